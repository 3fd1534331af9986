#include "core/store/journal.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

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

Result<QDateTime> Journal::newest()
{
    Statement row(m_db, u"select at_ms from journal order by id desc limit 1"_s, {});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? utcFromMs(row.number(0)) : QDateTime();
}

}
