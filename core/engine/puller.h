#pragma once

#include "core/engine/bell.h"
#include "core/engine/desk.h"

namespace provodka {

/// Asks one source for news, at its interval and when somebody rings. Pages are stored with their cursor in
/// the engine's turn.
class Puller
{
public:
    Puller(Desk &desk, Account &account, NoticeSource &source);

    Result<void> resume();
    /// Inside the turn's transaction: pages that came. Whether there was anything new among them.
    Result<bool> store();
    /// After the commit: pulls when it is time.
    void launch();

    /// Something told of news outside of it: it is asked at once and a few times more.
    void ring();

    const ConnectionName &name() const { return m_account.name(); }
    bool isQuiet() const;
    /// A pull is under way that only waits for news.
    bool isWaiting() const { return m_pulling && m_source.isWaiting(); }
    /// Nothing: never by itself, or while the source tells when there is news.
    std::optional<QDateTime> nextDue() const;

private:
    QCoro::Task<> pull(Cursor after);

    Desk &m_desk;
    Account &m_account;
    NoticeSource &m_source;
    Cursor m_cursor;
    QDateTime m_due;
    Bell m_bell;
    bool m_hasMore = false; ///< the page before was not the last
    bool m_isRungFor = false; ///< the pull under way
    std::optional<Result<Page>> m_answer;
    bool m_pulling = false;
};

}
