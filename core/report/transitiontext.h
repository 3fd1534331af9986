#pragma once

#include "core/base/error.h"
#include "core/report/csv.h"
#include "core/report/transitioncharts.h"

#include <QJsonObject>
#include <QTimeZone>

namespace provodka {

/// "6 h 0 min", "12 s", "2 d 3 h", in the reader's language.
QString durationInWords(qint64 ms);

/// "21× faster", "1.5× slower": how a median changed.
QString factorInWords(qint64 beforeMs, qint64 nowMs);
/// Who or what confirmed the payment that moved an order; how a notice of it came.
QString wayInWords(const QString &way);

/// A table for people; times of the slowest orders in their zone. With `before` the same times of another
/// period stand beside.
QString transitionsAsText(
    const TransitionReport &report, const QTimeZone &zone, const TransitionReport *before = nullptr);
/// One record a pair, by RFC 4180, with a header; times in seconds.
QByteArray transitionsAsCsv(const TransitionReport &report, const TransitionReport *before = nullptr,
    const CsvForm &form = CsvForm());
QJsonObject transitionsAsJson(const TransitionReport &report, const TransitionReport *before = nullptr);
/// What stands beside the table when one pair is looked at.
struct TransitionSheetExtras
{
    QString pair; ///< its stages, for people
    Distribution distribution;
    Course course;
    Course before;
};
/// With charts that the spreadsheet draws. Errors: as Sheet::save.
Result<void> transitionsAsSheet(const TransitionReport &report, const TransitionReport *before,
    const QString &file, const TransitionSheetExtras *extras = nullptr);
/// "Waiting → In production".
QString pairInWords(const TransitionReport::Pair &pair);
/// The pair of another report between the same stages; null when there is none.
const TransitionReport::Pair *samePair(const TransitionReport::Pair &pair, const TransitionReport *report);
/// "10 s – 20 s", "over 14 d".
QString binInWords(const Distribution::Bin &bin);
/// Pages of a printed document, at most a thousand rows in each.
QStringList transitionsAsHtml(
    const TransitionReport &report, const TransitionReport *before, const QTimeZone &zone);

}
