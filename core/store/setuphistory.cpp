#include "core/store/setuphistory.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

SetupHistory::SetupHistory(Database &database)
    : m_db(database)
{
}

Result<qint64> SetupHistory::add(const SetupVersion &version)
{
    Statement insert(m_db, u"insert into setup_version (at_ms, who, setup) values (?, ?, ?)"_s,
        {version.at.toMSecsSinceEpoch(), version.who, QString::fromUtf8(version.setup)});
    if (const Result<void> done = insert.done(); !done)
        return tl::unexpected(done.error());
    return insert.insertedId();
}

Result<QList<SetupVersion>> SetupHistory::read(const QString &where, const QVariantList &values)
{
    Statement rows(m_db, u"select id, at_ms, who, setup from setup_version "_s + where, values);
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<SetupVersion> versions;
    while (rows.next())
        versions.append({rows.number(0), utcFromMs(rows.number(1)), rows.text(2), rows.text(3).toUtf8()});
    return versions;
}

Result<QList<SetupVersion>> SetupHistory::newest(int limit)
{
    return read(u"order by id desc limit ?"_s, {limit});
}

Result<std::optional<SetupVersion>> SetupHistory::version(qint64 id)
{
    const Result<QList<SetupVersion>> found = read(u"where id = ?"_s, {id});
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<SetupVersion>> SetupHistory::before(qint64 id)
{
    const Result<QList<SetupVersion>> found = read(u"where id < ? order by id desc limit 1"_s, {id});
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<qint64> SetupHistory::lastId()
{
    Statement row(m_db, u"select coalesce(max(id), 0) from setup_version"_s, {});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? row.number(0) : 0;
}

}
