#include "app/desktop/program.h"

#include "app/common/surroundings.h"
#include "app/demo/demosession.h"
#include "app/desktop/desktopoffice.h"
#include "app/desktop/enginekeeper.h"
#include "app/desktop/givensecrets.h"
#include "app/desktop/pages.h"
#include "translations/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rights.h"
#include "ui/shell/workspaceview.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTimer>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString languageKey = u"window/language"_s;

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
    m_window->setLanguage(rememberedLanguage());
}

Program::~Program()
{
    m_window.reset();
    m_office.reset();
    m_keeper.reset();
}

void Program::begin()
{
    m_window->show();
    // The window is painted before the database is read.
    QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, &Program::open); });
}

void Program::open()
{
    Result<std::unique_ptr<ui::WorkspaceView>> view
        = ui::WorkspaceView::open(m_scene.folder, *m_scene.clock, m_scene.surroundings);
    if (!view) {
        m_keeper->setTrouble(view.error().text, [this] { open(); });
        return;
    }
    m_view = std::move(*view);
    m_view->setWho(who());
    m_rights = std::make_unique<ui::Rights>(*m_view, m_scene.looksOnly);
    std::shared_ptr<SecretStore> store;
    if (m_scene.secrets)
        store = std::make_shared<GivenSecrets>(*m_scene.secrets);
    else
        store = secretStore(m_scene.secretsFile, m_view->workspace().id());
    m_office = std::make_unique<DesktopOffice>(m_scene, *m_view, *m_rights, store);
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
    m_keeper->setWorkspace(*m_view, store);
    Q_EMIT opened();
}

void Program::chooseLanguage(const QString &language)
{
    QSettings().setValue(languageKey, language);
    speak(language);
    m_window->setLanguage(language);
}

}
