#include "ui/shell/mainwindow.h"

#include "ui/shell/messagebar.h"
#include "ui/shell/workspaceview.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(WorkspaceView &view, EngineHost *host, QWidget *parent)
    : QMainWindow(parent)
    , m_view(view)
    , m_host(host)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_bar(new MessageBar)
    , m_status(new QLabel)
    , m_switch(new QPushButton)
{
    setObjectName(u"mainWindow"_s);
    auto *centre = new QWidget(this);
    auto *layout = new QHBoxLayout(centre);
    auto *right = new QVBoxLayout;
    right->addWidget(m_bar);
    right->addWidget(m_stack, 1);
    layout->addWidget(m_list);
    layout->addLayout(right, 1);
    setCentralWidget(centre);
    m_list->setObjectName(u"pages"_s);
    m_status->setObjectName(u"engineStatus"_s);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_switch->setObjectName(u"engineSwitch"_s);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_switch);
    statusBar()->setSizeGripEnabled(false);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        if (Page *page = current())
            page->refresh();
    });
    connect(&m_view, &WorkspaceView::changed, this, &MainWindow::refresh);
    if (m_host)
        connect(m_host, &EngineHost::statusChanged, this, &MainWindow::showStatus);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        const EngineStatus::State state = m_host->status().state;
        if (state == EngineStatus::State::Stopped || state == EngineStatus::State::Failed)
            Q_EMIT startAsked();
        else
            Q_EMIT stopAsked();
    });
    makeMenus();
    retranslate();
    resize(1180, 720);
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
}

void MainWindow::addPage(Page *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    new QListWidgetItem(QIcon::fromTheme(page->iconName()), page->title(), m_list);
    if (m_pages.size() == 1)
        m_list->setCurrentRow(0);
    connect(page, &Page::pageOpened, this, &MainWindow::openPage);
    connect(page, &Page::eventOpened, this, [this](qint64 event) { openEvent({event}); });
    const int number = int(m_pages.size());
    connect(new QShortcut(QKeySequence(u"Alt+%1"_s.arg(number)), this), &QShortcut::activated, this,
        [this, number] { m_list->setCurrentRow(number - 1); });
}

Page *MainWindow::current() const
{
    return m_pages.value(m_stack->currentIndex());
}

void MainWindow::makeMenus()
{
    m_file = menuBar()->addMenu(QString());
    m_quit = m_file->addAction(QString(), QKeySequence(QKeySequence::Quit), this, &QWidget::close);
    m_languages = menuBar()->addMenu(QString());
    auto *group = new QActionGroup(this);
    const QList<QPair<QString, QString>> languages{
        {u"uk"_s, u"Українська"_s}, {u"ru"_s, u"Русский"_s}, {u"en"_s, u"English"_s}};
    for (const auto &[code, name] : languages) {
        QAction *action = m_languages->addAction(name);
        action->setCheckable(true);
        action->setData(code);
        group->addAction(action);
        connect(
            action, &QAction::triggered, this, [this, language = code] { Q_EMIT languageChosen(language); });
    }
}

void MainWindow::setLanguage(const QString &language)
{
    const QList<QAction *> actions = m_languages->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == language);
}

void MainWindow::openPage(const QString &name)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->objectName() == name)
            m_list->setCurrentRow(int(i));
    }
}

void MainWindow::openEvent(EventId event)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->open(event))
            return m_list->setCurrentRow(int(i));
    }
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Provodka"));
    m_file->setTitle(tr("&Program"));
    m_quit->setText(tr("&Quit"));
    m_languages->setTitle(tr("&Language"));
    m_list->setAccessibleName(tr("Pages"));
    refresh();
    showStatus();
}

void MainWindow::refresh()
{
    if (Page *page = current(); page && isVisible())
        page->refresh();
    int waiting = 0;
    for (int i = 0; i < m_pages.size(); ++i) {
        const int count = m_pages[i]->waiting();
        waiting += count;
        m_list->item(i)->setText(
            count > 0 ? u"%1 (%2)"_s.arg(m_pages[i]->title()).arg(count) : m_pages[i]->title());
    }
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 24);
    setWindowTitle(waiting > 0 ? tr("Provodka — %n need(s) a person", nullptr, waiting) : tr("Provodka"));
}

void MainWindow::showStatus()
{
    if (!m_host) {
        m_switch->hide();
        m_status->setText(tr("Another Provodka runs this workspace; you see its work and can act on it."));
        return;
    }
    const EngineStatus &status = m_host->status();
    const bool isOff
        = status.state == EngineStatus::State::Stopped || status.state == EngineStatus::State::Failed;
    m_switch->setText(isOff ? tr("Start") : tr("Stop"));
    m_switch->setEnabled(
        status.state != EngineStatus::State::Finishing && status.state != EngineStatus::State::Starting);
    QString text;
    switch (status.state) {
    case EngineStatus::State::Stopped:
        text = tr("Stopped: nothing is taken up until it is started.");
        break;
    case EngineStatus::State::Starting:
        text = tr("Starting…");
        break;
    case EngineStatus::State::Working:
        text = tr("Working.");
        break;
    case EngineStatus::State::Waiting:
        text = status.nextDue
            ? tr("Waiting for news; next look at %1.")
                  .arg(QLocale().toString(status.nextDue->toLocalTime().time(), QLocale::ShortFormat))
            : tr("Waiting for news.");
        break;
    case EngineStatus::State::Finishing:
        text = tr("Finishing the calls in hand…");
        break;
    case EngineStatus::State::Failed:
        text = status.trouble ? status.trouble->text.toString() : QString();
        break;
    }
    if (!status.unusable.isEmpty())
        text += u' ' + status.unusable.first().first.value + u": "_s
            + status.unusable.first().second.text.toString();
    m_status->setText(text);
    m_status->setToolTip(text);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

}
