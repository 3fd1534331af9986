#include "core/connectors/planfix/orderbook.h"

#include "core/base/json.h"
#include "core/rules/nearnumbers.h"

#include <algorithm>
#include <vector>

namespace provodka::planfix {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype abreast = 4; // single reads at the same time
constexpr qsizetype parentsAtOnce = 50; // leaves room on a page for orders with two subtasks
constexpr qsizetype paymentsAtOnce = 50;
constexpr int pagesAtMost = 200;
constexpr qsizetype ledgersRemembered = 20000;

// A trouble of the account or of the way there: asking for the next record would only meet it again.
bool isOfAccount(const Error &error)
{
    return error.isTransient() || error.needsPerson() || error.kind == Error::Kind::Cancelled;
}

template <typename T>
void failAll(QHash<QString, Result<T>> &answers, const QStringList &keys, const Error &error)
{
    for (const QString &key : keys)
        answers.insert(key, tl::unexpected(error));
}

// Task numbers are whole; anything else cannot be the number of a task.
QString taskNumber(const QString &text)
{
    bool ok = false;
    const qint64 number = text.trimmed().toLongLong(&ok);
    return ok && number > 0 ? QString::number(number) : QString();
}

bool holds(const QList<OrderEntry> &entries, const QString &key)
{
    return std::any_of(entries.begin(), entries.end(), [&](const OrderEntry &entry) { return entry.key == key; });
}

Error filterIgnored()
{
    Error error;
    error.kind = Error::Kind::Malformed;
    error.text = Text(QT_TRANSLATE_NOOP("Text", "Planfix answered with records that were not asked for."));
    return error;
}

Text noSetting(const char *label)
{
    return Text(QT_TRANSLATE_NOOP("Text", "The order book's setting “%1” is empty."), {QString::fromUtf8(label)});
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
        {made.subtaskTemplate, "subtaskTemplate"}, {made.dueField, "dueField"}, {made.entry.dataTag, "dataTag"},
        {made.entry.sum, "sumField"}};
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
    QStringList fields{u"id"_s, u"name"_s, u"parent"_s, u"template"_s, u"status"_s, u"processId"_s, u"isDeleted"_s,
        u"dataTags"_s, m_settings.dueField};
    for (const QString &more : {m_settings.paidField, m_settings.differenceField}) {
        if (!more.isEmpty())
            fields.append(more);
    }
    return fields;
}

bool Orders::isOrder(const wire::Task &task) const
{
    return !task.deleted && (m_settings.orderTemplates.isEmpty() || m_settings.orderTemplates.contains(task.templateId));
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
                unclear.match = subtasks->isEmpty() ? OrderFound::Match::NoLedger : OrderFound::Match::SeveralLedgers;
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

OrderFound Orders::found(const wire::Task &order, const wire::Task &ledger, const QList<OrderEntry> &entries) const
{
    const auto money = [&](const QString &field) {
        return field.isEmpty() ? std::nullopt : json::money(ledger.values.value(field), m_settings.entry.currency);
    };
    OrderFound one;
    one.match = OrderFound::Match::One;
    one.ref = {order.number, ledger.number};
    one.title = order.name;
    one.link = m_api->link(order.number);
    one.stage = order.stage;
    one.due = money(m_settings.dueField);
    one.paidByTarget = money(m_settings.paidField);
    one.differenceByTarget = money(m_settings.differenceField);
    one.targetComputes = !m_settings.paidField.isEmpty() || !m_settings.differenceField.isEmpty();
    one.entries = entries;
    return one;
}

QCoro::Task<Orders::FoundTask> Orders::oneTask(QString number, Spend spend)
{
    wire::Ask ask = wire::readTask(number, taskFields());
    ask.spend = spend;
    const Result<wire::Reply> reply = co_await m_api->ask(ask);
    if (!reply)
        co_return tl::unexpected(reply.error());
    if (!reply->ok) {
        if (wire::isNotFound(*reply))
            co_return FoundTask();
        co_return tl::unexpected(wire::refusal(*reply, ask));
    }
    const Result<wire::Task> task = wire::task(reply->body);
    if (!task)
        co_return tl::unexpected(task.error());
    co_return FoundTask(std::optional<wire::Task>(*task));
}

QCoro::Task<Orders::TasksByNumber> Orders::tasks(QStringList numbers, Spend spend)
{
    TasksByNumber found;
    QStringList singles;
    QStringList doubted; // not in an answer, which is believed when one of them is looked for singly in vain
    for (qsizetype at = 0; at < numbers.size(); at += wire::pageSize) {
        const QStringList chunk = numbers.mid(at, wire::pageSize);
        if (chunk.size() == 1 || m_numbers.isRefused()) {
            singles.append(chunk);
            continue;
        }
        QJsonArray filters;
        filters.append(wire::filterNumbers(chunk));
        wire::Ask ask = wire::listTasks(filters, taskFields(), 0);
        ask.spend = spend;
        const Result<wire::Reply> reply = co_await m_api->ask(ask);
        if (!reply) {
            failAll(found, numbers.mid(at) + singles + doubted, reply.error());
            co_return found;
        }
        if (!reply->ok) {
            m_numbers.refused(reply->code.value_or(0) != 0);
            singles.append(chunk);
            continue;
        }
        const Result<QList<wire::Task>> rows = wire::tasks(reply->body);
        if (!rows) {
            failAll(found, chunk, rows.error());
            continue;
        }
        for (const wire::Task &row : *rows) {
            if (chunk.contains(row.number))
                found.insert(row.number, FoundTask(std::optional<wire::Task>(row)));
            else
                m_numbers.refused(true); // the filter was not kept to
        }
        QStringList missing = chunk;
        missing.removeIf([&found](const QString &number) { return found.contains(number); });
        if (m_numbers.isRefused()) {
            singles.append(missing);
        } else if (chunk.size() - missing.size() < 2) {
            doubted.append(missing);
        } else {
            for (const QString &number : std::as_const(missing))
                found.insert(number, FoundTask());
        }
    }
    if (!doubted.isEmpty()) {
        const QString first = doubted.takeFirst();
        const FoundTask one = co_await oneTask(first, spend);
        found.insert(first, one);
        if (!one) {
            failAll(found, singles + doubted, one.error());
            co_return found;
        }
        if (*one) {
            m_numbers.refused(true); // the array hid it
            singles.append(doubted);
        } else {
            for (const QString &number : std::as_const(doubted))
                found.insert(number, FoundTask());
        }
    }
    for (qsizetype at = 0; at < singles.size(); at += abreast) {
        const QStringList some = singles.mid(at, abreast);
        std::vector<QCoro::Task<FoundTask>> running;
        for (const QString &number : some)
            running.push_back(oneTask(number, spend));
        std::optional<Error> trouble;
        for (size_t i = 0; i < running.size(); ++i) {
            QCoro::Task<FoundTask> &task = running[i];
            const FoundTask one = co_await task;
            if (!one && isOfAccount(one.error()))
                trouble = one.error();
            found.insert(some[qsizetype(i)], one);
        }
        if (trouble) {
            failAll(found, singles.mid(at + abreast), *trouble);
            break;
        }
    }
    co_return found;
}

Async<QList<wire::Task>> Orders::listAll(QJsonArray filters, Spend spend)
{
    QList<wire::Task> all;
    for (int page = 0; page < pagesAtMost; ++page) {
        wire::Ask ask = wire::listTasks(filters, taskFields(), page * wire::pageSize);
        ask.spend = spend;
        const Result<wire::Reply> reply = co_await m_api->ask(ask);
        if (!reply)
            co_return tl::unexpected(reply.error());
        if (!reply->ok)
            co_return tl::unexpected(wire::refusal(*reply, ask));
        const Result<QList<wire::Task>> rows = wire::tasks(reply->body);
        if (!rows)
            co_return tl::unexpected(rows.error());
        all.append(*rows);
        if (rows->size() < wire::pageSize)
            break;
    }
    co_return all;
}

QCoro::Task<Result<QList<wire::Task>>> Orders::ledgersOf(QString order, Spend spend)
{
    QJsonArray filters;
    filters.append(wire::filterParents({order}));
    filters.append(wire::filterTemplates({m_settings.subtaskTemplate}));
    Result<QList<wire::Task>> rows = co_await listAll(filters, spend);
    if (!rows)
        co_return rows;
    for (const wire::Task &row : *rows) {
        if (!row.parent.isEmpty() && row.parent != order)
            co_return tl::unexpected(filterIgnored());
    }
    rows->removeIf([this](const wire::Task &row) { return !isLedger(row); });
    co_return rows;
}

QCoro::Task<Orders::Ledgers> Orders::ledgers(QStringList orders, Spend spend)
{
    Ledgers found;
    QStringList singles;
    QSet<QString> doubted;
    for (qsizetype at = 0; at < orders.size(); at += parentsAtOnce) {
        const QStringList chunk = orders.mid(at, parentsAtOnce);
        if (chunk.size() == 1 || m_parents.isRefused()) {
            singles.append(chunk);
            continue;
        }
        QJsonArray filters;
        filters.append(wire::filterParents(chunk));
        filters.append(wire::filterTemplates({m_settings.subtaskTemplate}));
        QHash<QString, QList<wire::Task>> byOrder;
        bool keptTo = true;
        for (int page = 0; keptTo && page < pagesAtMost; ++page) {
            wire::Ask ask = wire::listTasks(filters, taskFields(), page * wire::pageSize);
            ask.spend = spend;
            const Result<wire::Reply> reply = co_await m_api->ask(ask);
            if (!reply) {
                failAll(found, orders.mid(at) + singles, reply.error());
                co_return found;
            }
            if (!reply->ok) {
                m_parents.refused(reply->code.value_or(0) != 0);
                keptTo = false;
                break;
            }
            const Result<QList<wire::Task>> rows = wire::tasks(reply->body);
            if (!rows) {
                failAll(found, orders.mid(at) + singles, rows.error());
                co_return found;
            }
            for (const wire::Task &row : *rows) {
                if (!chunk.contains(row.parent)) {
                    m_parents.refused(true); // the whole template came, or rows without a parent
                    keptTo = false;
                    break;
                }
                byOrder[row.parent].append(row);
            }
            if (rows->size() < wire::pageSize)
                break;
        }
        if (!keptTo) {
            singles.append(chunk);
            continue;
        }
        if (byOrder.size() >= 2)
            m_parents.proven();
        for (const QString &order : chunk) {
            if (!byOrder.contains(order) && !m_parents.isProven()) {
                singles.append(order);
                doubted.insert(order);
                continue;
            }
            QList<wire::Task> rows = byOrder.value(order);
            rows.removeIf([this](const wire::Task &row) { return !isLedger(row); });
            found.insert(order, rows);
        }
    }
    for (qsizetype at = 0; at < singles.size(); at += abreast) {
        const QStringList some = singles.mid(at, abreast);
        std::vector<QCoro::Task<Result<QList<wire::Task>>>> running;
        for (const QString &order : some)
            running.push_back(ledgersOf(order, spend));
        std::optional<Error> trouble;
        for (size_t i = 0; i < running.size(); ++i) {
            QCoro::Task<Result<QList<wire::Task>>> &task = running[i];
            const Result<QList<wire::Task>> one = co_await task;
            const QString order = some[qsizetype(i)];
            if (!one && isOfAccount(one.error()))
                trouble = one.error();
            if (one && !one->isEmpty() && doubted.contains(order))
                m_parents.refused(true); // the array hid it
            found.insert(order, one);
        }
        if (trouble) {
            failAll(found, singles.mid(at + abreast), *trouble);
            break;
        }
    }
    co_return found;
}

Async<QList<wire::Entry>> Orders::listEntries(wire::Ask first)
{
    QList<wire::Entry> all;
    for (int page = 0; page < pagesAtMost; ++page) {
        first.body.insert("offset"_L1, page * wire::pageSize);
        const Result<wire::Reply> reply = co_await m_api->ask(first);
        if (!reply)
            co_return tl::unexpected(reply.error());
        if (!reply->ok)
            co_return tl::unexpected(wire::refusal(*reply, first));
        const Result<QList<wire::Entry>> rows = wire::entries(reply->body, m_settings.entry);
        if (!rows)
            co_return tl::unexpected(rows.error());
        all.append(*rows);
        if (rows->size() < wire::pageSize)
            break;
    }
    co_return all;
}

Async<QList<OrderEntry>> Orders::entriesOf(QString ledger, QStringList keysToo, Spend spend)
{
    wire::Ask list = wire::listEntries(m_settings.entry, ledger, 0);
    list.spend = spend;
    const Result<QList<wire::Entry>> rows = co_await listEntries(list);
    if (!rows)
        co_return tl::unexpected(rows.error());
    QList<OrderEntry> entries;
    for (const wire::Entry &row : *rows) {
        if (!row.task.isEmpty() && row.task != ledger)
            co_return tl::unexpected(filterIgnored());
        entries.append(row.entry);
    }
    // The task tells of an entry that the list has not: one of the two lags, the entry itself knows.
    for (const QString &key : keysToo) {
        if (holds(entries, key))
            continue;
        wire::Ask single = wire::readEntry(m_settings.entry, key);
        single.spend = spend;
        const Result<wire::Reply> reply = co_await m_api->ask(single);
        if (!reply)
            co_return tl::unexpected(reply.error());
        if (!reply->ok) {
            if (wire::isNotFound(*reply))
                continue;
            co_return tl::unexpected(wire::refusal(*reply, single));
        }
        const Result<wire::Entry> entry = wire::entry(reply->body, m_settings.entry);
        if (!entry)
            co_return tl::unexpected(entry.error());
        if (entry->task.isEmpty() || entry->task == ledger)
            entries.append(entry->entry);
    }
    remember(ledger, entries);
    co_return entries;
}

QCoro::Task<QHash<QString, QList<OrderEntry>>> Orders::entriesOfPayments(QStringList payments, QSet<QString> ledgers, Spend spend)
{
    QHash<QString, QList<OrderEntry>> found;
    for (qsizetype at = 0; at < payments.size() && !m_payments.isRefused(); at += paymentsAtOnce) {
        const QStringList chunk = payments.mid(at, paymentsAtOnce);
        bool more = true;
        for (int page = 0; more && page < pagesAtMost; ++page) {
            wire::Ask ask = wire::listEntriesOfPayments(m_settings.entry, chunk, page * wire::pageSize);
            ask.spend = spend;
            const Result<wire::Reply> reply = co_await m_api->ask(ask);
            if (!reply)
                co_return found; // the single look-ups meet the same trouble and tell it
            if (!reply->ok) {
                m_payments.refused(reply->code.value_or(0) != 0);
                break;
            }
            const Result<QList<wire::Entry>> rows = wire::entries(reply->body, m_settings.entry);
            if (!rows)
                break;
            more = rows->size() == wire::pageSize;
            for (const wire::Entry &row : *rows) {
                if (!chunk.contains(row.entry.paymentId)) {
                    m_payments.refused(true); // the filter was not kept to
                    more = false;
                } else if (ledgers.contains(row.task) && !holds(found.value(row.task), row.entry.key)) {
                    found[row.task].append(row.entry);
                }
            }
        }
    }
    co_return found;
}

QCoro::Task<Orders::EntriesByLedger> Orders::entries(Needs needs, Spend spend)
{
    EntriesByLedger found;
    QStringList singles;
    QSet<QString> together;
    QStringList payments;
    for (auto need = needs.begin(); need != needs.end(); ++need) {
        const QString &ledger = need.key();
        const Memory known = m_memory.value(ledger);
        const bool told = need->keys && !need->thorough;
        const QSet<QString> keys = told ? QSet<QString>(need->keys->begin(), need->keys->end()) : QSet<QString>();
        if (!told || !keys.contains(known.written)) {
            singles.append(ledger);
        } else if (keys.isEmpty()) {
            found.insert(ledger, QList<OrderEntry>());
        } else if (m_settings.entry.paymentId.isEmpty() || (need->payments.isEmpty() && known.payments.isEmpty())) {
            singles.append(ledger);
        } else {
            together.insert(ledger);
            for (const QString &payment : need->payments + known.payments) {
                if (!payment.isEmpty() && !payments.contains(payment))
                    payments.append(payment);
            }
        }
    }
    QHash<QString, QList<OrderEntry>> shared;
    if (together.size() >= 2 && !m_payments.isRefused()) {
        shared = co_await entriesOfPayments(payments, together, spend);
        // Complete only where exactly the entries came that the task tells of; else its list is read.
        for (const QString &ledger : QSet<QString>(together)) {
            const Need need = needs.value(ledger);
            QSet<QString> keys;
            QSet<QString> booked;
            for (const OrderEntry &entry : shared.value(ledger)) {
                keys.insert(entry.key);
                booked.insert(entry.paymentId);
            }
            if (keys != QSet<QString>(need.keys->begin(), need.keys->end()) || !booked.contains(need.booked))
                continue;
            found.insert(ledger, shared.value(ledger));
            remember(ledger, shared.value(ledger));
            together.remove(ledger);
        }
    } else {
        payments.clear();
    }
    const QSet<QString> asked(payments.begin(), payments.end());
    singles.append(together.values());
    bool hidden = false; // from the answer to an array of payments
    for (qsizetype at = 0; at < singles.size(); at += abreast) {
        const QStringList some = singles.mid(at, abreast);
        std::vector<Async<QList<OrderEntry>>> running;
        for (const QString &ledger : some)
            running.push_back(entriesOf(ledger, needs.value(ledger).keys.value_or(QStringList()), spend));
        std::optional<Error> trouble;
        for (size_t i = 0; i < running.size(); ++i) {
            Async<QList<OrderEntry>> &task = running[i];
            const Result<QList<OrderEntry>> one = co_await task;
            const QString ledger = some[qsizetype(i)];
            if (!one && isOfAccount(one.error()))
                trouble = one.error();
            for (const OrderEntry &entry : one.value_or(QList<OrderEntry>()))
                hidden = hidden || (asked.contains(entry.paymentId) && !holds(shared.value(ledger), entry.key));
            found.insert(ledger, one);
        }
        if (trouble) {
            failAll(found, singles.mid(at + abreast), *trouble);
            break;
        }
    }
    if (hidden)
        m_payments.refused(false); // it may have lagged; a second time it is the filter
    co_return found;
}

Async<QList<OrderSuggestion>> Orders::suggest(SuggestionQuery query)
{
    constexpr qsizetype most = 10;
    // Subtasks that still ask for exactly this amount; what else goes wrong here only makes the list shorter.
    QHash<QString, Money> due;
    QStringList wanted;
    if (!query.amount.isZero()) {
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
                const std::optional<Money> asked = json::money(row.values.value(m_settings.dueField), query.amount.currency);
                if (!isLedger(row) || row.parent.isEmpty() || asked != query.amount || due.contains(row.parent))
                    continue;
                due.insert(row.parent, *asked);
                wanted.append(row.parent);
            }
        }
    }
    QStringList near;
    for (const QString &number : nearNumbers(query.number.value)) {
        const QString task = taskNumber(number);
        if (task.isEmpty() || near.contains(task))
            continue;
        near.append(task);
        if (!wanted.contains(task))
            wanted.append(task);
    }
    const QStringList asked = wanted.mid(0, wire::pageSize); // one call
    const TasksByNumber seen = co_await tasks(asked, Spend::People);
    QList<OrderSuggestion> both;
    QList<OrderSuggestion> sameAmount;
    QList<OrderSuggestion> sameLooks;
    for (const QString &number : asked) {
        const FoundTask task = seen.value(number);
        if (!task && isOfAccount(task.error()))
            co_return tl::unexpected(task.error());
        if (!task || !*task || !isOrder(**task))
            continue;
        if (!query.waitingStages.isEmpty() && !query.waitingStages.contains((*task)->stage.id))
            continue;
        // A payment subtask's own number may be near as well, and is no order.
        if ((*task)->templateId == m_settings.subtaskTemplate)
            continue;
        OrderSuggestion one;
        one.number = {number};
        one.title = (*task)->name;
        if (due.contains(number))
            one.due = due.value(number);
        if (one.due && near.contains(number)) {
            one.why = Text(QT_TRANSLATE_NOOP("Text", "The same amount is due, and the number looks alike."));
            both.append(one);
        } else if (one.due) {
            one.why = Text(QT_TRANSLATE_NOOP("Text", "The same amount is due."));
            sameAmount.append(one);
        } else {
            one.why = Text(QT_TRANSLATE_NOOP("Text", "The number looks alike."));
            sameLooks.append(one);
        }
    }
    QList<OrderSuggestion> best = both + sameAmount + sameLooks;
    best.resize(qMin(best.size(), most));
    co_return best;
}

}
