#pragma once

#include "core/report/csv.h"
#include "ui/report/chartpainting.h"
#include "ui/report/reportreader.h"

class QLocale;

namespace provodka::ui {

/// The sentences that stand above what is exported, as on the page.
struct ReportSentences
{
    QString title;
    QString headline;
    QString detail;
    QString payment; ///< of the map's box that payments come from
    QString longest;
    ChartWords chart;
};

/// Writes what is shown, its rows in this order, whole or not at all. Errors: Storage, Rejected.
Result<void> saveReportSheet(const ReportAnswer &shown, const QString &file);
Result<void> saveReportCsv(const ReportAnswer &shown, const QLocale &locale, const QString &file);
Result<void> saveReportPdf(const ReportAnswer &shown, const ReportSentences &sentences, const QString &file);

}
