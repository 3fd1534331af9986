#include "ui/log/logpage.h"

#include "core/store/setupstore.h"
#include "ui/help/help.h"
#include "ui/log/logexport.h"
#include "ui/log/logfilterbar.h"
#include "ui/log/logmodel.h"
#include "ui/log/logtable.h"
#include "ui/log/logwords.h"
#include "ui/log/savedfilters.h"
#include "ui/shell/columnmemory.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/textroom.h"
#include "ui/shell/workspaceview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString levelsKey = u"log/levels"_s;
const QString connectionKey = u"log/connection"_s;
const QString routeKey = u"log/route"_s;
constexpr qsizetype mostCopied = 5000;

}

LogPage::LogPage(WorkspaceView &view, QWidget *parent)
    : Page(parent)
    , m_view(view)
    , m_reader(view.database().file(), this)
    , m_model(new LogModel(view.database(), this))
    , m_bar(new LogFilterBar)
    , m_saved(new SavedFilters)
    , m_table(new LogTable(*m_model))
    , m_line(new QLabel)
    , m_status(new QLabel)
    , m_newest(new QToolButton)
    , m_pause(new QToolButton)
    , m_export(new QToolButton)
{
    setObjectName(u"log"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_saved);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_line);
    auto *below = new QHBoxLayout;
    below->addWidget(m_status, 1);
    for (QToolButton *button : {m_newest, m_pause, m_export}) {
        button->setFocusPolicy(Qt::StrongFocus);
        below->addWidget(button);
    }
    layout->addLayout(below);
    m_line->setObjectName(u"lineText"_s);
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_line->setMinimumHeight(m_line->fontMetrics().height() * 2);
    m_status->setObjectName(u"logStatus"_s);
    m_newest->setObjectName(u"newest"_s);
    m_pause->setObjectName(u"pause"_s);
    m_pause->setCheckable(true);
    m_export->setObjectName(u"export"_s);

    connect(m_bar, &LogFilterBar::changed, this, &LogPage::setFilter);
    connect(m_saved, &SavedFilters::chosen, m_bar, &LogFilterBar::setFilter);
    connect(&m_reader, &LogReader::found, this, &LogPage::take);
    connect(&m_reader, &LogReader::tallied, this, &LogPage::takeTallies);
    connect(&m_reader, &LogReader::writingEnded, this, &LogPage::endWriting);
    connect(&m_reader, &LogReader::written, this, [this](qint64 lines, qint64 of) {
        if (m_isWriting)
            m_status->setText(
                tr("%1 of %2 lines written.").arg(QLocale().toString(lines), QLocale().toString(of)));
    });
    // Later, not while the view paints.
    connect(m_model, &LogModel::linesGone, &m_reader, &LogReader::recount, Qt::QueuedConnection);
    connect(m_table, &LogTable::followsChanged, this, [this] {
        m_unseen = 0;
        showStatus();
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showSelected(); });
    connect(m_table, &QTableView::activated, this, [this] { openSelected(); });
    connect(m_newest, &QToolButton::clicked, this, [this] {
        m_pause->setChecked(false);
        m_table->follow();
        m_unseen = 0;
        showStatus();
    });
    connect(m_pause, &QToolButton::toggled, this, &LogPage::setPaused);
    connect(m_export, &QToolButton::clicked, this, [this] {
        if (m_isWriting)
            m_reader.stopWriting();
        else
            askForFile();
    });
    connect(
        new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_bar, &LogFilterBar::focusSearch);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_End), this), &QShortcut::activated, m_newest,
        &QToolButton::click);
    makeActions();
    if (!(new ColumnMemory(m_table, u"log/columns"_s))->restore()) {
        const ArrangingColumns arranging(m_table->horizontalHeader());
        const QFontMetrics metrics = m_table->fontMetrics();
        const QList<QString> samples{u"00.00.0000 00:00:00.000"_s, u"Предупреждение"_s, u"connection"_s,
            u"payments-x"_s, u"0000000"_s};
        for (int column = 0; column < samples.size(); ++column)
            m_table->setColumnWidth(column, metrics.horizontalAdvance(samples[column]) + 16);
    }
    retranslate();
    restoreFilter();
    showSelected();
}

LogPage::~LogPage()
{
    remember();
}

void LogPage::remember() const
{
    const LogFilter filter = m_bar->filter();
    QStringList levels;
    for (const JournalLine::Level level : filter.lines.levels)
        levels.append(levelName(level));
    QSettings settings;
    settings.setValue(levelsKey, levels);
    settings.setValue(connectionKey, filter.lines.connection);
    settings.setValue(routeKey, filter.lines.route);
}

/// Not the event or the words: they belong to a question that was answered.
void LogPage::restoreFilter()
{
    const QSettings settings;
    const QStringList levels = settings.value(levelsKey).toStringList();
    LogFilter filter;
    for (const JournalLine::Level level : {JournalLine::Level::Debug, JournalLine::Level::Info,
             JournalLine::Level::Warning, JournalLine::Level::Error}) {
        if (levels.contains(levelName(level)))
            filter.lines.levels.append(level);
    }
    filter.lines.connection = settings.value(connectionKey).toString();
    filter.lines.route = settings.value(routeKey).toString();
    if (!filter.isAll())
        m_bar->setFilter(filter);
}

void LogPage::hideEvent(QHideEvent *event)
{
    remember();
    Page::hideEvent(event);
}

QString LogPage::title() const
{
    return tr("Log");
}

void LogPage::makeActions()
{
    const auto action = [this](const QString &name, const QKeySequence &key) {
        auto *made = new QAction(this);
        made->setObjectName(name);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(made);
        return made;
    };
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_open = action(u"openEvent"_s, {});
    m_onlyEvent = action(u"onlyEvent"_s, QKeySequence(Qt::CTRL | Qt::Key_E));
    m_onlyConnection = action(u"onlyConnection"_s, {});
    m_onlyRoute = action(u"onlyRoute"_s, {});
    m_copy = action(u"copyLines"_s, QKeySequence::Copy);
    m_explain = action(u"explainLine"_s, {});
    connect(m_explain, &QAction::triggered, this, [this] {
        if (Help *help = Help::of(this))
            help->open(this, helpTopicAt(m_line));
    });
    connect(m_open, &QAction::triggered, this, &LogPage::openSelected);
    connect(m_copy, &QAction::triggered, this, &LogPage::copy);
    connect(m_onlyEvent, &QAction::triggered, this, [this] {
        narrow([](LogFilter &filter, const JournalLine &line) {
            filter = {};
            filter.lines.event = line.event;
        });
    });
    connect(m_onlyConnection, &QAction::triggered, this, [this] {
        narrow([](LogFilter &filter, const JournalLine &line) { filter.lines.connection = line.connection; });
    });
    connect(m_onlyRoute, &QAction::triggered, this, [this] {
        narrow([](LogFilter &filter, const JournalLine &line) { filter.lines.route = line.route; });
    });
}

void LogPage::retranslate()
{
    m_table->setAccessibleName(tr("Log lines"));
    m_line->setAccessibleName(tr("The chosen line"));
    m_pause->setText(tr("Pause"));
    m_pause->setToolTip(tr("New lines wait until you go on."));
    m_open->setText(tr("Open the event's story"));
    m_onlyEvent->setText(tr("Only this event"));
    m_onlyConnection->setText(tr("Only this connection"));
    m_onlyRoute->setText(tr("Only this route"));
    m_explain->setText(tr("What does this error mean?"));
    m_copy->setText(tr("Copy lines"));
    m_saved->retranslate();
    m_model->retranslate();
    makeRoomForHeadings(m_table->horizontalHeader());
    showStatus();
    showSelected();
}

void LogPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_isStarted && !m_filter.words.isEmpty())
        restart(); // the same words are looked for in other sentences
}

void LogPage::refresh()
{
    if (!m_isStarted) {
        m_isStarted = true;
        if (const Result<Setup> setup = SetupStore(m_view.database()).load()) {
            QStringList connections;
            QStringList routes;
            for (const ConnectionSetup &one : setup->connections)
                connections.append(one.name.value);
            for (const RouteSetup &one : setup->routes)
                routes.append(one.name.value);
            m_bar->setNames(connections, routes);
        }
        return restart();
    }
    if (m_isSearching || m_isAskingMore) {
        m_mayBeMore = true;
        return;
    }
    m_isAskingMore = true;
    m_mayBeMore = false;
    m_reader.more(m_filter, m_seen);
}

void LogPage::setFilter(const LogFilter &filter)
{
    m_filter = filter;
    m_saved->setCurrent(filter);
    if (m_isStarted)
        restart();
}

void LogPage::restart()
{
    const int row = m_table->currentIndex().row();
    m_chosen = row >= 0 && row < m_model->rowCount() ? m_model->ids().at(row) : 0;
    m_model->clear();
    m_held.clear();
    m_found = {};
    m_unseen = 0;
    m_isSearching = true;
    m_isAskingMore = false;
    m_table->follow();
    m_search = m_reader.search(m_filter);
    showStatus();
    showSelected();
}

void LogPage::take(const LogFound &found)
{
    if (found.search != m_search)
        return;
    for (size_t i = 0; i < m_found.size(); ++i)
        m_found[i] += found.counts[i];
    if (auto *bar = found.error ? MessageBar::of(this) : nullptr)
        bar->say(
            *found.error, [] { return tr("Try again"); }, [this] { restart(); });
    if (!found.isNewer) {
        m_table->prepend(found.ids);
        m_isSearching = !found.isLast;
        if (m_seen < found.last || !m_isSearching)
            m_seen = found.last;
        // The line that was chosen before stays in sight when it fits the new filter.
        if (m_chosen > 0 && m_model->rowOf(m_chosen) >= 0) {
            m_table->showLine(std::exchange(m_chosen, 0));
        } else if (!m_isSearching) {
            m_chosen = 0;
        }
    } else {
        m_isAskingMore = false;
        m_seen = found.last;
        if (m_pause->isChecked()) {
            m_held += found.ids;
        } else {
            m_table->append(found.ids);
            m_unseen += m_table->follows() ? 0 : found.ids.size();
        }
    }
    showCounts();
    showStatus();
    if (!m_isSearching && !m_isAskingMore && m_mayBeMore)
        refresh();
}

void LogPage::takeTallies(const LogTallies &tallies)
{
    if (tallies.isAll)
        m_tallies.clear();
    QStringList connections;
    QStringList routes;
    for (const JournalTally &one : tallies.tallies) {
        const auto known = std::find_if(m_tallies.begin(), m_tallies.end(), [&](const JournalTally &other) {
            return other.level == one.level && other.connection == one.connection && other.route == one.route;
        });
        if (known != m_tallies.end()) {
            known->count += one.count;
            continue;
        }
        m_tallies.append(one);
        connections.append(one.connection);
        routes.append(one.route);
    }
    m_bar->setNames(connections, routes);
    showCounts();
    showStatus();
}

void LogPage::showCounts()
{
    LevelCounts counts = m_found;
    if (m_filter.words.isEmpty() && !m_filter.lines.event.isValid()) {
        counts = {};
        for (const JournalTally &one : std::as_const(m_tallies)) {
            const JournalFilter &lines = m_filter.lines;
            if ((lines.connection.isEmpty() || lines.connection == one.connection)
                && (lines.route.isEmpty() || lines.route == one.route))
                counts[size_t(one.level)] += one.count;
        }
    }
    m_bar->setCounts(counts);
}

void LogPage::showStatus()
{
    const qint64 fresh = m_pause->isChecked() ? m_held.size() : m_unseen;
    m_newest->setText(fresh > 0 ? tr("Newest (%1 new)").arg(QLocale().toString(fresh)) : tr("Newest"));
    m_newest->setEnabled(m_pause->isChecked() || !m_table->follows());
    m_export->setText(m_isWriting ? tr("Stop the export") : tr("Export…"));
    m_export->setEnabled(m_isWriting || m_model->rowCount() > 0);
    if (m_isWriting)
        return;
    QString text = tr("%n line(s)", nullptr, m_model->rowCount());
    if (m_model->rowCount() == 0 && !m_isSearching)
        text = m_filter.isAll() ? tr("Nothing has happened yet.")
                                : tr("No line matches; remove a condition or show everything.");
    if (m_isSearching)
        text += u" — "_s + tr("searching further back…");
    else if (m_pause->isChecked())
        text += u" — "_s + tr("paused");
    m_status->setText(text);
}

void LogPage::showSelected()
{
    const int row = m_table->currentIndex().row();
    const bool isLine = row >= 0 && row < m_model->rowCount();
    const JournalLine line = isLine ? m_model->line(row) : JournalLine();
    m_open->setEnabled(line.event.isValid());
    m_onlyEvent->setEnabled(line.event.isValid());
    m_onlyConnection->setEnabled(!line.connection.isEmpty());
    m_onlyRoute->setEnabled(!line.route.isEmpty());
    m_copy->setEnabled(isLine);
    const QString topic = errorTopicIn(line.detail);
    m_explain->setEnabled(!topic.isEmpty());
    for (QWidget *widget : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_line)})
        setHelpTopic(widget, topic);
    if (!isLine) {
        m_line->setText(tr("Choose a line to read it whole; Enter opens the story of its event."));
        return;
    }
    m_line->setText(line.text.toString() + (line.detail.isEmpty() ? QString() : u'\n' + line.detail));
}

void LogPage::setPaused(bool paused)
{
    if (!paused) {
        m_table->append(m_held);
        m_unseen += m_table->follows() ? 0 : m_held.size();
        m_held.clear();
    }
    showStatus();
}

void LogPage::narrow(const std::function<void(LogFilter &, const JournalLine &)> &change)
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    LogFilter filter = m_filter;
    change(filter, m_model->line(row));
    m_bar->setFilter(filter);
}

void LogPage::showEventOnly(qint64 event)
{
    LogFilter filter;
    filter.lines.event = {event};
    m_bar->setFilter(filter);
    Q_EMIT pageOpened(objectName());
}

void LogPage::openSelected()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    if (const EventId event = m_model->line(row).event; event.isValid())
        Q_EMIT eventOpened(event.value);
}

void LogPage::copy()
{
    QList<qint64> ids;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows)
        ids.append(m_model->ids().at(row));
    const Result<QList<JournalLine>> lines = Journal(m_view.database()).withIds(ids.mid(0, mostCopied));
    if (!lines)
        return;
    QStringList texts;
    for (const JournalLine &line : *lines)
        texts.append(lineText(line));
    QApplication::clipboard()->setText(texts.join(u'\n'));
    auto *bar = ids.size() > mostCopied ? MessageBar::of(this) : nullptr;
    const QLocale locale;
    if (bar)
        bar->say(Text(
            QT_TRANSLATE_NOOP("Text", "The first %1 of %2 rows are copied; an export holds all of them."),
            {locale.toString(qint64(mostCopied)), locale.toString(qint64(ids.size()))}));
}

void LogPage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the lines that are shown"));
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("Text (*.txt)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.txt"_L1) ? u"txt"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &LogPage::exportTo);
    dialog->open();
}

void LogPage::exportTo(const QString &file)
{
    m_isWriting = true;
    showStatus();
    m_reader.write(file, m_model->ids());
}

void LogPage::endWriting(const Text &problem)
{
    m_isWriting = false;
    showStatus();
    if (problem.isEmpty())
        m_status->setText(tr("The lines are exported."));
    else if (auto *bar = MessageBar::of(this))
        bar->say(problem);
}

}
