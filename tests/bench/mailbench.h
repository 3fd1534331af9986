#pragma once

#include "tests/support/world.h"

#include <QJsonObject>

namespace provodka::bench {

/// Payments told by mail over a real Dovecot, one after another: from the server's word that there is a mail
/// (EXISTS) to the end of the last write (p50, p99 in ms), with the vendors' latency.
QJsonObject mailWay(World::Target target, int payments, int latencyMs);

/// Mails that wait in a folder: how quickly they are read and made into notices, and what memory that takes.
QJsonObject mailsRead(int mails);

/// What memory a mail of 20 MB takes on its way.
QJsonObject largeMail();

}
