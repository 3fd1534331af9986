#include "ui/connections/teststeps.h"

#include "ui/connections/intoview.h"
#include "ui/help/help.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString signOf(CheckStep::Verdict verdict)
{
    switch (verdict) {
    case CheckStep::Verdict::Good:
        return u"✔ "_s;
    case CheckStep::Verdict::Remark:
        return u"⚠ "_s;
    case CheckStep::Verdict::Bad:
        break;
    }
    return u"✘ "_s;
}

}

TestSteps::TestSteps(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_verdict(new QLabel(this))
    , m_copy(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_verdict, 1);
    below->addWidget(m_copy, 0, Qt::AlignTop);
    layout->addLayout(below);
    m_list->setObjectName(u"steps"_s);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumHeight(m_list->fontMetrics().height() * 5);
    m_list->setMaximumHeight(m_list->fontMetrics().height() * 11);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_copy->setObjectName(u"copyForSupport"_s);
    m_copy->setAutoDefault(false);
    connect(
        m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(forSupport()); });
    fill();
}

void TestSteps::begin(const Text &what)
{
    m_what = what;
    m_done.clear();
    m_now.reset();
    m_error.reset();
    setHelpTopic(this, {});
    m_isGood = false;
    m_isRunning = true;
    fill();
}

void TestSteps::add(CheckStep::Verdict verdict, const Text &text)
{
    m_now.reset();
    m_done.append({verdict, text});
    fill();
}

void TestSteps::wait(const Text &text)
{
    m_now = text;
    fill();
}

void TestSteps::end(const std::optional<Error> &error)
{
    m_now.reset();
    m_error = error;
    setHelpTopic(this, error ? errorTopic(error->kind) : QString());
    const bool isSaid = !error || std::any_of(m_done.cbegin(), m_done.cend(), [&](const CheckStep &step) {
        return step.text == error->text;
    });
    if (!isSaid)
        m_done.append({CheckStep::Verdict::Bad, error->text});
    m_isGood = std::none_of(m_done.cbegin(), m_done.cend(),
        [](const CheckStep &step) { return step.verdict == CheckStep::Verdict::Bad; });
    m_isRunning = false;
    fill();
    bringIntoView(this);
}

void TestSteps::end(const CheckReport &report)
{
    m_done += report.steps;
    end(report.error);
}

void TestSteps::fill()
{
    m_list->setAccessibleName(tr("Steps of the test"));
    m_copy->setText(tr("Copy for support"));
    m_copy->setToolTip(tr("The steps in English, without keys and passwords."));
    m_copy->setEnabled(!m_isRunning && !m_done.isEmpty());
    m_list->clear();
    for (const CheckStep &step : std::as_const(m_done))
        m_list->addItem(signOf(step.verdict) + step.text.toString());
    if (m_now)
        m_list->addItem(u"… "_s + m_now->toString());
    m_list->scrollToBottom();
    QString verdict;
    if (!m_isRunning && m_isGood)
        verdict = tr("It works.");
    for (const CheckStep &step : std::as_const(m_done)) {
        if (!m_isRunning && step.verdict == CheckStep::Verdict::Bad) {
            verdict = step.text.toString();
            break;
        }
    }
    m_verdict->setText(m_done.isEmpty() ? QString() : verdict);
}

QString TestSteps::forSupport() const
{
    QString text = u"Provodka " PROVODKA_VERSION "\n"_s + m_what.english() + u'\n';
    for (const CheckStep &step : m_done)
        text += signOf(step.verdict) + step.text.english() + u'\n';
    if (m_error)
        text += errorKindName(m_error->kind) + u": "_s + m_error->logLine() + u'\n';
    for (const QString &secret : m_secrets) {
        if (!secret.isEmpty())
            text.replace(secret, u"•••"_s);
    }
    return text;
}

void TestSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

}
