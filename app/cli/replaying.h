#pragma once

#include "app/cli/composition.h"

namespace provodka::cli {

/// "plan --replay N": what a changed setup would decide differently about the last events, on what is stored
/// about them. Asks nobody and writes nothing.
ExitCode replayDecisions(Session &session);

}
