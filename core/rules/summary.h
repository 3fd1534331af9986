#pragma once

#include "core/model/alarm.h"
#include "core/model/post.h"

#include <QTimeZone>

namespace provodka {

/// So many, and how much of one currency.
struct CountedSum
{
    int count = 0;
    Money sum;
    friend bool operator==(const CountedSum &, const CountedSum &) = default;
};

/// One day, or the time that Provodka was off, as an accountant asks about it.
struct SummaryFacts
{
    QDateTime from;
    QDateTime to; ///< not within
    QList<CountedSum> came; ///< payments, by currency
    QList<CountedSum> booked; ///< entries
    QList<Alarm> waiting; ///< payments that need a person now, with sums and links
    QList<Alarm> open; ///< alarms but those of payments
    Text backup; ///< empty: none was made yet
    Text agreement;
};

/// When Provodka did not work.
struct Absence
{
    QDateTime from;
    QDateTime to;
    bool isValid() const { return from.isValid() && to.isValid(); }
};

/// How long nothing must have happened before it counts as an absence.
constexpr std::chrono::minutes shortestAbsence{30};

/// The word of the morning; with an absence before it, what happened meanwhile stands first.
Post summaryPost(const SummaryFacts &day, const QTimeZone &zone, const QString &language);
/// The word after an absence, told at once.
Post absencePost(
    const Absence &absence, const SummaryFacts &meanwhile, const QTimeZone &zone, const QString &language);

}
