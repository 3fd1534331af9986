#include "ui/shell/pageicon.h"

#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// Signs are drawn on a field of this width and height.
constexpr qreal field = 24;

struct Sign
{
    QPainterPath lines;
    QPainterPath areas;
};

QPainterPath through(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
    return path;
}

/// A plug with its cord.
Sign plug()
{
    Sign sign;
    sign.lines.moveTo(6, 8);
    sign.lines.lineTo(18, 8);
    sign.lines.lineTo(18, 12);
    sign.lines.arcTo(6, 6, 12, 12, 0, -180);
    sign.lines.closeSubpath();
    sign.lines.addPath(through({{9, 3}, {9, 8}}));
    sign.lines.addPath(through({{15, 3}, {15, 8}}));
    sign.lines.addPath(through({{12, 18}, {12, 21.5}}));
    return sign;
}

/// From one place to two others.
Sign branches()
{
    Sign sign;
    for (const QPointF &place : {QPointF(5.5, 12), QPointF(18.5, 5.5), QPointF(18.5, 18.5)})
        sign.lines.addEllipse(place, 2.5, 2.5);
    for (const qreal end : {5.5, 18.5}) {
        sign.lines.moveTo(8, 12);
        sign.lines.cubicTo(13, 12, 11, end, 16, end);
    }
    return sign;
}

/// A bank card.
Sign card()
{
    Sign sign;
    sign.lines.addRoundedRect(2.5, 5.5, 19, 13, 2, 2);
    sign.lines.addPath(through({{6, 15}, {10, 15}}));
    sign.areas.addRect(2.5, 8.5, 19, 2.5);
    return sign;
}

Sign list()
{
    Sign sign;
    for (const qreal y : {5.5, 12.0, 18.5}) {
        sign.areas.addEllipse(QPointF(4, y), 1.4, 1.4);
        sign.lines.addPath(through({{8.5, y}, {21, y}}));
    }
    return sign;
}

Sign clock()
{
    Sign sign;
    sign.lines.addEllipse(QPointF(12, 12), 9, 9);
    sign.lines.addPath(through({{12, 6.5}, {12, 12}, {16, 14.5}}));
    return sign;
}

Sign bars()
{
    Sign sign;
    sign.lines = through({{3, 3}, {3, 21}, {21, 21}});
    sign.areas.addRect(6.5, 13, 3, 5.5);
    sign.areas.addRect(11.5, 9, 3, 9.5);
    sign.areas.addRect(16.5, 5, 3, 13.5);
    return sign;
}

Sign play()
{
    Sign sign;
    sign.lines.addEllipse(QPointF(12, 12), 9, 9);
    sign.areas = through({{9.8, 7.8}, {16.6, 12}, {9.8, 16.2}});
    return sign;
}

Sign onwards()
{
    Sign sign;
    sign.lines = through({{4, 12}, {20, 12}});
    sign.lines.addPath(through({{13.5, 5.5}, {20, 12}, {13.5, 18.5}}));
    return sign;
}

Sign ring()
{
    Sign sign;
    sign.lines.addEllipse(QPointF(12, 12), 6, 6);
    return sign;
}

Sign signOf(const QString &name)
{
    static const QHash<QString, Sign (*)()> signs{{u"network-server"_s, plug},
        {u"view-process-tree"_s, branches}, {u"view-list-details"_s, card}, {u"utilities-log-viewer"_s, list},
        {u"view-history"_s, clock}, {u"office-chart-line"_s, bars}, {u"media-playback-start"_s, play},
        {u"go-next"_s, onwards}};
    return signs.value(name, ring)();
}

/// Takes its colour when it is painted: the system may turn dark meanwhile.
class SignEngine final : public QIconEngine
{
public:
    explicit SignEngine(Sign sign)
        : m_sign(std::move(sign))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        constexpr qreal width = 1.8;
        const QColor colour = QGuiApplication::palette().color(
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::Text);
        const qreal side = qMin(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side / 2, side / 2));
        painter->scale(side / field, side / field);
        painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(m_sign.lines);
        painter->fillPath(m_sign.areas, colour);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SignEngine(*this); }

private:
    Sign m_sign;
};

}

QIcon pageIcon(const QString &name)
{
    return QIcon(new SignEngine(signOf(name)));
}

}
