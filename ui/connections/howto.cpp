#include "ui/connections/howto.h"

#include <QCoreApplication>
#include <QEvent>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

HowTo::HowTo(const ConnectorInfo &vendor, QWidget *parent)
    : QLabel(parent)
    , m_lines(vendor.howTo)
{
    setObjectName(u"howTo"_s);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setVisible(!m_lines.isEmpty());
    retranslate();
}

void HowTo::retranslate()
{
    QStringList lines;
    for (const char *line : std::as_const(m_lines))
        lines.append(u"• "_s + QCoreApplication::translate("Settings", line));
    setText(lines.join(u'\n'));
    setAccessibleName(tr("Where the keys are made, and which rights they need"));
}

void HowTo::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
