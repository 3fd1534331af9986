#pragma once

#include "core/report/stays.h"

#include <QDate>
#include <QTimeZone>

namespace provodka {

/// How many times fall between which durations. The steps grow, so that seconds and days fit in one picture.
struct Distribution
{
    struct Bin
    {
        qint64 fromMs = 0;
        qint64 toMs = 0; ///< not in it; of the last one: the largest number
        qint64 count = 0;
        qint64 before = 0; ///< of what is compared with
        friend bool operator==(const Bin &, const Bin &) = default;
    };
    QList<Bin> bins; ///< at least eight; none when there are no times
    qint64 count = 0;
    qint64 before = 0;
};

Distribution distributionOf(
    const std::vector<Stays::Measured> &times, const std::vector<Stays::Measured> &before = {});

/// The median and 90 of 100 by day, week or month of when the orders went on.
struct Course
{
    enum class Step { Day, Week, Month };
    struct Point
    {
        QDate day; ///< the first of its step
        qint64 count = 0;
        qint64 medianMs = 0;
        qint64 p90Ms = 0;
        friend bool operator==(const Point &, const Point &) = default;
    };
    Step step = Step::Day;
    QList<Point> points; ///< only with times
};

Course courseOf(const std::vector<Stays::Measured> &times, const QTimeZone &zone);

}
