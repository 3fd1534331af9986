#include "app/desktop/program.h"

#include "app/common/surroundings.h"
#include "app/demo/demosession.h"
#include "app/desktop/desktopoffice.h"
#include "app/desktop/enginekeeper.h"
#include "app/desktop/givensecrets.h"
#include "app/desktop/pages.h"
#include "app/desktop/windowsecrets.h"
#include "core/secrets/filesecrets.h"
#include "core/store/backup.h"
#include "core/store/durable.h"
#include "core/store/standing.h"
#include "translations/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rights.h"
#include "ui/shell/workspaceview.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString languageKey = u"window/language"_s;

QString secretsFileKey(const QString &workspaceId)
{
    return u"secrets/"_s + workspaceId;
}

}

QString rememberedLanguage()
{
    const QString chosen = QSettings().value(languageKey).toString();
    return chosen.isEmpty() ? spokenLanguage(QLocale::system().uiLanguages()) : chosen;
}

void speak(const QString &language)
{
    // Dates and sums by the country of the language, or by the system's where that speaks it.
    const QLocale system = QLocale::system();
    const QLocale spoken(language == "uk"_L1 ? QLocale(QLocale::Ukrainian, QLocale::Ukraine)
            : language == "ru"_L1            ? QLocale(QLocale::Russian)
                                             : QLocale(QLocale::English));
    QLocale::setDefault(system.language() == spoken.language() ? system : spoken);
    Text::showBy(QLocale());
    installLanguage(*QCoreApplication::instance(), language);
}

Program::Program(Scene scene, QObject *parent)
    : QObject(parent)
    , m_scene(std::move(scene))
    , m_keeper(std::make_unique<EngineKeeper>(m_scene))
    , m_window(std::make_unique<ui::MainWindow>(*m_keeper))
{
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &Program::chooseLanguage);
    connect(m_window.get(), &ui::MainWindow::quitReady, this, &Program::ended);
    connect(m_keeper.get(), &EngineKeeper::reopenAsked, this, &Program::reopen);
    connect(m_keeper.get(), &EngineKeeper::writeAgainAsked, this, &Program::writeAgain);
    connect(m_keeper.get(), &EngineKeeper::restoreAsked, this, &Program::restore);
    connect(m_keeper.get(), &EngineKeeper::secretsFileAsked, this, &Program::keepSecretsInFile);
    m_window->setLanguage(rememberedLanguage());
}

Program::~Program()
{
    if (m_aside)
        m_aside->wait();
    m_window.reset();
    m_office.reset();
    m_keeper.reset();
    // Closed now, what nobody sees any more would be gone.
    if (m_view)
        (void)writeThereAgain();
}

template <typename Work, typename Done> void Program::aside(Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    if (m_aside)
        m_aside->wait();
    const auto answer = std::make_shared<std::optional<Answer>>();
    m_aside.reset(QThread::create([answer, work = std::move(work)] { answer->emplace(work()); }));
    connect(m_aside.get(), &QThread::finished, this, [answer, done = std::move(done)] { done(**answer); });
    m_aside->start();
}

void Program::begin()
{
    m_window->show();
    // The window is painted before the database is read.
    QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, &Program::open); });
}

void Program::open()
{
    m_keeper->setOpening();
    // Another program may hold it for a while, and an older one is brought up to date: the window lives on.
    aside(
        [folder = m_scene.folder, around = m_scene.surroundings]() -> Result<void> {
            const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(folder, around);
            if (!workspace)
                return tl::unexpected(workspace.error());
            return {};
        },
        [this](const Result<void> &ready) { haveOpened(ready); });
}

void Program::haveOpened(const Result<void> &ready)
{
    if (!ready)
        return m_keeper->setTrouble(ready.error(), [this] { open(); });
    Result<std::unique_ptr<ui::WorkspaceView>> view
        = ui::WorkspaceView::open(m_scene.folder, *m_scene.clock, m_scene.surroundings);
    if (!view)
        return m_keeper->setTrouble(view.error(), [this] { open(); });
    m_view = std::move(*view);
    m_view->setWho(who());
    m_rights = std::make_unique<ui::Rights>(*m_view, m_scene.looksOnly);
    m_secrets = std::make_shared<WindowSecrets>(storeOf(m_view->workspace().id()));
    m_office = std::make_unique<DesktopOffice>(m_scene, *m_view, *m_rights, m_secrets);
    connect(m_office.get(), &DesktopOffice::secretsChanged, m_keeper.get(), &EngineKeeper::secretsChanged);
    if (m_scene.demo)
        m_scene.demo->follow(m_keeper->host());
    m_window->setWorkspace(*m_view, *m_rights);
    const PageParts parts{*m_view, *m_office, *m_rights, *m_keeper, m_keeper->host(),
        m_scene.demo ? &m_scene.demo->stage() : nullptr};
    const QList<ui::Page *> pages = makePages(parts);
    for (ui::Page *page : pages)
        m_window->addPage(page);
    m_window->pagesAreThere();
    m_keeper->setWorkspace(*m_view, m_secrets);
    Q_EMIT opened();
}

std::shared_ptr<SecretStore> Program::storeOf(const QString &workspaceId)
{
    if (m_scene.secrets)
        return std::make_shared<GivenSecrets>(*m_scene.secrets);
    const QString chosen = QSettings().value(secretsFileKey(workspaceId)).toString();
    const QString file = m_scene.secretsFile.isEmpty() ? chosen : m_scene.secretsFile;
    return secretStoreOfWindow(file, workspaceId, [keeper = QPointer(m_keeper.get())](bool waits) {
        if (keeper)
            keeper->keychainWaits(waits);
    });
}

void Program::closeWorkspace()
{
    if (m_window)
        m_window->dropWorkspace();
    m_office.reset();
    m_rights.reset();
    m_view.reset();
}

void Program::reopen()
{
    m_keeper->dropWorkspace([this] {
        closeWorkspace();
        open();
    });
}

/// What the open connection sees, if its file is gone from its place.
Result<void> Program::writeThereAgain()
{
    const QString file = m_view->workspace().databaseFile();
    const Result<void> there = standing(m_view->database());
    if (there || cureOf(there.error(), file) != Cure::WriteAgain)
        return {};
    const QString part = file + u".again"_s;
    QDir().mkpath(m_scene.folder);
    if (const Result<void> copied = copyTo(m_view->database(), part); !copied)
        return copied;
    // It goes first: with it go the pages of the old file that lie beside the place.
    closeWorkspace();
    for (const QString &end : {u"-wal"_s, u"-shm"_s})
        QFile::remove(file + end);
    if (takesName(part, file))
        return {};
    return failure(Error::Kind::Storage,
        Text(
            QT_TRANSLATE_NOOP("Text", "All that the workspace holds is in %1 now; move it to its place, %2."),
            {QDir::toNativeSeparators(part), QDir::toNativeSeparators(file)}));
}

void Program::writeAgain()
{
    m_keeper->dropWorkspace([this] {
        const Result<void> written = writeThereAgain();
        if (!written)
            return m_keeper->setTrouble(written.error(), [this] { m_view ? writeAgain() : open(); });
        closeWorkspace();
        open();
    });
}

void Program::restore(const QString &file)
{
    m_keeper->dropWorkspace([this, file] {
        closeWorkspace();
        m_keeper->setOpening();
        aside([file, folder = m_scene.folder,
                  now = m_scene.clock->now()] { return restoreBackup(file, folder, true, who(), now); },
            [this](const Result<Restored> &restored) {
                if (!restored)
                    Q_EMIT m_keeper->told(restored.error().text);
                else if (restored->aside.isEmpty())
                    Q_EMIT m_keeper->told(
                        Text(QT_TRANSLATE_NOOP("Text", "The workspace is as it was in the copy.")));
                else
                    Q_EMIT m_keeper->told(
                        Text(QT_TRANSLATE_NOOP("Text",
                                 "The workspace is as it was in the copy; the database that "
                                 "was there is kept as %1."),
                            {QDir::toNativeSeparators(restored->aside)}));
                // A thread of its own again, once this one is done with.
                QTimer::singleShot(0, this, &Program::open);
            });
    });
}

void Program::keepSecretsInFile()
{
    if (!m_view)
        return;
    const QString id = m_view->workspace().id();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    const QString file = QDir(folder).absoluteFilePath(u"secrets-"_s + id + u".json"_s);
    QDir().mkpath(folder);
    if (QFile made(file); !made.exists()) {
        const bool isMade = made.open(QIODevice::WriteOnly)
            && made.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && made.write("{}\n") > 0;
        if (!isMade) {
            return Q_EMIT m_keeper->told(Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."),
                {QDir::toNativeSeparators(file), made.errorString()}));
        }
    }
    QSettings().setValue(secretsFileKey(id), file);
    m_secrets->use(std::make_shared<FileSecrets>(file));
    Q_EMIT m_keeper->told(Text(QT_TRANSLATE_NOOP("Text",
                                   "Secrets of this workspace are kept in %1 from now on, which only you can "
                                   "read; enter them at the connections."),
        {QDir::toNativeSeparators(file)}));
    m_keeper->start();
}

void Program::chooseLanguage(const QString &language)
{
    QSettings().setValue(languageKey, language);
    speak(language);
    m_window->setLanguage(language);
}

}
