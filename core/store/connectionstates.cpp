#include "core/store/connectionstates.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

ConnectionStates::ConnectionStates(Database &database)
    : m_db(database)
{
}

Result<ConnectionStates::State> ConnectionStates::load(const ConnectionName &connection)
{
    Statement row(m_db,
        u"select address, trouble, trouble_at_ms, worked_at_ms from connection_state where connection = ?"_s,
        {connection.value});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    State state;
    if (!row.next())
        return state;
    state.address = row.text(0);
    state.trouble = Text::fromJson(row.text(1).toUtf8());
    if (!row.isNull(2))
        state.troubleAt = utcFromMs(row.number(2));
    if (!row.isNull(3))
        state.workedAt = utcFromMs(row.number(3));
    return state;
}

Result<void> ConnectionStates::save(const ConnectionName &connection, const State &state)
{
    return execute(m_db,
        uR"(insert into connection_state (connection, address, trouble, trouble_at_ms, worked_at_ms) values (?, ?, ?, ?, ?)
            on conflict (connection) do update set address = excluded.address, trouble = excluded.trouble,
                trouble_at_ms = excluded.trouble_at_ms, worked_at_ms = excluded.worked_at_ms)"_s,
        {connection.value, state.address, QString::fromUtf8(state.trouble.toJson()),
            msOrNull(state.troubleAt), msOrNull(state.workedAt)});
}

}
