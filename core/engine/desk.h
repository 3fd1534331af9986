#pragma once

#include "core/engine/account.h"
#include "core/store/actstore.h"
#include "core/store/budgetstore.h"
#include "core/store/commandstore.h"
#include "core/store/connectionstates.h"
#include "core/store/cursorstore.h"
#include "core/store/decisionstore.h"
#include "core/store/eventstore.h"
#include "core/store/journal.h"
#include "core/store/noticestore.h"
#include "core/store/transitionstore.h"
#include "core/store/undostore.h"
#include "core/store/watchstore.h"

#include <functional>
#include <map>
#include <memory>

namespace provodka {

/// What all parts of the engine work on, on the engine's thread: the stores, the clock, the accounts.
struct Desk
{
    Desk(Database &database, const Clock &clock_);

    const Clock &clock;
    Database &database;
    NoticeStore notices;
    EventStore events;
    CommandStore commands;
    Journal journal;
    CursorStore cursors;
    BudgetStore budgets;
    ActStore acts;
    TransitionStore transitions;
    ConnectionStates connectionStates;
    DecisionStore decisions;
    WatchStore watches;
    UndoStore undos;
    std::map<ConnectionName, std::unique_ptr<Account>> accounts;
    std::function<void()> wake; ///< asks for a turn soon; cheap to call often
    std::function<void(const ConnectionName &)> ring; ///< has a source's list looked at, now and again soon
    int running = 0; ///< coroutines that have not returned
    bool hasNews = false; ///< notices were stored that no event has taken up

    Account *account(const ConnectionName &name) const;
    /// Inside the turn's Transaction.
    Result<void> say(JournalLine::Level level, const char *kind, const Text &text, EventId event = {},
        const QString &route = {}, const QString &connection = {}, const QString &detail = {});
};

/// Counts a coroutine as running until it returns.
class Running
{
public:
    explicit Running(Desk &desk)
        : m_desk(desk)
    {
        ++m_desk.running;
    }
    ~Running()
    {
        --m_desk.running;
        m_desk.wake();
    }
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

private:
    Desk &m_desk;
};

}
