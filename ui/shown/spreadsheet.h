#pragma once

#include "core/report/csv.h"

#include <QLocale>

namespace provodka::ui {

/// As the spreadsheets of a country read it by a double click: where numbers have a comma, cells are parted
/// by semicolons.
inline CsvForm csvFor(const QLocale &locale = QLocale())
{
    CsvForm form;
    form.delimiter = locale.decimalPoint() == QStringLiteral(",") ? u';' : u',';
    form.bom = true;
    return form;
}

}
