#include "app/cli/commands.h"

namespace provodka::cli {

QList<CommandEntry> allCommands()
{
    return demoCommands() + exampleCommands() + setupCommands() + checkCommands() + secretCommands()
        + connectionCommands() + planCommands() + runCommands() + eventCommands() + paymentCommands()
        + reportCommands() + logCommands() + alarmCommands() + laterCommands();
}

}
