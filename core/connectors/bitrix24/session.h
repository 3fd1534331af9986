#pragma once

#include "core/connectors/bitrix24/wire.h"

namespace provodka::bitrix24 {

/// A list method and how its further pages are asked for.
struct Listing
{
    enum class Paging {
        ById, ///< old methods without counting: filter[>ID] behind the last row of a full page
        ByStart, ///< start=50, 100 …
    };
    Listing(wire::Command command, Paging pages, QString inside = {});

    wire::Command base;
    Paging paging;
    QString member; ///< rows stand in this member of the result; empty: the result is the list
};

/// One webhook and the batches sent through it.
class Session
{
public:
    Session(Http &http, wire::Hook hook);

    const wire::Hook &hook() const { return m_hook; }
    /// One request of at most `batchLimit` commands. Errors: of the request as a whole.
    Async<QList<wire::Inner>> run(QList<wire::Command> commands, bool halt, bool writes, Spend spend);
    /// Any number of reading commands, in as few requests as `size` allows; a request that failed is the
    /// error of each of its commands. References must not cross a request.
    Async<QList<wire::Inner>> read(QList<wire::Command> commands, qsizetype size, Spend spend);
    /// Whole lists by position, all pages.
    Async<QList<Result<QJsonArray>>> lists(QList<Listing> listings, qsizetype size, Spend spend);

private:
    Http &m_http;
    wire::Hook m_hook;
    int m_refusals = 0; ///< in a row, for a growing pause
};

/// The rows of a list command's result.
QJsonArray rowsOf(const wire::Inner &inner, const QString &member = {});

}
