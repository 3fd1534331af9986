#include "ui/shell/readablelinks.h"

#include <QApplication>
#include <QPalette>

#include <cmath>

namespace provodka::ui {

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return qMax(a, b) / qMin(a, b);
}

void keepLinksReadable()
{
    constexpr double enough = 4.5;
    QPalette palette = QApplication::palette();
    const QColor paper = palette.color(QPalette::Base);
    const bool isDark = paper.lightness() < 128;
    bool isChanged = false;
    for (const QPalette::ColorRole role : {QPalette::Link, QPalette::LinkVisited}) {
        QColor link = palette.color(role);
        for (int step = 0; step < 10 && contrast(link, paper) < enough; ++step) {
            const QColor text = isDark ? Qt::white : Qt::black;
            link = QColor((link.red() * 4 + text.red()) / 5, (link.green() * 4 + text.green()) / 5,
                (link.blue() * 4 + text.blue()) / 5);
        }
        if (link != palette.color(role)) {
            palette.setColor(role, link);
            isChanged = true;
        }
    }
    if (isChanged)
        QApplication::setPalette(palette);
}

}
