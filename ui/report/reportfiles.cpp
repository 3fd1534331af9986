#include "ui/report/reportfiles.h"

#include "core/pages/pdfpages.h"
#include "core/report/transitiontext.h"
#include "ui/report/stagemap.h"
#include "ui/shown/spreadsheet.h"

#include <QFile>
#include <QFont>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QSaveFile>

#include <functional>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

Error cannotWrite(const QString &file, const QString &why)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.text = Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."), {file, why});
    return error;
}

/// Beside it first, and there only when it is whole.
Result<void> written(const QString &file, const std::function<Result<void>(const QString &part)> &write)
{
    const QString part = file + u".part"_s;
    QFile probe(part);
    if (!probe.open(QIODevice::WriteOnly))
        return tl::unexpected(cannotWrite(file, probe.errorString()));
    probe.close();
    if (const Result<void> done = write(part); !done) {
        QFile::remove(part);
        return done;
    }
    QSaveFile target(file);
    QFile source(part);
    const bool isRead = source.open(QIODevice::ReadOnly);
    const QByteArray bytes = source.readAll();
    source.close();
    QFile::remove(part);
    if (!isRead || !target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()
        || !target.commit())
        return tl::unexpected(cannotWrite(file, target.errorString()));
    return {};
}

QPalette paper()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

void drawOverview(
    QPainter &painter, const QRectF &page, const ReportAnswer &shown, const ReportSentences &sentences)
{
    const ChartColours colours = ChartColours::of(paper());
    const auto font = [](int points, bool isBold) {
        // In points of the page, whatever the screen's dots are.
        QFont made(u"DejaVu Sans"_s);
        made.setPixelSize(points);
        made.setBold(isBold);
        return made;
    };
    double y = page.top();
    const auto line = [&](const QString &text, const QFont &with, const QColor &colour) {
        painter.setFont(with);
        painter.setPen(colour);
        QRectF used;
        painter.drawText(QRectF(page.left(), y, page.width(), page.height()),
            Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        y = used.bottom() + 5;
    };
    line(sentences.title, font(9, false), colours.quiet);
    line(sentences.headline, font(19, true), colours.text);
    line(sentences.detail, font(9, false), colours.quiet);
    painter.setFont(font(8, false));
    const double left = page.bottom() - y - 14;
    StageMapPicture map(shown.map, sentences.payment);
    const QRectF mapArea(page.left(), y + 4, page.width(), left * 0.48);
    map.layOut(mapArea, QFontMetricsF(painter.font()));
    const int selected = shown.pair ? map.arrowOf(PairKey::of(*shown.pair)) : -1;
    map.paint(painter, colours, selected, -1, sentences.longest);
    painter.setFont(font(8, false));
    const double half = (page.width() - 16) / 2;
    const QRectF first(page.left(), mapArea.bottom() + 10, half, left * 0.48);
    paintDistribution(painter, first, shown.distribution, shown.request.limitMs, colours, sentences.chart);
    paintCourse(painter, first.translated(half + 16, 0), shown.course, shown.courseBefore,
        shown.request.limitMs, colours, sentences.chart);
}

}

Result<void> saveReportSheet(const ReportAnswer &shown, const QString &file)
{
    TransitionSheetExtras extras;
    if (shown.pair)
        extras.pair = pairInWords(*shown.pair);
    extras.distribution = shown.distribution;
    extras.course = shown.course;
    extras.before = shown.courseBefore;
    return written(file, [&](const QString &part) {
        return transitionsAsSheet(
            shown.table, shown.before ? &*shown.before : nullptr, part, shown.pair ? &extras : nullptr);
    });
}

Result<void> saveReportCsv(const ReportAnswer &shown, const QLocale &locale, const QString &file)
{
    const QByteArray bytes
        = transitionsAsCsv(shown.table, shown.before ? &*shown.before : nullptr, csvFor(locale));
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return tl::unexpected(cannotWrite(file, target.errorString()));
    return {};
}

Result<void> saveReportPdf(const ReportAnswer &shown, const ReportSentences &sentences, const QString &file)
{
    const DrawnPage overview
        = [&](QPainter &painter, const QRectF &page) { drawOverview(painter, page, shown, sentences); };
    return written(file, [&](const QString &part) {
        return writePdf(transitionsAsHtml(shown.table, shown.before ? &*shown.before : nullptr,
                            QTimeZone::systemTimeZone()),
            sentences.title, part, {overview});
    });
}

}
