#pragma once

#include "core/store/paymentlist.h"

#include <QCoreApplication>

#include <atomic>
#include <functional>

class QWidget;

namespace provodka::ui::payments {

/// The list as it is shown: these rows in this order, these columns.
struct ListExport
{
    QString file;
    bool isSheet = true; ///< otherwise CSV
    QList<EventId> ids;
    QList<int> columns; ///< of PaymentsModel
    QList<PaymentTotal> totals;
    /// How many rows are written; false ends it. Called where it is written.
    std::function<bool(qsizetype rows)> goesOn = {};
};

/// Errors: Storage, Rejected (too many rows for a sheet), Cancelled.
Result<void> exportList(Database &database, const ListExport &what, const std::atomic_bool &stop);

/// Writes a file beside its place and puts it there when it is whole. Errors: of `write`; Storage.
Result<void> writeWhole(const QString &file, const std::function<Result<void>(const QString &part)> &write);

/// Where a file is to be written; the folder is remembered.
void askFile(QWidget *parent, const QString &name, const QString &suffix, std::function<void(QString)> done);

/// "The list is in FILE", or what went wrong, in the window's message bar.
void sayWritten(QWidget *widget, const QString &file, const Result<void> &done);

}
