#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"

namespace provodka::cli {

class Session;

/// A command and what does it.
struct CommandEntry
{
    CommandSpec spec;
    ExitCode (*run)(Session &session) = nullptr;
};

// A group of commands each, in a file of the same name.
QList<CommandEntry> setupCommands();
QList<CommandEntry> exampleCommands();
QList<CommandEntry> checkCommands();
QList<CommandEntry> secretCommands();
QList<CommandEntry> connectionCommands();
QList<CommandEntry> eventCommands();
QList<CommandEntry> paymentCommands();
QList<CommandEntry> reportCommands();
QList<CommandEntry> agreementCommands();
QList<CommandEntry> closeCommands();
QList<CommandEntry> logCommands();
QList<CommandEntry> alarmCommands();
QList<CommandEntry> ruleCommands();
QList<CommandEntry> runCommands();
QList<CommandEntry> planCommands();
QList<CommandEntry> demoCommands();
QList<CommandEntry> workspaceCommands();
QList<CommandEntry> historyCommands();
QList<CommandEntry> bookCommands();
QList<CommandEntry> shadowCommands();
QList<CommandEntry> undoCommands();

/// All of them in the order of the help.
QList<CommandEntry> allCommands();

}
