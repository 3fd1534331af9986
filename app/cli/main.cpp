#include "app/cli/commands.h"
#include "app/cli/reportfiles.h"
#include "app/cli/session.h"
#include "translations/language.h"

#include <QGuiApplication>

#include <memory>

using namespace provodka;
using namespace provodka::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The language asked for; empty: the system's.
QString languageOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith("--lang="_L1))
            return arguments[i].mid(7);
        if (arguments[i] == "--lang"_L1 && i + 1 < arguments.size())
            return arguments[i + 1];
    }
    return {};
}

ExitCode run(const QList<CommandEntry> &commands, const QStringList &written)
{
    QList<CommandSpec> specs;
    for (const CommandEntry &command : commands)
        specs.append(command.spec);
    const auto arguments = parseArguments(written, specs);
    if (!arguments)
        return Output(written.contains("--json"_L1)).fail(ExitCode::Usage, arguments.error());
    Output output(arguments->has(u"json"_s));
    if (arguments->has(u"help"_s)) {
        output.text(helpText(specs, arguments->command));
        output.json({{u"help"_s, helpText(specs, arguments->command)}});
        return ExitCode::Done;
    }
    const QString version = QStringLiteral(PROVODKA_VERSION);
    if (arguments->has(u"version"_s)) {
        output.text(u"provodka-cli "_s + version + u'\n');
        output.json({{u"version"_s, version}});
        return ExitCode::Done;
    }
    static const QStringList languages{u"uk"_s, u"ru"_s, u"en"_s};
    if (arguments->has(u"lang"_s) && !languages.contains(arguments->value(u"lang"_s)))
        return output.fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP("Text", "The language \"%1\" is not there; there are: uk, ru, en."),
                {arguments->value(u"lang"_s)}));
    Session session(*arguments, output);
    return commands[arguments->command - specs.constData()].run(session);
}

}

int main(int argc, char **argv)
{
    // Drawing pages needs fonts, and so a platform that draws: one without a screen.
    std::unique_ptr<QCoreApplication> made;
    if (wantsPdf(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        made = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        made = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication &app = *made;
    QCoreApplication::setApplicationName(u"Provodka"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PROVODKA_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    installLanguage(app, languageOf(arguments));
    return static_cast<int>(run(allCommands(), arguments));
}
