#pragma once

#include "app/cli/session.h"
#include "core/report/csv.h"

#include <QDate>

#include <functional>

namespace provodka::cli {

// What the report commands share: days, formats, and the file a report is written to.

ExitCode wrongReport(Session &session, const char *sentence, const QString &written);
/// A day like 2026-01-31; what is wrong is said.
tl::expected<QDate, ExitCode> dayOption(Session &session, const QString &option, const QDate &byDefault);
/// One of `formats`, the first by default ("json" with --json). Binary ones need a file; what is wrong is
/// said.
tl::expected<QString, ExitCode> formatOption(Session &session, const QStringList &formats);
/// --delimiter: "," or ";". What is wrong is said.
tl::expected<CsvForm, ExitCode> csvOption(Session &session, QChar byDefault, bool bom);
/// Bytes to -o FILE or to standard output.
ExitCode writeReport(Session &session, const QByteArray &bytes);
/// A report that is written into a file itself: beside -o FILE first, and there only when it is whole.
ExitCode writeReportFile(Session &session, const std::function<Result<void>(const QString &file)> &write);
ExitCode reportIsIn(Session &session, const QString &file);

/// Whether a command line asks for a PDF: only then is the program one that can draw.
bool wantsPdf(int argc, char **argv);

}
