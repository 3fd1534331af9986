#include "app/common/outlets.h"
#include "app/common/stopsignals.h"
#include "app/common/surroundings.h"
#include "app/desktop/demoscene.h"
#include "app/desktop/options.h"
#include "app/desktop/program.h"
#include "app/desktop/singleinstance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/boxoutlines.h"
#include "ui/shell/programicon.h"

#include <QApplication>

#include <cstring>
#include <iostream>

using namespace provodka;
using namespace provodka::app;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wrongUsage = 2;

/// What needs no screen is answered without one.
bool wantsOnlyText(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--version") == 0 || std::strcmp(argv[i], "--help") == 0)
            return true;
    }
    return false;
}

int tellText(const QStringList &arguments)
{
    const auto options = optionsOf(arguments);
    if (!options) {
        std::cerr << options.error().toStdString() << '\n';
        return wrongUsage;
    }
    const QString text
        = options->help ? helpText() : u"provodka "_s + QStringLiteral(PROVODKA_VERSION) + u'\n';
    std::cout << text.toStdString();
    return 0;
}

Result<Scene> sceneOf(const Options &options, const Clock &clock)
{
    if (options.demo)
        return demoScene(options.rehearsal);
    Scene scene;
    scene.folder = options.workspace.isEmpty() ? usualWorkspace() : options.workspace;
    scene.secretsFile = options.secretsFile;
    scene.clock = &clock;
    scene.makeHttp = httpMaker(clock);
    scene.surroundings = surroundings();
    return scene;
}

}

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"Provodka"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PROVODKA_VERSION));
    if (wantsOnlyText(argc, argv)) {
        const QCoreApplication app(argc, argv);
        return tellText(QCoreApplication::arguments());
    }
    QApplication app(argc, argv);
    ui::outlineBoxes();
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setDesktopFileName(u"provodka"_s);
    QApplication::setWindowIcon(ui::programIcon());
    const StopSignals stopSignals;
    const auto options = optionsOf(QCoreApplication::arguments());
    if (!options) {
        std::cerr << options.error().toStdString() << '\n';
        return wrongUsage;
    }
    // What is remembered of a demonstration is none of the real workspace's; the program's name, by which the
    // desktop knows its windows, is the same.
    if (options->demo)
        QCoreApplication::setOrganizationName(u"Provodka demonstration"_s);
    speak(options->language.isEmpty() ? rememberedLanguage() : options->language);
    const SystemClock clock;
    Result<Scene> scene = sceneOf(*options, clock);
    if (!scene) {
        std::cerr << scene.error().text.toString().toStdString() << '\n';
        return 1;
    }
    scene->looksOnly = options->looksOnly;
    SingleInstance instance(scene->folder);
    if (!instance.isFirst())
        return 0;
    Program program(std::move(*scene));
    if (!options->language.isEmpty())
        program.window().setLanguage(options->language);
    QObject::connect(
        &instance, &SingleInstance::raiseAsked, &program, [&program] { program.window().raiseUp(); });
    QObject::connect(&stopSignals, &StopSignals::asked, &program, [&program] { program.window().quit(); });
    // quit() would ask the window whether it closes, and the window answers by asking for its end.
    QObject::connect(
        &program, &Program::ended, &app, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    program.begin();
    return QApplication::exec();
}
