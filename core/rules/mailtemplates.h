#pragma once

#include <QByteArray>
#include <QStringList>

namespace provodka {

/// Mail rules to begin with, as JSON texts {"version", "note", "rules"}. Their notes say what in them is
/// assumed.
QStringList mailTemplates();
/// Empty when there is none of this name.
QByteArray mailTemplate(const QString &name);

}
