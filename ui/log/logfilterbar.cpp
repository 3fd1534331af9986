#include "ui/log/logfilterbar.h"

#include "ui/shell/buttonrow.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingPauseMs = 150;

void choose(QComboBox *box, const QString &name)
{
    int at = box->findData(name);
    if (at < 0) {
        box->addItem(name, name);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

void fill(QComboBox *box, const QStringList &names)
{
    for (const QString &name : names) {
        if (!name.isEmpty() && box->findData(name) < 0)
            box->addItem(name, name);
    }
}

}

LogFilterBar::LogFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_connection(new QComboBox)
    , m_route(new QComboBox)
    , m_event(new QLineEdit)
    , m_search(new QLineEdit)
    , m_clear(new QToolButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    first->addWidget(m_search, 1);
    first->addWidget(m_clear);
    layout->addLayout(first);
    auto *second = new ButtonRow;
    second->setSpacing(6);
    layout->addLayout(second);
    for (int i = int(m_levels.size()) - 1; i >= 0; --i) {
        auto *button = new QToolButton;
        m_levels[size_t(i)] = button;
        button->setObjectName(u"level-"_s + levelName(JournalLine::Level(i)));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        second->addWidget(button);
        connect(button, &QToolButton::toggled, this, &LogFilterBar::tell);
    }
    for (QComboBox *box : {m_connection, m_route}) {
        box->addItem(QString(), QString());
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        second->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &LogFilterBar::tell);
    }
    second->addWidget(m_event);
    m_connection->setObjectName(u"connection"_s);
    m_route->setObjectName(u"route"_s);
    m_event->setObjectName(u"event"_s);
    m_event->setClearButtonEnabled(true);
    m_event->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,15}"_s), m_event));
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_clear->setObjectName(u"clearFilter"_s);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPauseMs);
    connect(&m_typed, &QTimer::timeout, this, &LogFilterBar::tell);
    for (QLineEdit *line : {m_event, m_search}) {
        connect(line, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
        connect(line, &QLineEdit::returnPressed, this, &LogFilterBar::tell);
    }
    connect(m_clear, &QToolButton::clicked, this, [this] { setFilter({}); });
    retranslate();
}

LogFilter LogFilterBar::filter() const
{
    LogFilter filter;
    for (size_t i = 0; i < m_levels.size(); ++i) {
        if (m_levels[i]->isChecked())
            filter.lines.levels.append(JournalLine::Level(i));
    }
    if (filter.lines.levels.size() == qsizetype(m_levels.size()))
        filter.lines.levels.clear();
    filter.lines.connection = m_connection->currentData().toString();
    filter.lines.route = m_route->currentData().toString();
    filter.lines.event = {m_event->text().toLongLong()};
    filter.words = m_search->text().simplified();
    return filter;
}

void LogFilterBar::setFilter(const LogFilter &filter)
{
    const QSignalBlocker quiet(this);
    for (size_t i = 0; i < m_levels.size(); ++i)
        m_levels[i]->setChecked(filter.lines.levels.contains(JournalLine::Level(i)));
    choose(m_connection, filter.lines.connection);
    choose(m_route, filter.lines.route);
    m_event->setText(filter.lines.event.isValid() ? QString::number(filter.lines.event.value) : QString());
    m_search->setText(filter.words);
    blockSignals(false);
    m_told = {};
    m_told.words = u"\n"_s; // whatever was told before, this is told
    tell();
}

void LogFilterBar::tell()
{
    m_typed.stop();
    m_clear->setEnabled(!filter().isAll());
    if (signalsBlocked() || filter() == m_told)
        return;
    m_told = filter();
    Q_EMIT changed(m_told);
}

void LogFilterBar::setNames(const QStringList &connections, const QStringList &routes)
{
    fill(m_connection, connections);
    fill(m_route, routes);
}

void LogFilterBar::setCounts(const LevelCounts &counts)
{
    m_counts = counts;
    showCounts();
}

void LogFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LogFilterBar::showCounts()
{
    const QLocale locale;
    const std::array<QString, 4> texts{
        tr("Details: %1"), tr("Messages: %1"), tr("Warnings: %1"), tr("Errors: %1")};
    for (size_t i = 0; i < m_levels.size(); ++i) {
        const QString text = texts[i].arg(locale.toString(m_counts[i]));
        if (m_levels[i]->text() == text)
            continue;
        m_levels[i]->setText(text);
        m_levels[i]->setAccessibleName(text);
    }
}

void LogFilterBar::retranslate()
{
    m_connection->setItemText(0, tr("All connections"));
    m_connection->setAccessibleName(tr("Connection"));
    m_route->setItemText(0, tr("All routes"));
    m_route->setAccessibleName(tr("Route"));
    m_event->setPlaceholderText(tr("Event number"));
    m_event->setAccessibleName(tr("Event number"));
    m_event->setMinimumWidth(m_event->fontMetrics().horizontalAdvance(m_event->placeholderText()) + 48);
    m_search->setPlaceholderText(tr("Search: order, sum, name, any words of the line"));
    m_search->setAccessibleName(tr("Search in the log"));
    m_clear->setText(tr("Show everything"));
    m_clear->setEnabled(!filter().isAll());
    showCounts();
}

void LogFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
