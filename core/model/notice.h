#pragma once

#include "core/base/ids.h"
#include "core/model/payment.h"

#include <QByteArray>
#include <QDateTime>

namespace provodka {

/// What one connection delivered, as it came but for the connector's redaction (card masks, tokens).
struct Notice
{
    ConnectionName connection;
    QString kind; ///< "callback", "list", "status", …
    QString externalId; ///< the identity of what it tells about
    QString
        version; ///< differs when it tells something new; (connection, kind, externalId, version) is unique
    QDateTime receivedAt;
    QByteArray payload; ///< after redaction
    QByteArray originalSha256; ///< of the bytes that came
    Proof proof = Proof::Unproven;
    friend bool operator==(const Notice &, const Notice &) = default;
};

}
