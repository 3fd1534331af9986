#include "core/report/eventstory.h"

#include "core/recipes/decisionjson.h"
#include "core/store/decisionstore.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u"-"_s;
}

QString shownStage(const StageRef &stage)
{
    return stage.name.isEmpty() ? stage.id : stage.name;
}

/// "Олена Шевченко" as "О••• Ш•••": told apart, not told.
QString maskedName(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.left(1) + u"•••"_s;
    return words.join(u' ');
}

/// The strings of what came: only codes, sums and times are of use to support, people's data is not.
QJsonValue maskedValue(const QString &key, const QJsonValue &value)
{
    static const QRegularExpression plain(
        u"(amount|currency|status|reason|code|date|time|reference|fee|type|account|version|kind|proof|system|state|number)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto at = object.begin(); at != object.end(); ++at)
            at.value() = maskedValue(at.key(), at.value());
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(maskedValue(key, one));
        return array;
    }
    if (!value.isString() || value.toString().isEmpty() || plain.match(key).hasMatch())
        return value;
    return u"•••(%1)"_s.arg(value.toString().size());
}

void addNames(QStringList &names, const EventStory &story)
{
    names.append(story.row.event.payment.payer);
    for (const NamedValue &one : story.row.event.payment.extra) {
        static const QRegularExpression personal(u"(name|mail|phone|address|holder|owner|client|city)"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (personal.match(one.name).hasMatch())
            names.append(one.value);
    }
    for (const NamedValue &one : story.row.event.payment.typedFields)
        names.append(one.value == story.row.orderNumber.value ? QString() : one.value);
    for (const OrderSuggestion &one : story.row.notes.suggestions)
        names.append(one.title);
    for (const StoredDecision &decision : story.decisions) {
        for (const OrderFact &fact : decision.facts)
            names << fact.found.title << fact.found.counterparty;
    }
    for (const Act &act : story.acts)
        names.append(act.who);
    for (const StoredCommand &command : story.commands)
        names.append(command.who);
}

QString withoutPeople(QString text, const EventStory &story)
{
    QStringList names;
    addNames(names, story);
    names.removeDuplicates();
    names.removeIf([](const QString &name) { return name.trimmed().size() < 3; });
    std::ranges::sort(names, std::ranges::greater(), &QString::size);
    for (const QString &name : names)
        text.replace(name.trimmed(), maskedName(name), Qt::CaseInsensitive);
    // Words of a payer's name stand alone in sentences, too.
    const QStringList words = story.row.event.payment.payer.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.size() >= 3)
            text.replace(word, maskedName(word), Qt::CaseInsensitive);
    }
    static const QRegularExpression mail(u"[^\\s<>\"“”(),;:]+@[^\\s<>\"“”(),;:]+"_s);
    static const QRegularExpression phone(
        u"\\+?\\b(?:380|7|38|0)[\\s(-]*\\d{2,3}[\\s)-]*\\d{3}[\\s-]?\\d{2}[\\s-]?\\d{2}\\b"_s);
    static const QRegularExpression card(u"\\b\\d{4}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{3,4}\\b"_s);
    text.replace(mail, u"•••@•••"_s);
    text.replace(card, u"•••"_s);
    text.replace(phone, u"•••"_s);
    return text;
}

}

Result<std::optional<EventStory>> eventStory(Database &database, EventId event)
{
    const Result<std::optional<EventRow>> row = EventStore(database).row(event);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<EventStory>();
    EventStory story;
    story.row = **row;
    std::optional<Error> problem;
    const auto take = [&](auto &into, auto &&result) {
        if (result)
            into = *result;
        else
            problem = result.error();
    };
    take(story.notices, NoticeStore(database).ofEvent(event));
    take(story.decisions, DecisionStore(database).ofEvent(event));
    take(story.commands, CommandStore(database).ofEvent(event));
    take(story.acts, ActStore(database).ofEvent(event));
    take(story.alarms, AlarmStore(database).ofSubject(u"payment"_s, QString::number(event.value)));
    take(story.journal, Journal(database).ofEvent(event));
    if (problem)
        return tl::unexpected(*problem);
    return std::optional(story);
}

Text provenSentence(const Event &event)
{
    if (event.disputed)
        return Text(
            QT_TRANSLATE_NOOP("Text", "What came contradicts itself; only an asked answer settles it."));
    switch (event.proof) {
    case Proof::Unproven:
        return Text(QT_TRANSLATE_NOOP("Text", "Nothing is proven: anybody could have sent it."));
    case Proof::SenderNamed:
        return Text(QT_TRANSLATE_NOOP("Text",
            "A mail names a known sender as its author, which anybody can write; nothing is proven."));
    case Proof::MailAuthenticated:
        return Text(QT_TRANSLATE_NOOP("Text",
            "The mail host has verified the domain that the mail came from; the payment service was not "
            "asked."));
    case Proof::Confirmed:
        return Text(QT_TRANSLATE_NOOP("Text", "A person answers for it that the money came."));
    case Proof::Listed:
        return Text(
            QT_TRANSLATE_NOOP("Text", "It stands in the payment service's list, not yet asked about."));
    case Proof::Signed:
        return Text(QT_TRANSLATE_NOOP("Text", "Proven: signed by the payment service."));
    case Proof::Asked:
        return Text(QT_TRANSLATE_NOOP("Text", "Proven: the payment service was asked and answered so."));
    }
    return {};
}

Text nextStep(const EventRow &row)
{
    switch (row.event.state) {
    case Event::State::Ready:
        return Text(QT_TRANSLATE_NOOP(
            "Text", "Nothing needs to be done: it is checked again by itself. “Try again” checks now."));
    case Event::State::Delivering:
        return Text(QT_TRANSLATE_NOOP("Text", "Nothing needs to be done: it is being written just now."));
    case Event::State::Attention:
        if (!row.notes.prepared.isEmpty())
            return Text(QT_TRANSLATE_NOOP("Text",
                "What is to be written is prepared below; confirm it on the page “Payments”, or skip it."));
        if (!row.notes.suggestions.isEmpty())
            return Text(QT_TRANSLATE_NOOP("Text",
                "Choose the order on the page “Payments”: some that fit are below. Or skip the payment."));
        return Text(QT_TRANSLATE_NOOP(
            "Text", "Fix what the explanation above says and press “Try again”, or skip it with a remark."));
    case Event::State::Done:
    case Event::State::Skipped:
        return Text(QT_TRANSLATE_NOOP("Text", "Nothing is to be done."));
    }
    return {};
}

WriteShown writeShown(const Action &action)
{
    if (const auto *entry = std::get_if<AddEntry>(&action)) {
        WriteShown shown{Text(QT_TRANSLATE_NOOP("Text", "money booked at order %1"), {entry->ref.order}),
            entry->paidBefore ? entry->paidBefore->shown() : u"—"_s, entry->amount.shown()};
        if (entry->paidBefore && entry->paidBefore->currency == entry->amount.currency)
            shown.after = (*entry->paidBefore + entry->amount).shown();
        return shown;
    }
    if (const auto *move = std::get_if<MoveStage>(&action))
        return {Text(QT_TRANSLATE_NOOP("Text", "stage of order %1"), {move->ref.order}),
            shownStage(move->from), shownStage(move->to)};
    if (const auto *remove = std::get_if<RemoveEntry>(&action))
        return {Text(QT_TRANSLATE_NOOP("Text", "money booked at order %1"), {remove->ref.order}),
            remove->amount.shown(), u"—"_s};
    const auto &comment = std::get<AddComment>(action);
    return {
        Text(QT_TRANSLATE_NOOP("Text", "comment at order %1"), {comment.ref.order}), u"—"_s, comment.text};
}

QString supportText(const EventStory &story)
{
    const Event &event = story.row.event;
    QStringList lines{u"Provodka " PROVODKA_VERSION ", event %1"_s.arg(event.id.value),
        u"route %1, key %2, order %3"_s.arg(event.route.value, event.key, story.row.orderNumber.value),
        u"state %1, outcome %2, step %3, attempt %4"_s.arg(eventStateName(event.state), event.outcome,
            QString::number(event.step), QString::number(event.attempt)),
        u"reason: "_s + event.reason.english(), provenSentence(event).english(),
        u"payment %1, %2, %3 (%4), paid at %5"_s.arg(event.payment.reference, event.payment.amount.shown(),
            paymentStateName(event.payment.state), event.payment.statusText,
            isoTime(event.payment.processedAt))};
    for (const StoredNotice &one : story.notices) {
        lines.append(u"\nnotice %1 %2 %3 %4 proof=%5"_s.arg(isoTime(one.notice.receivedAt),
            one.notice.connection.value, one.notice.kind, one.notice.version, proofName(one.notice.proof)));
        const QJsonDocument payload = QJsonDocument::fromJson(one.notice.payload);
        lines.append(payload.isObject()
                ? QString::fromUtf8(QJsonDocument(maskedValue({}, payload.object()).toObject()).toJson())
                      .trimmed()
                : u"(%1 bytes)"_s.arg(one.notice.payload.size()));
    }
    for (const StoredDecision &one : story.decisions) {
        lines.append(u"\ndecided %1: %2"_s.arg(
            isoTime(one.at), QString::fromUtf8(QJsonDocument(one.decision).toJson(QJsonDocument::Compact))));
        for (const OrderFact &fact : one.facts)
            lines.append(u"  saw order %1: stage %2, due %3, %4 entries"_s.arg(fact.number.value,
                fact.found.stage.id, fact.found.due ? fact.found.due->shown() : u"-"_s,
                QString::number(fact.found.entries.size())));
    }
    for (const StoredCommand &one : story.commands)
        lines.append(u"\ncommand %1 %2: decided %3, sent %4, ended %5, attempt %6, proof %7; %8; %9"_s.arg(
            actionName(one.command.action), commandStateName(one.state), isoTime(one.decidedAt),
            isoTime(one.sentAt), isoTime(one.endedAt), QString::number(one.attempt), one.proof,
            one.command.reason.english(), one.error.english()));
    for (const Act &one : story.acts)
        lines.append(
            u"\nact %1 %2 by %3: %4"_s.arg(isoTime(one.at), one.kind, one.who, one.answer.english()));
    for (const Alarm &one : story.alarms)
        lines.append(u"\nalarm %1 - %2"_s.arg(isoTime(one.raisedAt), isoTime(one.endedAt)));
    lines.append(QString());
    for (const JournalLine &one : story.journal)
        lines.append(
            u"%1 %2 %3 %4"_s.arg(isoTime(one.at), levelName(one.level), one.text.english(), one.detail));
    return withoutPeople(lines.join(u'\n'), story);
}

}
