#pragma once

#include <QStringList>

#include <tl/expected.hpp>

namespace provodka::app {

/// How the window is asked for on the command line.
struct Options
{
    QString workspace; ///< empty: the usual one
    QString secretsFile; ///< empty: the keychain
    QString language; ///< empty: the one chosen before, or the system's
    bool demo = false;
    QString rehearsal; ///< a file with the names that the demonstration plays on; empty: its own
    bool looksOnly = false;
    bool help = false;
    bool version = false;
};

/// The error is a sentence in English: before anything is read no language is chosen.
tl::expected<Options, QString> optionsOf(const QStringList &arguments);
QString helpText();
/// Of another window of this program with the demonstration in it; `rehearsal` as in Options.
QStringList demonstrationArguments(const QString &language, const QString &rehearsal = {});

}
