#include "app/desktop/options.h"

#include <QCommandLineParser>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

void declare(QCommandLineParser &parser)
{
    parser.addOptions({{u"workspace"_s, u"The folder with the workspace."_s, u"DIR"_s},
        {u"secrets"_s, u"Secrets from a file that only its owner can read, not from the keychain."_s,
            u"FILE"_s},
        {u"demo"_s, u"Invented services on this computer; nothing leaves it."_s},
        {u"rehearse"_s, u"With --demo: on the names in this file, as the window writes it."_s, u"FILE"_s},
        {u"view"_s, u"To look only: nothing is decided or changed, and no engine is started."_s},
        {u"lang"_s, u"uk, ru or en."_s, u"LANGUAGE"_s}, {u"version"_s, u"Shows the version."_s},
        {u"help"_s, u"Shows this."_s}});
}

}

tl::expected<Options, QString> optionsOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(
            u"provodka takes options only; \"%1\" is none."_s.arg(parser.positionalArguments().first()));
    Options options;
    options.workspace = parser.value(u"workspace"_s);
    options.secretsFile = parser.value(u"secrets"_s);
    options.language = parser.value(u"lang"_s);
    options.demo = parser.isSet(u"demo"_s);
    options.rehearsal = parser.value(u"rehearse"_s);
    options.looksOnly = parser.isSet(u"view"_s);
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    static const QStringList languages{QString(), u"uk"_s, u"ru"_s, u"en"_s};
    if (!languages.contains(options.language))
        return tl::unexpected(
            u"The language \"%1\" is not there; there are: uk, ru, en."_s.arg(options.language));
    if (options.demo && !options.workspace.isEmpty())
        return tl::unexpected(u"The demonstration has a workspace of its own; leave --workspace out."_s);
    if (!options.demo && !options.rehearsal.isEmpty())
        return tl::unexpected(u"--rehearse goes with --demo only."_s);
    return options;
}

QStringList demonstrationArguments(const QString &language, const QString &rehearsal)
{
    QStringList arguments{u"--demo"_s};
    if (!rehearsal.isEmpty())
        arguments.append({u"--rehearse"_s, rehearsal});
    return arguments + QStringList{u"--lang"_s, language};
}

QString helpText()
{
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText();
}

}
