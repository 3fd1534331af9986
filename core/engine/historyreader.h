#pragma once

#include "core/engine/desk.h"

namespace provodka {

/// What a round of reading brought.
struct HistoryRead
{
    int orders = 0; ///< read to their end
    int moves = 0;
    QList<QPair<TransitionStore::KnownOrder, Error>> refused; ///< orders whose history the vendor keeps back
    std::optional<Error> trouble; ///< of the account or the way to it: the rest was not read
};

/// Inside a Transaction: moves and cursors of the orders that were asked about, by position.
Result<HistoryRead> storeHistory(TransitionStore &transitions, const ConnectionName &connection,
    const QList<TransitionStore::KnownOrder> &asked, const Result<QList<Result<StageHistory::Slice>>> &answer,
    const QDateTime &at);

/// Reads the past moves of known orders while the routes rest, some orders a round. Nobody waits for it: it
/// keeps neither the engine nor its end.
class HistoryReader
{
public:
    static constexpr int ordersAtOnce = 20;

    HistoryReader(Desk &desk, Account &account, StageHistory &history);

    /// Inside the turn's transaction, behind everything else: what came is stored, and the next round chosen.
    Result<void> turn(bool routesRest);
    /// After the commit: asks for the chosen round.
    void launch();

    /// When a turn may begin a round; while one is under way, its end brings the turn.
    std::optional<QDateTime> nextDue() const { return m_reading ? std::nullopt : std::optional(m_due); }

private:
    QCoro::Task<> read(QList<TransitionStore::KnownOrder> orders);
    Result<void> store();

    Desk &m_desk;
    Account &m_account;
    StageHistory &m_history;
    QDateTime m_due;
    QDateTime m_latest; ///< deliveries postpone a round until then
    QList<TransitionStore::KnownOrder> m_chosen;
    QList<TransitionStore::KnownOrder> m_asked;
    std::optional<Result<QList<Result<StageHistory::Slice>>>> m_answer;
    bool m_reading = false;
};

}
