#pragma once

#include "core/connectors/connector.h"
#include "core/connectors/wayforpay/signature.h"

namespace provodka::wayforpay {

/// "/name/" and 32 hex digits that only who knows the SecretKey can compute: differs per workspace and
/// connection.
QByteArray callbackPath(const QByteArray &secretKey, const QString &workspaceId, const ConnectionName &name);

/// Reads what WayForPay posts to the Service URL. Everything of our account with a right signature is taken,
/// whatever its status.
class Callbacks final : public CallbackReader
{
public:
    Callbacks(ConnectionName name, const QString &workspaceId, Account account);
    QByteArray path() const override { return m_path; }
    Verdict read(const IncomingRequest &request, const QDateTime &now) const override;

private:
    ConnectionName m_name;
    Account m_account;
    QByteArray m_path;
};

}
