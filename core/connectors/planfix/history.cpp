#include "core/connectors/planfix/history.h"

#include "core/base/json.h"

#include <algorithm>
#include <limits>

namespace provodka::planfix {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 namesLastMs = 60 * 60 * 1000;
constexpr int commentPagesAtMost = 500;

}

History::History(Api &api, const Clock &clock)
    : m_api(api)
    , m_clock(clock)
{
}

Async<QList<Result<StageHistory::Slice>>> History::read(QList<QPair<QString, Cursor>> orders, Spend spend)
{
    QStringList numbers;
    for (const auto &order : std::as_const(orders))
        numbers.append(order.first);
    const Result<QHash<QString, Order>> described = co_await describe(numbers, spend);
    if (!described)
        co_return tl::unexpected(described.error());
    QList<Result<Slice>> slices;
    std::optional<Error> trouble;
    for (const auto &[number, after] : std::as_const(orders)) {
        if (trouble) {
            slices.append(tl::unexpected(*trouble));
            continue;
        }
        const Order order = described->value(number);
        const Result<Slice> slice = co_await readOne(number, order, after, spend);
        slices.append(slice);
        const bool ends = !slice
            && (slice.error().isTransient() || slice.error().needsPerson()
                || slice.error().kind == Error::Kind::Cancelled);
        if (ends)
            trouble = slice.error();
    }
    co_return slices;
}

Async<QHash<QString, History::Order>> History::describe(QStringList numbers, Spend spend)
{
    const QStringList fields{u"id"_s, u"name"_s, u"processId"_s};
    QHash<QString, Order> orders;
    for (qsizetype at = 0; at < numbers.size(); at += wire::pageSize) {
        QJsonArray filters;
        filters.append(wire::filterNumbers(numbers.mid(at, wire::pageSize)));
        wire::Ask ask = wire::listTasks(filters, fields, 0);
        ask.spend = spend;
        const Result<wire::Reply> reply = co_await m_api.ask(ask);
        if (!reply)
            co_return tl::unexpected(reply.error());
        if (!reply->ok)
            continue; // titles and names are wanted, the moves are needed
        const Result<QList<wire::Task>> rows = wire::tasks(reply->body);
        if (!rows)
            continue;
        for (const wire::Task &row : *rows)
            orders.insert(row.number, {row.name, row.stage.funnel});
    }
    co_return orders;
}

QCoro::Task<QHash<QString, QString>> History::statusNames(QString process, Spend spend)
{
    const Names known = m_names.value(process);
    if (process.isEmpty() || (known.readAt.isValid() && known.readAt.msecsTo(m_clock.now()) < namesLastMs))
        co_return known.byStatus;
    wire::Ask ask = wire::listStatuses(process);
    ask.spend = spend;
    const Result<wire::Reply> reply = co_await m_api.ask(ask);
    Names fresh;
    fresh.readAt = m_clock.now();
    const QStringList keys{u"statuses"_s};
    const Result<QJsonArray> rows = reply ? wire::rows(reply->body, keys) : tl::unexpected(reply.error());
    for (const QJsonValue &row : rows.value_or(QJsonArray())) {
        const QJsonObject status = row.toObject();
        fresh.byStatus.insert(json::text(status.value("id"_L1)), status.value("name"_L1).toString());
    }
    // Without the right to read statuses their numbers stand for them; asked again in an hour.
    m_names.insert(process, fresh);
    co_return fresh.byStatus;
}

Async<StageHistory::Slice> History::readOne(QString number, Order order, Cursor after, Spend spend)
{
    const QStringList fields{
        u"id"_s, u"dateTime"_s, u"type"_s, u"owner"_s, u"task"_s, u"isDeleted"_s, u"changeStatus"_s};
    const qint64 seen = after.value.toLongLong();
    qint64 newest = seen;
    QList<wire::Comment> changes;
    bool more = true;
    for (int page = 0; more && page < commentPagesAtMost; ++page) {
        wire::Ask ask = wire::listComments(number, fields, u"All"_s, page * wire::pageSize);
        ask.spend = spend;
        const Result<wire::Reply> reply = co_await m_api.ask(ask);
        if (!reply)
            co_return tl::unexpected(reply.error());
        if (!reply->ok)
            co_return tl::unexpected(wire::refusal(*reply, ask));
        const Result<QList<wire::Comment>> rows = wire::comments(reply->body);
        if (!rows)
            co_return tl::unexpected(rows.error());
        more = rows->size() == wire::pageSize;
        qint64 oldest = std::numeric_limits<qint64>::max();
        for (const wire::Comment &row : *rows) {
            const qint64 id = row.id.toLongLong();
            newest = qMax(newest, id);
            oldest = qMin(oldest, id);
            // A comment written meanwhile pushes rows onto the next page once more.
            const bool again = std::any_of(
                changes.begin(), changes.end(), [&](const wire::Comment &one) { return one.id == row.id; });
            if (id > seen && row.moved && row.at.isValid() && !again)
                changes.append(row);
        }
        more = more && oldest > seen;
    }
    std::sort(changes.begin(), changes.end(),
        [](const wire::Comment &a, const wire::Comment &b) { return a.id.toLongLong() < b.id.toLongLong(); });
    QHash<QString, QString> names;
    if (!changes.isEmpty())
        names = co_await statusNames(order.process, spend);
    Slice slice;
    slice.next.value = QString::number(newest);
    for (const wire::Comment &change : std::as_const(changes)) {
        Transition move;
        move.order = number;
        move.number = {number};
        move.title = order.title.isEmpty() ? change.taskName : order.title;
        move.from = {change.moved->first, names.value(change.moved->first), order.process};
        move.to = {change.moved->second, names.value(change.moved->second), order.process};
        move.at = change.at;
        move.externalId = change.id;
        slice.transitions.append(move);
    }
    co_return slice;
}

}
