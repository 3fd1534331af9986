#include "core/connectors/planfix/orderbook.h"

#include "core/base/json.h"
#include "core/rules/nearnumbers.h"
#include "core/rules/ranksuggestions.h"

namespace provodka::planfix {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype ledgersRemembered = 20000;
constexpr qsizetype singlesAtMost = 10; // where a filter takes one number only

// Task numbers are whole; anything else cannot be the number of a task.
QString taskNumber(const QString &text)
{
    bool ok = false;
    const qint64 number = text.trimmed().toLongLong(&ok);
    return ok && number > 0 ? QString::number(number) : QString();
}

Text noSetting(const char *label)
{
    return Text(
        QT_TRANSLATE_NOOP("Text", "The order book's setting “%1” is empty."), {QString::fromUtf8(label)});
}

}

Result<BookSettings> BookSettings::from(const QJsonObject &settings)
{
    const auto id = [&](QLatin1StringView key) { return json::text(settings.value(key)).trimmed(); };
    BookSettings made;
    const QJsonArray templates = settings.value("orderTemplates"_L1).toArray();
    for (const QJsonValue &one : templates)
        made.orderTemplates.append(json::text(one).trimmed());
    made.subtaskTemplate = id("subtaskTemplate"_L1);
    made.dueField = id("dueField"_L1);
    made.paidField = id("paidField"_L1);
    made.differenceField = id("differenceField"_L1);
    made.entry.dataTag = id("dataTag"_L1);
    made.entry.sum = id("sumField"_L1);
    made.entry.date = id("dateField"_L1);
    made.entry.paymentId = id("paymentIdField"_L1);
    made.entry.currency = settings.value("currency"_L1).toString(u"UAH"_s);
    const std::initializer_list<std::pair<const QString &, const char *>> needed{
        {made.subtaskTemplate, "subtaskTemplate"}, {made.dueField, "dueField"},
        {made.entry.dataTag, "dataTag"}, {made.entry.sum, "sumField"}};
    for (const auto &[value, key] : needed) {
        if (value.isEmpty())
            return failure(Error::Kind::Misconfigured, noSetting(key));
    }
    return made;
}

void ArrayTrust::refused(bool clearly)
{
    ++m_faults;
    if (clearly || m_faults >= 2)
        m_refused = true;
}

Orders::Orders(std::shared_ptr<Api> api, BookSettings settings, const Clock &clock)
    : m_api(std::move(api))
    , m_settings(std::move(settings))
    , m_clock(clock)
{
}

QStringList Orders::taskFields() const
{
    QStringList fields{u"id"_s, u"name"_s, u"parent"_s, u"template"_s, u"status"_s, u"processId"_s,
        u"dateTime"_s, u"isDeleted"_s, u"dataTags"_s, u"counterparty"_s, m_settings.dueField};
    for (const QString &more : {m_settings.paidField, m_settings.differenceField}) {
        if (!more.isEmpty())
            fields.append(more);
    }
    return fields;
}

bool Orders::isOrder(const wire::Task &task) const
{
    return !task.deleted
        && (m_settings.orderTemplates.isEmpty() || m_settings.orderTemplates.contains(task.templateId));
}

bool Orders::isLedger(const wire::Task &task) const
{
    return !task.deleted && (task.templateId.isEmpty() || task.templateId == m_settings.subtaskTemplate);
}

Orders::Memory &Orders::memory(const QString &ledger)
{
    if (m_memory.size() > ledgersRemembered)
        m_memory.clear(); // hints only: what is forgotten costs a call
    return m_memory[ledger];
}

void Orders::remember(const QString &ledger, const QList<OrderEntry> &entries)
{
    for (const OrderEntry &entry : entries) {
        if (!entry.paymentId.isEmpty())
            memory(ledger).payments.insert(entry.paymentId);
        if (entry.date.isValid())
            memory(ledger).dates.insert(entry.date);
    }
}

Async<QList<Result<OrderFound>>> Orders::find(QList<OrderQuery> queries, Spend spend)
{
    struct Place
    {
        QString order;
        QString ledger; ///< known from before, then the one that holds
        std::optional<wire::Task> task;
        std::optional<wire::Task> subtask;
        std::optional<Result<OrderFound>> answer;
    };
    QList<Place> places;
    QStringList wanted;
    const auto want = [&wanted](const QString &number) {
        if (!number.isEmpty() && !wanted.contains(number))
            wanted.append(number);
    };
    for (const OrderQuery &query : queries) {
        Place place;
        place.order = taskNumber(query.known ? query.known->order : query.number.value);
        if (query.known)
            place.ledger = taskNumber(query.known->ledger);
        want(place.order);
        want(place.ledger);
        places.append(place);
    }
    const TasksByNumber seen = co_await tasks(wanted, spend);

    QStringList searched;
    for (Place &place : places) {
        const FoundTask order = place.order.isEmpty() ? FoundTask() : seen.value(place.order);
        if (!order) {
            place.answer = tl::unexpected(order.error());
            continue;
        }
        if (!*order || !isOrder(**order)) {
            OrderFound none;
            if (*order)
                none.candidates.append((*order)->label());
            place.answer = none;
            continue;
        }
        place.task = *order;
        if (!place.ledger.isEmpty()) {
            const FoundTask ledger = seen.value(place.ledger);
            if (!ledger) {
                place.answer = tl::unexpected(ledger.error());
                continue;
            }
            const bool holdsStill = *ledger && isLedger(**ledger)
                && ((*ledger)->parent.isEmpty() || (*ledger)->parent == place.order);
            if (holdsStill) {
                place.subtask = *ledger;
                continue;
            }
        }
        if (!searched.contains(place.order))
            searched.append(place.order);
    }
    const Ledgers below = co_await ledgers(searched, spend);

    Needs needs;
    for (qsizetype i = 0; i < places.size(); ++i) {
        Place &place = places[i];
        if (place.answer)
            continue;
        if (!place.subtask) {
            const Result<QList<wire::Task>> subtasks = below.value(place.order);
            if (!subtasks) {
                place.answer = tl::unexpected(subtasks.error());
                continue;
            }
            if (subtasks->size() != 1) {
                OrderFound unclear = found(*place.task, wire::Task(), {});
                unclear.match
                    = subtasks->isEmpty() ? OrderFound::Match::NoLedger : OrderFound::Match::SeveralLedgers;
                for (const wire::Task &subtask : *subtasks)
                    unclear.candidates.append(subtask.label());
                place.answer = unclear;
                continue;
            }
            place.subtask = subtasks->first();
        }
        place.ledger = place.subtask->number;
        Need &need = needs[place.ledger];
        need.keys = place.subtask->keysOf(m_settings.entry.dataTag);
        need.payments.unite(QSet<QString>(queries[i].paymentIds.begin(), queries[i].paymentIds.end()));
        // After our own write "no entry" is more likely a list that lags than the truth.
        if (queries[i].known)
            need.booked.unite(QSet<QString>(queries[i].paymentIds.begin(), queries[i].paymentIds.end()));
        const bool lags = !need.booked.isEmpty() && need.keys && need.keys->isEmpty();
        need.thorough = need.thorough || queries[i].thorough || lags;
    }
    const EntriesByLedger booked = co_await entries(needs, spend);

    QList<Result<OrderFound>> answers;
    for (const Place &place : std::as_const(places)) {
        if (place.answer) {
            answers.append(*place.answer);
            continue;
        }
        const Result<QList<OrderEntry>> list = booked.value(place.ledger);
        if (list)
            answers.append(found(*place.task, *place.subtask, *list));
        else
            answers.append(tl::unexpected(list.error()));
    }
    co_return answers;
}

OrderFound Orders::found(
    const wire::Task &order, const wire::Task &ledger, const QList<OrderEntry> &entries) const
{
    const auto money = [&](const QString &field) {
        return field.isEmpty() ? std::nullopt
                               : json::money(ledger.values.value(field), m_settings.entry.currency);
    };
    OrderFound one;
    one.match = OrderFound::Match::One;
    one.ref = {order.number, ledger.number};
    one.number = {order.number};
    one.madeAt = order.madeAt;
    one.title = order.name;
    one.counterparty = order.counterparty;
    one.link = m_api->link(order.number);
    one.stage = order.stage;
    one.due = money(m_settings.dueField);
    one.paidByTarget = money(m_settings.paidField);
    one.differenceByTarget = money(m_settings.differenceField);
    one.targetComputes = !m_settings.paidField.isEmpty() || !m_settings.differenceField.isEmpty();
    one.entries = entries;
    return one;
}

Async<QList<OrderSuggestion>> Orders::suggest(SuggestionQuery query)
{
    // Subtasks that still ask for exactly this amount; what else goes wrong here only makes the list shorter.
    QHash<QString, Money> due;
    QStringList wanted;
    const auto want = [&wanted](const OrderNumber &number) {
        const QString task = taskNumber(number.value);
        if (!task.isEmpty() && !wanted.contains(task))
            wanted.append(task);
    };
    for (const OrderNumber &number : query.named)
        want(number);
    if (!query.amount.isZero() && query.amount.currency == m_settings.entry.currency) {
        QJsonArray filters;
        filters.append(wire::filterNumberField(m_settings.dueField, query.amount));
        filters.append(wire::filterTemplates({m_settings.subtaskTemplate}));
        wire::Ask ask = wire::listTasks(filters, taskFields(), 0);
        ask.spend = Spend::People;
        const Result<wire::Reply> reply = co_await m_api->ask(ask);
        if (!reply)
            co_return tl::unexpected(reply.error());
        const Result<QList<wire::Task>> rows = wire::tasks(reply->body);
        if (reply->ok && rows) {
            for (const wire::Task &row : *rows) {
                const std::optional<Money> asked
                    = json::money(row.values.value(m_settings.dueField), query.amount.currency);
                if (!isLedger(row) || row.parent.isEmpty() || asked != query.amount
                    || due.contains(row.parent))
                    continue;
                due.insert(row.parent, *asked);
                if (!wanted.contains(row.parent))
                    wanted.append(row.parent);
            }
        }
    }
    for (const QString &number : nearNumbers(query.number.value))
        want({number});
    const QStringList asked = wanted.mid(0, wire::pageSize);
    TasksByNumber seen;
    if (m_numbers.isRefused()) {
        seen = co_await tasks(asked.mid(0, singlesAtMost), Spend::People);
    } else if (!asked.isEmpty()) {
        // One call; what is missing in its answer is not worth another.
        QJsonArray filters;
        filters.append(wire::filterNumbers(asked));
        const QStringList fields = taskFields() + QStringList(u"counterparty"_s);
        wire::Ask ask = wire::listTasks(filters, fields, 0);
        ask.spend = Spend::People;
        const Result<wire::Reply> reply = co_await m_api->ask(ask);
        if (!reply)
            co_return tl::unexpected(reply.error());
        const QList<wire::Task> rows = wire::tasks(reply->body).value_or(QList<wire::Task>());
        for (const wire::Task &row : rows)
            seen.insert(row.number, FoundTask(std::optional<wire::Task>(row)));
    }
    QList<OrderCandidate> candidates;
    for (const QString &number : asked) {
        const FoundTask task = seen.value(number);
        if (!task || !*task || !isOrder(**task))
            continue;
        const bool isNamed = query.named.contains(OrderNumber{number});
        const bool isWaiting
            = query.waitingStages.isEmpty() || query.waitingStages.contains((*task)->stage.id);
        // A payment subtask's own number may be near as well, and is no order.
        if ((!isWaiting && !isNamed) || (*task)->templateId == m_settings.subtaskTemplate)
            continue;
        OrderCandidate one;
        one.number = {number};
        one.title = (*task)->name;
        one.customer = (*task)->counterparty;
        one.madeAt = (*task)->madeAt;
        if (due.contains(number))
            one.due = due.value(number);
        candidates.append(one);
    }
    co_return rankedSuggestions(query, candidates);
}

}
