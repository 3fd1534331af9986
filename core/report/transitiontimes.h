#pragma once

#include "core/report/workinghours.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace provodka {

/// An order left one stage for another, as one source tells it.
struct StageMove
{
    enum class Source {
        Ours, ///< exact: we did it
        Seen, ///< noticed at a look-up: it happened then or before
        Vendor, ///< exact to the vendor's precision
    };
    QString fromId;
    QString fromName;
    QString toId;
    QString toName;
    qint64 atMs = 0;
    Source source = Source::Ours;
    qint64 paidAtMs = 0; ///< of the payment that caused it; 0: none did
    QString way
        = {}; ///< how that payment was confirmed: "callback", "list", …; empty: a person moved the order
    friend bool operator==(const StageMove &, const StageMove &) = default;
};

/// All moves of one order, in any order.
struct OrderMoves
{
    QString connection;
    QString order; ///< the vendor's id
    QString number; ///< as people say it; may be empty
    QString title;
    QList<StageMove> moves;
};

struct TransitionPeriod
{
    std::optional<qint64> fromMs; ///< moves at or after
    std::optional<qint64> toMs; ///< moves before
};

struct TransitionReport
{
    struct Slow
    {
        QString order;
        QString number;
        QString title;
        qint64 ms = 0;
        qint64 enteredAtMs = 0;
        qint64 leftAtMs = 0;
        bool exact = true;
        friend bool operator==(const Slow &, const Slow &) = default;
    };
    struct Pair
    {
        QString connection;
        bool fromPayment = false; ///< the time from the payment to its effect, not between two stages
        QString fromId;
        QString fromName;
        QString toId;
        QString toName;
        QString way; ///< when the report is split by it
        qint64 count = 0; ///< moves whose time is known
        qint64 unknown = 0; ///< moves from a stage that nobody saw the order enter
        qint64 inexact = 0; ///< of `count`: at least one end was only seen later
        qint64 medianMs = 0; ///< of an even count the mean of the two in the middle
        qint64 p90Ms = 0; ///< nearest rank: the smallest time that at least 90 of 100 do not exceed
        qint64 maxMs = 0;
        qint64 over = 0; ///< of `count`: longer than the limit
        QList<Slow> slowest; ///< longest first
    };
    TransitionPeriod period;
    std::optional<qint64> limitMs;
    bool isSplit = false; ///< by how the payment was confirmed
    bool isWorkingTime = false; ///< only working hours count
    qint64 orders = 0; ///< that moved in the period
    QList<Pair> pairs; ///< most frequent first
};

/// The moves of an order in order of time, each told once: our own exact time wins over the vendor's within
/// two minutes, and what was only seen gives way to exact moves that explain it.
QList<StageMove> toldOnce(QList<StageMove> moves);

/// What is asked of a report.
struct TransitionQuestion
{
    TransitionPeriod period;
    std::optional<qint64> limitMs;
    int slowest = 5; ///< orders shown for each pair
    bool split = false; ///< by how the payment was confirmed
    const WorkingHours *hours = nullptr; ///< only these count; null: all
};

class Stays;

/// Collects the times that orders spent in a stage before they went on to the next.
class TransitionTimes
{
public:
    explicit TransitionTimes(TransitionQuestion question);
    TransitionTimes(TransitionPeriod period, std::optional<qint64> limitMs, int slowest = 5);
    ~TransitionTimes();

    void add(const OrderMoves &order);
    TransitionReport report() const;

private:
    TransitionQuestion m_question;
    std::unique_ptr<Stays> m_stays;
};

}
