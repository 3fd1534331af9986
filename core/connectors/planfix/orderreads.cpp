#include "core/connectors/planfix/orderbook.h"

#include <algorithm>
#include <vector>

// How tasks, subtasks and entries are read for many orders with few calls. Whether a filter takes an array is
// learnt on the way; an empty answer to one that has not proven itself is not believed.

namespace provodka::planfix {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype abreast = 4; // single reads at the same time
constexpr qsizetype parentsAtOnce = 50; // leaves room on a page for orders with two subtasks
constexpr qsizetype paymentsAtOnce = 50;
constexpr int readPagesAtMost = 200;

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

bool holds(const QList<OrderEntry> &entries, const QString &key)
{
    return std::any_of(
        entries.begin(), entries.end(), [&](const OrderEntry &entry) { return entry.key == key; });
}

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
        if (*one && !(*one)->deleted) {
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
    for (int page = 0; page < readPagesAtMost; ++page) {
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
        for (int page = 0; keptTo && page < readPagesAtMost; ++page) {
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
    for (int page = 0; page < readPagesAtMost; ++page) {
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

QCoro::Task<Orders::EntriesRead> Orders::entriesOfPayments(
    QStringList payments, QSet<QString> ledgers, Spend spend)
{
    EntriesRead found;
    for (qsizetype at = 0; at < payments.size() && !m_payments.isRefused(); at += paymentsAtOnce) {
        const QStringList chunk = payments.mid(at, paymentsAtOnce);
        bool more = true;
        for (int page = 0; more && page < readPagesAtMost; ++page) {
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

// Where no list of payments is taken: the newest entries of the days on which these ledgers were booked.
QCoro::Task<Orders::EntriesRead> Orders::entriesOfDates(QSet<QString> ledgers, Spend spend)
{
    EntriesRead found;
    QMap<QDate, int> wanted;
    for (const QString &ledger : std::as_const(ledgers)) {
        for (const QDate &date : m_memory.value(ledger).dates)
            ++wanted[date];
    }
    for (auto day = wanted.begin(); day != wanted.end() && !m_dates.isRefused(); ++day) {
        // Reading the day must be cheaper than reading the ledgers.
        int pages = day.value() / 2;
        int start
            = m_pagesOf.value(day.key()); // entries come oldest first, so full pages need no second reading
        for (bool more = true; more && pages > 0; --pages) {
            wire::Ask ask = wire::listEntriesOfDay(
                m_settings.entry, m_settings.subtaskTemplate, day.key(), start * wire::pageSize);
            ask.spend = spend;
            const Result<wire::Reply> reply = co_await m_api->ask(ask);
            if (!reply)
                co_return found; // the single look-ups meet the same trouble and tell it
            const Result<QList<wire::Entry>> rows = wire::entries(reply->body, m_settings.entry);
            if (!reply->ok || !rows) {
                m_dates.refused(reply->code.value_or(0) != 0);
                break;
            }
            more = rows->size() == wire::pageSize;
            for (const wire::Entry &row : *rows) {
                if (row.entry.date != day.key()) {
                    m_dates.refused(true); // the filter was not kept to
                    more = false;
                } else if (ledgers.contains(row.task) && !holds(found.value(row.task), row.entry.key)) {
                    found[row.task].append(row.entry);
                }
            }
            if (more)
                m_pagesOf.insert(day.key(), ++start);
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
        const QSet<QString> keys
            = told ? QSet<QString>(need->keys->begin(), need->keys->end()) : QSet<QString>();
        if (!told || !keys.contains(known.written)) {
            singles.append(ledger);
        } else if (keys.isEmpty()) {
            found.insert(ledger, QList<OrderEntry>());
        } else if (m_settings.entry.paymentId.isEmpty()
            || (need->payments.isEmpty() && known.payments.isEmpty())) {
            singles.append(ledger);
        } else {
            together.insert(ledger);
            for (const QString &payment : need->payments + known.payments) {
                if (!payment.isEmpty() && !payments.contains(payment))
                    payments.append(payment);
            }
        }
    }
    // Complete only where exactly the entries came that the task tells of.
    const auto takeComplete = [&](const EntriesRead &read) {
        for (const QString &ledger : QSet<QString>(together)) {
            const Need need = needs.value(ledger);
            QSet<QString> keys;
            QSet<QString> booked;
            for (const OrderEntry &entry : read.value(ledger)) {
                keys.insert(entry.key);
                booked.insert(entry.paymentId);
            }
            if (keys != QSet<QString>(need.keys->begin(), need.keys->end()) || !booked.contains(need.booked))
                continue;
            found.insert(ledger, read.value(ledger));
            remember(ledger, read.value(ledger));
            together.remove(ledger);
        }
    };
    EntriesRead shared;
    QSet<QString> asked;
    if (together.size() >= 2 && !payments.isEmpty() && !m_payments.isRefused()) {
        asked = QSet<QString>(payments.begin(), payments.end());
        shared = co_await entriesOfPayments(payments, together, spend);
        takeComplete(shared);
    }
    if (together.size() >= 2 && (payments.isEmpty() || m_payments.isRefused()) && !m_dates.isRefused()) {
        const EntriesRead dated = co_await entriesOfDates(together, spend);
        takeComplete(dated);
    }
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
                hidden
                    = hidden || (asked.contains(entry.paymentId) && !holds(shared.value(ledger), entry.key));
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

}
