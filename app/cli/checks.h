#pragma once

#include "app/cli/composition.h"

namespace provodka::cli {

/// What became of trying one connection.
struct CheckedConnection
{
    ConnectionSetup setup;
    QList<CheckStep> steps;
    std::optional<Error> error;

    ExitCode exitCode() const;
};

CheckedConnection check(Session &session, Workspace &workspace, const ConnectionSetup &setup);
QString textOf(const CheckedConnection &checked);
QJsonObject jsonOf(const CheckedConnection &checked);

}
