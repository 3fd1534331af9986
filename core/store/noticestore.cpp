#include "core/store/noticestore.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QList<StoredNotice>> readNotices(Statement &rows)
{
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<StoredNotice> notices;
    while (rows.next()) {
        StoredNotice stored;
        stored.id = {rows.number(0)};
        stored.notice.connection = {rows.text(1)};
        stored.notice.kind = rows.text(2);
        stored.notice.externalId = rows.text(3);
        stored.notice.version = rows.text(4);
        stored.notice.receivedAt = utcFromMs(rows.number(5));
        stored.notice.payload = rows.bytes(6);
        stored.notice.originalSha256 = rows.bytes(7);
        stored.notice.proof = proofFromName(rows.text(8));
        stored.event = {rows.number(9)};
        notices.append(stored);
    }
    return notices;
}

const QString selectNotices
    = u"select id, connection, kind, external_id, version, received_at_ms, payload, sha256, proof, event from notice "_s;

}

NoticeStore::NoticeStore(Database &database)
    : m_db(database)
{
}

Result<std::optional<NoticeId>> NoticeStore::remember(const Notice &notice)
{
    Statement insert(m_db,
        uR"(insert into notice (connection, kind, external_id, version, received_at_ms, payload, sha256, proof)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (connection, kind, external_id, version) do nothing)"_s,
        {notice.connection.value, notice.kind, notice.externalId, notice.version,
            notice.receivedAt.toMSecsSinceEpoch(), notice.payload, notice.originalSha256,
            proofName(notice.proof)});
    if (const Result<void> done = insert.done(); !done)
        return tl::unexpected(done.error());
    if (insert.changed() != 1)
        return std::nullopt;
    return std::optional(NoticeId{insert.insertedId()});
}

Result<QList<StoredNotice>> NoticeStore::fresh(int limit)
{
    Statement rows(m_db, selectNotices + u"where state = 'new' order by id limit ?"_s, {limit});
    return readNotices(rows);
}

Result<QList<StoredNotice>> NoticeStore::ofEvent(EventId event)
{
    Statement rows(m_db, selectNotices + u"where event = ? order by id"_s, {event.value});
    return readNotices(rows);
}

Result<QList<StoredNotice>> NoticeStore::lastUnread(int count)
{
    Statement rows(m_db,
        selectNotices
            + u"where id in (select id from notice where state = 'unread' order by received_at_ms desc limit ?) order by id"_s,
        {count});
    return readNotices(rows);
}

Result<QList<StoredNotice>> NoticeStore::lastMails(const ConnectionName &connection, int count)
{
    Statement rows(m_db,
        selectNotices
            + u"where connection = ? and kind = 'mail' order by received_at_ms desc, id desc limit ?"_s,
        {connection.value, count});
    return readNotices(rows);
}

Result<void> NoticeStore::joined(NoticeId notice, EventId event)
{
    return execute(
        m_db, u"update notice set state = 'joined', event = ? where id = ?"_s, {event.value, notice.value});
}

Result<void> NoticeStore::rang(NoticeId notice)
{
    return execute(m_db, u"update notice set state = 'rang' where id = ?"_s, {notice.value});
}

Result<void> NoticeStore::unread(NoticeId notice)
{
    return execute(m_db, u"update notice set state = 'unread' where id = ?"_s, {notice.value});
}

Result<void> NoticeStore::judged(NoticeId notice, Proof proof)
{
    return execute(m_db, u"update notice set proof = ? where id = ?"_s, {proofName(proof), notice.value});
}

Result<QDateTime> NoticeStore::lastRing()
{
    Statement row(m_db, u"select max(received_at_ms) from notice where state in ('rang', 'unread')"_s, {});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() && !row.isNull(0) ? utcFromMs(row.number(0)) : QDateTime();
}

Result<void> NoticeStore::tryUnreadAgain(const QDateTime &since)
{
    return execute(m_db, u"update notice set state = 'new' where state = 'unread' and received_at_ms >= ?"_s,
        {since.toMSecsSinceEpoch()});
}

Result<void> NoticeStore::unrouted(NoticeId notice)
{
    return execute(m_db, u"update notice set state = 'unrouted' where id = ?"_s, {notice.value});
}

Result<void> NoticeStore::tryUnroutedAgain()
{
    return execute(m_db, u"update notice set state = 'new' where state = 'unrouted'"_s);
}

}
