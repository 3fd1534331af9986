#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QTimeZone>

#include <array>
#include <vector>

namespace provodka {

/// When people work: some hours on some days of the week, but not on holidays, by the clock of a zone.
class WorkingHours
{
public:
    /// "Mon-Fri 09:00-18:00, Sat 10:00-14:00". Errors: Malformed, saying what is expected.
    static Result<WorkingHours> parse(const QString &text, const QTimeZone &zone);
    /// Days without work, one a line as 2026-01-01; what follows on a line and lines with # are comments.
    /// Errors: Malformed, naming the line.
    Result<void> addHolidays(const QByteArray &lines);

    /// Milliseconds of work between two times.
    qint64 between(qint64 fromMs, qint64 toMs) const;

private:
    struct Shift
    {
        QTime from;
        QTime to;
    };
    /// A day's work in time: where it begins and ends, and all work before it.
    struct Day
    {
        qint64 startMs = 0; ///< of the day
        std::vector<std::pair<qint64, qint64>> shifts;
        qint64 before = 0;
    };
    qint64 workedUntil(qint64 ms) const;
    void cover(qint64 fromMs, qint64 toMs) const;
    Day dayOf(const QDate &date, qint64 before) const;
    static qint64 workOf(const Day &day);

    QTimeZone m_zone = QTimeZone::utc();
    std::array<std::vector<Shift>, 7> m_week; ///< Monday first
    std::vector<QDate> m_holidays; ///< sorted
    mutable QDate m_first;
    mutable std::vector<Day> m_days; ///< from `m_first` on, made when they are asked for
};

}
