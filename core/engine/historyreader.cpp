#include "core/engine/historyreader.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 pauseSeconds = 10 * 60;
constexpr qint64 postponedAtMostSeconds = 60 * 60;
constexpr qint64 readAgainSeconds = 60 * 60;

bool endsRound(const Error &error)
{
    return error.isTransient() || error.needsPerson() || error.kind == Error::Kind::Cancelled;
}

}

Result<HistoryRead> storeHistory(TransitionStore &transitions, const ConnectionName &connection,
    const QList<TransitionStore::KnownOrder> &asked, const Result<QList<Result<StageHistory::Slice>>> &answer,
    const QDateTime &at)
{
    HistoryRead read;
    if (!answer) {
        read.trouble = answer.error();
        return read;
    }
    for (qsizetype i = 0; i < qMin(asked.size(), answer->size()); ++i) {
        const TransitionStore::KnownOrder &order = asked[i];
        const Result<StageHistory::Slice> &slice = answer->at(i);
        QString cursor = order.cursor;
        if (slice) {
            for (Transition move : slice->transitions) {
                move.order = order.order;
                move.number = order.number;
                if (!order.title.isEmpty())
                    move.title = order.title;
                if (const Result<void> done = transitions.told(connection.value, move); !done)
                    return tl::unexpected(done.error());
            }
            cursor = slice->next.value;
            ++read.orders;
            read.moves += int(slice->transitions.size());
        } else if (endsRound(slice.error())) {
            read.trouble = slice.error();
            return read;
        } else {
            read.refused.append({order, slice.error()});
        }
        const Result<void> done = transitions.saveHistoryCursor(connection.value, order.order, cursor, at);
        if (!done)
            return tl::unexpected(done.error());
    }
    return read;
}

HistoryReader::HistoryReader(Desk &desk, Account &account, StageHistory &history)
    : m_desk(desk)
    , m_account(account)
    , m_history(history)
    , m_due(desk.clock.now().addSecs(pauseSeconds))
    , m_latest(desk.clock.now().addSecs(postponedAtMostSeconds))
{
}

Result<void> HistoryReader::turn(bool routesRest)
{
    if (const Result<void> done = store(); !done)
        return done;
    const QDateTime now = m_desk.clock.now();
    if (!routesRest) {
        m_due = qMax(m_due, qMin(now.addSecs(pauseSeconds), m_latest));
        // A round that could begin but for the routes is tried again when they have moved on.
        m_due = qMax(m_due, now.addSecs(1));
        return {};
    }
    if (m_reading || !m_chosen.isEmpty() || now < m_due)
        return {};
    m_due = now.addSecs(pauseSeconds);
    m_latest = now.addSecs(postponedAtMostSeconds);
    if (m_account.rests(now) || m_account.failures() > 0)
        return {};
    const Result<QList<TransitionStore::KnownOrder>> orders
        = m_desk.transitions.historyDue(m_account.name().value, now.addSecs(-readAgainSeconds), ordersAtOnce);
    if (!orders)
        return tl::unexpected(orders.error());
    m_chosen = *orders;
    return {};
}

void HistoryReader::launch()
{
    if (m_chosen.isEmpty())
        return;
    m_asked = std::exchange(m_chosen, {});
    m_reading = true;
    read(m_asked);
}

QCoro::Task<> HistoryReader::read(QList<TransitionStore::KnownOrder> orders)
{
    const Running running(m_desk);
    QList<QPair<QString, Cursor>> asked;
    for (const TransitionStore::KnownOrder &order : std::as_const(orders)) {
        Cursor after;
        after.value = order.cursor;
        asked.append(qMakePair(order.order, after));
    }
    m_answer = co_await m_history.read(asked, Spend::History);
    m_reading = false;
}

Result<void> HistoryReader::store()
{
    if (!m_answer)
        return {};
    const auto answer = *std::exchange(m_answer, std::nullopt);
    const QDateTime now = m_desk.clock.now();
    const Result<HistoryRead> read
        = storeHistory(m_desk.transitions, m_account.name(), std::exchange(m_asked, {}), answer, now);
    if (!read)
        return tl::unexpected(read.error());
    m_due = now.addSecs(pauseSeconds);
    m_latest = now.addSecs(postponedAtMostSeconds);
    // The account's own troubles show at deliveries, and a spent budget is none: the next round will do.
    const Error trouble = read->trouble ? *read->trouble
        : read->refused.isEmpty()       ? Error()
                                        : read->refused.first().second;
    if (!m_account.isNews(trouble, u"history"_s))
        return {};
    return m_desk.say(JournalLine::Level::Warning, "history", trouble.text, {}, {}, m_account.name().value,
        trouble.logLine());
}

}
