#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/common/surroundings.h"
#include "core/base/clock.h"
#include "core/setup/setupcheck.h"
#include "core/store/workspace.h"

#include <memory>

namespace provodka::cli {

/// What a command works with: the workspace, the clock, the vendors and recipes of this version, and the
/// output.
class Session
{
public:
    Session(const Arguments &arguments, Output &output);

    const Arguments &arguments() const { return m_arguments; }
    Output &out() { return m_output; }
    const Clock &clock() const { return m_clock; }
    const SetupKnowledge &knowledge() const { return m_knowledge; }
    QString workspaceFolder() const { return m_folder; }
    /// Empty: the keychain is used.
    QString secretsFile() const { return m_arguments.value(QStringLiteral("secrets")); }

    bool hasWorkspace() const;
    /// The workspace, which must exist already. Errors: Storage; Misconfigured when there is none.
    Result<Workspace *> workspace();
    /// The workspace, made when there is none. Errors: Storage.
    Result<Workspace *> workspaceOrNew();
    static QString who() { return app::who(); }

private:
    Arguments m_arguments;
    Output &m_output;
    SystemClock m_clock;
    SetupKnowledge m_knowledge;
    QString m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

}
