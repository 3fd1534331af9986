#pragma once

#include "core/report/transitioncharts.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QPalette;

namespace provodka::ui {

/// Out of the palette, so that light and dark fit; blue and orange, which nearly everybody tells apart. What
/// they say is said by shape as well.
struct ChartColours
{
    QColor back;
    QColor text;
    QColor quiet; ///< less important text
    QColor grid;
    QColor now;
    QColor before;
    QColor hot; ///< where orders wait longest
    QColor box;
    QColor selected;

    static ChartColours of(const QPalette &palette);
};

QColor mixed(const QColor &one, const QColor &other, double part);

struct ChartWords
{
    QString now;
    QString before; ///< empty: nothing is compared
    QString median;
    QString ninety;
    QString limit;
    QString nothing; ///< said where there is nothing to draw
};

void paintDistribution(QPainter &painter, const QRectF &area, const Distribution &shown,
    std::optional<qint64> limitMs, const ChartColours &colours, const ChartWords &words);
/// `before` lies earlier on the same axis, or over the same days.
void paintCourse(QPainter &painter, const QRectF &area, const Course &shown, const Course &before,
    std::optional<qint64> limitMs, const ChartColours &colours, const ChartWords &words);

}
