#include "ui/story/eventchooser.h"

#include "core/model/words.h"
#include "ui/shell/plaintable.h"
#include "ui/shown/shown.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int latestEvents = 20;
constexpr std::chrono::milliseconds afterTypingAWord{200};

QDateTime whenItHappened(const Event &event)
{
    return event.payment.processedAt.isValid() ? event.payment.processedAt : event.createdAt;
}

}

EventChooser::EventChooser(Database &database, QWidget *parent)
    : QWidget(parent)
    , m_db(database)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_empty(new QLabel(this))
    , m_table(new PlainTable(u"latestEvents"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QLabel *label : {m_title, m_hint, m_empty})
        label->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_search);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    m_title->setObjectName(u"latestTitle"_s);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    m_title->setFont(font);
    m_search->setObjectName(u"eventSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_empty->setObjectName(u"noEvents"_s);
    m_empty->hide();

    m_afterTyping.setSingleShot(true);
    m_afterTyping.setInterval(afterTypingAWord);
    connect(&m_afterTyping, &QTimer::timeout, this, &EventChooser::lookForWords);
    connect(m_search, &QLineEdit::textChanged, &m_afterTyping, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_afterTyping.isActive())
            lookForWords();
        openChosen();
    });
    connect(m_table, &QTableView::activated, this, &EventChooser::openChosen);
    retranslate();
}

void EventChooser::refresh()
{
    if (isVisible())
        look();
}

void EventChooser::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

/// From what is searched down into what was found.
bool EventChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_table->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EventChooser::focusList()
{
    if (m_rows.isEmpty())
        m_search->setFocus();
    else
        m_table->setFocus();
}

/// The event of this very number comes first, then those whose order or reference begins so.
Result<QList<EventRow>> EventChooser::find() const
{
    EventStore store(m_db);
    EventFilter filter;
    filter.text = m_search->text().trimmed();
    filter.limit = latestEvents;
    Result<QList<EventRow>> found = store.list(filter);
    bool isNumber = false;
    const EventId id{filter.text.toLongLong(&isNumber)};
    if (!found || !isNumber)
        return found;
    Result<std::optional<EventRow>> one = store.row(id);
    if (!one)
        return tl::unexpected(one.error());
    if (*one) {
        found->removeIf([id](const EventRow &row) { return row.event.id == id; });
        found->prepend(std::move(**one));
    }
    return found;
}

void EventChooser::look()
{
    m_afterTyping.stop();
    Result<QList<EventRow>> found = find();
    m_trouble.reset();
    if (!found)
        m_trouble = found.error();
    m_rows = found ? std::move(*found) : QList<EventRow>();
    showRows();
    if (m_table->chosenKeys().isEmpty())
        chooseFirst();
}

void EventChooser::lookForWords()
{
    look();
    chooseFirst();
}

void EventChooser::chooseFirst()
{
    if (!m_rows.isEmpty())
        m_table->choose(QString::number(m_rows.first().event.id.value));
}

void EventChooser::showRows()
{
    const QLocale locale;
    QList<PlainRow> rows;
    for (const EventRow &one : std::as_const(m_rows)) {
        const Event &event = one.event;
        const QDateTime when = whenItHappened(event);
        PlainRow row(QString::number(event.id.value),
            {QString::number(event.id.value), shownTime(when, locale),
                shownMoney(event.payment.amount, locale), one.orderNumber.value,
                stateWord(event.state).toString(), event.reason.toString()});
        row.sortValues = {{0, event.id.value}, {1, when}, {2, event.payment.amount.minor}};
        row.isBold = event.state == Event::State::Attention;
        rows.append(row);
    }
    m_table->setRows(std::move(rows));
    m_table->setVisible(!m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty());
    if (m_trouble)
        m_empty->setText(m_trouble->text.toString());
    else if (m_search->text().trimmed().isEmpty())
        m_empty->setText(tr("Nothing has come yet. As soon as a payment comes, its story can be read here."));
    else
        m_empty->setText(tr("No event has this number, order or reference."));
}

void EventChooser::openChosen()
{
    const QStringList keys = m_table->chosenKeys();
    if (!keys.isEmpty() && !m_rows.isEmpty())
        Q_EMIT chosen({keys.first().toLongLong()});
}

void EventChooser::retranslate()
{
    m_title->setText(tr("Latest events"));
    m_hint->setText(tr("Enter or a double click opens the story of an event."));
    m_search->setPlaceholderText(tr("Number of the event or the order, or the payment's reference"));
    m_search->setToolTip(m_search->placeholderText()); // the line may be narrower
    m_search->setAccessibleName(tr("Search for an event"));
    m_table->setAccessibleName(tr("Latest events"));
    m_table->setHeaders({tr("No."), tr("Time"), tr("Amount"), tr("Order"), tr("State"), tr("Why")});
    showRows();
}

}
