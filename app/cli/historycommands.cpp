#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/session.h"
#include "core/report/texttable.h"
#include "core/setup/differences.h"
#include "core/setup/setupfile.h"
#include "core/store/setuphistory.h"

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a version changed against the one before it; nothing where this version of Provodka cannot read one
/// of them.
std::optional<QList<Text>> changesIn(
    Session &session, const SetupVersion &version, const std::optional<SetupVersion> &before)
{
    const auto now = readSetup(version.setup, session.knowledge());
    if (!now)
        return std::nullopt;
    if (!before)
        return differences(Setup(), *now);
    const auto old = readSetup(before->setup, session.knowledge());
    return old ? std::optional(differences(*old, *now)) : std::nullopt;
}

QString byWhom(const SetupVersion &version)
{
    return version.who.isEmpty() ? words(QT_TRANSLATE_NOOP("Text", "(unknown: before versions were kept)"))
                                 : version.who;
}

QJsonArray jsonOf(const std::optional<QList<Text>> &changes)
{
    QJsonArray list;
    for (const Text &one : changes.value_or(QList<Text>()))
        list.append(one.toString());
    return list;
}

ExitCode showVersion(Session &session, SetupHistory &history, bool isWhole)
{
    const QString id = session.arguments().value(isWhole ? u"show"_s : u"diff"_s);
    const Result<std::optional<SetupVersion>> found = history.version(id.toLongLong());
    if (!found)
        return session.out().fail(found.error());
    if (!*found) {
        return session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "There is no setup version \"%1\"; \"provodka-cli setup history\" shows them."),
                {id}));
    }
    const SetupVersion &version = **found;
    if (isWhole) {
        session.out().bytes(version.setup);
        return ExitCode::Done;
    }
    const Result<std::optional<SetupVersion>> before = history.before(version.id);
    if (!before)
        return session.out().fail(before.error());
    const std::optional<QList<Text>> changes = changesIn(session, version, *before);
    if (!changes) {
        return session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP("Text",
                "This version of Provodka cannot read that setup any more; compare the texts that --show "
                "gives.")));
    }
    for (const Text &one : *changes)
        session.out().line(one);
    session.out().json({{u"version"_s, version.id}, {u"at"_s, jsonTime(version.at)}, {u"who"_s, version.who},
        {u"changes"_s, jsonOf(changes)}});
    return ExitCode::Done;
}

ExitCode showHistory(Session &session)
{
    int limit = 20;
    if (!session.arguments().positionals.isEmpty()) {
        bool isNumber = false;
        limit = session.arguments().positionals[0].toInt(&isNumber);
        if (!isNumber || limit < 1)
            return session.out().fail(ExitCode::Usage,
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is not a number of lines; write one like 50."),
                    session.arguments().positionals));
    }
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    SetupHistory history((*workspace)->database());
    for (const bool isWhole : {true, false}) {
        if (session.arguments().has(isWhole ? u"show"_s : u"diff"_s))
            return showVersion(session, history, isWhole);
    }
    const Result<QList<SetupVersion>> versions = history.newest(limit + 1);
    if (!versions)
        return session.out().fail(versions.error());
    QList<QStringList> rows{
        {words(QT_TRANSLATE_NOOP("Text", "Version")), words(QT_TRANSLATE_NOOP("Text", "Since")),
            words(QT_TRANSLATE_NOOP("Text", "Who")), words(QT_TRANSLATE_NOOP("Text", "What changed"))}};
    QJsonArray json;
    for (qsizetype i = 0; i < qMin<qsizetype>(limit, versions->size()); ++i) {
        const SetupVersion &one = versions->at(i);
        const std::optional<SetupVersion> before
            = i + 1 < versions->size() ? std::optional(versions->at(i + 1)) : std::nullopt;
        const std::optional<QList<Text>> changes = changesIn(session, one, before);
        QString what;
        if (changes && !changes->isEmpty())
            what = changes->first().toString();
        if (changes && changes->size() > 1)
            what += u' '
                + words(QT_TRANSLATE_NOOP("Text", "(and %1 more)"), {QString::number(changes->size() - 1)});
        rows.append({QString::number(one.id), shownTime(one.at), byWhom(one), what});
        json.append(QJsonObject{{u"version"_s, one.id}, {u"at"_s, jsonTime(one.at)}, {u"who"_s, one.who},
            {u"changes"_s, jsonOf(changes)}});
    }
    if (versions->isEmpty())
        session.out().line(Text(QT_TRANSLATE_NOOP("Text", "No setup was imported yet.")));
    else
        session.out().text(alignedTable(rows, 4));
    session.out().jsonList(json);
    return ExitCode::Done;
}

}

QList<CommandEntry> historyCommands()
{
    return {
        {{{u"setup"_s, u"history"_s}, {u"[N]"_s},
             {{u"show"_s, u"VERSION"_s, QT_TRANSLATE_NOOP("Text", "that setup, whole")},
                 {u"diff"_s, u"VERSION"_s, QT_TRANSLATE_NOOP("Text", "all that changed with it")}},
             QT_TRANSLATE_NOOP("Text", "the newest N setups that were in force, since when, and by whom")},
            showHistory},
    };
}

}
