#include "ui/shell/askdialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestLine = 100;
constexpr int shortestPin = 4;

}

AskDialog::AskDialog(Kind kind, std::function<Result<void>(const QString &)> take, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_take(std::move(take))
    , m_label(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_wrong(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(kind == Kind::Name ? u"nameDialog"_s
            : kind == Kind::Pin      ? u"pinDialog"_s
                                     : u"newPinDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_label);
    layout->addWidget(m_line);
    m_line->setObjectName(u"line"_s);
    m_line->setMaxLength(longestLine);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_line);
    if (kind != Kind::Name)
        m_line->setEchoMode(QLineEdit::Password);
    if (kind == Kind::NewPin) {
        m_againLabel = new QLabel(this);
        m_again = new QLineEdit(this);
        m_again->setObjectName(u"again"_s);
        m_again->setEchoMode(QLineEdit::Password);
        m_again->setMaxLength(longestLine);
        m_againLabel->setBuddy(m_again);
        layout->addWidget(m_againLabel);
        layout->addWidget(m_again);
    }
    m_wrong->setObjectName(u"wrong"_s);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    layout->addWidget(m_wrong);
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"ok"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancel"_s);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AskDialog::take);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void AskDialog::retranslate()
{
    switch (m_kind) {
    case Kind::Name:
        setWindowTitle(tr("Who is at this computer?"));
        m_label->setText(tr("Several people use this computer. What you decide is kept with your &name:"));
        m_line->setAccessibleName(tr("Your name"));
        break;
    case Kind::Pin:
        setWindowTitle(tr("PIN of the workspace"));
        m_label->setText(tr("Changing connections and routes needs the &PIN of this workspace:"));
        m_line->setAccessibleName(tr("PIN of the workspace"));
        break;
    case Kind::NewPin:
        setWindowTitle(tr("New PIN of the workspace"));
        m_label->setText(
            tr("New &PIN, asked before connections and routes are changed. Empty: none is asked."));
        m_line->setAccessibleName(tr("New PIN"));
        m_againLabel->setText(tr("The same &again:"));
        m_again->setAccessibleName(tr("New PIN again"));
        break;
    }
    m_wrong->setText(m_said.toString());
}

void AskDialog::take()
{
    const QString text = m_kind == Kind::Name ? m_line->text().simplified() : m_line->text();
    if (m_kind == Kind::NewPin && text != m_again->text())
        return say(Text(QT_TRANSLATE_NOOP("Text", "The two are not the same.")));
    if (m_kind == Kind::NewPin && !text.isEmpty() && text.size() < shortestPin)
        return say(Text(QT_TRANSLATE_NOOP("Text", "Four characters at least.")));
    if (m_kind == Kind::Name && text.isEmpty())
        return say(Text(QT_TRANSLATE_NOOP("Text", "Type your name.")));
    if (const Result<void> taken = m_take(text); !taken) {
        m_line->selectAll();
        return say(taken.error().text);
    }
    accept();
}

void AskDialog::say(const Text &text)
{
    m_said = text;
    m_wrong->setText(text.toString());
    m_wrong->show();
    m_line->setFocus();
}

void AskDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
