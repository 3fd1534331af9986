#include "core/store/journal.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <charconv>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array levelNames{"debug"_L1, "info"_L1, "warning"_L1, "error"_L1};

const QString selectLines
    = u"select id, at_ms, level, kind, connection, route, event, text, detail from journal "_s;

Result<QList<JournalLine>> readLines(Statement &rows)
{
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<JournalLine> lines;
    while (rows.next()) {
        JournalLine line;
        line.id = rows.number(0);
        line.at = utcFromMs(rows.number(1));
        for (size_t i = 0; i < levelNames.size(); ++i) {
            if (rows.text(2) == levelNames[i])
                line.level = JournalLine::Level(i);
        }
        line.kind = rows.text(3);
        line.connection = rows.text(4);
        line.route = rows.text(5);
        line.event = {rows.number(6)};
        line.text = Text::fromJson(rows.text(7).toUtf8());
        line.detail = rows.text(8);
        lines.append(line);
    }
    return lines;
}

JournalLine::Level levelFrom(QByteArrayView name)
{
    for (size_t i = 0; i < levelNames.size(); ++i) {
        if (name.size() == levelNames[i].size() && name.front() == levelNames[i].front())
            return JournalLine::Level(i);
    }
    return JournalLine::Level::Info;
}

constexpr char betweenFields = '\x1f';
constexpr char betweenLines = '\x1e';

/// All conditions but the event's; the values of the question marks in `values`.
QString conditionOf(const JournalFilter &filter, QVariantList &values)
{
    QStringList levels;
    for (size_t i = 0; i < levelNames.size(); ++i) {
        if (filter.levels.isEmpty() || filter.levels.contains(JournalLine::Level(i)))
            levels.append(u'\'' + QString(levelNames[i]) + u'\'');
    }
    QString condition = u"level in ("_s + levels.join(u',') + u')';
    if (!filter.connection.isEmpty()) {
        condition += u" and connection = ?"_s;
        values.append(filter.connection);
    }
    if (!filter.route.isEmpty()) {
        condition += u" and route = ?"_s;
        values.append(filter.route);
    }
    return condition;
}

/// A million rows one by one cost a second; as one value a tenth of it.
Result<QList<qint64>> readIds(Statement &row)
{
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    QList<qint64> ids;
    if (!row.next())
        return ids;
    const QByteArray text = row.bytes(0);
    ids.reserve(text.size() / 7);
    const char *at = text.constData();
    const char *const end = at + text.size();
    while (at < end) {
        qint64 id = 0;
        const auto [behind, error] = std::from_chars(at, end, id);
        if (error != std::errc())
            break;
        ids.append(id);
        at = behind + 1;
    }
    std::ranges::sort(ids);
    return ids;
}

}

JournalPack::JournalPack(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

bool JournalPack::next(PackedLine &line)
{
    if (m_at >= m_bytes.size())
        return false;
    qsizetype end = m_bytes.indexOf(betweenLines, m_at);
    if (end < 0)
        end = m_bytes.size();
    const QByteArrayView all = QByteArrayView(m_bytes).sliced(m_at, end - m_at);
    m_at = end + 1;
    std::array<QByteArrayView, 7> fields;
    qsizetype from = 0;
    for (QByteArrayView &field : fields) {
        qsizetype to = all.indexOf(betweenFields, from);
        if (to < 0)
            to = all.size();
        field = all.sliced(from, to - from);
        from = qMin(to + 1, all.size());
    }
    line.id = fields[0].toLongLong();
    line.level = levelFrom(fields[1]);
    line.connection = fields[2];
    line.route = fields[3];
    line.event = fields[4];
    line.text = fields[5];
    line.detail = fields[6];
    return true;
}

QString levelName(JournalLine::Level level)
{
    return levelNames[size_t(level)];
}

Journal::Journal(Database &database)
    : m_db(database)
{
}

Result<void> Journal::write(const JournalLine &line)
{
    return execute(m_db,
        u"insert into journal (at_ms, level, kind, connection, route, event, text, detail) values (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {line.at.toMSecsSinceEpoch(), levelName(line.level), line.kind, line.connection, line.route,
            line.event.isValid() ? QVariant(line.event.value) : QVariant(),
            QString::fromUtf8(line.text.toJson()), line.detail});
}

Result<QList<JournalLine>> Journal::ofEvent(EventId event)
{
    Statement rows(m_db, selectLines + u"where event = ? order by id"_s, {event.value});
    return readLines(rows);
}

Result<QList<JournalLine>> Journal::after(qint64 id, int limit)
{
    Statement rows(m_db, selectLines + u"where id > ? order by id limit ?"_s, {id, limit});
    return readLines(rows);
}

Result<QList<JournalLine>> Journal::ofKinds(const QStringList &kinds, qint64 id, qint64 last)
{
    const QString list
        = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(kinds)).toJson(QJsonDocument::Compact));
    Statement rows(m_db,
        selectLines + u"where id > ? and id <= ? and kind in (select value from json_each(?)) order by id"_s,
        {id, last, list});
    return readLines(rows);
}

Result<qint64> Journal::lastId()
{
    Statement row(m_db, u"select coalesce(max(id), 0) from journal"_s, {});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? row.number(0) : 0;
}

Result<QList<JournalLine>> Journal::withIds(const QList<qint64> &ids)
{
    QJsonArray list;
    for (const qint64 id : ids)
        list.append(id);
    Statement rows(m_db, selectLines + u"where id in (select value from json_each(?)) order by id"_s,
        {QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact))});
    return readLines(rows);
}

Result<QList<qint64>> Journal::idsWithin(const JournalFilter &filter, qint64 after, qint64 last)
{
    QVariantList values{after, last};
    QString sql = u"select cast(group_concat(id) as blob) from journal"_s;
    if (filter.event.isValid()) {
        values.prepend(filter.event.value);
        sql += u" where event = ? and id > ? and id <= ? and "_s;
    } else {
        sql += u" not indexed where id > ? and id <= ? and "_s;
    }
    sql += conditionOf(filter, values);
    Statement row(m_db, sql, values);
    return readIds(row);
}

Result<QList<qint64>> Journal::idsUpTo(const JournalFilter &filter, qint64 last)
{
    if (filter.event.isValid())
        return idsWithin(filter, 0, last);
    QVariantList values;
    const QString condition = conditionOf(filter, values);
    values.append(last);
    Statement row(m_db,
        u"select cast(group_concat(id) as blob) from journal indexed by journal_shown where "_s + condition
            + u" and +id <= ?"_s,
        values);
    return readIds(row);
}

Result<JournalPack> Journal::packed(const JournalFilter &filter, qint64 after, qint64 last)
{
    QVariantList values{after, last};
    QString source = u"journal not indexed where id > ? and id <= ?"_s;
    if (filter.event.isValid()) {
        source = u"journal where event = ? and id > ? and id <= ?"_s;
        values.prepend(filter.event.value);
    }
    const QString condition = conditionOf(filter, values);
    Statement row(m_db,
        uR"(select cast(group_concat(printf('%d' || char(31) || '%s' || char(31) || '%s' || char(31) || '%s' || char(31)
            || '%d' || char(31) || '%s' || char(31) || '%s', id, level, connection, route, event, text,
            case when detail = '' then '' else replace(replace(detail, char(30), ' '), char(31), ' ') end),
            char(30)) as blob) from )"_s
            + source + u" and "_s + condition,
        values);
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return JournalPack(row.next() ? row.bytes(0) : QByteArray());
}

Result<qint64> Journal::idAtMost(qint64 last)
{
    Statement row(m_db, u"select coalesce(max(id), 0) from journal where id <= ?"_s, {last});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? row.number(0) : 0;
}

Result<QList<JournalTally>> Journal::tally(qint64 after, qint64 last)
{
    const QString sql
        = u"select level, connection, route, count(*) from journal %1 where %2 group by 1, 2, 3"_s;
    Statement rows(m_db,
        after == 0 ? sql.arg(u"indexed by journal_shown"_s, u"+id > ? and +id <= ?"_s)
                   : sql.arg(u"not indexed"_s, u"id > ? and id <= ?"_s),
        {after, last});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<JournalTally> tallies;
    while (rows.next()) {
        tallies.append({levelFrom(rows.text(0).toLatin1()), rows.text(1), rows.text(2), rows.number(3)});
    }
    return tallies;
}

Result<QDateTime> Journal::newest()
{
    Statement row(m_db, u"select at_ms from journal order by id desc limit 1"_s, {});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? utcFromMs(row.number(0)) : QDateTime();
}

}
