#include "ui/payments/listexport.h"

#include "core/report/csv.h"
#include "core/report/sheet.h"
#include "ui/payments/paymentsmodel.h"
#include "ui/shell/messagebar.h"
#include "ui/shown/spreadsheet.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace provodka::ui::payments {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int exportedTogether = 500;
const QString folderKey = u"files/folder"_s;

bool isSum(int column)
{
    return column == PaymentsModel::Gross || column == PaymentsModel::Fee || column == PaymentsModel::Due
        || column == PaymentsModel::Paid || column == PaymentsModel::Difference;
}

QString timeText(const PaymentRow &row)
{
    const Event &event = row.row.event;
    const QDateTime time = event.payment.processedAt.isValid() ? event.payment.processedAt : event.createdAt;
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QString cellText(const PaymentRow &row, int column)
{
    return column == PaymentsModel::Came ? timeText(row) : PaymentsModel::text(row, column, QLocale::c());
}

/// Headings and widths: sums are numbers there, so that their currency stands in a column of its own.
struct Columns
{
    QStringList headings;
    QList<int> widths;

    explicit Columns(const QList<int> &shown)
    {
        for (const int column : shown) {
            headings.append(PaymentsModel::heading(column));
            widths.append(column == PaymentsModel::Why ? 60 : isSum(column) ? 13 : 20);
        }
        headings.append(words(QT_TRANSLATE_NOOP("Text", "Currency")));
        headings.append(words(QT_TRANSLATE_NOOP("Text", "Reference")));
        widths += {9, 26};
    }
};

Result<void> eachRow(Database &database, const ListExport &what, const std::atomic_bool &stop,
    const std::function<void(const PaymentRow &)> &take)
{
    PaymentList list(database);
    for (qsizetype first = 0; first < what.ids.size(); first += exportedTogether) {
        if (stop || (what.goesOn && !what.goesOn(first))) {
            return failure(Error::Kind::Cancelled,
                Text(QT_TRANSLATE_NOOP("Text", "The export was stopped; no file was written.")));
        }
        const Result<QList<PaymentRow>> rows = list.rows(what.ids.mid(first, exportedTogether));
        if (!rows)
            return tl::unexpected(rows.error());
        for (const PaymentRow &row : *rows)
            take(row);
    }
    return {};
}

Result<void> asSheet(
    Database &database, const ListExport &what, const QString &file, const std::atomic_bool &stop)
{
    const Columns columns(what.columns);
    Sheet sheet(file);
    sheet.begin(words(QT_TRANSLATE_NOOP("Text", "Payments")), columns.headings, columns.widths);
    const Result<void> done = eachRow(database, what, stop, [&](const PaymentRow &row) {
        sheet.row();
        for (const int column : what.columns) {
            if (isSum(column))
                sheet.money(PaymentsModel::money(row, column));
            else
                sheet.text(cellText(row, column));
        }
        sheet.text(row.row.event.payment.amount.currency);
        sheet.text(row.row.event.payment.reference);
    });
    if (!done)
        return done;
    sheet.begin(words(QT_TRANSLATE_NOOP("Text", "Totals")),
        {words(QT_TRANSLATE_NOOP("Text", "Currency")), words(QT_TRANSLATE_NOOP("Text", "Payments")),
            words(QT_TRANSLATE_NOOP("Text", "Amount")), words(QT_TRANSLATE_NOOP("Text", "Fee")),
            words(QT_TRANSLATE_NOOP("Text", "Given back")), words(QT_TRANSLATE_NOOP("Text", "Net"))},
        {9, 12, 16, 14, 14, 16});
    for (const PaymentTotal &total : what.totals) {
        sheet.row();
        sheet.text(total.currency);
        sheet.number(double(total.payments), 0);
        for (const Money &sum : {total.gross, total.fee, total.returned, total.net})
            sheet.money(sum);
    }
    return sheet.save();
}

Result<void> asCsv(
    Database &database, const ListExport &what, const QString &name, const std::atomic_bool &stop)
{
    const CsvForm form = csvFor();
    QFile file(name);
    const auto cannot = [&]() -> Result<void> {
        return failure(Error::Kind::Storage,
            Text(
                QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."), {name, file.errorString()}));
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannot();
    file.write(form.start() + csvRecord(Columns(what.columns).headings, form));
    const Result<void> done = eachRow(database, what, stop, [&](const PaymentRow &row) {
        QStringList cells;
        for (const int column : what.columns) {
            if (!isSum(column)) {
                cells.append(cellText(row, column));
                continue;
            }
            const std::optional<Money> sum = PaymentsModel::money(row, column);
            cells.append(sum ? form.number(sum->decimal()) : QString());
        }
        cells += {row.row.event.payment.amount.currency, row.row.event.payment.reference};
        file.write(csvRecord(cells, form));
    });
    if (!done)
        return done;
    return file.flush() && file.error() == QFileDevice::NoError ? Result<void>() : cannot();
}

}

Result<void> exportList(Database &database, const ListExport &what, const std::atomic_bool &stop)
{
    return writeWhole(what.file, [&](const QString &part) {
        return what.isSheet ? asSheet(database, what, part, stop) : asCsv(database, what, part, stop);
    });
}

Result<void> writeWhole(const QString &file, const std::function<Result<void>(const QString &part)> &write)
{
    const QString part = file + u".part"_s;
    QFile written(part);
    const auto cannot = [&]() -> Result<void> {
        const Text text(
            QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."), {file, written.errorString()});
        QFile::remove(part);
        return failure(Error::Kind::Storage, text);
    };
    if (!written.open(QIODevice::WriteOnly))
        return cannot();
    written.close();
    if (const Result<void> done = write(part); !done) {
        QFile::remove(part);
        return done;
    }
    if (QFile::exists(file) && !QFile::remove(file))
        return cannot();
    return written.rename(file) ? Result<void>() : cannot();
}

void askFile(QWidget *parent, const QString &name, const QString &suffix, std::function<void(QString)> done)
{
    auto *dialog = new QFileDialog(parent);
    dialog->setObjectName(u"saveFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(u"*."_s + suffix);
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setDirectory(QSettings().value(folderKey, home).toString());
    dialog->selectFile(name + u'.' + suffix);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [done = std::move(done)](const QString &file) {
            QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
            done(file);
        });
    dialog->open();
}

void sayWritten(QWidget *widget, const QString &file, const Result<void> &done)
{
    MessageBar *bar = MessageBar::of(widget);
    if (!bar)
        return;
    if (!done) {
        bar->say(done.error());
        return;
    }
    bar->say(Text(QT_TRANSLATE_NOOP("Text", "It is in %1."), {QDir::toNativeSeparators(file)}),
        Text(QT_TRANSLATE_NOOP("Text", "Open")),
        [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
}

}
