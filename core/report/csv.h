#pragma once

#include <QByteArray>
#include <QStringList>

namespace provodka {

/// How a table is written for the program that will read it.
struct CsvForm
{
    QChar delimiter = u',';
    bool bom = false; ///< Excel takes the file for UTF-8 only with it
    /// With a semicolon numbers have a decimal comma, as spreadsheets of those countries expect it.
    QString number(QString decimal) const;
    QByteArray start() const;
};

/// One record by RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it.
QByteArray csvRecord(const QStringList &fields, const CsvForm &form = CsvForm());

}
