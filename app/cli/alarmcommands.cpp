#include "app/cli/commands.h"
#include "app/cli/composition.h"
#include "app/cli/eventjson.h"
#include "core/engine/postoffice.h"
#include "core/report/texttable.h"
#include "core/rules/alarms.h"
#include "core/store/alarmstore.h"
#include "core/store/setupstore.h"
#include "translations/language.h"

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostShown = 200;

QString stateOf(const Alarm &alarm)
{
    const bool isOver = alarm.endedAt.isValid();
    if (alarm.toldAt.isValid())
        return isOver ? words(QT_TRANSLATE_NOOP("Text", "over")) : words(QT_TRANSLATE_NOOP("Text", "told"));
    return isOver ? words(QT_TRANSLATE_NOOP("Text", "over, not told"))
                  : words(QT_TRANSLATE_NOOP("Text", "not told yet"));
}

ExitCode listAlarms(Session &session)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    AlarmStore store((*workspace)->database());
    const Result<QList<Alarm>> alarms
        = session.arguments().has(u"all"_s) ? store.latest(mostShown) : store.open();
    if (!alarms)
        return session.out().fail(alarms.error());
    const Result<QList<StoredPost>> posts = PostStore((*workspace)->database()).latestByRecipient();
    if (!posts)
        return session.out().fail(posts.error());
    QJsonArray json;
    QList<QStringList> rows{
        {words(QT_TRANSLATE_NOOP("Text", "Since")), words(QT_TRANSLATE_NOOP("Text", "State")),
            words(QT_TRANSLATE_NOOP("Text", "Sum")), words(QT_TRANSLATE_NOOP("Text", "What"))}};
    for (const Alarm &alarm : *alarms) {
        json.append(QJsonObject{{u"kind"_s, alarm.kind}, {u"subject"_s, alarm.subject},
            {u"text"_s, alarm.text.toString()},
            {u"amount"_s, alarm.amount ? QJsonValue(alarm.amount->decimal()) : QJsonValue()},
            {u"currency"_s, alarm.amount ? QJsonValue(alarm.amount->currency) : QJsonValue()},
            {u"link"_s, alarm.link.toString()}, {u"since"_s, jsonTime(alarm.since)},
            {u"raised_at"_s, jsonTime(alarm.raisedAt)}, {u"told_at"_s, jsonTime(alarm.toldAt)},
            {u"ended_at"_s, jsonTime(alarm.endedAt)}});
        rows.append({shownTime(alarm.since), stateOf(alarm), alarm.amount ? alarm.amount->shown() : QString(),
            alarm.text.toString()});
    }
    if (alarms->isEmpty())
        session.out().line(Text(QT_TRANSLATE_NOOP("Text", "No alarm is open.")));
    else
        session.out().text(alignedTable(rows, 4));
    QJsonArray recipients;
    for (const StoredPost &post : *posts) {
        recipients.append(
            QJsonObject{{u"connection"_s, post.recipient.connection.value}, {u"to"_s, post.recipient.to},
                {u"title"_s, post.post.title}, {u"made_at"_s, jsonTime(post.madeAt)},
                {u"sent_at"_s, jsonTime(post.sentAt)}, {u"error"_s, post.error.toString()}});
        const QStringList arguments{post.recipient.to, post.recipient.connection.value,
            post.sentAt.isValid() ? shownTime(post.sentAt) : post.error.toString()};
        session.out().line(post.sentAt.isValid()
                ? Text(QT_TRANSLATE_NOOP("Text", "%1 was told last through \"%2\" at %3."), arguments)
                : post.error.isEmpty()
                ? Text(QT_TRANSLATE_NOOP("Text", "%1 is about to be told through \"%2\"."), arguments)
                : Text(QT_TRANSLATE_NOOP("Text", "%1 could not be told through \"%2\": %3"), arguments));
    }
    session.out().json({{u"alarms"_s, json}, {u"recipients"_s, recipients}});
    return ExitCode::Done;
}

struct Tried
{
    Recipient recipient;
    Result<QString> sent;
};

Tried tryRecipient(Session &session, Workspace &workspace, const Setup &setup, const Recipient &recipient,
    const QString &language)
{
    Tried tried{recipient, QString()};
    const ConnectionSetup *connection = setup.connection(recipient.connection);
    const Result<std::unique_ptr<SingleAccount>> account = openAccount(session, workspace, *connection);
    if (!account) {
        tried.sent = tl::unexpected(account.error());
        return tried;
    }
    Feed *feed = (*account)->connector().feed();
    Post post;
    post.key = u"test-%1"_s.arg(session.clock().nowMs());
    post.title = Text(QT_TRANSLATE_NOOP("Text", "Provodka: a test")).in(language);
    post.text
        = Text(QT_TRANSLATE_NOOP("Text",
                   "This is a test: alarms and summaries of Provodka reach you this way. Nothing has to be "
                   "done."))
              .in(language);
    if (feed)
        tried.sent = outcomeOf(feed->post(recipient.to, post));
    return tried;
}

ExitCode testAlarms(Session &session)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    const auto setup = usableSetup(session, **workspace);
    if (!setup)
        return setup.error();
    const AlarmSettings settings = AlarmSettings::from(setup->workspace);
    QList<Recipient> recipients = settings.alarmsTo;
    for (const Recipient &one : settings.summaryTo) {
        if (!recipients.contains(one))
            recipients.append(one);
    }
    if (recipients.isEmpty()) {
        return session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP("Text",
                "Nobody is told of alarms yet: add \"alarmsTo\" to the \"workspace\" part of the setup.")));
    }
    const QString language = setup->workspace.value("language"_L1).toString(u"uk"_s);
    ExitCode code = ExitCode::Done;
    QJsonArray json;
    for (const Recipient &recipient : recipients) {
        const Tried tried = tryRecipient(session, **workspace, *setup, recipient, language);
        const QString to = recipient.to;
        const QString through = recipient.connection.value;
        if (!tried.sent) {
            const bool isOurs = tried.sent.error().kind == Error::Kind::Secrets
                || tried.sent.error().kind == Error::Kind::Storage;
            code = isOurs ? exitCodeOf(tried.sent.error()) : ExitCode::Connection;
        }
        session.out().text(tried.sent
                ? words(QT_TRANSLATE_NOOP("Text", "%1 was told through \"%2\"."), {to, through}) + u' '
                    + *tried.sent + u'\n'
                : words(QT_TRANSLATE_NOOP("Text", "%1 could not be told through \"%2\": %3"),
                      {to, through, tried.sent.error().text.toString()})
                    + u'\n');
        json.append(QJsonObject{{u"connection"_s, through}, {u"to"_s, to},
            {u"told"_s, tried.sent.has_value()}, {u"answer"_s, tried.sent.value_or(QString())},
            {u"error"_s, tried.sent ? QString() : tried.sent.error().text.toString()}});
    }
    session.out().json({{u"recipients"_s, json}, {u"exit"_s, static_cast<int>(code)}});
    return code;
}

}

QList<CommandEntry> alarmCommands()
{
    return {
        {{{u"alarm"_s, u"list"_s}, {},
             {{u"all"_s, {}, QT_TRANSLATE_NOOP("Text", "also those that are over")}},
             QT_TRANSLATE_NOOP("Text", "what needs a person now, and who was told")},
            listAlarms},
        {{{u"alarm"_s, u"test"_s}, {}, {},
             QT_TRANSLATE_NOOP("Text", "sends a test to everybody who is told of alarms")},
            testAlarms},
    };
}

}
