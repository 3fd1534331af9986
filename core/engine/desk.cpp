#include "core/engine/desk.h"

namespace provodka {

Desk::Desk(Database &database_, const Clock &clock_)
    : clock(clock_)
    , database(database_)
    , notices(database_)
    , events(database_)
    , commands(database_)
    , journal(database_)
    , cursors(database_)
    , budgets(database_)
    , acts(database_)
    , transitions(database_)
    , connectionStates(database_)
    , decisions(database_)
    , watches(database_)
    , undos(database_)
{
}

Account *Desk::account(const ConnectionName &name) const
{
    const auto found = accounts.find(name);
    return found == accounts.end() ? nullptr : found->second.get();
}

Result<void> Desk::say(JournalLine::Level level, const char *kind, const Text &text, EventId event,
    const QString &route, const QString &connection, const QString &detail)
{
    JournalLine line;
    line.at = clock.now();
    line.level = level;
    line.kind = QString::fromLatin1(kind);
    line.connection = connection;
    line.route = route;
    line.event = event;
    line.text = text;
    line.detail = detail;
    return journal.write(line);
}

}
