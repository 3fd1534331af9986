#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/text.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace provodka {

/// Where an order stands in the target: the ids its vendor uses.
struct OrderRef
{
    QString order; ///< task number, deal id
    QString ledger; ///< where entries are booked: the payment subtask; the deal itself where there is none
    friend bool operator==(const OrderRef &, const OrderRef &) = default;
};

struct StageRef
{
    QString id;
    QString name; ///< as last seen; may be empty
    QString funnel; ///< process or category the stage belongs to; may be empty
    friend bool operator==(const StageRef &, const StageRef &) = default;
};

/// Money booked at an order.
struct OrderEntry
{
    QString key; ///< the vendor's id of the entry
    QString paymentId; ///< the payment it was booked for, empty when it names none
    std::optional<Money> amount; ///< nothing when the vendor kept no readable sum
    QDate date;
    QDateTime at = {}; ///< when it was booked; invalid when the target tells no more than the day
    friend bool operator==(const OrderEntry &, const OrderEntry &) = default;
};

/// What to find. Positions of answers follow positions of queries.
struct OrderQuery
{
    OrderNumber number;
    QStringList paymentIds; ///< entries of these payments must be visible in the answer if they exist
    std::optional<OrderRef> known; ///< from an earlier look-up: read these instead of searching
    bool thorough = false; ///< after a lost answer: no short cut may hide an entry
    QStringList waitingStages; ///< of several orders with one number, those that wait are meant
    QDateTime madeSince; ///< older orders are not meant: numbers start again every year; invalid: any
    friend bool operator==(const OrderQuery &, const OrderQuery &) = default;
};

/// What the target says about one order number.
struct OrderFound
{
    enum class Match { One, None, Several, NoLedger, SeveralLedgers };
    Match match = Match::None;
    QStringList candidates; ///< what was found when it is not exactly one, for a person
    OrderRef ref;
    OrderNumber number; ///< as the target writes it; where it was asked for by number: that number
    QString title;
    QString counterparty; ///< whose order it is; empty when the target does not tell
    QUrl link; ///< opens it in the browser
    QDateTime madeAt; ///< invalid when the target does not tell
    StageRef stage;
    std::optional<Money> due; ///< nothing when the field is empty
    std::optional<Money> paidByTarget; ///< as the target's own field says
    std::optional<Money>
        differenceByTarget; ///< as the target's own formula says; nothing when it is not computed yet
    bool targetComputes
        = false; ///< the target has paid/difference fields of its own that must agree with ours
    QList<OrderEntry> entries; ///< every entry of the order
    friend bool operator==(const OrderFound &, const OrderFound &) = default;
};

/// Which orders to list; at least one of the two halves.
struct OrderListQuery
{
    OrderListQuery() = default;
    QStringList stages; ///< orders that stand here ...
    QDateTime changedSince; ///< ... and changed since then; invalid: any time
    QDate entriesFrom; ///< orders with entries of these days; invalid: none
    QDate entriesTo;
    QString cursor; ///< of the page before; empty: the first
};

struct OrderPage
{
    QList<OrderFound> orders; ///< with number, stage, due and every entry
    QString next; ///< empty: that was all
};

/// A proposal to a person whose payment found no order.
struct OrderSuggestion
{
    OrderNumber number;
    QString title;
    std::optional<Money> due;
    Text why;
    friend bool operator==(const OrderSuggestion &, const OrderSuggestion &) = default;
};

struct SuggestionQuery
{
    SuggestionQuery() = default;
    OrderNumber number; ///< as received; may be empty
    QList<OrderNumber> named; ///< the payer named several: each of them is proposed if it exists
    QString payer; ///< as the payment service names him; may be empty
    QDateTime at; ///< of the payment
    Money amount;
    QStringList waitingStages; ///< only orders that still wait
    QDateTime madeSince; ///< only orders made since then; invalid: any
};

/// An order left one stage for another.
struct Transition
{
    QString order; ///< the vendor's id
    OrderNumber number;
    QString title;
    StageRef from;
    StageRef to;
    QDateTime at;
    bool exact = true; ///< false: seen at a look-up, it happened at or before that time
    QString externalId; ///< the vendor's id of the change, empty for our own observations
};

}
