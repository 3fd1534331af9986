#pragma once

#include "core/connectors/smtp/wire.h"
#include "core/net/tlssocket.h"

namespace provodka::smtp {

struct Account
{
    Account() = default;
    TlsEndpoint server;
    QString user; ///< empty: the server asks for none
    QString password;
    QString from;
};

/// One conversation with a mail server: sign in, hand over, say good-bye.
class Client
{
public:
    Client(Account account, std::stop_token stop);

    /// Connects, goes over to TLS as asked, signs in: with the token where there is one, else with the
    /// password.
    Async<void> signIn(QString token);
    /// What the server said when it took the mail.
    Async<QString> send(QString to, Post post, QDateTime at);
    QCoro::Task<> quit();

    bool isEncrypted() const { return m_socket.isEncrypted(); }
    bool hasSignedIn() const { return m_hasSignedIn; }

private:
    Async<wire::Reply> read(std::chrono::milliseconds timeout);
    Async<wire::Reply> say(QByteArray line, std::chrono::milliseconds timeout);
    Async<void> hello();
    Async<void> authenticate();
    Async<void> authenticateBy(QString token);
    Error refused(const wire::Reply &reply, wire::Stage stage) const;

    Account m_account;
    TlsSocket m_socket;
    wire::Abilities m_can;
    QString m_to;
    bool m_hasSignedIn = false;
};

}
