#include "core/report/sheet.h"

#include <QFile>

#include <map>
#include <xlsxwriter.h>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 32767;

}

struct Sheet::Private
{
    QString file;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *heading = nullptr;
    std::map<std::pair<int, bool>, lxw_format *> numbers; ///< by decimals
    std::map<bool, lxw_format *> dates;
    lxw_format *boldText = nullptr;
    lxw_row_t at = 0;
    lxw_col_t column = 0;
    bool isBold = false;
    lxw_error trouble = LXW_NO_ERROR;

    void did(lxw_error error)
    {
        if (trouble == LXW_NO_ERROR)
            trouble = error;
    }
};

Sheet::Sheet(const QString &file)
    : d(std::make_unique<Private>())
{
    d->file = file;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    d->book = workbook_new_opt(QFile::encodeName(file).constData(), &options);
    if (!d->book) {
        d->trouble = LXW_ERROR_MEMORY_MALLOC_FAILED;
        return;
    }
    d->heading = workbook_add_format(d->book);
    format_set_bold(d->heading);
    format_set_text_wrap(d->heading);
    format_set_align(d->heading, LXW_ALIGN_VERTICAL_TOP);
    d->boldText = workbook_add_format(d->book);
    format_set_bold(d->boldText);
}

Sheet::~Sheet()
{
    if (d->book)
        (void)workbook_close(d->book); // what was not saved: the file is thrown away by whoever named it
}

void Sheet::begin(const QString &title, const QStringList &headings, const QList<int> &widths)
{
    if (!d->book)
        return;
    d->sheet = workbook_add_worksheet(d->book, title.left(31).toUtf8().constData());
    if (!d->sheet) {
        d->did(LXW_ERROR_SHEETNAME_ALREADY_USED);
        return;
    }
    for (qsizetype i = 0; i < widths.size(); ++i)
        worksheet_set_column(d->sheet, lxw_col_t(i), lxw_col_t(i), widths[i], nullptr);
    worksheet_freeze_panes(d->sheet, 1, 0);
    worksheet_set_landscape(d->sheet);
    worksheet_fit_to_pages(d->sheet, 1, 0);
    worksheet_repeat_rows(d->sheet, 0, 0);
    d->at = 0;
    d->column = 0;
    for (const QString &heading : headings) {
        d->did(worksheet_write_string(
            d->sheet, 0, d->column++, heading.left(longestText).toUtf8().constData(), d->heading));
    }
}

void Sheet::row()
{
    ++d->at;
    d->column = 0;
}

void Sheet::text(const QString &text)
{
    if (!d->sheet)
        return;
    if (!text.isEmpty()) {
        d->did(worksheet_write_string(d->sheet, d->at, d->column, text.left(longestText).toUtf8().constData(),
            d->isBold ? d->boldText : nullptr));
    }
    ++d->column;
}

void Sheet::number(double number, int decimals)
{
    if (!d->sheet)
        return;
    lxw_format *&format = d->numbers[{decimals, d->isBold}];
    if (!format) {
        format = workbook_add_format(d->book);
        const QByteArray shape = decimals > 0 ? "#,##0." + QByteArray(decimals, '0') : QByteArray("#,##0");
        format_set_num_format(format, shape.constData());
        if (d->isBold)
            format_set_bold(format);
    }
    d->did(worksheet_write_number(d->sheet, d->at, d->column++, number, format));
}

void Sheet::money(const std::optional<Money> &money)
{
    if (!money) {
        skip();
        return;
    }
    number(money->decimal().toDouble(), minorDigits(money->currency));
}

void Sheet::date(const QDate &date)
{
    if (!d->sheet)
        return;
    if (!date.isValid()) {
        skip();
        return;
    }
    lxw_format *&format = d->dates[d->isBold];
    if (!format) {
        format = workbook_add_format(d->book);
        format_set_num_format(format, "yyyy-mm-dd");
        format_set_align(format, LXW_ALIGN_LEFT);
        if (d->isBold)
            format_set_bold(format);
    }
    lxw_datetime day{};
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    d->did(worksheet_write_datetime(d->sheet, d->at, d->column++, &day, format));
}

void Sheet::skip(int cells)
{
    d->column = lxw_col_t(d->column + cells);
}

void Sheet::bold(bool on)
{
    d->isBold = on;
}

void Sheet::chart(const SheetChart &chart)
{
    if (!d->sheet || chart.lastRow < chart.firstRow)
        return;
    const uint8_t kind = chart.kind == SheetChart::Kind::Columns ? LXW_CHART_COLUMN
        : chart.kind == SheetChart::Kind::Bars                   ? LXW_CHART_BAR
                                                                 : LXW_CHART_LINE;
    lxw_chart *made = workbook_add_chart(d->book, kind);
    if (!made) {
        d->did(LXW_ERROR_MEMORY_MALLOC_FAILED);
        return;
    }
    const QByteArray sheet = chart.sheet.left(31).toUtf8();
    const auto row = [](int number) { return lxw_row_t(number); };
    for (const int column : chart.values) {
        lxw_chart_series *series = chart_add_series(made, nullptr, nullptr);
        chart_series_set_categories(series, sheet.constData(), row(chart.firstRow), lxw_col_t(chart.names),
            row(chart.lastRow), lxw_col_t(qMax(chart.names, chart.namesTo)));
        chart_series_set_values(series, sheet.constData(), row(chart.firstRow), lxw_col_t(column),
            row(chart.lastRow), lxw_col_t(column));
        chart_series_set_name_range(series, sheet.constData(), 0, lxw_col_t(column));
    }
    chart_title_set_name(made, chart.title.toUtf8().constData());
    // Lying bars have their numbers along the other axis.
    const bool isLying = chart.kind == SheetChart::Kind::Bars;
    if (isLying)
        chart_axis_set_reverse(made->y_axis);
    if (chart.isLogarithmic)
        chart_axis_set_log_base(isLying ? made->x_axis : made->y_axis, 10);
    if (chart.values.size() == 1)
        chart_legend_set_position(made, LXW_CHART_LEGEND_NONE);
    lxw_chart_options options{};
    options.x_scale = 1.6;
    options.y_scale = 1.3;
    d->did(worksheet_insert_chart_opt(d->sheet, row(chart.atRow), lxw_col_t(chart.atColumn), made, &options));
}

Result<void> Sheet::save()
{
    if (d->book)
        d->did(workbook_close(d->book));
    d->book = nullptr;
    d->sheet = nullptr;
    if (d->trouble == LXW_NO_ERROR)
        return {};
    if (d->trouble == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE) {
        return failure(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP("Text",
                "These are more rows than a sheet can hold (1048575); ask for fewer days, or for CSV.")));
    }
    return failure(Error::Kind::Storage,
        Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."),
            {d->file, QString::fromUtf8(lxw_strerror(d->trouble))}));
}

}
