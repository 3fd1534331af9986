#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <QDate>
#include <QStringList>

#include <memory>

namespace provodka {

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

    /// Errors: Storage (it cannot be written), Rejected (more rows than a sheet takes).
    Result<void> save();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
