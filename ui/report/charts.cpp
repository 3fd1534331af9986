#include "ui/report/charts.h"

#include "core/report/transitiontext.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

ReportChart::ReportChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void ReportChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartColours colours = ChartColours::of(palette());
    painter.setPen(QPen(hasFocus() ? colours.selected : colours.grid, 1));
    painter.setBrush(colours.back);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    draw(painter, QRectF(rect()).adjusted(8, 8, -8, -6), colours);
}

void DistributionChart::show(
    const Distribution &shown, std::optional<qint64> limitMs, const ChartWords &words)
{
    m_shown = shown;
    m_limitMs = limitMs;
    m_words = words;
    QStringList lines;
    for (const Distribution::Bin &bin : shown.bins) {
        QString line = binInWords(bin) + u": "_s + QLocale().toString(bin.count);
        if (shown.before > 0)
            line += u" ("_s + words.before + u": "_s + QLocale().toString(bin.before) + u')';
        lines.append(line);
    }
    setAccessibleDescription(lines.isEmpty() ? words.nothing : lines.join(u"; "_s));
    update();
}

void DistributionChart::draw(QPainter &painter, const QRectF &area, const ChartColours &colours)
{
    paintDistribution(painter, area, m_shown, m_limitMs, colours, m_words);
}

bool DistributionChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_shown.bins.isEmpty())
        return ReportChart::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const double left = fontMetrics().horizontalAdvance(u"100 %"_s) + 16;
    const double part = (help->pos().x() - left) / qMax(1.0, width() - left - 18);
    const auto place = qsizetype(part * double(m_shown.bins.size()));
    if (part < 0 || place >= m_shown.bins.size()) {
        QToolTip::hideText();
        return true;
    }
    const Distribution::Bin &bin = m_shown.bins[place];
    QString text = binInWords(bin) + u"\n"_s + m_words.now + u": "_s + QLocale().toString(bin.count);
    if (m_shown.before > 0)
        text += u"\n"_s + m_words.before + u": "_s + QLocale().toString(bin.before);
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void CourseChart::show(
    const Course &shown, const Course &before, std::optional<qint64> limitMs, const ChartWords &words)
{
    m_shown = shown;
    m_before = before;
    m_limitMs = limitMs;
    m_words = words;
    QStringList lines;
    for (const Course *course : {&m_before, &m_shown}) {
        for (const Course::Point &point : course->points)
            lines.append(QLocale().toString(point.day, QLocale::ShortFormat) + u": "_s + words.median + u' '
                + durationInWords(point.medianMs) + u", "_s + words.ninety + u' '
                + durationInWords(point.p90Ms));
    }
    setAccessibleDescription(lines.isEmpty() ? words.nothing : lines.join(u"; "_s));
    update();
}

void CourseChart::draw(QPainter &painter, const QRectF &area, const ChartColours &colours)
{
    paintCourse(painter, area, m_shown, m_before, m_limitMs, colours, m_words);
}

}
