#include "app/cli/commands.h"

namespace provodka::cli {

QList<CommandEntry> allCommands()
{
    return setupCommands() + eventCommands() + paymentCommands() + reportCommands() + logCommands()
        + laterCommands();
}

}
