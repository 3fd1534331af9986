#include "core/setup/setupcheck.h"

#include "core/setup/nearest.h"
#include "core/setup/positions.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

const ConnectorInfo *SetupKnowledge::vendor(const QString &id) const
{
    for (const ConnectorInfo &one : vendors) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

const RecipeInfo *SetupKnowledge::recipe(const QString &id) const
{
    for (const RecipeInfo &one : recipes) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

namespace {

class SetupCheck
{
public:
    SetupCheck(const Setup &setup, const SetupKnowledge &known)
        : m_setup(setup)
        , m_known(known)
    {
    }

    QList<SettingProblem> run()
    {
        QSet<QString> names;
        for (qsizetype i = 0; i < m_setup.connections.size(); ++i)
            connection(m_setup.connections[i], JsonPositions::joined(u"connections"_s, i), names);
        names.clear();
        for (qsizetype i = 0; i < m_setup.routes.size(); ++i)
            route(m_setup.routes[i], JsonPositions::joined(u"routes"_s, i), names);
        m_problems += checkSettings(
            m_setup.workspace, m_known.workspace, u"workspace"_s, u"provodka-cli secret set"_s);
        for (const FieldSpec &spec : m_known.workspace) {
            if (spec.type == FieldSpec::Type::Recipients)
                recipients(m_setup.workspace.value(spec.key).toArray(),
                    JsonPositions::joined(u"workspace"_s, spec.key));
        }
        return m_problems;
    }

private:
    void add(const QString &path, Text text) { m_problems.append({path, std::move(text)}); }

    void name(const QString &name, const QString &path, QSet<QString> &taken)
    {
        // Names stand in commands, addresses and keychain entries.
        static const QRegularExpression form(
            u"\\A[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}\\z"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (!form.match(name).hasMatch())
            add(path,
                Text(QT_TRANSLATE_NOOP("Text",
                    "A name has 1 to 64 letters, digits, dots, hyphens or underscores and begins with a "
                    "letter or digit.")));
        else if (taken.contains(name))
            add(path, Text(QT_TRANSLATE_NOOP("Text", "The name \"%1\" is taken already."), {name}));
        taken.insert(name);
    }

    void unknown(const QString &path, const char *sentence, const QString &written, const QStringList &known)
    {
        add(path, Text(sentence, {written, known.join(u", "_s)}));
    }

    void connection(const ConnectionSetup &one, const QString &path, QSet<QString> &names)
    {
        name(one.name.value, JsonPositions::joined(path, u"name"_s), names);
        const ConnectorInfo *vendor = m_known.vendor(one.vendor);
        if (!vendor) {
            QStringList ids;
            for (const ConnectorInfo &info : m_known.vendors)
                ids.append(info.id);
            unknown(JsonPositions::joined(path, u"vendor"_s),
                QT_TRANSLATE_NOOP("Text", "The vendor \"%1\" is unknown to this version; known are: %2."),
                one.vendor, ids);
            return;
        }
        const QString secretHint = u"provodka-cli secret set "_s + one.name.value + u" %1"_s;
        m_problems += checkSettings(
            one.settings, vendor->settings, JsonPositions::joined(path, u"settings"_s), secretHint);
    }

    /// The vendor of a connection that exists and is of a known kind; says it otherwise.
    const ConnectorInfo *vendorOf(const ConnectionName &connection, const QString &path)
    {
        const ConnectionSetup *found = m_setup.connection(connection);
        if (found)
            return m_known.vendor(found->vendor); // an unknown vendor has been said at the connection
        QStringList names;
        for (const ConnectionSetup &one : m_setup.connections)
            names.append(one.name.value);
        const QString nearest = nearestName(connection.value, names);
        if (!nearest.isEmpty())
            unknown(path, QT_TRANSLATE_NOOP("Text", "There is no connection \"%1\"; did you mean \"%2\"?"),
                connection.value, {nearest});
        else
            unknown(path, QT_TRANSLATE_NOOP("Text", "There is no connection \"%1\"; there are: %2."),
                connection.value, names);
        return nullptr;
    }

    void recipients(const QJsonArray &rows, const QString &path)
    {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString rowPath = JsonPositions::joined(path, i);
            const ConnectionName connection{rows[i]["connection"_L1].toString()};
            role(vendorOf(connection, JsonPositions::joined(rowPath, u"connection"_s)), u"feed"_s, connection,
                JsonPositions::joined(rowPath, u"connection"_s));
            if (rows[i]["to"_L1].toString().trimmed().isEmpty())
                add(JsonPositions::joined(rowPath, u"to"_s),
                    Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must not be empty."), {u"to"_s}));
        }
    }

    void role(const ConnectorInfo *vendor, const QString &wanted, const ConnectionName &connection,
        const QString &path)
    {
        if (!vendor || vendor->roles.contains(wanted))
            return;
        const char *sentence = wanted == "payments"_L1 ? QT_TRANSLATE_NOOP("Text",
                                   "The connection \"%1\" (%2) tells of no payments; choose another source.")
            : wanted == "feed"_L1                      ? QT_TRANSLATE_NOOP(
                                       "Text", "The connection \"%1\" (%2) cannot tell people anything; choose another.")
            : wanted == "orders"_L1
            ? QT_TRANSLATE_NOOP("Text", "The connection \"%1\" (%2) keeps no orders; choose another target.")
            : QT_TRANSLATE_NOOP(
                "Text", "The connection \"%1\" (%2) cannot do what this recipe needs; choose another.");
        add(path, Text(sentence, {connection.value, vendor->title}));
    }

    void route(const RouteSetup &one, const QString &path, QSet<QString> &names)
    {
        name(one.name.value, JsonPositions::joined(path, u"name"_s), names);
        const QString sourcesPath = JsonPositions::joined(path, u"sources"_s);
        if (one.sources.isEmpty())
            add(sourcesPath, Text(QT_TRANSLATE_NOOP("Text", "A route needs at least one source.")));
        QSet<QString> seen;
        for (qsizetype i = 0; i < one.sources.size(); ++i) {
            const QString sourcePath = JsonPositions::joined(sourcesPath, i);
            const ConnectionName &source = one.sources[i];
            if (seen.contains(source.value))
                add(sourcePath,
                    Text(QT_TRANSLATE_NOOP("Text", "%1 stands twice in \"%2\"."),
                        {source.value, u"sources"_s}));
            seen.insert(source.value);
            const ConnectorInfo *vendor = vendorOf(source, sourcePath);
            if (!vendor || !vendor->roles.contains("mail"_L1)) // a mail is a sign of a payment
                role(vendor, u"payments"_s, source, sourcePath);
        }
        const QString targetPath = JsonPositions::joined(path, u"target"_s);
        const ConnectorInfo *target = vendorOf(one.target, targetPath);
        const RecipeInfo *recipe = m_known.recipe(one.recipe);
        if (!recipe) {
            QStringList ids;
            for (const RecipeInfo &info : m_known.recipes)
                ids.append(info.id);
            unknown(JsonPositions::joined(path, u"recipe"_s),
                QT_TRANSLATE_NOOP("Text", "The recipe \"%1\" is unknown to this version; known are: %2."),
                one.recipe, ids);
            return;
        }
        role(target, recipe->needs, one.target, targetPath);
        settings(one, *recipe, JsonPositions::joined(path, u"settings"_s));
        if (target && target->roles.contains(recipe->needs)) {
            const QString secretHint = u"provodka-cli secret set "_s + one.target.value + u" %1"_s;
            m_problems += checkSettings(one.targetSettings, target->orderBookSettings,
                JsonPositions::joined(path, u"targetSettings"_s), secretHint);
        }
    }

    void settings(const RouteSetup &one, const RecipeInfo &recipe, const QString &path)
    {
        const QList<SettingProblem> problems
            = checkSettings(one.settings, recipe.settings, path, u"provodka-cli secret set"_s);
        m_problems += problems;
        if (!problems.isEmpty() || !recipe.make)
            return;
        const Result<std::unique_ptr<Recipe>> made = recipe.make(one.settings);
        if (made)
            return;
        // The recipe names the setting it cannot work with, or the place inside it: "mailRules/0/take/1".
        const QString detail = made.error().detail;
        const bool namesSetting = one.settings.contains(detail.section(u'/', 0, 0));
        add(namesSetting ? path + u'/' + detail : path, made.error().text);
    }

    const Setup &m_setup;
    const SetupKnowledge &m_known;
    QList<SettingProblem> m_problems;
};

}

QList<SettingProblem> checkSetup(const Setup &setup, const SetupKnowledge &known)
{
    return SetupCheck(setup, known).run();
}

}
