#include "app/cli/session.h"

#include "core/connectors/connector.h"
#include "core/setup/workspacesettings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

SetupKnowledge knowledgeOfThisVersion()
{
    SetupKnowledge known;
    for (const Vendor &vendor : vendors())
        known.vendors.append(vendor.info);
    known.recipes = recipes();
    known.workspace = workspaceSettings();
    return known;
}

}

Session::Session(const Arguments &arguments, Output &output)
    : m_arguments(arguments)
    , m_output(output)
    , m_knowledge(knowledgeOfThisVersion())
    , m_folder(arguments.value(u"workspace"_s))
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
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
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_folder, surroundings());
        if (!opened)
            return tl::unexpected(opened.error());
        m_workspace = std::move(*opened);
    }
    return m_workspace.get();
}

WorkspaceSurroundings Session::surroundings()
{
    WorkspaceSurroundings around;
    around.registry
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/provodka/workspaces"_s;
    // The id itself is nobody else's business.
    if (const QByteArray machine = QSysInfo::machineUniqueId(); !machine.isEmpty())
        around.machine = QString::fromLatin1(
            QCryptographicHash::hash("provodka " + machine, QCryptographicHash::Sha256).toHex().left(16));
    around.host = QSysInfo::machineHostName();
    return around;
}

QString Session::who()
{
    for (const char *name : {"LOGNAME", "USER", "USERNAME"}) {
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value;
    }
    const QString home = QDir::home().dirName(); // services start without any of these
    return home.isEmpty() ? u"?"_s : home;
}

}
