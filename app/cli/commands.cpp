#include "app/cli/commands.h"

namespace provodka::cli {

QList<CommandEntry> allCommands()
{
    return demoCommands() + exampleCommands() + setupCommands() + historyCommands() + bookCommands()
        + checkCommands() + secretCommands() + connectionCommands() + planCommands() + runCommands()
        + eventCommands() + undoCommands() + paymentCommands() + reportCommands() + agreementCommands()
        + closeCommands() + shadowCommands() + ruleCommands() + logCommands() + alarmCommands()
        + workspaceCommands();
}

}
