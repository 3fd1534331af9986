#include "core/store/poststore.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString selectPosts
    = u"select id, connection, recipient, key, title, text, made_at_ms, due_at_ms, attempt, sent_at_ms, given_up_at_ms, proof, error from post "_s;

Result<QList<StoredPost>> readPosts(Statement &rows)
{
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<StoredPost> posts;
    while (rows.next()) {
        StoredPost one;
        one.id = rows.number(0);
        one.recipient = {{rows.text(1)}, rows.text(2)};
        one.post.key = rows.text(3);
        one.post.title = rows.text(4);
        one.post.text = rows.text(5);
        one.madeAt = utcFromMs(rows.number(6));
        one.dueAt = utcFromMs(rows.number(7));
        one.attempt = int(rows.number(8));
        if (!rows.isNull(9))
            one.sentAt = utcFromMs(rows.number(9));
        if (!rows.isNull(10))
            one.givenUpAt = utcFromMs(rows.number(10));
        one.proof = rows.text(11);
        one.error = Text::fromJson(rows.text(12).toUtf8());
        posts.append(one);
    }
    return posts;
}

}

PostStore::PostStore(Database &database)
    : m_db(database)
{
}

Result<qint64> PostStore::add(const StoredPost &post)
{
    Statement row(m_db,
        u"insert into post (connection, recipient, key, title, text, made_at_ms, due_at_ms) values (?, ?, ?, ?, ?, ?, ?)"_s,
        {post.recipient.connection.value, post.recipient.to, post.post.key, post.post.title, post.post.text,
            post.madeAt.toMSecsSinceEpoch(), post.dueAt.toMSecsSinceEpoch()});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.insertedId();
}

Result<QList<StoredPost>> PostStore::open()
{
    Statement rows(
        m_db, selectPosts + u"where sent_at_ms is null and given_up_at_ms is null order by id"_s, {});
    return readPosts(rows);
}

Result<void> PostStore::save(const StoredPost &post)
{
    return execute(m_db,
        uR"(update post set due_at_ms = ?, attempt = ?, sent_at_ms = ?, given_up_at_ms = ?, proof = ?, error = ?
            where id = ?)"_s,
        {post.dueAt.toMSecsSinceEpoch(), post.attempt, msOrNull(post.sentAt), msOrNull(post.givenUpAt),
            post.proof, QString::fromUtf8(post.error.toJson()), post.id});
}

Result<QList<StoredPost>> PostStore::latestByRecipient()
{
    Statement rows(m_db,
        selectPosts + u"where id in (select max(id) from post group by connection, recipient) order by id"_s,
        {});
    return readPosts(rows);
}

}
