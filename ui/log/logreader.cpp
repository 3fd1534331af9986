#include "ui/log/logreader.h"

#include "ui/log/linematcher.h"
#include "ui/log/logexport.h"

#include <QElapsedTimer>

#include <algorithm>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 firstWindow = 2000; ///< some screenfuls
constexpr qint64 window = 16'384;
constexpr qint64 tellEveryMs = 120; ///< so that the view is laid out few times a second
constexpr qsizetype linesOfBlock = 1000;

}

LogReader::LogReader(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_there(new QObject)
{
    qRegisterMetaType<LogFound>();
    qRegisterMetaType<LogTallies>();
    qRegisterMetaType<Text>();
    m_there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.setObjectName(u"log"_s);
    m_thread.start(QThread::LowPriority);
}

LogReader::~LogReader()
{
    ++m_wanted;
    m_stopWriting = true;
    later([this] { m_database.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void LogReader::later(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_there, std::move(work), Qt::QueuedConnection);
}

Result<Database *> LogReader::database()
{
    if (!m_database) {
        Result<std::unique_ptr<Database>> opened = Database::open(m_file, Database::Access::ReadOnly);
        if (!opened)
            return tl::unexpected(opened.error());
        m_database = std::move(*opened);
    }
    return m_database.get();
}

int LogReader::search(const LogFilter &filter)
{
    const int number = ++m_wanted;
    later([this, number, filter] { run(number, filter); });
    return number;
}

void LogReader::more(const LogFilter &filter, qint64 after)
{
    const int number = m_wanted;
    later([this, number, filter, after] { runMore(number, filter, after); });
}

void LogReader::tell(LogFound &found)
{
    Q_EMIT this->found(found);
    found.ids.clear();
    found.counts = {};
}

Result<void> LogReader::count(qint64 last)
{
    if (last <= m_counted)
        return {};
    const Result<QList<JournalTally>> tallies = Journal(*m_database).tally(m_counted, last);
    if (!tallies)
        return tl::unexpected(tallies.error());
    Q_EMIT tallied({*tallies, m_counted == 0});
    m_counted = last;
    return {};
}

void LogReader::recount()
{
    later([this] {
        m_counted = 0;
        const Result<Database *> opened = database();
        const Result<qint64> last = opened ? Journal(**opened).lastId() : Result<qint64>(0);
        if (last)
            (void)count(*last);
    });
}

/// What fits of a range, put before what was found already.
Result<void> LogReader::look(
    LogFound &found, const LogFilter &filter, qint64 after, qint64 last, LineMatcher &matcher)
{
    Journal journal(*m_database);
    if (matcher.isEmpty() && !filter.lines.event.isValid()) {
        const Result<QList<qint64>> ids = journal.idsWithin(filter.lines, after, last);
        if (!ids)
            return tl::unexpected(ids.error());
        found.ids = *ids + found.ids;
        return {};
    }
    // Of every level, so that the counters tell how many there would be.
    JournalFilter wide = filter.lines;
    wide.levels.clear();
    Result<JournalPack> pack = journal.packed(wide, after, last);
    if (!pack)
        return tl::unexpected(pack.error());
    QList<qint64> ids;
    PackedLine line;
    qint64 scanned = 0;
    while (pack->next(line)) {
        ++scanned;
        if (!matcher.isEmpty() && !matcher.matches(line))
            continue;
        ++found.counts[size_t(line.level)];
        if (filter.lines.levels.isEmpty() || filter.lines.levels.contains(line.level))
            ids.append(line.id);
    }
    m_scanned += scanned;
    std::ranges::sort(ids);
    found.ids = ids + found.ids;
    return {};
}

void LogReader::run(int number, const LogFilter &filter)
{
    if (isOver(number))
        return;
    LogFound found;
    found.search = number;
    const auto fail = [&](const Error &error) {
        found.error = error;
        found.isLast = true;
        tell(found);
    };
    const Result<Database *> opened = database();
    if (!opened)
        return fail(opened.error());
    Journal journal(**opened);
    const Result<qint64> last = journal.lastId();
    if (!last)
        return fail(last.error());
    found.last = *last;
    LineMatcher matcher(filter.words);
    const bool isOfEvent = filter.lines.event.isValid();
    qint64 behind = isOfEvent ? 0 : qMax<qint64>(0, *last - firstWindow);
    if (const Result<void> done = look(found, filter, behind, *last, matcher); !done)
        return fail(done.error());
    if (isOver(number))
        return;
    found.isLast = behind == 0;
    tell(found);
    if (const Result<void> done = count(*last); !done)
        return fail(done.error());
    if (behind == 0 || isOver(number))
        return;
    if (!matcher.isEmpty())
        return runWords(found, filter, behind);
    const Result<QList<qint64>> ids = journal.idsUpTo(filter.lines, behind);
    if (!ids)
        return fail(ids.error());
    found.ids = *ids;
    found.isLast = true;
    tell(found);
}

void LogReader::runWords(LogFound found, const LogFilter &filter, qint64 last)
{
    LineMatcher matcher(filter.words);
    Journal journal(*m_database);
    QElapsedTimer sinceTold;
    sinceTold.start();
    while (last > 0) {
        if (isOver(found.search))
            return;
        // Where lines were cleared away there may be wide gaps.
        const Result<qint64> next = journal.idAtMost(last);
        const qint64 after = next ? qMax<qint64>(0, *next - window) : 0;
        const Result<void> done
            = next ? look(found, filter, after, *next, matcher) : tl::unexpected(next.error());
        if (!done) {
            found.error = done.error();
            break;
        }
        last = after;
        if (last > 0 && sinceTold.elapsed() > tellEveryMs) {
            tell(found);
            sinceTold.start();
        }
    }
    found.isLast = true;
    tell(found);
}

void LogReader::runMore(int number, const LogFilter &filter, qint64 after)
{
    if (isOver(number))
        return;
    LogFound found;
    found.search = number;
    found.isNewer = true;
    found.isLast = true;
    found.last = after;
    const Result<Database *> opened = database();
    if (!opened) {
        found.error = opened.error();
        return tell(found);
    }
    Journal journal(**opened);
    const Result<qint64> last = journal.lastId();
    if (last && *last > after) {
        LineMatcher matcher(filter.words);
        const Result<void> done = look(found, filter, after, *last, matcher);
        const Result<void> counted = count(*last);
        if (done && counted)
            found.last = *last;
        else
            found.error = done ? counted.error() : done.error();
    } else if (!last) {
        found.error = last.error();
    }
    tell(found);
}

void LogReader::write(const QString &target, const QList<qint64> &ids)
{
    m_stopWriting = false;
    later([this, target, ids] {
        const Result<Database *> opened = database();
        if (!opened) {
            Q_EMIT writingEnded(opened.error().text);
            return;
        }
        Journal journal(**opened);
        LogExport file(target);
        Result<void> done = file.begin();
        for (qsizetype at = 0; done && at < ids.size(); at += linesOfBlock) {
            if (m_stopWriting) {
                Q_EMIT writingEnded(
                    Text(QT_TRANSLATE_NOOP("Text", "The export was stopped; no file was written.")));
                return;
            }
            const Result<QList<JournalLine>> lines = journal.withIds(ids.mid(at, linesOfBlock));
            if (!lines)
                done = tl::unexpected(lines.error());
            else
                done = file.add(*lines);
            Q_EMIT written(qMin(at + linesOfBlock, ids.size()), ids.size());
        }
        if (done)
            done = file.end();
        Q_EMIT writingEnded(done ? Text() : done.error().text);
    });
}

}
