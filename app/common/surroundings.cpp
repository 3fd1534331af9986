#include "app/common/surroundings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

WorkspaceSurroundings surroundings()
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

QString usualWorkspace()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString who()
{
    for (const char *name : {"LOGNAME", "USER", "USERNAME"}) {
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value;
    }
    const QString home = QDir::home().dirName(); // services start without any of these
    return home.isEmpty() ? u"?"_s : home;
}

}
