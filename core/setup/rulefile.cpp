#include "core/setup/rulefile.h"

#include "core/setup/positions.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

using Problems = QList<RuleFileProblem>;

RuleFileProblem at(const JsonPositions &positions, const QString &path, Text text)
{
    const TextPosition place = positions.of(path);
    return {place.line, place.column, path, std::move(text)};
}

struct Chosen
{
    QJsonValue rules;
    QString path;
    QString route;
    QJsonObject settings;
};

/// The route of a setup that has mail rules.
tl::expected<Chosen, Text> chosenRoute(const QJsonArray &routes, const QString &wanted)
{
    QList<Chosen> found;
    for (qsizetype i = 0; i < routes.size(); ++i) {
        const QJsonObject route = routes[i].toObject();
        const QJsonObject settings = route.value("settings"_L1).toObject();
        const QString name = route.value("name"_L1).toString();
        if (settings.contains("mailRules"_L1) && (wanted.isEmpty() || wanted == name))
            found.append(
                {settings.value("mailRules"_L1), u"routes/%1/settings/mailRules"_s.arg(i), name, settings});
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty()) {
        return tl::unexpected(wanted.isEmpty()
                ? Text(QT_TRANSLATE_NOOP("Text", "No route of this setup has \"mailRules\"."))
                : Text(QT_TRANSLATE_NOOP("Text", "This setup has no route \"%1\" with \"mailRules\"."),
                    {wanted}));
    }
    QStringList names;
    for (const Chosen &one : found)
        names.append(one.route);
    return tl::unexpected(
        Text(QT_TRANSLATE_NOOP("Text", "Several routes have mail rules; name one with --route: %1."),
            {names.join(u", "_s)}));
}

}

tl::expected<RuleFile, QList<RuleFileProblem>> readRuleFile(const QByteArray &written, const QString &route)
{
    // Some editors put a byte order mark before UTF-8.
    const QByteArray text = written.startsWith("\xef\xbb\xbf") ? written.mid(3) : written;
    const JsonPositions positions(text, JsonPositions::Top::ObjectOrList);
    if (positions.mistake())
        return tl::unexpected(Problems{
            {positions.mistake()->at.line, positions.mistake()->at.column, {}, positions.mistake()->text}});
    Problems problems;
    for (const JsonPositions::Duplicate &one : positions.duplicates())
        problems.append({one.again.line, one.again.column, one.path,
            Text(QT_TRANSLATE_NOOP("Text", "The member stands twice; the first is in line %1."),
                {QString::number(one.first.line)})});
    const QJsonDocument document = QJsonDocument::fromJson(text);
    Chosen chosen;
    if (document.isArray()) {
        chosen.rules = document.array();
    } else if (document.object().contains("routes"_L1)) {
        const auto found = chosenRoute(document.object().value("routes"_L1).toArray(), route);
        if (!found)
            return tl::unexpected(Problems{at(positions, u"routes"_s, found.error())});
        chosen = *found;
    } else {
        chosen.rules = document.object();
    }
    const QList<MailRulesProblem> wrong = checkMailRules(chosen.rules);
    for (const MailRulesProblem &one : wrong) {
        const QString path = chosen.path.isEmpty() || one.path.isEmpty() ? chosen.path + one.path
                                                                         : chosen.path + u'/' + one.path;
        problems.append(at(positions, path, one.text));
    }
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    RuleFile file;
    file.rules = mailRulesFromJson(chosen.rules).value();
    file.route = chosen.route;
    if (const QByteArray zone = chosen.settings.value("zone"_L1).toString().toUtf8();
        QTimeZone(zone).isValid())
        file.context.zone = zone;
    file.context.typedField = chosen.settings.value("typedField"_L1).toString();
    return file;
}

}
