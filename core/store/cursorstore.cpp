#include "core/store/cursorstore.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

CursorStore::CursorStore(Database &database)
    : m_db(database)
{
}

Result<CursorStore::Place> CursorStore::load(const ConnectionName &connection)
{
    Statement row(
        m_db, u"select value, pulled_at_ms from pull_cursor where connection = ?"_s, {connection.value});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? Place{row.text(0), utcFromMs(row.number(1))} : Place{};
}

Result<void> CursorStore::save(const ConnectionName &connection, const Place &place)
{
    return execute(m_db, uR"(insert into pull_cursor (connection, value, pulled_at_ms) values (?, ?, ?)
            on conflict (connection) do update set value = excluded.value, pulled_at_ms = excluded.pulled_at_ms)"_s,
        {connection.value, place.cursor, place.pulledAt.toMSecsSinceEpoch()});
}

}
