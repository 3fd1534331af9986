#include "ui/shell/shellstate.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

ShellState shellState(const EngineRoom &room, int needsPerson)
{
    const EngineStatus status = room.status();
    if (room.elsewhere().isEmpty()) {
        if (status.state == EngineStatus::State::Failed || room.obstacle())
            return ShellState::Failed;
        if (status.state == EngineStatus::State::Stopped)
            return ShellState::Stopped;
    }
    if (needsPerson > 0 || !status.unusable.isEmpty())
        return ShellState::NeedsPerson;
    const bool isAtWork = status.state == EngineStatus::State::Working
        || status.state == EngineStatus::State::Starting || status.state == EngineStatus::State::Finishing;
    return room.elsewhere().isEmpty() && isAtWork ? ShellState::Working : ShellState::Idle;
}

Text statusSentence(const EngineRoom &room)
{
    if (const Text other = room.elsewhere(); !other.isEmpty())
        return other;
    if (const auto obstacle = room.obstacle())
        return obstacle->text;
    const EngineStatus status = room.status();
    switch (status.state) {
    case EngineStatus::State::Stopped:
        return Text(QT_TRANSLATE_NOOP("Text", "Stopped: nothing is processed until the engine is started."));
    case EngineStatus::State::Starting:
        return Text(QT_TRANSLATE_NOOP("Text", "Starting…"));
    case EngineStatus::State::Working:
        return Text(QT_TRANSLATE_NOOP("Text", "Working."));
    case EngineStatus::State::Waiting:
        if (status.nextDue) {
            const QTime next = status.nextDue->toLocalTime().time();
            return Text(QT_TRANSLATE_NOOP("Text", "Waiting for news; next look at %1."),
                {QLocale().toString(next, QLocale::ShortFormat)});
        }
        return Text(QT_TRANSLATE_NOOP("Text", "Waiting for news."));
    case EngineStatus::State::Finishing:
        return Text(QT_TRANSLATE_NOOP("Text", "Finishing the calls in hand…"));
    case EngineStatus::State::Failed:
        break;
    }
    return status.trouble ? status.trouble->text : Text();
}

namespace {

/// Told apart by form as well as by colour.
QColor colourOf(ShellState state)
{
    switch (state) {
    case ShellState::Idle:
        return QColor::fromHsv(145, 190, 150);
    case ShellState::Working:
        return QColor::fromHsv(210, 200, 200);
    case ShellState::NeedsPerson:
        return QColor::fromHsv(32, 235, 225);
    case ShellState::Failed:
        return QColor::fromHsv(355, 210, 205);
    case ShellState::Stopped:
        break;
    }
    return QColor::fromHsv(0, 0, 130);
}

void drawSign(QPainter &painter, ShellState state)
{
    painter.setPen(QPen(Qt::white, 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (state) {
    case ShellState::Stopped:
        painter.drawLine(40, 34, 40, 66);
        painter.drawLine(60, 34, 60, 66);
        return;
    case ShellState::Failed:
        painter.drawLine(36, 36, 64, 64);
        painter.drawLine(64, 36, 36, 64);
        return;
    default:
        break;
    }
    // Two ends and the way between them.
    QPainterPath way(QPointF(26, 62));
    way.cubicTo(44, 62, 56, 38, 74, 38);
    painter.drawPath(way);
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(26, 62), 5, 5);
    painter.drawEllipse(QPointF(74, 38), 5, 5);
    painter.setBrush(Qt::NoBrush);
    if (state == ShellState::Working) {
        painter.setPen(QPen(Qt::white, 5, Qt::DotLine, Qt::RoundCap));
        painter.drawEllipse(QPointF(50, 50), 40, 40);
    }
}

}

QPixmap statePixmap(ShellState state, int count, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 100.0, size / 100.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(state));
    painter.drawRoundedRect(QRectF(4, 4, 92, 92), 22, 22);
    painter.setBrush(Qt::NoBrush);
    drawSign(painter, state);
    if (count <= 0)
        return pixmap;
    painter.setPen(QPen(Qt::white, 4));
    painter.setBrush(QColor::fromHsv(355, 210, 205));
    const QRectF badge(46, 46, 52, 52);
    painter.drawEllipse(badge);
    QFont font;
    font.setBold(true);
    font.setPixelSize(count > 9 ? 30 : 38);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(badge, Qt::AlignCenter, count > 99 ? u"99"_s : QString::number(count));
    return pixmap;
}

}
