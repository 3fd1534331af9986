#include "tests/support/smtpserver.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>

namespace provodka {

/// One client of the server.
class SmtpSession : public QObject
{
public:
    SmtpSession(SmtpServer &server, QSslSocket *socket)
        : QObject(&server)
        , m_server(server)
        , m_socket(socket)
    {
        m_socket->setParent(this);
        connect(m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        if (m_server.m_security == SmtpServer::Security::Tls) {
            connect(m_socket, &QSslSocket::encrypted, this, [this] { greet(); });
            m_socket->startServerEncryption();
        } else {
            greet();
        }
    }

private:
    void greet() { answer("CONNECT", "220 mail.example.test ESMTP"); }

    void answer(const QByteArray &word, const QByteArray &usual)
    {
        const QByteArray said = m_server.says.value(word, usual);
        if (said == "CLOSE") {
            m_socket->disconnectFromHost();
            return;
        }
        if (said.isEmpty())
            return;
        m_wasGood = said.startsWith('2') || said.startsWith('3');
        m_socket->write(said + "\r\n");
    }

    void wrong(const QByteArray &what)
    {
        m_server.mistakes.append(QString::fromUtf8(what));
        m_socket->write("503 " + what + "\r\n");
    }

    void read()
    {
        m_bytes += m_socket->readAll();
        for (;;) {
            const qsizetype end = m_bytes.indexOf("\r\n");
            const qsizetype bare = m_bytes.indexOf('\n');
            if (bare >= 0 && (end < 0 || bare < end))
                m_server.mistakes.append(QStringLiteral("a bare line feed"));
            if (end < 0)
                return;
            const QByteArray line = m_bytes.left(end);
            m_bytes.remove(0, end + 2);
            if (line.size() > 998)
                m_server.mistakes.append(QStringLiteral("a line of more than 998 bytes"));
            if (m_isData)
                dataLine(line);
            else
                command(line);
        }
    }

    void dataLine(const QByteArray &line)
    {
        if (line != ".") {
            m_mail.data += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
            return;
        }
        m_isData = false;
        m_mail.wasHidden = m_socket->isEncrypted();
        answer(".", "250 2.0.0 Ok: queued as 4XyZ");
        if (m_wasGood)
            m_server.mails.append(m_mail);
        m_mail = {};
    }

    void command(const QByteArray &line)
    {
        m_server.commands.append(line);
        if (!m_login.isEmpty()) {
            login(line);
            return;
        }
        const QByteArray word = line.split(' ').first().toUpper();
        const bool mustHide = m_server.m_security != SmtpServer::Security::None && !m_socket->isEncrypted();
        if (word == "EHLO") {
            m_hasGreeted = true;
            QByteArray can = "250-mail.example.test\r\n250-SIZE 1000000\r\n250-8BITMIME\r\n";
            if (m_server.m_security == SmtpServer::Security::StartTls && mustHide)
                can += "250-STARTTLS\r\n";
            if (!mustHide && !m_server.offeredAuth.isEmpty())
                can += "250-AUTH " + m_server.offeredAuth + "\r\n";
            answer("EHLO", can + "250 HELP");
        } else if (word == "QUIT") {
            answer("QUIT", "221 Bye");
            m_socket->disconnectFromHost();
        } else if (!m_hasGreeted) {
            wrong("EHLO first");
        } else if (word == "STARTTLS") {
            if (!mustHide)
                return wrong("no STARTTLS here");
            answer("STARTTLS", "220 Go ahead");
            if (!m_wasGood)
                return;
            m_hasGreeted = false;
            m_socket->startServerEncryption();
        } else if (mustHide) {
            wrong("STARTTLS first");
        } else if (word == "AUTH") {
            auth(line);
        } else if (word == "MAIL") {
            if (m_server.needsSignIn && !m_isKnown)
                return answer("MAIL", "530 5.7.0 Authentication required");
            if (!line.startsWith("MAIL FROM:<") || !line.contains('>'))
                return wrong("MAIL FROM:<…> is wanted");
            m_mail = {};
            m_mail.from = line.mid(11, line.indexOf('>') - 11);
            answer("MAIL", "250 2.1.0 Ok");
            if (!m_wasGood)
                m_mail.from.clear();
        } else if (word == "RCPT") {
            if (m_mail.from.isEmpty())
                return wrong("MAIL first");
            if (!line.startsWith("RCPT TO:<") || !line.endsWith('>'))
                return wrong("RCPT TO:<…> is wanted");
            m_mail.to = line.mid(9, line.size() - 10);
            answer("RCPT", "250 2.1.5 Ok");
            if (!m_wasGood)
                m_mail.to.clear();
        } else if (word == "DATA") {
            if (m_mail.to.isEmpty())
                return wrong("RCPT first");
            answer("DATA", "354 End data with <CR><LF>.<CR><LF>");
            m_isData = m_wasGood;
        } else {
            wrong("unknown command");
        }
    }

    void auth(const QByteArray &line)
    {
        const QList<QByteArray> words = line.split(' ');
        const QByteArray kind = words.value(1);
        if (!m_server.offeredAuth.contains(kind))
            return wrong("this AUTH was not offered");
        if (kind == "LOGIN") {
            m_login = "user";
            m_socket->write("334 VXNlcm5hbWU6\r\n");
            return;
        }
        if (kind == "XOAUTH2") {
            const QByteArray words2 = QByteArray::fromBase64(words.value(2));
            if (words2
                == "user=" + m_server.user.toUtf8()
                    + "\x01"
                      "auth=Bearer "
                    + m_server.token + "\x01\x01")
                return known(true);
            m_login = "refused";
            m_socket->write("334 eyJzdGF0dXMiOiI0MDAifQ==\r\n");
            return;
        }
        const QByteArray wanted
            = QByteArray(1, '\0') + m_server.user.toUtf8() + QByteArray(1, '\0') + m_server.password.toUtf8();
        known(QByteArray::fromBase64(words.value(2)) == wanted);
    }

    void login(const QByteArray &line)
    {
        if (m_login == "refused") {
            m_login.clear();
            return line.isEmpty() ? known(false) : wrong("an empty line is wanted");
        }
        const QByteArray said = QByteArray::fromBase64(line);
        if (m_login == "user") {
            m_loginUser = said;
            m_login = "password";
            m_socket->write("334 UGFzc3dvcmQ6\r\n");
            return;
        }
        m_login.clear();
        known(m_loginUser == m_server.user.toUtf8() && said == m_server.password.toUtf8());
    }

    void known(bool is)
    {
        m_isKnown = is;
        answer("AUTH", is ? "235 2.7.0 Ok" : "535 5.7.8 Username and Password not accepted");
        m_isKnown = m_wasGood;
    }

    SmtpServer &m_server;
    QSslSocket *m_socket;
    QByteArray m_bytes;
    QByteArray m_login;
    QByteArray m_loginUser;
    SmtpServer::Mail m_mail;
    bool m_hasGreeted = false;
    bool m_isKnown = false;
    bool m_isData = false;
    bool m_wasGood = true;
};

QByteArray SmtpServer::Mail::header(const QByteArray &name) const
{
    QByteArray value;
    bool isIt = false;
    for (QByteArray line : data.left(data.indexOf("\r\n\r\n")).split('\n')) {
        line = line.trimmed().isEmpty() ? line : (line.endsWith('\r') ? line.chopped(1) : line);
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (isIt)
                value += line;
            continue;
        }
        isIt = line.startsWith(name + ": ");
        if (isIt)
            value = line.mid(name.size() + 2);
    }
    return value;
}

QString SmtpServer::Mail::text() const
{
    const qsizetype body = data.indexOf("\r\n\r\n");
    return QString::fromUtf8(QByteArray::fromBase64(data.mid(body + 4)));
}

SmtpServer::SmtpServer(
    Security security, const QByteArray &certificate, const QByteArray &key, QObject *parent)
    : QTcpServer(parent)
    , m_security(security)
{
    if (security != Security::None) {
        m_certificate = QSslCertificate::fromData(certificate);
        m_key = QSslKey(key, QSsl::Ec);
    }
    if (!listen(QHostAddress::LocalHost))
        qFatal("the mail server does not listen");
}

void SmtpServer::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket;
    socket->setSocketDescriptor(handle);
    if (m_security != Security::None) {
        QSslConfiguration tls = socket->sslConfiguration();
        tls.setLocalCertificateChain(m_certificate);
        tls.setPrivateKey(m_key);
        socket->setSslConfiguration(tls);
    }
    new SmtpSession(*this, socket);
}

}
