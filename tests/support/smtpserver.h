#pragma once

#include <QHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

namespace provodka {

/// A strict little mail server on loopback: takes nothing out of order, no bare line feeds, no password in
/// the clear. What it says can be scripted per command.
class SmtpServer : public QTcpServer
{
    Q_OBJECT
public:
    struct Mail
    {
        QByteArray from;
        QByteArray to;
        QByteArray data; ///< as sent, without the dots that were added
        bool wasHidden = false; ///< by TLS
        QByteArray header(const QByteArray &name) const; ///< unfolded
        QString text() const; ///< decoded
    };
    enum class Security { None, StartTls, Tls };

    explicit SmtpServer(Security security = Security::None, const QByteArray &certificate = {},
        const QByteArray &key = {}, QObject *parent = nullptr);

    QString user = QStringLiteral("office@example.test");
    QString password = QStringLiteral("s3cret word");
    QByteArray token; ///< that XOAUTH2 wants, where it is offered
    QByteArray offeredAuth = "PLAIN LOGIN";
    bool needsSignIn = true;
    /// By the first word of what comes ("EHLO", "MAIL", …; "CONNECT" before all, "." after the data): said
    /// instead of what is usual. "" is no answer at all; "CLOSE" ends the connection.
    QHash<QByteArray, QByteArray> says;
    QList<Mail> mails;
    QList<QByteArray> commands; ///< as they came, all connections
    QStringList mistakes; ///< what a real server would have refused

protected:
    void incomingConnection(qintptr handle) override;

private:
    friend class SmtpSession;
    Security m_security;
    QList<QSslCertificate> m_certificate;
    QSslKey m_key;
};

}
