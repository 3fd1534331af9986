#include "app/cli/planning.h"

namespace provodka::cli {

tl::expected<WantedRoutes, ExitCode> wantedRoutes(Session &session, const Setup &setup)
{
    const Result<WantedRoutes> wanted = app::wantedRoutes(setup, session.arguments().positionals);
    if (!wanted)
        return tl::unexpected(session.out().fail(ExitCode::Usage, wanted.error().text));
    return *wanted;
}

}
