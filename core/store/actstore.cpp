#include "core/store/actstore.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/store/statement.h"

#include <QJsonDocument>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString selectActs = u"select id, kind, event, arguments, who, at_ms, taken_at_ms, answer from act "_s;

Result<QList<Act>> readActs(Statement &rows)
{
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<Act> acts;
    while (rows.next()) {
        Act act;
        act.id = {rows.number(0)};
        act.kind = rows.text(1);
        act.event = {rows.number(2)};
        act.arguments = QJsonDocument::fromJson(rows.text(3).toUtf8()).object();
        act.who = rows.text(4);
        act.at = utcFromMs(rows.number(5));
        if (!rows.isNull(6))
            act.takenAt = utcFromMs(rows.number(6));
        act.answer = Text::fromJson(rows.text(7).toUtf8());
        acts.append(act);
    }
    return acts;
}

}

ActStore::ActStore(Database &database)
    : m_db(database)
{
}

Result<ActId> ActStore::add(const Act &act)
{
    Statement insert(m_db, u"insert into act (kind, event, arguments, who, at_ms) values (?, ?, ?, ?, ?)"_s,
        {act.kind, act.event.isValid() ? QVariant(act.event.value) : QVariant(),
            QString::fromUtf8(json::compact(act.arguments)), act.who, act.at.toMSecsSinceEpoch()});
    if (const Result<void> done = insert.done(); !done)
        return tl::unexpected(done.error());
    return ActId{insert.insertedId()};
}

Result<QList<Act>> ActStore::open()
{
    Statement rows(m_db, selectActs + u"where taken_at_ms is null order by id"_s, {});
    return readActs(rows);
}

Result<void> ActStore::taken(ActId act, const QDateTime &at, const Text &answer)
{
    return execute(m_db, u"update act set taken_at_ms = ?, answer = ? where id = ?"_s,
        {at.toMSecsSinceEpoch(), QString::fromUtf8(answer.toJson()), act.value});
}

Result<QList<Act>> ActStore::ofEvent(EventId event)
{
    Statement rows(m_db, selectActs + u"where event = ? order by id"_s, {event.value});
    return readActs(rows);
}

}
