#include "app/cli/acts.h"
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/listing.h"
#include "core/report/eventstory.h"
#include "core/report/texttable.h"

#include <QJsonDocument>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList eventCells(const EventRow &row)
{
    return {QString::number(row.event.id.value), shownTime(row.event.createdAt),
        eventStateName(row.event.state), row.event.outcome, row.orderNumber.value,
        row.event.payment.amount.shown(), row.event.reason.toString()};
}

ExitCode listEvents(Session &session)
{
    EventFilter filter;
    if (session.arguments().has(u"state"_s)) {
        const QStringList names = session.arguments().value(u"state"_s).split(u',');
        for (const QString &name : names) {
            const std::optional<Event::State> state = eventStateFromName(name.trimmed());
            if (!state) {
                return session.out().fail(ExitCode::Usage,
                    Text(QT_TRANSLATE_NOOP("Text",
                             "There is no state \"%1\"; there are: ready, delivering, attention, done, "
                             "skipped."),
                        {name}));
            }
            filter.states.append(*state);
        }
    }
    Listing listing;
    listing.none = Text(QT_TRANSLATE_NOOP("Text", "There are no such events."));
    listing.columns = {words(QT_TRANSLATE_NOOP("Text", "Event")), words(QT_TRANSLATE_NOOP("Text", "Came")),
        words(QT_TRANSLATE_NOOP("Text", "State")), words(QT_TRANSLATE_NOOP("Text", "Outcome")),
        words(QT_TRANSLATE_NOOP("Text", "Order")), words(QT_TRANSLATE_NOOP("Text", "Amount")),
        words(QT_TRANSLATE_NOOP("Text", "Why"))};
    listing.textColumns = 7;
    listing.cells = eventCells;
    return listRows(session, filter, listing);
}

QJsonObject jsonOf(const EventStory &story)
{
    QJsonObject json = toJson(story.row);
    QJsonArray notices;
    for (const StoredNotice &one : story.notices)
        notices.append(toJson(one));
    QJsonArray commands;
    for (const StoredCommand &one : story.commands)
        commands.append(toJson(one));
    QJsonArray acts;
    for (const Act &one : story.acts)
        acts.append(toJson(one));
    QJsonArray journal;
    for (const JournalLine &one : story.journal)
        journal.append(toJson(one));
    json[u"payment"_s] = provodka::toJson(story.row.event.payment);
    json[u"notices"_s] = notices;
    json[u"commands"_s] = commands;
    json[u"acts"_s] = acts;
    json[u"journal"_s] = journal;
    return json;
}

QString subjectOf(const Notice &notice)
{
    if (notice.kind != "mail"_L1)
        return notice.externalId;
    const QJsonObject mail = QJsonDocument::fromJson(notice.payload).object();
    return u"“%1”, %2"_s.arg(mail.value("subject"_L1).toString(), mail.value("from"_L1).toString());
}

QString textOf(const EventStory &story)
{
    const Event &event = story.row.event;
    QString text
        = words(QT_TRANSLATE_NOOP("Text", "Event %1: payment %2 of %3, order %4"),
              {QString::number(event.id.value), event.payment.reference, event.payment.amount.shown(),
                  story.row.orderNumber.isEmpty() ? u"?"_s : story.row.orderNumber.value})
        + u'\n' + eventStateName(event.state)
        + (event.outcome.isEmpty() ? QString() : u", "_s + event.outcome) + u": "_s + event.reason.toString()
        + u'\n' + provenSentence(event).toString() + u'\n';
    const auto section = [&](const char *title, const QList<QStringList> &rows) {
        if (!rows.isEmpty())
            text += u'\n' + words(title) + u'\n' + alignedTable(rows, 9);
    };
    QList<QStringList> rows;
    for (const StoredNotice &one : story.notices)
        rows.append({u"  "_s + shownTime(one.notice.receivedAt), one.notice.connection.value, one.notice.kind,
            proofName(one.notice.proof), subjectOf(one.notice)});
    section(QT_TRANSLATE_NOOP("Text", "What came:"), rows);
    rows.clear();
    for (const StoredCommand &one : story.commands)
        rows.append({u"  "_s + shownTime(one.endedAt.isValid() ? one.endedAt : one.decidedAt),
            actionName(one.command.action), commandStateName(one.state), one.proof,
            one.command.reason.toString()
                + (one.error.isEmpty() ? QString() : u" - "_s + one.error.toString())});
    section(QT_TRANSLATE_NOOP("Text", "What was written:"), rows);
    rows.clear();
    for (const PreparedCommand &one : story.row.notes.prepared)
        rows.append({u"  "_s + actionName(one.action), describe(one.action), one.reason.toString()});
    section(QT_TRANSLATE_NOOP("Text", "What is prepared and waits for \"payment refund\":"), rows);
    rows.clear();
    for (const Act &one : story.acts)
        rows.append({u"  "_s + shownTime(one.at), one.kind, one.who, one.answer.toString()});
    section(QT_TRANSLATE_NOOP("Text", "What people did:"), rows);
    rows.clear();
    for (const OrderSuggestion &one : story.row.notes.suggestions)
        rows.append({u"  "_s + one.number.value, one.title, one.due ? one.due->shown() : QString(),
            one.why.toString()});
    section(QT_TRANSLATE_NOOP("Text", "Orders it may be for:"), rows);
    rows.clear();
    for (const JournalLine &one : story.journal)
        rows.append({u"  "_s + shownTime(one.at), levelName(one.level), one.text.toString()});
    section(QT_TRANSLATE_NOOP("Text", "The story:"), rows);
    return text;
}

ExitCode showEvent(Session &session)
{
    const Result<EventRow> row = eventNamed(session, session.arguments().positionals[0]);
    if (!row)
        return session.out().fail(row.error());
    const Result<Workspace *> workspace = session.workspace();
    const Result<std::optional<EventStory>> story = eventStory((*workspace)->database(), row->event.id);
    if (!story)
        return session.out().fail(story.error());
    session.out().text(textOf(**story));
    session.out().json(jsonOf(**story));
    return ExitCode::Done;
}

ExitCode retryEvent(Session &session)
{
    const Result<EventRow> row = eventNamed(session, session.arguments().positionals[0]);
    return row ? act(session, u"retry"_s, row->event.id, {}) : session.out().fail(row.error());
}

ExitCode skipEvent(Session &session)
{
    const Result<EventRow> row = eventNamed(session, session.arguments().positionals[0]);
    return row ? act(session, u"skip"_s, row->event.id, {}) : session.out().fail(row.error());
}

}

QList<CommandEntry> eventCommands()
{
    return {
        {{{u"event"_s, u"list"_s}, {},
             QList<OptionSpec>{{u"state"_s, u"S"_s,
                 QT_TRANSLATE_NOOP("Text", "only these: ready, delivering, attention, done, skipped")}}
                 + listOptions(),
             QT_TRANSLATE_NOOP("Text", "what came, newest first")},
            listEvents},
        {{{u"event"_s, u"show"_s}, {u"ID"_s}, {}, QT_TRANSLATE_NOOP("Text", "the whole story of one event")},
            showEvent},
        {{{u"event"_s, u"retry"_s}, {u"ID"_s}, {}, QT_TRANSLATE_NOOP("Text", "looks at it again")},
            retryEvent},
        {{{u"event"_s, u"skip"_s}, {u"ID"_s}, {}, QT_TRANSLATE_NOOP("Text", "skips it for good")}, skipEvent},
    };
}

}
