#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <QDate>
#include <QStringList>

#include <memory>

namespace provodka {

/// A picture of a sheet's columns that the spreadsheet draws itself. Rows count from the headings, which are
/// 0.
struct SheetChart
{
    enum class Kind { Columns, Lines, Bars };
    Kind kind = Kind::Columns;
    QString title;
    QString sheet; ///< that holds the numbers, as it was begun
    int firstRow = 1;
    int lastRow = 1;
    int names = 0; ///< the column of what stands along the axis
    int namesTo = -1; ///< the last of them, when there are more
    QList<int> values; ///< columns; their headings name them
    bool isLogarithmic = false;
    int atRow = 0; ///< where it lies on the latest sheet
    int atColumn = 0;
};

/// An XLSX file, written row by row. Texts stay texts, whatever they begin with.
class Sheet
{
public:
    explicit Sheet(const QString &file);
    ~Sheet();
    Sheet(const Sheet &) = delete;
    Sheet &operator=(const Sheet &) = delete;

    /// A new table with its headings; rows are added to the latest one.
    void begin(const QString &title, const QStringList &headings, const QList<int> &widths = {});
    void row();
    void text(const QString &text);
    void number(double number, int decimals);
    void money(const std::optional<Money> &money);
    void date(const QDate &date);
    void skip(int cells = 1);
    void bold(bool on);
    void chart(const SheetChart &chart);

    /// Errors: Storage (it cannot be written), Rejected (more rows than a sheet takes).
    Result<void> save();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
