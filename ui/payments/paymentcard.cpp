#include "ui/payments/paymentcard.h"

#include "core/model/words.h"
#include "core/recipes/paymenttoorder/wishes.h"
#include "ui/payments/wraplayout.h"
#include "ui/shown/shown.h"

#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int suggestionsShown = 6;

QLabel *sentenceLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QUrl linkOf(const PaymentRow &row)
{
    for (const KnownOrder &order : row.money.orders) {
        const QString scheme = order.link.scheme();
        if (scheme == "https"_L1 || scheme == "http"_L1)
            return order.link;
    }
    return {};
}

}

PaymentCard::PaymentCard(Database &database, QWidget *parent)
    : QWidget(parent)
    , m_db(database)
    , m_title(sentenceLabel(this, u"cardTitle"_s))
    , m_why(sentenceLabel(this, u"cardWhy"_s))
    , m_answer(sentenceLabel(this, u"cardAnswer"_s))
    , m_suggestions(new QWidget(this))
    , m_suggested(new QGridLayout(m_suggestions))
{
    setObjectName(u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 0, 0);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_suggested->setContentsMargins({});
    m_suggested->setColumnStretch(1, 1);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addWidget(m_suggestions);
    auto *acts = new QWidget(this);
    acts->setLayout(new payments::WrapLayout);
    acts->layout()->setContentsMargins({});
    layout->addWidget(acts);
    layout->addWidget(m_answer);
    layout->addStretch();
    m_assign = button(u"assign"_s);
    m_split = button(u"split"_s);
    m_refund = button(u"refund"_s);
    m_move = button(u"move"_s);
    m_confirm = button(u"confirm"_s);
    m_retry = button(u"retry"_s);
    m_ignore = button(u"ignore"_s);
    m_undo = button(u"undo"_s);
    m_story = button(u"story"_s);
    m_order = button(u"openOrder"_s);
    for (QPushButton *one :
        {m_assign, m_split, m_refund, m_move, m_confirm, m_retry, m_ignore, m_undo, m_story, m_order})
        acts->layout()->addWidget(one);

    connect(m_story, &QPushButton::clicked, this, &PaymentCard::storyAsked);
    connect(m_order, &QPushButton::clicked, this, &PaymentCard::openOrder);
    connect(m_assign, &QPushButton::clicked, this, &PaymentCard::assign);
    connect(m_split, &QPushButton::clicked, this,
        [this] { PaymentDialogs::split(this, *m_row, acting(u"match"_s)); });
    connect(m_refund, &QPushButton::clicked, this,
        [this] { PaymentDialogs::refund(this, *m_row, acting(u"refund"_s)); });
    connect(m_ignore, &QPushButton::clicked, this,
        [this] { PaymentDialogs::ignore(this, *m_row, acting(u"skip"_s)); });
    connect(m_undo, &QPushButton::clicked, this,
        [this] { PaymentDialogs::undo(this, *m_row, m_db, m_undoAsk, acting(u"undo"_s)); });
    connect(m_retry, &QPushButton::clicked, this, [this] { acting(u"retry"_s)({}); });
    connect(m_move, &QPushButton::clicked, this, [this] { acting(u"move"_s)({}); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { acting(u"confirm"_s)({}); });
    retranslate();
}

QPushButton *PaymentCard::button(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

PaymentDialogs::Done PaymentCard::acting(const QString &kind)
{
    const EventId event = m_row->row.event.id;
    return [this, event, kind](const QJsonObject &arguments) { Q_EMIT acted(event, kind, arguments); };
}

void PaymentCard::setPayment(const std::optional<PaymentRow> &row)
{
    const bool isOther = !row || !m_row || row->row.event.id != m_row->row.event.id;
    m_row = row;
    if (isOther)
        m_said = {};
    fill();
}

void PaymentCard::setAnswer(const Text &text)
{
    m_said = text;
    m_answer->setText(text.toString());
    m_answer->setVisible(!text.isEmpty());
}

void PaymentCard::assign()
{
    if (m_row && m_assign->isEnabled())
        PaymentDialogs::assign(this, *m_row, acting(u"match"_s));
}

void PaymentCard::openOrder() const
{
    if (m_row && !linkOf(*m_row).isEmpty())
        QDesktopServices::openUrl(linkOf(*m_row));
}

void PaymentCard::showSuggestions()
{
    const bool isOpen = m_row && m_row->row.event.state == Event::State::Attention;
    const QList<OrderSuggestion> suggestions
        = isOpen ? m_row->row.notes.suggestions : QList<OrderSuggestion>();
    if (suggestions == m_proposed)
        return; // the focus stays where it is
    m_proposed = suggestions;
    const QList<QWidget *> old = m_suggestions->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *one : old) {
        one->setObjectName({});
        one->hide();
        one->deleteLater(); // one of them may have been clicked just now
    }
    const QLocale locale;
    for (qsizetype i = 0; i < qMin<qsizetype>(suggestions.size(), suggestionsShown); ++i) {
        const OrderSuggestion &one = suggestions[i];
        auto *take = new QPushButton(tr("Assign to %1").arg(one.number.value), m_suggestions);
        take->setObjectName(u"suggestion-"_s + one.number.value);
        take->setAutoDefault(false);
        QStringList parts{one.title};
        if (one.due)
            parts.append(tr("due %1").arg(shownMoney(*one.due, locale)));
        parts.append(one.why.toString());
        parts.removeAll(QString());
        QLabel *what = sentenceLabel(m_suggestions, {});
        what->setText(parts.join(u" — "_s));
        take->setAccessibleDescription(what->text());
        m_suggested->addWidget(take, int(i), 0);
        m_suggested->addWidget(what, int(i), 1);
        connect(take, &QPushButton::clicked, this, [this, number = one.number.value] {
            const QJsonObject part{{"order"_L1, number}};
            acting(u"match"_s)({{"parts"_L1, QJsonArray{part}}});
        });
    }
    m_suggestions->setVisible(!suggestions.isEmpty());
}

void PaymentCard::fill()
{
    using State = Event::State;
    const QLocale locale;
    m_answer->setText(m_said.toString());
    m_answer->setVisible(!m_said.isEmpty());
    showSuggestions();
    const Event *event = m_row ? &m_row->row.event : nullptr;
    const State state = event ? event->state : State::Delivering;
    const bool isOpen = state == State::Attention || state == State::Ready;
    m_story->setEnabled(event);
    m_retry->setEnabled(event && state != State::Delivering);
    m_assign->setEnabled(isOpen);
    m_split->setEnabled(isOpen);
    m_ignore->setEnabled(isOpen);
    // What makes sense seldom is there only then.
    m_refund->setVisible(event && event->outcome == "refund-after-booking"_L1);
    m_move->setVisible(event && (state == State::Done || state == State::Attention)
        && paymenttoorder::isMovable(event->outcome));
    m_confirm->setVisible(event && event->outcome == "closed-period"_L1);
    m_undo->setVisible(
        event && event->step > 0 && event->outcome != "undone"_L1 && state != State::Delivering);
    m_order->setVisible(m_row && !linkOf(*m_row).isEmpty());
    if (!event) {
        m_title->setText(tr("No payment is chosen."));
        m_why->setText(tr("Choose a payment to see its state, the reason and what can be done."));
        return;
    }
    QStringList title{shownMoney(event->payment.amount, locale), event->payment.payer,
        shownTime(
            event->payment.processedAt.isValid() ? event->payment.processedAt : event->createdAt, locale)};
    if (!m_row->row.orderNumber.isEmpty())
        title.append(tr("order %1").arg(m_row->row.orderNumber.value));
    title.append(event->payment.reference);
    title.removeAll(QString());
    m_title->setText(title.join(u" · "_s));
    m_why->setText(event->reason.isEmpty() ? stateWord(state).toString() : event->reason.toString());
}

void PaymentCard::retranslate()
{
    m_assign->setText(tr("Assign to an order…"));
    m_split->setText(tr("Split…"));
    m_refund->setText(tr("Confirm the refund…"));
    m_move->setText(tr("Move anyway"));
    m_confirm->setText(tr("Book with the first open day"));
    m_retry->setText(tr("Try again"));
    m_ignore->setText(tr("Skip…"));
    m_undo->setText(tr("Undo the writes…"));
    m_story->setText(tr("Story"));
    m_order->setText(tr("Open the order"));
    m_proposed.clear(); // said anew
    m_assign->setToolTip(QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText));
    fill();
}

void PaymentCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
