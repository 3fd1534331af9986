#include "ui/firstrun/doors.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A large button whose text is wrapped and whose height follows it. The one of Qt has letters of a size of
/// its own, however large a person set them.
class Door final : public QCommandLinkButton
{
public:
    using QCommandLinkButton::QCommandLinkButton;
    QSize sizeHint() const override
    {
        return {fontMetrics().height() * 34, heightForWidth(qMax(width(), fontMetrics().height() * 20))};
    }
    QSize minimumSizeHint() const override
    {
        const int least = fontMetrics().height() * 14;
        return {least, heightForWidth(qMax(width(), least))};
    }
    int heightForWidth(int width) const override
    {
        return QFontMetrics(titleFont()).boundingRect(titleRoom(width), Qt::TextWordWrap, text()).height()
            + fontMetrics().boundingRect(titleRoom(width), Qt::TextWordWrap, description()).height()
            + 3 * space();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isLit = hasFocus() || underMouse() || isDown();
        painter.setPen(palette().color(isLit ? QPalette::Highlight : QPalette::Mid));
        painter.setBrush(isDown() ? palette().alternateBase() : palette().base());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
        const int sign = fontMetrics().height();
        icon().paint(&painter, QRect(space(), space(), sign, sign));
        QRect room = titleRoom(width()).translated(0, space());
        QRect used;
        painter.setFont(titleFont());
        painter.drawText(room, Qt::TextWordWrap, text(), &used);
        room.moveTop(used.bottom() + space());
        painter.setFont(font());
        painter.drawText(room, Qt::TextWordWrap, description());
    }

private:
    int space() const { return fontMetrics().height() / 2; }
    QFont titleFont() const
    {
        QFont bold = font();
        bold.setBold(true);
        return bold;
    }
    /// Beside the sign, as high as it may become.
    QRect titleRoom(int width) const
    {
        constexpr int endless = 10'000;
        const int left = fontMetrics().height() + 2 * space();
        return {left, 0, width - left - space(), endless};
    }
};

}

Doors::Doors(QWidget *parent)
    : QWidget(parent)
    , m_welcome(new QLabel(this))
    , m_goOn(new Door(this))
    , m_demo(new Door(this))
    , m_connect(new Door(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addStretch(1);
    layout->addWidget(m_welcome);
    for (QCommandLinkButton *door : {m_goOn, m_demo, m_connect})
        layout->addWidget(door);
    layout->addStretch(2);
    QFont large = m_welcome->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_welcome->setFont(large);
    m_welcome->setWordWrap(true);
    m_goOn->setObjectName(u"goOn"_s);
    m_demo->setObjectName(u"seeItWork"_s);
    m_connect->setObjectName(u"connectAccounts"_s);
    m_goOn->hide();
    connect(m_goOn, &QPushButton::clicked, this, &Doors::goOnAsked);
    connect(m_demo, &QPushButton::clicked, this, &Doors::demoAsked);
    connect(m_connect, &QPushButton::clicked, this, &Doors::connectAsked);
    retranslate();
}

void Doors::setBegun(bool isBegun)
{
    m_goOn->setVisible(isBegun);
}

void Doors::retranslate()
{
    m_welcome->setText(tr("Provodka tells the system where you work about money that came in another."));
    m_goOn->setText(tr("Go on where you stopped"));
    m_goOn->setDescription(tr("What you entered was kept; keys are in the system's keychain."));
    m_demo->setText(tr("See it work"));
    m_demo->setDescription(tr("An invented shop on this computer: pay, refund, forge a mail, and watch what "
                              "is done. No accounts are needed and nothing leaves the computer."));
    m_connect->setText(tr("Connect my accounts"));
    m_connect->setDescription(tr("Five short steps: where payments come from, where the orders are, what "
                                 "should happen, a preview, and the start. Nothing is written before the "
                                 "end."));
    for (QCommandLinkButton *door : {m_goOn, m_demo, m_connect}) {
        door->setAccessibleName(door->text());
        door->setAccessibleDescription(door->description());
    }
}

void Doors::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
