#include "core/connectors/bitrix24/session.h"

#include <algorithm>

namespace provodka::bitrix24 {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPages = 200;

wire::Command nextPage(const Listing &listing, const QJsonArray &rows, std::optional<qint64> next)
{
    wire::Command command = listing.base;
    if (listing.paging == Listing::Paging::ById)
        command.json(u"filter[>ID]"_s, rows.last()["ID"_L1]);
    else
        command.set(u"start"_s, next.value_or(rows.size()));
    return command;
}

}

Listing::Listing(wire::Command command, Paging pages, QString inside)
    : base(std::move(command))
    , paging(pages)
    , member(std::move(inside))
{
}

Session::Session(Http &http, wire::Hook hook)
    : m_http(http)
    , m_hook(std::move(hook))
{
}

Async<QList<wire::Inner>> Session::run(QList<wire::Command> commands, bool halt, bool writes, Spend spend)
{
    HttpRequest request = wire::batchRequest(m_hook, commands, halt);
    request.spend = spend;
    request.write = writes;
    const Result<HttpAnswer> answer = co_await m_http.send(request);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const Result<QList<wire::Inner>> inners = wire::readBatch(*answer, commands.size(), writes);
    if (inners) {
        m_refusals = 0;
        co_return *inners;
    }
    Error error = inners.error();
    if (error.kind == Error::Kind::RateLimited) {
        m_refusals = std::min(m_refusals + 1, 8);
        for (int i = 1; i < m_refusals; ++i)
            error.retryAfter = std::min(error.retryAfter * 3 / 2, std::chrono::milliseconds(60000));
        m_http.holdBack(error.retryAfter);
    }
    co_return tl::unexpected(error);
}

Async<QList<wire::Inner>> Session::read(QList<wire::Command> commands, qsizetype size, Spend spend)
{
    QList<wire::Inner> all;
    all.reserve(commands.size());
    for (qsizetype from = 0; from < commands.size(); from += size) {
        const QList<wire::Command> some = commands.mid(from, size);
        const Result<QList<wire::Inner>> inners = co_await run(some, false, false, spend);
        if (inners) {
            all += *inners;
            continue;
        }
        wire::Inner failed;
        failed.error = inners.error();
        all += QList<wire::Inner>(some.size(), failed);
    }
    co_return all;
}

Async<QList<Result<QJsonArray>>> Session::lists(QList<Listing> listings, qsizetype size, Spend spend)
{
    QList<Result<QJsonArray>> all(listings.size(), QJsonArray());
    QList<qsizetype> open;
    QList<wire::Command> commands;
    for (qsizetype i = 0; i < listings.size(); ++i) {
        open.append(i);
        commands.append(listings[i].base);
    }
    for (int pageNumber = 0; !open.isEmpty() && pageNumber < mostPages; ++pageNumber) {
        const Result<QList<wire::Inner>> inners = co_await read(commands, size, spend);
        if (!inners)
            co_return tl::unexpected(inners.error());
        QList<qsizetype> further;
        commands.clear();
        for (qsizetype k = 0; k < open.size(); ++k) {
            const qsizetype i = open[k];
            const wire::Inner &inner = inners->at(k);
            if (inner.error) {
                all[i] = tl::unexpected(*inner.error);
                continue;
            }
            const QJsonArray rows = rowsOf(inner, listings[i].member);
            // Some answers repeat a page when paging is not understood: the same start means the end.
            if (rows.isEmpty() || (!all[i]->isEmpty() && (*all[i])[all[i]->size() - 1] == rows.last()))
                continue;
            for (const QJsonValue &row : rows)
                all[i]->append(row);
            if (inner.next || rows.size() == wire::pageSize) {
                further.append(i);
                commands.append(nextPage(listings[i], *all[i], inner.next));
            }
        }
        open = further;
    }
    co_return all;
}

QJsonArray rowsOf(const wire::Inner &inner, const QString &member)
{
    if (member.isEmpty() || inner.result.isArray())
        return inner.result.toArray();
    return inner.result[member].toArray();
}

}
