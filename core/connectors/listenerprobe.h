#pragma once

#include "core/connectors/connector.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace provodka {

/// What came back from a public address.
struct ProbeAnswer
{
    enum class Way { Answered, NoSuchName, Refused, Silent, BadCertificate, Other };
    Way way = Way::Answered;
    int status = 0;
    QByteArray allowed; ///< the header Allow
};

/// What the answers at a listener's own path, and at one that it does not have, say about the address.
CheckReport judgedListener(const QUrl &address, const ProbeAnswer &own, const ProbeAnswer &other);

/// Asks a public address whether this workspace's listener answers behind it; sends nothing but the path.
/// `local` is the address that the listener has while it runs, "http://127.0.0.1:8095/shop/0123…". `done` is
/// called on the asker's thread, and not at all once it is gone.
void probeListener(const QString &publicAddress, const QString &local, QObject *asker,
    std::function<void(CheckReport)> done);

/// The local path behind the public address: what is entered at the vendor. Empty without either.
QString listenerUrl(const QString &publicAddress, const QString &local);

}
