#include "ui/shell/mainwindow.h"

#include "ui/help/help.h"
#include "ui/shell/attention.h"
#include "ui/shell/guard.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageicon.h"
#include "ui/shell/readablelinks.h"
#include "ui/shell/rights.h"
#include "ui/shell/settingsmenu.h"
#include "ui/shell/tray.h"
#include "ui/shell/workspaceview.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lastKeyOfPages = 9;

}

MainWindow::MainWindow(EngineRoom &room, QWidget *parent)
    : QMainWindow(parent)
    , m_room(room)
    , m_tray(new Tray(room, this))
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_bar(new MessageBar)
    , m_status(new QLabel)
    , m_needs(new QPushButton)
    , m_remedy(new QPushButton)
    , m_switch(new QPushButton)
    , m_help(new Help(this))
{
    setObjectName(u"mainWindow"_s);
    keepLinksReadable();
    auto *centre = new QWidget(this);
    auto *layout = new QHBoxLayout(centre);
    auto *right = new QVBoxLayout;
    right->addWidget(m_bar);
    right->addWidget(m_stack, 1);
    layout->addWidget(m_list);
    layout->addLayout(right, 1);
    setCentralWidget(centre);
    m_list->setObjectName(u"pages"_s);
    m_list->setSpacing(2);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        if (Page *page = current())
            page->refresh();
    });
    connect(&m_room, &EngineRoom::changed, this, &MainWindow::showStatus);
    connect(&m_room, &EngineRoom::told, this, [this](const Text &text) { m_bar->say(text); });
    connect(m_tray, &Tray::openAsked, this, &MainWindow::raiseUp);
    connect(m_help, &Help::pageAsked, this, &MainWindow::openPage);
    connect(m_tray, &Tray::quitAsked, this, &MainWindow::quit);
    connect(m_tray, &Tray::eventAsked, this, [this](qint64 event) { openEvent({event}); });
    makeStatus();
    makeMenus();
    retranslate();
    constexpr QSize firstSize(1180, 720);
    resize(firstSize);
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::makeStatus()
{
    m_status->setObjectName(u"engineStatus"_s);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // However long the sentence, the window may be small.
    m_status->setMinimumWidth(1);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_needs->setObjectName(u"needsPerson"_s);
    m_needs->setFlat(true);
    m_needs->hide();
    m_remedy->setObjectName(u"engineRemedy"_s);
    m_remedy->hide();
    m_switch->setObjectName(u"engineSwitch"_s);
    statusBar()->addWidget(m_status, 1);
    for (QPushButton *button : {m_needs, m_remedy, m_switch})
        statusBar()->addPermanentWidget(button);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(8, 0, 8, 4);
    connect(m_needs, &QPushButton::clicked, this, [this] { openPage(u"payments"_s); });
    connect(m_remedy, &QPushButton::clicked, this, &MainWindow::remedy);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (m_room.isRunning())
            m_room.stop();
        else
            m_room.start();
    });
}

void MainWindow::makeMenus()
{
    m_file = menuBar()->addMenu(QString());
    m_quit = m_file->addAction(QString(), QKeySequence(u"Ctrl+Q"_s), this, &MainWindow::quit);
    m_quit->setObjectName(u"quit"_s);
    m_settings = new SettingsMenu(this);
    menuBar()->addMenu(m_settings);
    m_languages = menuBar()->addMenu(QString());
    m_languages->setObjectName(u"languages"_s);
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->setObjectName(u"helpMenu"_s);
    // F1 itself is heard by the help, so that it works over dialogs, too.
    m_aboutPage = m_helpMenu->addAction(QString(), this, [this] {
        const Page *page = current();
        m_help->open(this, page ? u"page/"_s + page->objectName() : QString());
    });
    m_aboutPage->setObjectName(u"helpAboutPage"_s);
    m_aboutSharing
        = m_helpMenu->addAction(QString(), this, [this] { m_help->open(this, u"guide/sharing"_s); });
    m_aboutSharing->setObjectName(u"helpAboutSharing"_s);
    m_openHelp = m_helpMenu->addAction(QString(), this, [this] { m_help->open(this, u"guide/start"_s); });
    m_openHelp->setObjectName(u"openHelp"_s);
    auto *group = new QActionGroup(this);
    const QList<QPair<QString, QString>> languages{
        {u"uk"_s, u"Українська"_s}, {u"ru"_s, u"Русский"_s}, {u"en"_s, u"English"_s}};
    for (const auto &[code, name] : languages) {
        QAction *action = m_languages->addAction(name);
        action->setObjectName(u"language-"_s + code);
        action->setCheckable(true);
        action->setData(code);
        group->addAction(action);
        connect(
            action, &QAction::triggered, this, [this, language = code] { Q_EMIT languageChosen(language); });
    }
}

void MainWindow::setWorkspace(WorkspaceView &view, Rights &rights)
{
    m_view = &view;
    m_rights = &rights;
    m_settings->setRights(&rights);
    guard(&rights, {m_switch});
    connect(&rights, &Rights::changed, this, &MainWindow::showStatus);
    connect(&view, &WorkspaceView::changed, this, &MainWindow::refresh);
    m_attention = new Attention(view, this);
    connect(m_attention, &Attention::changed, this, [this] {
        m_tray->setNeedsPerson(m_attention->count());
        showStatus();
    });
    connect(m_attention, &Attention::began, m_tray, &Tray::tell);
    m_attention->look();
    if (rights.isShared() && !rights.mayAct() && !rights.isLookOnly())
        rights.askWho(this);
    showStatus();
}

void MainWindow::dropWorkspace()
{
    if (!m_view)
        return;
    if (const Page *page = current())
        QSettings().setValue(u"window/page"_s, page->objectName());
    m_bar->hide(); // its button may be a page's
    m_settings->setRights(nullptr);
    delete std::exchange(m_attention, nullptr);
    m_rights = nullptr;
    m_view = nullptr;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    qDeleteAll(m_pageKeys);
    m_pageKeys.clear();
    const QList<Page *> pages = std::exchange(m_pages, {});
    qDeleteAll(pages);
    m_tray->setNeedsPerson(0);
    showStatus();
}

void MainWindow::addPage(Page *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    new QListWidgetItem(pageIcon(page->iconName()), page->title(), m_list);
    connect(page, &Page::pageOpened, this, &MainWindow::openPage);
    connect(page, &Page::eventOpened, this, [this](qint64 event) { openEvent({event}); });
    const int number = int(m_pages.size());
    if (number > lastKeyOfPages)
        return;
    m_pageKeys.append(new QShortcut(QKeySequence(u"Alt+%1"_s.arg(number)), this));
    connect(m_pageKeys.last(), &QShortcut::activated, this,
        [this, number] { m_list->setCurrentRow(number - 1); });
}

void MainWindow::pagesAreThere()
{
    m_list->setCurrentRow(0);
    openPage(QSettings().value(u"window/page"_s).toString());
    showPages();
    m_list->setFocus();
}

Page *MainWindow::current() const
{
    return m_pages.value(m_stack->currentIndex());
}

void MainWindow::setLanguage(const QString &language)
{
    const QList<QAction *> actions = m_languages->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == language);
}

void MainWindow::raiseUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    refresh();
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
    m_file->setTitle(tr("&Program"));
    m_quit->setText(tr("&Quit"));
    m_languages->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_aboutPage->setText(tr("About this &page") + u"\tF1"_s);
    m_aboutSharing->setText(tr("Several people, &view only, and the PIN"));
    m_openHelp->setText(tr("&All topics"));
    m_list->setAccessibleName(tr("Pages"));
    m_status->setAccessibleName(tr("What the program is doing"));
    m_tray->retranslate();
    showPages();
    showStatus();
}

void MainWindow::refresh()
{
    if (Page *page = current(); page && isVisible())
        page->refresh();
    showPages();
}

void MainWindow::showPages()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        const int count = m_pages[i]->waiting();
        m_list->item(i)->setText(
            count > 0 ? u"%1 (%2)"_s.arg(m_pages[i]->title()).arg(count) : m_pages[i]->title());
    }
    constexpr int room = 24;
    m_list->setFixedWidth(qMax(m_list->sizeHintForColumn(0), 0) + 2 * m_list->frameWidth() + room);
}

void MainWindow::showStatus()
{
    const EngineStatus status = m_room.status();
    const bool isLookOnly = m_rights && m_rights->isLookOnly();
    const auto obstacle = m_room.obstacle();
    QString text = m_isQuitting ? tr("Finishing the calls in hand; the window closes then.")
                                : statusSentence(m_room).toString();
    if (!m_isQuitting && obstacle && m_room.elsewhere().isEmpty())
        text += remedyHint(obstacle->remedy);
    if (!m_isQuitting && !status.unusable.isEmpty())
        text += u' ' + status.unusable.first().first.value + u": "_s
            + status.unusable.first().second.text.toString();
    if (isLookOnly)
        text = tr("View only.") + u' ' + text;
    m_status->setText(text);
    m_status->setToolTip(text);
    m_switch->setText(m_room.isRunning() ? tr("Stop") : tr("Start"));
    m_switch->setVisible(m_room.elsewhere().isEmpty() && !obstacle);
    m_tray->setLookOnly(isLookOnly);
    m_switch->setEnabled(!m_isQuitting && status.state != EngineStatus::State::Finishing
        && status.state != EngineStatus::State::Starting);
    showRemedy();
    const int waiting = m_attention ? m_attention->count() : 0;
    m_needs->setVisible(waiting > 0);
    m_needs->setText(tr("%n need(s) a person", nullptr, waiting));
    setWindowTitle(waiting > 0 ? tr("Provodka — %n need(s) a person", nullptr, waiting) : tr("Provodka"));
    setWindowIcon(QIcon(statePixmap(shellState(m_room, waiting), waiting, 64)));
    centralWidget()->setEnabled(!m_isQuitting);
    if (m_isQuitting && !m_room.isRunning()) {
        remember();
        Q_EMIT quitReady();
    }
}

std::optional<EngineRoom::Obstacle::Remedy> MainWindow::remedyNow() const
{
    using Remedy = EngineRoom::Obstacle::Remedy;
    if (const auto obstacle = m_room.obstacle())
        return obstacle->remedy;
    const EngineStatus status = m_room.status();
    if (status.unusable.isEmpty() || !m_room.isRunning())
        return std::nullopt;
    // What is only out of reach may be back; what is refused needs another key or right.
    return status.unusable.first().second.isTransient() ? Remedy::TryAgain : Remedy::OpenConnections;
}

QString MainWindow::remedyWords(EngineRoom::Obstacle::Remedy remedy)
{
    using Remedy = EngineRoom::Obstacle::Remedy;
    switch (remedy) {
    case Remedy::TryAgain:
        return tr("Try again");
    case Remedy::Start:
        return tr("Start it here");
    case Remedy::OpenConnections:
        return tr("Open connections");
    case Remedy::OpenRoutes:
        return tr("Open routes");
    case Remedy::WriteAgain:
        return tr("Write it there again");
    case Remedy::Reopen:
        return tr("Open it anew");
    case Remedy::Restore:
        return tr("Restore a copy…");
    case Remedy::TakeOver:
        return tr("Go on with this copy");
    case Remedy::SecretsFile:
        return tr("Keep secrets in a file");
    }
    return {};
}

QString MainWindow::remedyHint(EngineRoom::Obstacle::Remedy remedy)
{
    using Remedy = EngineRoom::Obstacle::Remedy;
    if (remedy == Remedy::TakeOver)
        return u' ' + tr("If it is never to run again, press “%1”.").arg(remedyWords(remedy));
    if (remedy == Remedy::SecretsFile)
        return u' ' + tr("Or press “%1”: one that only you can read.").arg(remedyWords(remedy));
    return {};
}

void MainWindow::showRemedy()
{
    using Remedy = EngineRoom::Obstacle::Remedy;
    const bool isLookOnly = m_rights && m_rights->isLookOnly();
    const auto now = remedyNow();
    m_remedy->setVisible(now && !m_isQuitting);
    if (!now)
        return;
    const bool onlyShows = *now == Remedy::OpenConnections || *now == Remedy::OpenRoutes
        || *now == Remedy::Reopen || *now == Remedy::WriteAgain;
    m_remedy->setEnabled(onlyShows || !isLookOnly);
    m_remedy->setToolTip(m_remedy->isEnabled() ? QString() : m_rights->whyLookOnly().toString());
    m_remedy->setText(remedyWords(*now));
}

void MainWindow::remedy()
{
    using Remedy = EngineRoom::Obstacle::Remedy;
    const auto now = remedyNow();
    if (!now)
        return;
    switch (*now) {
    case Remedy::TryAgain:
    case Remedy::Start:
        return m_room.obstacle() ? m_room.start() : m_room.goOnNow();
    case Remedy::OpenConnections:
        return openPage(u"connections"_s);
    case Remedy::OpenRoutes:
        return openPage(u"routes"_s);
    case Remedy::WriteAgain:
    case Remedy::Reopen:
        return m_room.cure(*now);
    case Remedy::Restore:
        return chooseCopy();
    case Remedy::TakeOver:
    case Remedy::SecretsFile:
        if (m_rights)
            return m_rights->mayEdit(this, [this, remedy = *now] { m_room.cure(remedy); });
        return m_room.cure(*now);
    }
}

void MainWindow::chooseCopy()
{
    auto *dialog = new QFileDialog(this, tr("Which copy of the workspace is to be restored?"));
    dialog->setObjectName(u"restoreFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(m_room.copiesFolder());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { m_room.restore(file); });
    // It may have been put right otherwise.
    connect(dialog, &QDialog::rejected, this, [this] { m_room.start(); });
    dialog->open();
}

void MainWindow::quit()
{
    if (m_isQuitting)
        return;
    m_isQuitting = true;
    m_room.stop();
    showStatus();
}

void MainWindow::remember()
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    if (const Page *page = current())
        settings.setValue(u"window/page"_s, page->objectName());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        QTimer::singleShot(0, this, &keepLinksReadable); // not amid the change
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    event->ignore();
    const std::optional<bool> keeps = SettingsMenu::keepsInTray();
    if (Tray::isAvailable() && keeps.value_or(false) && !m_isQuitting)
        return hide();
    if (Tray::isAvailable() && !keeps && !std::exchange(m_wasAskedAboutTray, true)) {
        m_bar->say(
            Text(QT_TRANSLATE_NOOP("Text",
                "Close again to quit: nothing is processed then. Or let Provodka keep working in the tray.")),
            Text(QT_TRANSLATE_NOOP("Text", "Keep working in the tray")), [this] {
                m_settings->setKeepsInTray(true);
                hide();
            });
        return;
    }
    if (Tray::isAvailable() && !keeps)
        m_settings->setKeepsInTray(false);
    quit();
}

}
