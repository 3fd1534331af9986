#include "ui/report/reportreader.h"

#include "core/report/transitionrows.h"
#include "core/store/database.h"
#include "core/store/setupstore.h"

#include <QElapsedTimer>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int slowestShown = 25;

bool isOfKind(const ReportRequest &request, const TransitionReport::Pair &pair)
{
    if (request.stages.isEmpty())
        return true;
    return pair.connection == request.connection
        && (request.stages.contains(pair.toId)
            || (!pair.fromPayment && request.stages.contains(pair.fromId)));
}

/// What was confirmed one way, as if it were all.
TransitionReport onlyWay(TransitionReport report, const QString &way)
{
    report.isSplit = false;
    report.pairs.removeIf([&way](const TransitionReport::Pair &pair) { return pair.way != way; });
    for (TransitionReport::Pair &pair : report.pairs)
        pair.way.clear();
    return report;
}

const TransitionReport::Pair *pairOf(const TransitionReport &report, const PairKey &key)
{
    for (const TransitionReport::Pair &pair : report.pairs) {
        if (pair.connection == key.connection && pair.fromPayment == key.fromPayment
            && pair.fromId == key.fromId && pair.toId == key.toId)
            return &pair;
    }
    return nullptr;
}

/// What changed most, where both sides have more than a few orders.
std::optional<PairKey> largestChange(const ReportAnswer &answer)
{
    constexpr qint64 few = 5;
    std::optional<PairKey> key;
    double largest = 1;
    if (!answer.before)
        return key;
    for (const TransitionReport::Pair &pair : answer.map.pairs) {
        const TransitionReport::Pair *before = pairOf(*answer.before, PairKey::of(pair));
        if (!before || before->count < few || pair.count < few)
            continue;
        const double factor = double(qMax(before->medianMs, 1LL)) / double(qMax(pair.medianMs, 1LL));
        if (factor > largest) {
            largest = factor;
            key = PairKey::of(pair);
        }
    }
    return key;
}

/// Where orders spent most time together.
std::optional<PairKey> longestWait(const TransitionReport &report)
{
    const TransitionReport::Pair *most = nullptr;
    const auto together = [](const TransitionReport::Pair &pair) {
        return double(pair.medianMs) * double(pair.count) * (pair.fromPayment ? 1e-6 : 1);
    };
    for (const TransitionReport::Pair &pair : report.pairs) {
        if (pair.count > 0 && (!most || together(pair) > together(*most)))
            most = &pair;
    }
    return most ? std::optional(PairKey::of(*most)) : std::nullopt;
}

}

/// Lives on the reader's thread.
class ReportWork final : public QObject
{
    Q_OBJECT
public:
    ReportWork(QString file, const std::atomic<int> &latest)
        : m_file(std::move(file))
        , m_latest(latest)
    {
    }

    void run(const ReportRequest &request, int number)
    {
        if (number != m_latest)
            return;
        QElapsedTimer time;
        time.start();
        auto answer = std::make_shared<ReportAnswer>();
        answer->request = request;
        const Result<void> done = fill(*answer, number);
        if (number != m_latest)
            return;
        if (!done)
            answer->trouble = done.error();
        answer->tookMs = time.elapsed();
        Q_EMIT answered(answer, number);
    }

Q_SIGNALS:
    void answered(std::shared_ptr<const provodka::ui::ReportAnswer> answer, int number);
    void read(qint64 moves);

private:
    Result<void> open()
    {
        if (m_database)
            return {};
        Result<std::unique_ptr<Database>> database = Database::open(m_file, Database::Access::ReadOnly);
        if (!database)
            return tl::unexpected(database.error());
        m_database = std::move(*database);
        return {};
    }

    Result<void> freshen(int number)
    {
        const Result<QString> mark = transitionsMark(*m_database);
        if (!mark)
            return tl::unexpected(mark.error());
        if (m_mark == *mark)
            return {};
        Result<Stays> stays = readStays(*m_database, true, std::nullopt, [this, number](qint64 rows) {
            Q_EMIT read(rows);
            return number == m_latest;
        });
        if (!stays)
            return tl::unexpected(stays.error());
        m_stays = std::move(*stays);
        m_mark = *mark;
        m_kinds = m_stays.kinds();
        TransitionQuestion all;
        all.split = true;
        all.slowest = 0;
        m_ways.clear();
        const QList<TransitionReport::Pair> pairs = m_stays.report(all).pairs;
        for (const TransitionReport::Pair &pair : pairs) {
            if (!m_ways.contains(pair.way))
                m_ways.append(pair.way);
        }
        return {};
    }

    Result<std::optional<WorkingHours>> hours(const QString &text)
    {
        if (text.trimmed().isEmpty())
            return std::nullopt;
        const Result<Setup> setup = SetupStore(*m_database).load();
        if (!setup)
            return tl::unexpected(setup.error());
        QTimeZone zone(setup->workspace.value("zone"_L1).toString(u"Europe/Kyiv"_s).toUtf8());
        if (!zone.isValid())
            zone = QTimeZone("Europe/Kiev"); // older systems know the city by this name only
        const Result<WorkingHours> parsed = WorkingHours::parse(text, zone);
        if (!parsed)
            return tl::unexpected(parsed.error());
        return std::optional(*parsed);
    }

    TransitionReport ofKind(TransitionReport report, const ReportRequest &request) const
    {
        report.pairs.removeIf(
            [&request](const TransitionReport::Pair &pair) { return !isOfKind(request, pair); });
        return report;
    }

    Result<void> fill(ReportAnswer &answer, int number)
    {
        if (const Result<void> done = open(); !done)
            return done;
        if (const Result<void> done = freshen(number); !done)
            return done;
        const ReportRequest &request = answer.request;
        answer.isEmpty = m_stays.isEmpty();
        answer.kinds = m_kinds;
        answer.ways = m_ways;
        const Result<std::optional<WorkingHours>> counted = hours(request.hours);
        if (!counted)
            return tl::unexpected(counted.error());
        TransitionQuestion question;
        question.period = request.period;
        question.limitMs = request.limitMs;
        question.slowest = slowestShown;
        question.hours = *counted ? &**counted : nullptr;
        const bool byWays = request.compare == ReportRequest::Compare::Ways;
        TransitionQuestion then = question;
        then.period = request.before;
        if (byWays) {
            question.split = true;
            const TransitionReport split = ofKind(m_stays.report(question), request);
            answer.map = onlyWay(split, request.wayNow);
            answer.before = onlyWay(split, request.wayBefore);
            answer.table = answer.map;
            question.split = false;
            then = question;
        } else {
            answer.map = ofKind(m_stays.report(question), request);
            answer.table = answer.map;
            question.split = then.split = request.split;
            if (request.split)
                answer.table = ofKind(m_stays.report(question), request);
            if (request.compare == ReportRequest::Compare::Period)
                answer.before = ofKind(m_stays.report(then), request);
        }
        for (TransitionReport *report :
            {&answer.map, &answer.table, answer.before ? &*answer.before : nullptr}) {
            if (!report)
                continue;
            if (const Result<void> done = nameReport(*m_database, *report); !done)
                return done;
        }
        look(answer, question, then, byWays);
        return {};
    }

    /// The pair that is looked at; where none is chosen, the one that says most.
    void look(
        ReportAnswer &answer, const TransitionQuestion &question, const TransitionQuestion &then, bool byWays)
    {
        const ReportRequest &request = answer.request;
        std::optional<PairKey> key = request.selected;
        if (!key || (!pairOf(answer.map, *key) && !(answer.before && pairOf(*answer.before, *key))))
            key = largestChange(answer);
        if (!key)
            key = longestWait(answer.map);
        if (!key && answer.before)
            key = longestWait(*answer.before);
        if (!key)
            return;
        if (const TransitionReport::Pair *pair = pairOf(answer.map, *key))
            answer.pair = *pair;
        if (!answer.before) {
            const std::vector<Stays::Measured> times = m_stays.times(question, *key);
            answer.distribution = distributionOf(times);
            answer.course = courseOf(times, QTimeZone::systemTimeZone());
            return;
        }
        // A period is compared as a whole, however the table is split.
        if (!answer.before->isSplit) {
            if (const TransitionReport::Pair *pair = pairOf(*answer.before, *key))
                answer.pairBefore = *pair;
        } else {
            TransitionQuestion whole = then;
            whole.split = false;
            whole.slowest = 0;
            const TransitionReport report = m_stays.report(whole);
            if (const TransitionReport::Pair *pair = pairOf(report, *key))
                answer.pairBefore = *pair;
        }
        if (!answer.pair && answer.pairBefore) {
            answer.pair = answer.pairBefore;
            answer.pair->count = answer.pair->over = 0;
            answer.pair->slowest.clear();
        }
        PairKey now = *key;
        PairKey before = *key;
        if (byWays) {
            now.way = request.wayNow;
            before.way = request.wayBefore;
        }
        const std::vector<Stays::Measured> times = m_stays.times(question, now);
        const std::vector<Stays::Measured> timesBefore = m_stays.times(then, before);
        answer.distribution = distributionOf(times, timesBefore);
        answer.course = courseOf(times, QTimeZone::systemTimeZone());
        answer.courseBefore = courseOf(timesBefore, QTimeZone::systemTimeZone());
    }

    QString m_file;
    const std::atomic<int> &m_latest;
    std::unique_ptr<Database> m_database;
    QString m_mark;
    Stays m_stays;
    QList<Stays::Kind> m_kinds;
    QStringList m_ways;
};

ReportReader::ReportReader(const QString &databaseFile, QObject *parent)
    : QObject(parent)
    , m_work(new ReportWork(databaseFile, m_latest))
{
    m_work->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_work, &QObject::deleteLater);
    connect(m_work, &ReportWork::read, this, &ReportReader::read);
    connect(m_work, &ReportWork::answered, this,
        [this](const std::shared_ptr<const ReportAnswer> &answer, int number) {
            if (number != m_latest)
                return;
            m_isReading = false;
            Q_EMIT answered(answer);
        });
    m_thread.start(QThread::LowPriority);
}

ReportReader::~ReportReader()
{
    ++m_latest;
    m_thread.quit();
    m_thread.wait();
}

void ReportReader::ask(const ReportRequest &request)
{
    const int number = ++m_latest;
    m_isReading = true;
    QMetaObject::invokeMethod(m_work, [work = m_work, request, number] { work->run(request, number); });
}

void ReportReader::stop()
{
    ++m_latest;
    m_isReading = false;
    Q_EMIT stopped();
}

}

#include "reportreader.moc"
