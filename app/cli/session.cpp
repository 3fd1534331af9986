#include "app/cli/session.h"
#include "core/knowledge/knowledge.h"

#include <QDir>
#include <QFileInfo>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

Session::Session(const Arguments &arguments, Output &output)
    : m_arguments(arguments)
    , m_output(output)
    , m_knowledge(knowledgeOfThisVersion())
    , m_folder(arguments.value(u"workspace"_s))
{
    if (m_folder.isEmpty())
        m_folder = app::usualWorkspace();
}

bool Session::hasWorkspace() const
{
    return m_workspace || QFileInfo::exists(QDir(m_folder).filePath(u"provodka.db"_s));
}

Result<Workspace *> Session::workspace()
{
    if (!hasWorkspace()) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "There is no workspace in %1 yet; begin with \"provodka-cli setup import FILE\", or "
                     "name another folder with --workspace."),
                {QDir::toNativeSeparators(m_folder)}));
    }
    return workspaceOrNew();
}

Result<Workspace *> Session::workspaceOrNew()
{
    if (!m_workspace) {
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_folder, app::surroundings());
        if (!opened)
            return tl::unexpected(opened.error());
        m_workspace = std::move(*opened);
    }
    return m_workspace.get();
}

}
