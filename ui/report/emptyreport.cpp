#include "ui/report/emptyreport.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

EmptyReport::EmptyReport(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    m_text->setObjectName(u"empty"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    QFont grown = font();
    grown.setPointSizeF(grown.pointSizeF() * 1.2);
    m_text->setFont(grown);
    m_button->setObjectName(u"emptyButton"_s);
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isEver)
            Q_EMIT connectionsAsked();
        else
            Q_EMIT allTimeAsked();
    });
}

void EmptyReport::explain(bool isEver)
{
    m_isEver = isEver;
    if (isEver) {
        m_text->setText(tr("No order has moved yet, so there are no times to show. They come by themselves: "
                           "with the first payment that moves an order, and from the order system's own "
                           "history once it is connected."));
        m_button->setText(tr("Open the connections"));
    } else {
        m_text->setText(tr("No order of this kind moved in this period. Choose a longer one."));
        m_button->setText(tr("Show all time"));
    }
}

}
