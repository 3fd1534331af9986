#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/session.h"
#include "app/common/stopsignals.h"

#include <QEventLoop>
#include <QTimer>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int linesAtOnce = 5000;

bool matches(const JournalLine &line, const QString &wanted)
{
    if (wanted.isEmpty())
        return true;
    const QStringList fields{
        line.text.toString(), line.detail, line.kind, line.connection, line.route, levelName(line.level)};
    return std::any_of(fields.begin(), fields.end(),
        [&](const QString &field) { return field.contains(wanted, Qt::CaseInsensitive); });
}

QString textOf(const JournalLine &line)
{
    QString text = shownTime(line.at) + u' ' + levelName(line.level).leftJustified(8) + line.text.toString();
    if (line.event.isValid())
        text += u" [event %1]"_s.arg(line.event.value);
    if (!line.detail.isEmpty())
        text += u" ("_s + line.detail + u')';
    return text + u'\n';
}

class LogPrinter
{
public:
    LogPrinter(Session &session, Database &database)
        : m_session(session)
        , m_journal(database)
        , m_wanted(session.arguments().value(u"grep"_s))
        , m_follows(session.arguments().has(u"follow"_s))
    {
    }

    /// Prints what came since the last time.
    Result<void> printNew()
    {
        for (;;) {
            const Result<QList<JournalLine>> lines = m_journal.after(m_last, linesAtOnce);
            if (!lines)
                return tl::unexpected(lines.error());
            QString text;
            for (const JournalLine &line : *lines) {
                m_last = line.id;
                if (!matches(line, m_wanted))
                    continue;
                if (!m_session.out().isJson())
                    text += textOf(line);
                else if (m_follows)
                    m_session.out().jsonLine(toJson(line));
                else
                    m_all.append(toJson(line));
            }
            m_session.out().text(text);
            if (lines->size() < linesAtOnce)
                return {};
        }
    }

    void printAll() { m_session.out().jsonList(m_all); }

private:
    Session &m_session;
    Journal m_journal;
    QString m_wanted;
    bool m_follows;
    qint64 m_last = 0;
    QJsonArray m_all;
};

ExitCode follow(Session &session, LogPrinter &printer)
{
    QEventLoop loop;
    app::StopSignals signals;
    QObject::connect(&signals, &app::StopSignals::asked, &loop, [&loop] { loop.quit(); });
    std::optional<Error> problem;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (const Result<void> done = printer.printNew(); !done) {
            problem = done.error();
            loop.quit();
        }
    });
    look.start(300);
    loop.exec();
    return problem ? session.out().fail(*problem) : ExitCode::Done;
}

ExitCode showLog(Session &session)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    LogPrinter printer(session, (*workspace)->database());
    if (const Result<void> done = printer.printNew(); !done)
        return session.out().fail(done.error());
    if (session.arguments().has(u"follow"_s))
        return follow(session, printer);
    printer.printAll();
    return ExitCode::Done;
}

}

QList<CommandEntry> logCommands()
{
    return {
        {{{u"log"_s}, {},
             {{u"grep"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Text", "only lines with this text")},
                 {u"follow"_s, {},
                     QT_TRANSLATE_NOOP(
                         "Text", "goes on with what comes; one JSON object a line with --json")}},
             QT_TRANSLATE_NOOP("Text", "what happened, oldest first")},
            showLog},
    };
}

}
