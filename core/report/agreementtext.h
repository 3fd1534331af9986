#pragma once

#include "core/report/csv.h"
#include "core/rules/agreement.h"
#include "core/store/agreementstore.h"

#include <QJsonObject>

namespace provodka {

/// "312 of 314 payments agree", and what to do about the others.
QString agreementAsText(const AgreementRun &run);
/// One record for each finding, with a header.
QByteArray agreementsAsCsv(const QList<AgreementRun> &runs, const CsvForm &form);
QJsonObject agreementAsJson(const AgreementRun &run);

}
