#include "core/connectors/bitrix24/orderbook.h"

#include "core/base/json.h"
#include "core/rules/nearnumbers.h"
#include "core/rules/ranksuggestions.h"

#include <algorithm>

namespace provodka::bitrix24 {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype smallestBatch = 8;
constexpr qsizetype readBacks = 2; // commands at the end of a batch that read what the others did

}

Result<BookSettings> readSettings(const QJsonObject &settings, const QTimeZone &zone)
{
    BookSettings book;
    book.orderField = settings.value("orderField"_L1).toString().trimmed();
    book.funnel = json::text(settings.value("funnel"_L1));
    if (book.funnel.isEmpty())
        book.funnel = u"0"_s;
    book.paidField = settings.value("paidField"_L1).toString().trimmed();
    book.currency = settings.value("currency"_L1).toString(u"UAH"_s).trimmed().toUpper();
    book.zone = zone;
    if (book.orderField.isEmpty())
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP(
                "Text", "Choose the deal field that holds the order number (setting “orderField”).")));
    bool isNumber = false;
    book.funnel.toLongLong(&isNumber);
    if (!isNumber)
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "“%1” is not a funnel of deals; choose one of those found (setting “funnel”)."),
                {book.funnel}));
    const QString mode = settings.value("entryMode"_L1).toString(u"payments"_s);
    if (mode != "payments"_L1 && mode != "money-field"_L1)
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "The setting “entryMode” takes “payments” or “money-field”, not “%1”."),
                {mode}));
    book.moneyField = mode == "money-field"_L1;
    if (book.moneyField && book.paidField.isEmpty())
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                "Choose the deal field that holds what is paid (setting “paidField”), or book entries as "
                "payments.")));
    if (book.currency.size() != 3)
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "“%1” is not a currency; use its three letters, such as UAH (setting “currency”)."),
                {book.currency}));
    const qint64 batch = json::integer(settings.value("batch"_L1)).value_or(wire::batchLimit);
    if (batch < smallestBatch || batch > wire::batchLimit)
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text", "The setting “batch” takes a number from %1 to %2."),
                {QString::number(smallestBatch), QString::number(wire::batchLimit)}));
    book.batch = batch;
    return book;
}

DealBook::DealBook(std::shared_ptr<Session> session, const Clock &clock, BookSettings settings)
    : m_session(std::move(session))
    , m_clock(clock)
    , m_settings(std::move(settings))
{
}

Safety DealBook::safetyOf(const Action &action) const
{
    if (std::holds_alternative<AddComment>(action))
        return Safety::Marked;
    if (std::holds_alternative<MoveStage>(action) || std::holds_alternative<RemoveEntry>(action))
        return Safety::Absolute;
    return m_settings.moneyField ? Safety::Absolute : Safety::Keyed;
}

int DealBook::commandsPerRequest() const
{
    return int((m_settings.batch - readBacks) / weight(AddEntry()));
}

Async<CheckReport> DealBook::check()
{
    CheckReport report;
    const auto bad = [&report](const Error &error) {
        report.error = error;
        CheckStep step;
        step.verdict = CheckStep::Verdict::Bad;
        step.text = error.text;
        report.steps.append(step);
    };
    const auto misfit = [&bad](Text text) {
        Error error;
        error.kind = Error::Kind::Misconfigured;
        error.text = std::move(text);
        bad(error);
    };
    QList<wire::Command> commands = factCommands();
    if (!m_settings.moneyField) {
        wire::Command probe(u"sale.payment.list"_s); // finds nothing; refused without the permission
        probe.set(u"filter[=id]"_s, 0);
        probe.list(u"select"_s, {u"id"_s});
        commands.append(probe);
        commands.append(wire::Command(u"profile"_s));
    }
    const Result<QList<wire::Inner>> inners = co_await m_session->run(commands, false, false, Spend::People);
    if (!inners) {
        bad(inners.error());
        co_return report;
    }
    for (const wire::Inner &inner : *inners) {
        if (inner.error) {
            bad(*inner.error);
            co_return report;
        }
    }
    takeFacts(inners->at(0), inners->at(1));
    if (!m_settings.moneyField && !inners->last().result["ADMIN"_L1].toBool()) {
        misfit(Text(QT_TRANSLATE_NOOP("Text",
            "The webhook's owner is not an administrator, so payments of deals get no sums. Give the rights "
            "back, make the webhook as an administrator, or book in a money field (setting “entryMode”).")));
    } else if (m_stageNames.isEmpty()) {
        misfit(Text(QT_TRANSLATE_NOOP("Text",
                        "The funnel %1 has no stages that this webhook can see; choose one of the funnels "
                        "found (setting “funnel”)."),
            {m_settings.funnel}));
    } else if (const std::optional<Error> missing = fieldTrouble()) {
        bad(*missing);
    } else {
        const QString type = m_fieldTypes.value(m_settings.paidField, u"money"_s);
        if (m_settings.moneyField && type != "money"_L1 && type != "double"_L1)
            misfit(Text(QT_TRANSLATE_NOOP("Text",
                            "The field “%1” holds no money (its type is %2); choose a field of type “Money” "
                            "or “Number”."),
                {m_settings.paidField, type}));
    }
    if (report.usable()) {
        CheckStep step;
        step.text
            = Text(QT_TRANSLATE_NOOP("Text", "The funnel, its %1 stages and the chosen fields are there."),
                {QString::number(m_stageNames.size())});
        report.steps.append(step);
    }
    co_return report;
}

qsizetype DealBook::weight(const Action &action) const
{
    if (std::holds_alternative<RemoveEntry>(action))
        return m_settings.batch; // looks before and behind: alone in its call
    const auto *entry = std::get_if<AddEntry>(&action);
    if (!entry || m_settings.moneyField)
        return 2;
    const bool changesDeal = std::any_of(entry->fields.begin(), entry->fields.end(),
        [](const FieldValue &field) { return field.field.front().isUpper(); });
    return changesDeal ? 4 : 3;
}

QList<Call> DealBook::pack(QList<Command> commands) const
{
    struct Load
    {
        qsizetype weight = 0;
        bool halting
            = false; ///< a sum and its comment are a chain, which halts at a failure: no guards among them
        QSet<QString> orders;
    };
    const qsizetype capacity = m_settings.batch - readBacks;
    QList<Call> calls;
    QList<Load> loads;
    QHash<QString, qsizetype> lastOf;
    for (Command &command : commands) {
        const QString order = refOf(command.action).order;
        const bool halting = m_settings.moneyField && std::holds_alternative<AddEntry>(command.action);
        const qsizetype own = weight(command.action);
        qsizetype at = lastOf.value(order, -1) + 1;
        while (at < loads.size() && (loads[at].halting != halting || loads[at].weight + own > capacity))
            ++at;
        if (at == loads.size()) {
            loads.append(Load());
            loads.last().halting = halting;
            calls.append(Call());
        }
        loads[at].weight += own;
        lastOf.insert(order, at);
        calls[at].commands.append(std::move(command));
    }
    return calls;
}

Async<QList<OrderSuggestion>> DealBook::suggest(SuggestionQuery query)
{
    QStringList near = nearNumbers(query.number.value);
    for (const OrderNumber &number : query.named)
        near.prepend(number.value);
    QList<wire::Command> commands;
    wire::Command sameSum = selecting(wire::Command(u"crm.deal.list"_s));
    sameSum.set(u"filter[=CATEGORY_ID]"_s, m_settings.funnel);
    sameSum.set(u"filter[=OPPORTUNITY]"_s, query.amount.decimal());
    sameSum.set(u"filter[=CURRENCY_ID]"_s, query.amount.currency);
    if (!query.waitingStages.isEmpty())
        sameSum.list(u"filter[@STAGE_ID]"_s, query.waitingStages);
    commands.append(sameSum);
    if (!near.isEmpty()) {
        wire::Command close = dealsByNumbers(near);
        close.set(u"filter[=CATEGORY_ID]"_s, m_settings.funnel);
        if (!query.waitingStages.isEmpty() && query.named.isEmpty())
            close.list(u"filter[@STAGE_ID]"_s, query.waitingStages);
        commands.append(close);
    }
    const Result<QList<wire::Inner>> inners = co_await m_session->run(commands, false, false, Spend::People);
    if (!inners)
        co_return tl::unexpected(inners.error());

    QList<OrderCandidate> candidates;
    QSet<QString> seen;
    for (const wire::Inner &inner : *inners) {
        if (inner.error)
            co_return tl::unexpected(*inner.error);
        const QJsonArray rows = rowsOf(inner);
        for (const QJsonValue &row : rows) {
            const wire::Deal deal
                = wire::readDeal(row.toObject(), m_settings.orderField, m_settings.paidField);
            if (deal.numbers.isEmpty() || seen.contains(deal.id))
                continue;
            seen.insert(deal.id);
            OrderCandidate one;
            one.number = OrderNumber{deal.numbers.first()};
            for (const QString &number : std::as_const(near)) {
                if (wire::holdsNumber(deal, number))
                    one.number = OrderNumber{number};
            }
            one.title = deal.title;
            one.due = wire::dueOf(deal);
            one.madeAt = deal.madeAt;
            candidates.append(one);
        }
    }
    co_return rankedSuggestions(query, candidates);
}

}
