#pragma once

#include "core/model/event.h"
#include "core/store/database.h"

#include <QHash>

namespace provodka {

/// What would be written once a person says yes.
struct PreparedCommand
{
    Action action;
    Text reason;
    friend bool operator==(const PreparedCommand &, const PreparedCommand &) = default;
};

/// What is shown beside an event; not needed to decide.
struct EventNotes
{
    QByteArray facts; ///< JSON of what was found at the last look-up
    QList<OrderSuggestion> suggestions;
    QList<PreparedCommand> prepared;
};

struct EventRow
{
    Event event; ///< without `past`
    OrderNumber orderNumber;
    EventNotes notes;
};

struct EventFilter
{
    QList<Event::State> states; ///< empty: all
    QStringList outcomes; ///< empty: all
    QList<RouteName> routes; ///< empty: all
    QString text; ///< how an order number or a payment's reference begins; empty: all
    int limit = 1000000;
};

/// How a route stands.
struct RouteCounts
{
    int doneSince = 0;
    int waiting = 0; ///< ready or being delivered
    int needPerson = 0;
};

/// Events and their keys. Writing happens inside the caller's Transaction.
class EventStore
{
public:
    explicit EventStore(Database &database);

    Result<std::optional<EventId>> find(const RouteName &route, const QString &key);
    Result<EventId> create(const Event &event, const OrderNumber &number, const QStringList &keys);
    /// State, outcome, step, attempt, due time, payment, proof, reason, decisions; keys when given.
    Result<void> save(
        const Event &event, const OrderNumber &number, const std::optional<QStringList> &keys = std::nullopt);
    /// State, outcome, step, attempt, due time and reason: what changes with every step.
    Result<void> saveState(const Event &event);
    /// It turned out to be of another account.
    Result<void> rekey(EventId event, const QString &key);
    Result<void> saveNotes(EventId event, const EventNotes &notes);

    /// With its past.
    Result<std::optional<Event>> load(EventId event);
    Result<std::optional<EventRow>> row(EventId event);
    /// In this order; what is gone is left out.
    Result<QList<EventRow>> rows(const QList<EventId> &events);
    /// Newest first.
    Result<QList<EventRow>> list(const EventFilter &filter);
    /// How many events of these routes are in each state.
    Result<QHash<Event::State, int>> counts(const QList<RouteName> &routes);
    /// Of every route that has any; what was done is counted from `since` on.
    Result<QHash<QString, RouteCounts>> routeCounts(const QDateTime &since);
    /// Ready ones of a route that are due, those with finished steps first, then oldest first; with their
    /// past.
    Result<QList<EventId>> due(const RouteName &route, const QDateTime &now, int limit);
    /// Others of its route with the same sum that happened within that time of it, before or after.
    Result<QList<EventRow>> ofSameSum(const Event &event, std::chrono::seconds within);
    Result<QList<EventId>> inState(Event::State state);
    /// When the next ready event of any route is due.
    Result<std::optional<QDateTime>> nextDue(const RouteName &route);
    Result<QStringList> keys(EventId event);

private:
    Database &m_db;
};

}
