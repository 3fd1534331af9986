#include "app/cli/acts.h"
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/listing.h"
#include "core/store/paymentlist.h"

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The minus entries that wait for a person.
QString preparedIn(const EventNotes &notes)
{
    QStringList sums;
    for (const PreparedCommand &one : notes.prepared) {
        if (const auto *entry = std::get_if<AddEntry>(&one.action))
            sums.append(entry->amount.shown());
    }
    return sums.join(u", "_s);
}

QString shown(const std::optional<Money> &money)
{
    return money ? money->shown() : QString();
}

QStringList paymentCells(const EventRow &row)
{
    const Payment &payment = row.event.payment;
    const OrderMoney money = orderMoney(row.notes);
    const bool isTold = row.event.state == Event::State::Done || row.event.state == Event::State::Attention;
    const QString outcome = isTold ? row.event.outcome : QString();
    return {QString::number(row.event.id.value),
        shownTime(payment.processedAt.isValid() ? payment.processedAt : payment.createdAt), payment.reference,
        payment.payer, row.orderNumber.value,
        eventStateName(row.event.state) + (outcome.isEmpty() ? QString() : u": "_s + outcome),
        preparedIn(row.notes), payment.amount.shown(), shown(money.due), shown(money.paid),
        shown(money.missing)};
}

ExitCode listPayments(Session &session)
{
    EventFilter filter;
    if (session.arguments().has(u"unmatched"_s)) {
        filter.states = {Event::State::Attention};
        filter.outcomes = unmatchedOutcomes();
    }
    Listing listing;
    listing.none = Text(QT_TRANSLATE_NOOP("Text", "There are no such payments."));
    listing.columns = {words(QT_TRANSLATE_NOOP("Text", "Payment")), words(QT_TRANSLATE_NOOP("Text", "Date")),
        words(QT_TRANSLATE_NOOP("Text", "Reference")), words(QT_TRANSLATE_NOOP("Text", "Payer")),
        words(QT_TRANSLATE_NOOP("Text", "Order")), words(QT_TRANSLATE_NOOP("Text", "State")),
        words(QT_TRANSLATE_NOOP("Text", "Prepared")), words(QT_TRANSLATE_NOOP("Text", "Amount")),
        words(QT_TRANSLATE_NOOP("Text", "Due")), words(QT_TRANSLATE_NOOP("Text", "Came")),
        words(QT_TRANSLATE_NOOP("Text", "Missing"))};
    listing.textColumns = 7;
    listing.cells = paymentCells;
    return listRows(session, filter, listing);
}

ExitCode wrong(Session &session, const char *sentence, const QStringList &arguments)
{
    return session.out().fail(ExitCode::Usage, Text(sentence, arguments));
}

/// "10482" or "10482=100.00" as {"order","amount"}; a sentence when it is neither.
tl::expected<QJsonObject, Text> partNamed(const QString &part, const QString &currency)
{
    const QString number = part.section(u'=', 0, 0).trimmed();
    if (number.isEmpty())
        return tl::unexpected(
            Text(QT_TRANSLATE_NOOP("Text", "\"%1\" names no order; write ORDER or ORDER=SUM."), {part}));
    QJsonObject json{{u"order"_s, number}};
    if (!part.contains(u'='))
        return json;
    const Result<Money> sum = parseMoney(part.section(u'=', 1), currency);
    if (!sum || sum->minor <= 0)
        return tl::unexpected(Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is not a sum; write it like 1250.50."),
            {part.section(u'=', 1)}));
    json[u"amount"_s] = sum->decimal();
    return json;
}

Money sumOf(const QJsonArray &parts, const QString &currency)
{
    Money sum{0, currency};
    for (const QJsonValue &part : parts)
        sum = sum + parseMoney(part[u"amount"_s].toString(), currency).value_or(Money{0, currency});
    return sum;
}

ExitCode matchPayment(Session &session)
{
    const QStringList &positionals = session.arguments().positionals;
    const Result<EventRow> row = eventNamed(session, positionals[0]);
    if (!row)
        return session.out().fail(row.error());
    const Money &amount = row->event.payment.amount;
    QJsonArray parts;
    QStringList withoutSum;
    for (const QString &part : positionals.mid(1)) {
        const tl::expected<QJsonObject, Text> json = partNamed(part, amount.currency);
        if (!json)
            return session.out().fail(ExitCode::Usage, json.error());
        if (!json->contains(u"amount"_s))
            withoutSum.append(json->value(u"order"_s).toString());
        parts.append(*json);
    }
    if (withoutSum.size() > 1)
        return wrong(session,
            QT_TRANSLATE_NOOP("Text",
                "Say how much belongs to each order: %1=SUM. One of them may go without: it takes what is "
                "left."),
            {withoutSum.first()});
    const Money sum = sumOf(parts, amount.currency);
    if (withoutSum.isEmpty() && sum != amount)
        return wrong(session, QT_TRANSLATE_NOOP("Text", "The parts make %1, but the payment is %2."),
            {sum.shown(), amount.shown()});
    if (!withoutSum.isEmpty() && sum.minor >= amount.minor)
        return wrong(session,
            QT_TRANSLATE_NOOP(
                "Text", "The parts make %1 already, and the payment is %2: nothing is left for %3."),
            {sum.shown(), amount.shown(), withoutSum.first()});
    return act(session, u"match"_s, row->event.id, {{u"parts"_s, parts}});
}

ExitCode moveOrder(Session &session)
{
    const QStringList &positionals = session.arguments().positionals;
    const Result<EventRow> row = eventNamed(session, positionals[0]);
    if (!row)
        return session.out().fail(row.error());
    QJsonObject arguments;
    if (positionals.size() > 1)
        arguments[u"order"_s] = positionals[1];
    return act(session, u"move"_s, row->event.id, arguments);
}

ExitCode confirmPayment(Session &session)
{
    const Result<EventRow> row = eventNamed(session, session.arguments().positionals[0]);
    return row ? act(session, u"confirm"_s, row->event.id, {}) : session.out().fail(row.error());
}

ExitCode refundPayment(Session &session)
{
    const QStringList &positionals = session.arguments().positionals;
    const Result<EventRow> row = eventNamed(session, positionals[0]);
    if (!row)
        return session.out().fail(row.error());
    QJsonArray parts;
    for (const QString &part : positionals.mid(1)) {
        const tl::expected<QJsonObject, Text> json = partNamed(part, row->event.payment.amount.currency);
        if (!json)
            return session.out().fail(ExitCode::Usage, json.error());
        if (!json->contains(u"amount"_s))
            return wrong(session,
                QT_TRANSLATE_NOOP("Text", "Say how much went back from each order: %1=SUM."), {part});
        parts.append(*json);
    }
    QJsonObject arguments;
    if (!parts.isEmpty())
        arguments[u"parts"_s] = parts;
    if (session.arguments().has(u"keep-stage"_s))
        arguments[u"keepStage"_s] = true;
    return act(session, u"refund"_s, row->event.id, arguments);
}

}

QList<CommandEntry> paymentCommands()
{
    return {
        {{{u"payment"_s, u"list"_s}, {},
             QList<OptionSpec>{
                 {u"unmatched"_s, {}, QT_TRANSLATE_NOOP("Text", "only those that found no order")}}
                 + listOptions(),
             QT_TRANSLATE_NOOP("Text", "payments with their orders, newest first")},
            listPayments},
        {{{u"payment"_s, u"match"_s}, {u"ID"_s, u"ORDER[=SUM]..."_s}, {},
             QT_TRANSLATE_NOOP("Text", "assigns a payment to its order, or splits it over several")},
            matchPayment},
        {{{u"payment"_s, u"move"_s}, {u"ID"_s, u"[ORDER]"_s}, {},
             QT_TRANSLATE_NOOP(
                 "Text", "moves its order on although the sum or the stage does not fit, in your name")},
            moveOrder},
        {{{u"payment"_s, u"refund"_s}, {u"ID"_s, u"[ORDER=SUM...]"_s},
             {{u"keep-stage"_s, {}, QT_TRANSLATE_NOOP("Text", "the order stays in its stage")}},
             QT_TRANSLATE_NOOP("Text", "confirms what is prepared for a payment that went back")},
            refundPayment},
        {{{u"payment"_s, u"confirm"_s}, {u"ID"_s}, {},
             QT_TRANSLATE_NOOP("Text", "books a payment of a closed day with the first open one")},
            confirmPayment},
    };
}

}
