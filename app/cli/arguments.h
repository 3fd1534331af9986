#pragma once

#include "core/base/text.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <tl/expected.hpp>

namespace provodka::cli {

struct OptionSpec
{
    QString name; ///< without dashes; one letter is written with one dash
    QString value = {}; ///< what it takes, "FILE"; empty for a switch
    const char *help = "";
};

/// A command as the command line knows it: "report transitions [--from D]".
struct CommandSpec
{
    QStringList words; ///< {"report", "transitions"}
    QStringList positionals
        = {}; ///< "FILE" needed, "[FILE]" may be left out, "ROUTE..." one or more, "[ROUTE...]" any number
    QList<OptionSpec> options = {};
    const char *help = "";

    QString usage() const;
};

/// A command line, understood.
struct Arguments
{
    const CommandSpec *command = nullptr; ///< nothing with --help or --version alone
    QStringList positionals;
    QHash<QString, QString> options;

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
};

/// What every command takes, before or behind its name.
const QList<OptionSpec> &globalOptions();

/// Without the program's name. An error is a sentence that says what to write instead.
tl::expected<Arguments, Text> parseArguments(
    const QStringList &arguments, const QList<CommandSpec> &commands);

/// The help for one command, or for all when none is given.
QString helpText(const QList<CommandSpec> &commands, const CommandSpec *command);

}
