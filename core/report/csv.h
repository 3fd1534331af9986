#pragma once

#include <QByteArray>
#include <QStringList>

namespace provodka {

/// One record by RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it.
QByteArray csvRecord(const QStringList &fields);

}
