#pragma once

#include "core/engine/desk.h"

namespace provodka {

/// Asks one source for news at its interval. Pages are stored with their cursor in the engine's turn.
class Puller
{
public:
    Puller(Desk &desk, Account &account, NoticeSource &source);

    Result<void> resume();
    /// Inside the turn's transaction: pages that came. Whether there was anything new among them.
    Result<bool> store();
    /// After the commit: pulls when it is time.
    void launch();

    bool isQuiet() const;
    /// A pull is under way that only waits for news.
    bool isWaiting() const { return m_pulling && m_source.isWaiting(); }
    /// Nothing while the source itself tells when there is news.
    std::optional<QDateTime> nextDue() const { return isWaiting() ? std::nullopt : std::optional(m_due); }

private:
    QCoro::Task<> pull(Cursor after);

    Desk &m_desk;
    Account &m_account;
    NoticeSource &m_source;
    Cursor m_cursor;
    QDateTime m_due;
    std::optional<Result<Page>> m_answer;
    bool m_pulling = false;
};

}
