#include "core/setup/setupfile.h"

#include "core/setup/nearest.h"
#include "core/setup/positions.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

class SetupReader
{
public:
    SetupReader(const QByteArray &text, const SetupKnowledge &known)
        : m_text(text)
        , m_known(known)
        , m_positions(text)
    {
    }

    tl::expected<Setup, QList<SetupProblem>> run()
    {
        if (const auto &mistake = m_positions.mistake()) {
            m_problems.append({mistake->at.line, mistake->at.column, {}, mistake->text});
            return tl::unexpected(m_problems);
        }
        for (const JsonPositions::Duplicate &twice : m_positions.duplicates()) {
            m_problems.append({twice.again.line, twice.again.column, twice.path,
                Text(QT_TRANSLATE_NOOP(
                         "Text", "This member stands here for the second time; the first is in line %1."),
                    {QString::number(twice.first.line)})});
        }
        QJsonParseError parsing;
        const QJsonObject root = QJsonDocument::fromJson(m_text, &parsing).object();
        if (parsing.error != QJsonParseError::NoError)
            add({}, Text(QT_TRANSLATE_NOOP("Text", "The data cannot be read as JSON.")));
        else if (format(root))
            body(root);
        if (!m_problems.isEmpty()) {
            std::ranges::sort(m_problems, {}, [](const SetupProblem &one) {
                return std::tuple(one.line, one.column, one.path, one.text.english());
            });
            return tl::unexpected(m_problems);
        }
        return m_setup;
    }

private:
    void add(const QString &path, Text text)
    {
        const TextPosition at = m_positions.of(path);
        m_problems.append({at.line, at.column, path, std::move(text)});
    }

    bool format(const QJsonObject &root)
    {
        const QJsonValue written = root["format"_L1];
        if (written.isUndefined()) {
            add({}, Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is missing."), {u"format"_s}));
        } else if (written.isDouble() && written.toDouble() > setupFormat) {
            add(u"format"_s,
                Text(QT_TRANSLATE_NOOP("Text",
                         "The setup was written by a newer Provodka (format %1; this version reads up to "
                         "%2)."),
                    {written.toVariant().toString(), QString::number(setupFormat)}));
            return false; // whatever else is unknown belongs to the newer format
        } else if (written.toDouble() != setupFormat) {
            add(u"format"_s,
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be %2."),
                    {u"format"_s, QString::number(setupFormat)}));
        }
        return true;
    }

    void body(const QJsonObject &root)
    {
        members(root, {}, {u"format"_s, u"connections"_s, u"routes"_s, u"workspace"_s}, {u"connections"_s});
        m_setup.workspace = object(root, {}, u"workspace"_s);
        const QList<QJsonObject> connections = objects(root, {}, u"connections"_s);
        for (qsizetype i = 0; i < connections.size(); ++i)
            m_setup.connections.append(
                connection(connections[i], JsonPositions::joined(u"connections"_s, i)));
        const QList<QJsonObject> routes = objects(root, {}, u"routes"_s);
        for (qsizetype i = 0; i < routes.size(); ++i)
            m_setup.routes.append(route(routes[i], JsonPositions::joined(u"routes"_s, i)));
        const QList<SettingProblem> problems = checkSetup(m_setup, m_known);
        for (const SettingProblem &one : problems) {
            // A member that is missing or of the wrong type has been named already; its empty value says
            // nothing new.
            if (!m_named.contains(one.path))
                add(one.path, one.text);
        }
    }

    ConnectionSetup connection(const QJsonObject &json, const QString &path)
    {
        members(json, path, {u"name"_s, u"vendor"_s, u"settings"_s}, {u"name"_s, u"vendor"_s});
        return {
            {text(json, path, u"name"_s)}, text(json, path, u"vendor"_s), object(json, path, u"settings"_s)};
    }

    RouteSetup route(const QJsonObject &json, const QString &path)
    {
        members(json, path,
            {u"name"_s, u"recipe"_s, u"sources"_s, u"target"_s, u"on"_s, u"mode"_s, u"settings"_s,
                u"targetSettings"_s},
            {u"name"_s, u"recipe"_s, u"sources"_s, u"target"_s});
        RouteSetup route;
        route.name.value = text(json, path, u"name"_s);
        route.recipe = text(json, path, u"recipe"_s);
        route.target.value = text(json, path, u"target"_s);
        route.isOn = flag(json, path, u"on"_s);
        route.mode = mode(json, path);
        route.settings = object(json, path, u"settings"_s);
        route.targetSettings = object(json, path, u"targetSettings"_s);
        const QString sourcesPath = JsonPositions::joined(path, u"sources"_s);
        const QJsonValue sources = json["sources"_L1];
        if (!sources.isUndefined() && !sources.isArray())
            wrong(sourcesPath,
                Text(QT_TRANSLATE_NOOP(
                         "Text", "\"%1\" must be a list of connection names in square brackets."),
                    {u"sources"_s}));
        const QJsonArray list = sources.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!list[i].isString())
                wrong(JsonPositions::joined(sourcesPath, i),
                    Text(QT_TRANSLATE_NOOP(
                             "Text", "\"%1\" must be a list of connection names in square brackets."),
                        {u"sources"_s}));
            route.sources.append({list[i].toString()});
        }
        return route;
    }

    void wrong(const QString &path, Text text)
    {
        m_named.append(path);
        add(path, std::move(text));
    }

    void members(
        const QJsonObject &json, const QString &path, const QStringList &known, const QStringList &needed)
    {
        for (auto member = json.begin(); member != json.end(); ++member) {
            if (known.contains(member.key()))
                continue;
            const QString nearest = nearestName(member.key(), known);
            const QString at = JsonPositions::joined(path, member.key());
            if (nearest.isEmpty())
                add(at,
                    Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is unknown here; known are: %2."),
                        {member.key(), known.join(u", "_s)}));
            else
                add(at,
                    Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is unknown here; did you mean \"%2\"?"),
                        {member.key(), nearest}));
        }
        for (const QString &name : needed) {
            if (json.contains(name))
                continue;
            m_named.append(JsonPositions::joined(path, name));
            add(path, Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is missing."), {name}));
        }
    }

    QString text(const QJsonObject &json, const QString &path, const QString &name)
    {
        const QJsonValue value = json[name];
        if (!value.isUndefined() && !value.isString())
            wrong(JsonPositions::joined(path, name),
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be a text in quotes."), {name}));
        return value.toString();
    }

    RouteSetup::Mode mode(const QJsonObject &json, const QString &path)
    {
        const QJsonValue value = json["mode"_L1];
        if (value == "watch"_L1)
            return RouteSetup::Mode::Watch;
        if (!value.isUndefined() && value != "work"_L1)
            wrong(JsonPositions::joined(path, u"mode"_s),
                Text(QT_TRANSLATE_NOOP("Text",
                    "\"mode\" must be \"work\", or \"watch\" for a route that only says what it would do and "
                    "writes nothing.")));
        return RouteSetup::Mode::Work;
    }

    bool flag(const QJsonObject &json, const QString &path, const QString &name)
    {
        const QJsonValue value = json[name];
        if (!value.isUndefined() && !value.isBool())
            wrong(JsonPositions::joined(path, name),
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be true or false, without quotes."), {name}));
        return value.toBool(true);
    }

    QJsonObject object(const QJsonObject &json, const QString &path, const QString &name)
    {
        const QJsonValue value = json[name];
        if (!value.isUndefined() && !value.isObject())
            wrong(JsonPositions::joined(path, name),
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be settings in braces { }."), {name}));
        return value.toObject();
    }

    QList<QJsonObject> objects(const QJsonObject &json, const QString &path, const QString &name)
    {
        const QJsonValue value = json[name];
        const QString listPath = JsonPositions::joined(path, name);
        if (!value.isUndefined() && !value.isArray())
            wrong(listPath,
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be a list in square brackets [ ]."), {name}));
        QList<QJsonObject> result;
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!list[i].isObject())
                wrong(JsonPositions::joined(listPath, i),
                    Text(QT_TRANSLATE_NOOP("Text", "Each element of \"%1\" must stand in braces { }."),
                        {name}));
            result.append(list[i].toObject());
        }
        return result;
    }

    const QByteArray m_text;
    const SetupKnowledge &m_known;
    JsonPositions m_positions;
    Setup m_setup;
    QStringList m_named;
    QList<SetupProblem> m_problems;
};

QByteArray scalar(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

bool isScalar(const QJsonValue &value)
{
    return !value.isArray() && !value.isObject();
}

using Members = QList<QPair<QString, QJsonValue>>;

Members membersOf(const QJsonObject &object, const QStringList &firstKeys)
{
    Members members;
    for (const QString &key : firstKeys) {
        if (object.contains(key))
            members.append({key, object[key]});
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!firstKeys.contains(member.key()))
            members.append({member.key(), member.value()});
    }
    return members;
}

QByteArray written(const QJsonValue &value, int indent);

QByteArray inlined(const QJsonObject &object)
{
    QByteArray text;
    for (const auto &[key, value] : membersOf(object, {u"field"_s}))
        text += (text.isEmpty() ? "" : ", ") + scalar(key) + ": " + scalar(value);
    return '{' + text + '}';
}

QByteArray writtenList(const QJsonArray &list, int indent)
{
    if (std::all_of(list.begin(), list.end(), [](const QJsonValue &one) { return isScalar(one); })) {
        QByteArray text;
        for (const QJsonValue &one : list)
            text += (text.isEmpty() ? "" : ", ") + scalar(one);
        return '[' + text + ']';
    }
    // A row of a table takes one line, so that a changed row is a changed line.
    QByteArray text;
    const QByteArray start = "\n" + QByteArray(indent + 2, ' ');
    for (const QJsonValue &one : list) {
        const QJsonObject row = one.toObject();
        const bool isRow = one.isObject()
            && std::all_of(row.begin(), row.end(), [](const QJsonValue &cell) { return isScalar(cell); });
        text += (text.isEmpty() ? "" : ",") + start + (isRow ? inlined(row) : written(one, indent + 2));
    }
    return '[' + text + '\n' + QByteArray(indent, ' ') + ']';
}

QByteArray writtenMembers(const QList<QPair<QByteArray, QByteArray>> &members, int indent)
{
    if (members.isEmpty())
        return "{}";
    QByteArray text;
    const QByteArray start = "\n" + QByteArray(indent + 2, ' ');
    for (const auto &[name, value] : members)
        text += (text.isEmpty() ? "" : ",") + start + name + ": " + value;
    return '{' + text + '\n' + QByteArray(indent, ' ') + '}';
}

QByteArray writtenObject(const QJsonObject &object, int indent, const QStringList &firstKeys)
{
    QList<QPair<QByteArray, QByteArray>> members;
    for (const auto &[key, value] : membersOf(object, firstKeys))
        members.append({scalar(key), written(value, indent + 2)});
    return writtenMembers(members, indent);
}

QByteArray written(const QJsonValue &value, int indent)
{
    if (value.isArray())
        return writtenList(value.toArray(), indent);
    if (value.isObject())
        return writtenObject(value.toObject(), indent, {});
    return scalar(value);
}

QStringList keysOf(const QList<FieldSpec> &specs)
{
    QStringList keys;
    for (const FieldSpec &spec : specs)
        keys.append(spec.key);
    return keys;
}

QByteArray listOf(const QList<QByteArray> &elements)
{
    if (elements.isEmpty())
        return "[]";
    return "[\n    " + elements.join(",\n    ") + "\n  ]";
}

}

tl::expected<Setup, QList<SetupProblem>> readSetup(const QByteArray &text, const SetupKnowledge &known)
{
    // Some editors put a byte order mark before UTF-8.
    return SetupReader(text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text, known).run();
}

QByteArray writeSetup(const Setup &setup, const SetupKnowledge &known)
{
    constexpr int indent = 4;
    QList<QByteArray> connections;
    for (const ConnectionSetup &one : setup.connections) {
        const ConnectorInfo *vendor = known.vendor(one.vendor);
        const QStringList keys = vendor ? keysOf(vendor->settings) : QStringList();
        connections.append(
            writtenMembers({{"\"name\"", scalar(one.name.value)}, {"\"vendor\"", scalar(one.vendor)},
                               {"\"settings\"", writtenObject(one.settings, indent + 2, keys)}},
                indent));
    }
    QList<QByteArray> routes;
    for (const RouteSetup &one : setup.routes) {
        const RecipeInfo *recipe = known.recipe(one.recipe);
        const ConnectionSetup *target = setup.connection(one.target);
        const ConnectorInfo *vendor = target ? known.vendor(target->vendor) : nullptr;
        QJsonArray sources;
        for (const ConnectionName &source : one.sources)
            sources.append(source.value);
        const QStringList keys = recipe ? keysOf(recipe->settings) : QStringList();
        const QStringList targetKeys = vendor ? keysOf(vendor->orderBookSettings) : QStringList();
        QList<QPair<QByteArray, QByteArray>> members{{"\"name\"", scalar(one.name.value)},
            {"\"recipe\"", scalar(one.recipe)}, {"\"sources\"", writtenList(sources, indent + 2)},
            {"\"target\"", scalar(one.target.value)}, {"\"on\"", scalar(one.isOn)}};
        if (one.mode == RouteSetup::Mode::Watch)
            members.append(qMakePair(QByteArray("\"mode\""), QByteArray("\"watch\"")));
        members.append(qMakePair(QByteArray("\"settings\""), writtenObject(one.settings, indent + 2, keys)));
        members.append(qMakePair(
            QByteArray("\"targetSettings\""), writtenObject(one.targetSettings, indent + 2, targetKeys)));
        routes.append(writtenMembers(members, indent));
    }
    const QByteArray workspace = setup.workspace.isEmpty()
        ? QByteArray()
        : ",\n  \"workspace\": " + writtenObject(setup.workspace, 2, keysOf(known.workspace));
    return "{\n  \"format\": " + QByteArray::number(setupFormat) + ",\n  \"connections\": "
        + listOf(connections) + ",\n  \"routes\": " + listOf(routes) + workspace + "\n}\n";
}

}
