#include "app/cli/acts.h"
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/listing.h"

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *source)
{
    return Text(source).toString();
}

QStringList cellsOf(const EventRow &row)
{
    const Payment &payment = row.event.payment;
    const bool isTold = row.event.state == Event::State::Done || row.event.state == Event::State::Attention;
    const QString outcome = isTold ? row.event.outcome : QString();
    return {QString::number(row.event.id.value),
        shownTime(payment.processedAt.isValid() ? payment.processedAt : payment.createdAt), payment.reference,
        payment.payer, row.orderNumber.value,
        eventStateName(row.event.state) + (outcome.isEmpty() ? QString() : u": "_s + outcome),
        payment.amount.shown()};
}

ExitCode listPayments(Session &session)
{
    EventFilter filter;
    if (session.arguments().has(u"unmatched"_s)) {
        filter.states = {Event::State::Attention};
        filter.outcomes = {u"no-number"_s, u"unconfirmed-number"_s, u"numbers-disagree"_s, u"order-unknown"_s,
            u"orders-ambiguous"_s, u"split-differs"_s, u"perhaps-booked"_s};
    }
    Listing listing;
    listing.none = Text(QT_TRANSLATE_NOOP("Text", "There are no such payments."));
    listing.columns = {words(QT_TRANSLATE_NOOP("Text", "Payment")), words(QT_TRANSLATE_NOOP("Text", "Date")),
        words(QT_TRANSLATE_NOOP("Text", "Reference")), words(QT_TRANSLATE_NOOP("Text", "Payer")),
        words(QT_TRANSLATE_NOOP("Text", "Order")), words(QT_TRANSLATE_NOOP("Text", "State")),
        words(QT_TRANSLATE_NOOP("Text", "Amount"))};
    listing.textColumns = 6;
    listing.cells = cellsOf;
    return listRows(session, filter, listing);
}

ExitCode wrong(Session &session, const char *sentence, const QStringList &arguments)
{
    return session.out().fail(ExitCode::Usage, Text(sentence, arguments));
}

ExitCode matchPayment(Session &session)
{
    const QStringList &positionals = session.arguments().positionals;
    const Result<EventRow> row = eventNamed(session, positionals[0]);
    if (!row)
        return session.out().fail(row.error());
    const Money &amount = row->event.payment.amount;
    Money sum{0, amount.currency};
    bool hasSums = false;
    QJsonArray parts;
    for (const QString &part : positionals.mid(1)) {
        const QString number = part.section(u'=', 0, 0).trimmed();
        if (number.isEmpty())
            return wrong(session,
                QT_TRANSLATE_NOOP("Text", "\"%1\" names no order; write ORDER or ORDER=SUM."), {part});
        QJsonObject json{{u"order"_s, number}};
        if (part.contains(u'=')) {
            const Result<Money> partSum = parseMoney(part.section(u'=', 1), amount.currency);
            if (!partSum || partSum->minor <= 0)
                return wrong(session, QT_TRANSLATE_NOOP("Text", "\"%1\" is no sum; write it like 1250.50."),
                    {part.section(u'=', 1)});
            hasSums = true;
            sum = sum + *partSum;
            json[u"amount"_s] = partSum->decimal();
        } else if (positionals.size() > 2) {
            return wrong(
                session, QT_TRANSLATE_NOOP("Text", "Say how much belongs to each order: %1=SUM."), {number});
        }
        parts.append(json);
    }
    if (hasSums && sum != amount)
        return wrong(session, QT_TRANSLATE_NOOP("Text", "The parts make %1, but the payment is %2."),
            {sum.shown(), amount.shown()});
    return act(session, u"match"_s, row->event.id, {{u"parts"_s, parts}});
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
    };
}

}
