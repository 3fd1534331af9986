#include "ui/report/chartpainting.h"

#include "core/report/transitiontext.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr std::array<qint64, 25> marks{100, 200, 500, 1000, 2000, 5000, 10'000, 20'000, 30'000, minuteMs,
    2 * minuteMs, 5 * minuteMs, 10 * minuteMs, 20 * minuteMs, 30 * minuteMs, hourMs, 2 * hourMs, 4 * hourMs,
    8 * hourMs, dayMs, 2 * dayMs, 4 * dayMs, 8 * dayMs, 30 * dayMs, 365 * dayMs};

double logOf(qint64 ms)
{
    return std::log(double(qMax(ms, 1LL)));
}

void sayNothing(QPainter &painter, const QRectF &area, const ChartColours &colours, const QString &text)
{
    painter.setPen(colours.quiet);
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, text);
}

/// One entry of a legend; answers where the next begins.
double legendEntry(QPainter &painter, QPointF at, const QString &text, const QPen &pen, const QBrush &brush,
    QColor textColour)
{
    const QFontMetricsF metrics(painter.font());
    const double size = metrics.ascent() * 0.8;
    const QRectF sample(at.x(), at.y() - size, size * 1.6, size);
    if (brush.style() == Qt::NoBrush) {
        painter.setPen(pen);
        painter.drawLine(
            QPointF(sample.left(), sample.center().y()), QPointF(sample.right(), sample.center().y()));
    } else {
        painter.setPen(pen);
        painter.setBrush(brush);
        painter.drawRoundedRect(sample, 2, 2);
    }
    painter.setPen(textColour);
    painter.drawText(QPointF(sample.right() + 5, at.y()), text);
    return sample.right() + 5 + metrics.horizontalAdvance(text) + 16;
}

QBrush hatched(const QColor &colour)
{
    return QBrush(colour, Qt::BDiagPattern);
}

QPen dashed(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setStyle(Qt::DashLine);
    return pen;
}

/// Times upwards by their logarithm, days to the right.
struct CourseScale
{
    QRectF plot;
    qint64 firstDay = 0;
    qint64 lastDay = 0;
    double low = 0;
    double high = 1;

    double x(const QDate &day) const
    {
        const double span = double(qMax(lastDay - firstDay, 1LL));
        return plot.left() + (double(day.toJulianDay() - firstDay) / span) * plot.width();
    }
    double y(qint64 ms) const { return plot.bottom() - (logOf(ms) - low) / (high - low) * plot.height(); }
};

void drawCourse(QPainter &painter, const CourseScale &scale, const Course &course, const QColor &colour)
{
    if (course.points.isEmpty())
        return;
    QPolygonF medians;
    QPolygonF nineties;
    for (const Course::Point &point : course.points) {
        medians.append(QPointF(scale.x(point.day), scale.y(point.medianMs)));
        nineties.append(QPointF(scale.x(point.day), scale.y(point.p90Ms)));
    }
    QPolygonF between = medians;
    for (auto at = nineties.crbegin(); at != nineties.crend(); ++at)
        between.append(*at);
    QColor light = colour;
    light.setAlphaF(0.14F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawPolygon(between);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dashed(colour, 1.2));
    painter.drawPolyline(nineties);
    painter.setPen(QPen(colour, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(medians);
    if (medians.size() > 40)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPointF &point : std::as_const(medians))
        painter.drawEllipse(point, 2.6, 2.6);
}

}

QColor mixed(const QColor &one, const QColor &other, double part)
{
    const auto mix = [part](float a, float b) { return float(a * (1 - part) + b * part); };
    return QColor::fromRgbF(
        mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()), mix(one.blueF(), other.blueF()));
}

ChartColours ChartColours::of(const QPalette &palette)
{
    const QColor back = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const bool isDark = back.lightnessF() < 0.5F;
    ChartColours colours;
    colours.back = back;
    colours.text = text;
    colours.quiet = mixed(text, back, 0.35);
    colours.grid = mixed(back, text, 0.14);
    // Blue, orange and vermilion of Okabe and Ito, moved towards the palette's own text.
    colours.now = mixed(isDark ? QColor(86, 180, 233) : QColor(0, 114, 178), text, 0.06);
    colours.before = mixed(isDark ? QColor(240, 180, 60) : QColor(200, 125, 0), text, 0.06);
    colours.hot = mixed(isDark ? QColor(255, 125, 70) : QColor(213, 94, 0), text, 0.04);
    colours.box = mixed(back, colours.now, isDark ? 0.16 : 0.09);
    colours.selected = palette.color(QPalette::Highlight);
    return colours;
}

void paintDistribution(QPainter &painter, const QRectF &area, const Distribution &shown,
    std::optional<qint64> limitMs, const ChartColours &colours, const ChartWords &words)
{
    if (shown.bins.isEmpty())
        return sayNothing(painter, area, colours, words.nothing);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(painter.font());
    const bool compares = shown.before > 0 && !words.before.isEmpty();
    const auto share = [](qint64 part, qint64 whole) { return whole > 0 ? double(part) / double(whole) : 0; };
    double highest = 0.01;
    for (const Distribution::Bin &bin : shown.bins)
        highest = std::max({highest, share(bin.count, shown.count), share(bin.before, shown.before)});
    const double step = highest > 0.5 ? 0.25 : highest > 0.2 ? 0.1 : highest > 0.08 ? 0.05 : 0.02;
    highest = std::ceil(highest / step - 1e-9) * step;
    const auto percent
        = [](double part) { return QLocale().toString(int(std::lround(part * 100))) + QChar(0x00a0) + u'%'; };
    const double left = metrics.horizontalAdvance(percent(1)) + 8;
    const QRectF plot = area.adjusted(left, metrics.height() * 1.5, -10, -metrics.height() * 1.5);
    for (double part = 0; part <= highest + 1e-9; part += step) {
        const double y = plot.bottom() - part / highest * plot.height();
        painter.setPen(QPen(colours.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colours.quiet);
        painter.drawText(QRectF(area.left(), y - metrics.height() / 2, left - 6, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, percent(part));
    }
    const double width = plot.width() / double(shown.bins.size());
    const double gap = qMin(width * 0.16, 6.0);
    for (qsizetype i = 0; i < shown.bins.size(); ++i) {
        const Distribution::Bin &bin = shown.bins[i];
        const double x = plot.left() + double(i) * width;
        const auto bar = [&](double from, double to, double part, const QPen &pen, const QBrush &brush) {
            if (part <= 0)
                return;
            const double height = qMax(part / highest * plot.height(), 1.5);
            painter.setPen(pen);
            painter.setBrush(brush);
            painter.drawRoundedRect(QRectF(x + from, plot.bottom() - height, to - from, height), 2, 2);
        };
        const double middle = compares ? width / 2 : gap;
        if (compares)
            bar(gap, middle, share(bin.before, shown.before), QPen(colours.before, 1),
                hatched(colours.before));
        bar(middle, width - gap, share(bin.count, shown.count), Qt::NoPen, colours.now);
    }
    // As many edges as stand beside each other.
    double freeFrom = plot.left() - left;
    for (qsizetype i = 0; i < shown.bins.size(); ++i) {
        const double x = plot.left() + double(i) * width;
        const QString text = durationInWords(shown.bins[i].fromMs);
        const double half = metrics.horizontalAdvance(text) / 2;
        if (x - half < freeFrom || x + half > area.right())
            continue;
        painter.setPen(colours.grid);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        painter.setPen(colours.quiet);
        painter.drawText(QPointF(x - half, plot.bottom() + metrics.ascent() + 5), text);
        freeFrom = x + half + 10;
    }
    if (limitMs) {
        for (qsizetype i = 0; i < shown.bins.size(); ++i) {
            const Distribution::Bin &bin = shown.bins[i];
            if (*limitMs < bin.fromMs || *limitMs >= bin.toMs)
                continue;
            const double part = (logOf(*limitMs) - logOf(bin.fromMs)) / (logOf(bin.toMs) - logOf(bin.fromMs));
            const double x = plot.left() + (double(i) + qBound(0.0, part, 1.0)) * width;
            painter.setPen(dashed(colours.hot, 1.4));
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
    }
    double x = plot.left();
    const double y = area.top() + metrics.ascent();
    if (compares)
        x = legendEntry(
            painter, {x, y}, words.before, QPen(colours.before, 1), hatched(colours.before), colours.quiet);
    x = legendEntry(painter, {x, y}, words.now, Qt::NoPen, colours.now, colours.quiet);
    if (limitMs)
        legendEntry(painter, {x, y}, words.limit, dashed(colours.hot, 1.6), Qt::NoBrush, colours.quiet);
}

void paintCourse(QPainter &painter, const QRectF &area, const Course &shown, const Course &before,
    std::optional<qint64> limitMs, const ChartColours &colours, const ChartWords &words)
{
    if (shown.points.isEmpty() && before.points.isEmpty())
        return sayNothing(painter, area, colours, words.nothing);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(painter.font());
    CourseScale scale;
    scale.firstDay = std::numeric_limits<qint64>::max();
    scale.low = 1e9;
    scale.high = 0;
    for (const Course *course : {&before, &shown}) {
        for (const Course::Point &point : course->points) {
            scale.firstDay = qMin(scale.firstDay, point.day.toJulianDay());
            scale.lastDay = qMax(scale.lastDay, point.day.toJulianDay());
            scale.low = qMin(scale.low, logOf(point.medianMs));
            scale.high = qMax(scale.high, logOf(point.p90Ms));
        }
    }
    scale.low -= 0.5;
    scale.high += 0.5;
    double left = 0;
    for (const qint64 mark : marks) {
        if (logOf(mark) >= scale.low && logOf(mark) <= scale.high)
            left = qMax(left, metrics.horizontalAdvance(durationInWords(mark)));
    }
    left += 10;
    scale.plot = area.adjusted(left, metrics.height() * 1.5, -14, -metrics.height() * 1.5);
    double highestMark = scale.plot.bottom() + metrics.height() * 2;
    for (const qint64 mark : marks) {
        if (logOf(mark) < scale.low || logOf(mark) > scale.high)
            continue;
        const double y = scale.y(mark);
        if (y > highestMark - metrics.height() * 1.5)
            continue;
        highestMark = y;
        painter.setPen(QPen(colours.grid, 1));
        painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y));
        painter.setPen(colours.quiet);
        painter.drawText(QRectF(area.left(), y - metrics.height() / 2, left - 6, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, durationInWords(mark));
    }
    double freeFrom = area.left();
    const QLocale locale;
    const int parts = qBound(1, int(scale.plot.width() / 90), 8);
    QDate last;
    for (int i = 0; i <= parts; ++i) {
        const QDate day = QDate::fromJulianDay(scale.firstDay + (scale.lastDay - scale.firstDay) * i / parts);
        const QString text = locale.toString(day, u"d MMM"_s);
        const double half = metrics.horizontalAdvance(text) / 2;
        const double x = qMin(scale.x(day), area.right() - half);
        if (day == last || x - half < freeFrom)
            continue;
        last = day;
        painter.setPen(colours.quiet);
        painter.drawText(QPointF(x - half, scale.plot.bottom() + metrics.ascent() + 5), text);
        freeFrom = x + half + 8;
    }
    drawCourse(painter, scale, before, colours.before);
    drawCourse(painter, scale, shown, colours.now);
    const bool limitShows = limitMs && logOf(*limitMs) > scale.low && logOf(*limitMs) < scale.high;
    if (limitShows) {
        painter.setPen(dashed(colours.hot, 1.4));
        painter.drawLine(
            QPointF(scale.plot.left(), scale.y(*limitMs)), QPointF(scale.plot.right(), scale.y(*limitMs)));
    }
    double x = scale.plot.left();
    const double y = area.top() + metrics.ascent();
    const bool compares = !before.points.isEmpty() && !words.before.isEmpty();
    if (compares)
        x = legendEntry(painter, {x, y}, words.before, QPen(colours.before, 2.2), Qt::NoBrush, colours.quiet);
    x = legendEntry(painter, {x, y}, compares ? words.now : words.median, QPen(colours.now, 2.2), Qt::NoBrush,
        colours.quiet);
    x = legendEntry(painter, {x, y}, words.ninety, dashed(colours.now, 1.4), Qt::NoBrush, colours.quiet);
    if (limitShows)
        legendEntry(painter, {x, y}, words.limit, dashed(colours.hot, 1.6), Qt::NoBrush, colours.quiet);
}

}
