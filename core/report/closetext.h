#pragma once

#include "core/report/closerows.h"
#include "core/report/csv.h"
#include "core/report/sheet.h"

#include <QJsonObject>

namespace provodka {

/// How sure the payment is, for people.
QString proofInWords(Proof proof);

/// Writes the rows of a close one by one; `end` is called once, with the totals.
class CloseWriter
{
public:
    virtual ~CloseWriter() = default;
    virtual void row(const CloseRow &row) = 0;
    virtual Result<void> end(const CloseTotals &totals) = 0;
};

/// Where the bytes of a format go, piece by piece.
using ByteSink = std::function<void(const QByteArray &)>;

std::unique_ptr<CloseWriter> closeAsText(ByteSink sink);
std::unique_ptr<CloseWriter> closeAsCsv(ByteSink sink, const CsvForm &form);
std::unique_ptr<CloseWriter> closeAsJson(ByteSink sink, const CloseQuestion &question);
std::unique_ptr<CloseWriter> closeAsSheet(const QString &file);

}
