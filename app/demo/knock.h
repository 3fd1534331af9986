#pragma once

#include <QString>

class QObject;

namespace provodka::app {

/// Tells whoever runs the workspace with this socket that there is something to look at; nobody waits for it.
void knockAtEngine(const QString &socketName, QObject *parent);

}
