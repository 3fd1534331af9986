#include "ui/shell/boxoutlines.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

class BoxOutlines final : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isRound = element == PE_IndicatorRadioButton;
        const QColor paper = option->palette.color(QPalette::Base);
        if ((element != PE_IndicatorCheckBox && !isRound) || paper.lightness() >= 128)
            return;
        const QColor ink = option->palette.color(QPalette::Text);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QColor((ink.red() + paper.red()) / 2, (ink.green() + paper.green()) / 2,
            (ink.blue() + paper.blue()) / 2));
        painter->setBrush(Qt::NoBrush);
        const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isRound)
            painter->drawEllipse(outline);
        else
            painter->drawRect(outline);
        painter->restore();
    }
};

}

void outlineBoxes()
{
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new BoxOutlines(u"fusion"_s));
}

}
