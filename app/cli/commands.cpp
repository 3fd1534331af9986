#include "app/cli/commands.h"

namespace provodka::cli {

QList<CommandEntry> allCommands()
{
    return exampleCommands() + setupCommands() + checkCommands() + secretCommands() + connectionCommands()
        + planCommands() + runCommands() + eventCommands() + paymentCommands() + reportCommands()
        + logCommands() + laterCommands();
}

}
