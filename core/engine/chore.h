#pragma once

#include "core/engine/desk.h"
#include "core/net/async.h"

namespace provodka {

/// Work beside the routes that comes round by the clock: the nightly copy, the morning summary, the hourly
/// look at the targets. Nothing waits for it, and it keeps neither the engine nor its end; missed while the
/// computer was off, it is done at the next start.
class Chore
{
public:
    virtual ~Chore() = default;
    /// Under which its last run is remembered: never changes.
    virtual QString name() const = 0;
    /// When it is due after its last run, or after the workspace first knew of it. Invalid: not at all.
    virtual QDateTime due(const QDateTime &since, const QDateTime &now) const = 0;
    /// Outside any transaction; may ask accounts. Ends early at the engine's stop. What it found it keeps.
    virtual Async<void> work(QDateTime now) = 0;
    /// Inside the turn's transaction, when `work` has returned: stores what it found. A Cancelled or
    /// transient outcome is tried again after some minutes.
    virtual Result<void> store(const Result<void> &outcome, const QDateTime &now) = 0;
};

/// The first time after `since` at which a wall clock in `zone` shows `time`.
QDateTime nextDaily(const QDateTime &since, const QTime &time, const QTimeZone &zone);

/// The chores of an engine, each with the mark of its last run.
class Chores
{
public:
    explicit Chores(Desk &desk);

    /// From the store, once at the start.
    Result<void> add(std::unique_ptr<Chore> chore);
    /// Inside the turn's transaction: what was done.
    Result<void> store();
    /// A person wants it now, whatever the clock says; false when there is no such chore.
    bool ask(const QString &name);
    /// After the commit: begins what is due.
    void launch();
    std::optional<QDateTime> nextDue() const;

private:
    struct Place
    {
        std::unique_ptr<Chore> chore;
        QDateTime since;
        QDateTime notBefore;
        bool isNew = false;
        bool isAsked = false;
        bool isWorking = false;
        std::optional<Result<void>> outcome;
    };
    QCoro::Task<> run(Place *place);
    Result<void> remember(Place &place, const QDateTime &time);

    Desk &m_desk;
    std::vector<std::unique_ptr<Place>> m_places;
};

}
