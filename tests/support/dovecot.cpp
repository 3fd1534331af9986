#include "tests/support/dovecot.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <unistd.h>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mailUser = 8; // Dovecot refuses to serve root's mail

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
}

QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(10'000))
        qFatal("%s cannot be started; install dovecot-imapd, dovecot-lmtpd, openssl", qPrintable(program));
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    if (process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// Ports that nobody has now. Kept until all are chosen, so that they differ.
QList<quint16> freePorts(int count)
{
    QList<QTcpServer *> servers;
    QList<quint16> ports;
    for (int i = 0; i < count; ++i) {
        servers.append(new QTcpServer);
        servers.last()->listen(QHostAddress::LocalHost, 0);
        ports.append(servers.last()->serverPort());
    }
    qDeleteAll(servers);
    return ports;
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(500);
}

}

Dovecot::Dovecot()
    : Dovecot(Options())
{
}

// A short name, for paths of sockets may be a hundred characters long.
Dovecot::Dovecot(Options options)
    : m_options(options)
    , m_folder(std::make_unique<QTemporaryDir>(u"/tmp/pvd-XXXXXX"_s))
{
    // All run as others than root inside.
    QFile::setPermissions(m_folder->path(),
        QFile::permissions(m_folder->path()) | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::ExeOther);
    run(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
            u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s,
            path(u"key.pem"_s), u"-out"_s, path(u"cert.pem"_s)});
    QFile certificate(path(u"cert.pem"_s));
    if (!certificate.open(QIODevice::ReadOnly))
        qFatal("no certificate was made");
    m_fingerprint = QSslCertificate(certificate.readAll()).digest(QCryptographicHash::Sha256);
    start();
}

Dovecot::~Dovecot()
{
    stop();
}

void Dovecot::writeFiles()
{
    const QString home = path(u"mail/pay"_s);
    QDir().mkpath(home);
    QDir().mkpath(path(u"keys/default/HS256"_s));
    write(path(u"keys/default/HS256/default"_s), m_tokenKey.toBase64());
    write(path(u"users"_s), QByteArray(user) + ":{PLAIN}" + password + ":8:8::" + home.toUtf8() + "::\n");
    write(path(u"oauth2.conf"_s),
        "introspection_mode = local\nlocal_validation_key_dict = fs:posix:prefix=" + path(u"keys/"_s).toUtf8()
            + "\nusername_attribute = email\n");
    QByteArray config = R"(base_dir = $D/run
state_dir = $D/state
log_path = $D/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = required
ssl_cert = <$D/cert.pem
ssl_key = <$D/key.pem
ssl_min_protocol = TLSv1.2
auth_mechanisms = plain login xoauth2 oauthbearer
auth_failure_delay = 0
first_valid_uid = 8
first_valid_gid = 8
mail_location = maildir:~/Maildir
mail_max_userip_connections = 50
lmtp_client_workarounds =
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u $D/users
}
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = $D/oauth2.conf
}
userdb {
  driver = passwd-file
  args = username_format=%u $D/users
}
namespace inbox {
  inbox = yes
}
service imap-login {
  inet_listener imap {
    port = $PLAIN
  }
  inet_listener imaps {
    port = $TLS
    ssl = yes
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = $LMTP
  }
}
)";
    if (!m_options.idle)
        config += "protocol imap {\n  imap_capability = IMAP4rev1 SASL-IR LITERAL+ AUTH=PLAIN UIDPLUS\n}\n";
    config.replace("$D", m_folder->path().toUtf8())
        .replace("$PLAIN", QByteArray::number(m_plainPort))
        .replace("$TLS", QByteArray::number(m_tlsPort))
        .replace("$LMTP", QByteArray::number(m_lmtpPort));
    write(path(u"dovecot.conf"_s), config);
    run(u"chown"_s, {u"-R"_s, u"8:8"_s, path(u"mail"_s)});
}

void Dovecot::start()
{
    // Somebody else may take a port between choosing and listening: then with others.
    for (int tries = 0; tries < 5; ++tries) {
        if (m_plainPort == 0) {
            const QList<quint16> ports = freePorts(3);
            m_plainPort = ports[0];
            m_tlsPort = ports[1];
            m_lmtpPort = ports[2];
        }
        writeFiles();
        m_process.start(u"dovecot"_s, {u"-F"_s, u"-c"_s, path(u"dovecot.conf"_s)});
        QElapsedTimer patience;
        patience.start();
        while (patience.elapsed() < 30'000 && m_process.state() != QProcess::NotRunning) {
            if (answers(m_tlsPort) && answers(m_plainPort) && answers(m_lmtpPort))
                return;
            m_process.waitForFinished(50);
        }
        stop();
        m_plainPort = 0;
    }
    QFile log(path(u"dovecot.log"_s));
    qFatal("Dovecot does not start: %s%s", m_process.readAllStandardError().constData(),
        log.open(QIODevice::ReadOnly) ? log.readAll().constData() : "");
}

void Dovecot::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    // Otherwise those who serve somebody live on for a while.
    QProcess kick;
    kick.start(u"doveadm"_s, {u"-c"_s, path(u"dovecot.conf"_s), u"kick"_s, QString::fromLatin1(user)});
    kick.waitForFinished(20'000);
    m_process.terminate();
    if (!m_process.waitForFinished(20'000))
        m_process.kill();
    m_process.waitForFinished(20'000);
    QElapsedTimer patience;
    patience.start();
    // A process of it lives as long as its last client, who must be given the time to see the end.
    while (answers(m_tlsPort) && patience.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void Dovecot::restart()
{
    stop();
    start();
}

void Dovecot::deliver(const QByteArray &rfc5322)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_lmtpPort);
    const auto answer = [&socket] {
        while (!socket.canReadLine() && socket.waitForReadyRead(30'000)) { }
        QByteArray line;
        do {
            while (!socket.canReadLine() && socket.waitForReadyRead(30'000)) { }
            line = socket.readLine();
        } while (line.size() > 3 && line[3] == '-');
        return line;
    };
    const auto say = [&](const QByteArray &bytes) {
        socket.write(bytes);
        return answer();
    };
    QByteArray mail = rfc5322;
    if (!mail.contains("\r\n"))
        mail.replace('\n', "\r\n");
    mail.replace("\r\n.", "\r\n..");
    if (!mail.endsWith("\r\n"))
        mail += "\r\n";
    answer();
    say("LHLO localhost\r\n");
    say("MAIL FROM:<sender@example.test>\r\n");
    say("RCPT TO:<" + QByteArray(user) + ">\r\n");
    say("DATA\r\n");
    const QByteArray done = say(mail + ".\r\n");
    if (!done.startsWith("250"))
        qFatal("Dovecot does not take the mail: %s", done.constData());
}

void Dovecot::place(const QList<QByteArray> &mails, const QDateTime &received)
{
    const QString inbox = path(u"mail/pay/Maildir/new"_s);
    for (const QString &sub : {u"new"_s, u"cur"_s, u"tmp"_s})
        QDir().mkpath(path(u"mail/pay/Maildir/"_s + sub));
    static int number = 0;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (const QByteArray &mail : mails) {
        const QString name = u"%1/%2.M%3P1.localhost"_s.arg(inbox).arg(now).arg(++number);
        write(name, mail);
        QFile file(name);
        if (received.isValid() && file.open(QIODevice::ReadWrite))
            file.setFileTime(received, QFileDevice::FileModificationTime);
    }
    run(u"chown"_s, {u"-R"_s, u"%1:%1"_s.arg(mailUser), path(u"mail"_s)});
}

void Dovecot::forgetNumbers()
{
    stop();
    QDirIterator files(path(u"mail"_s), {u"dovecot*"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        QFile::remove(files.next());
    QThread::msleep(1100); // the validity is a time in seconds
    start();
}

QByteArray Dovecot::doveadm(const QStringList &arguments, const QByteArray &input)
{
    return run(u"doveadm"_s, QStringList{u"-c"_s, path(u"dovecot.conf"_s)} + arguments, input);
}

QByteArrayList Dovecot::flags()
{
    const QByteArray told = doveadm({u"-f"_s, u"flow"_s, u"fetch"_s, u"-u"_s, QString::fromLatin1(user),
        u"flags"_s, u"mailbox"_s, u"INBOX"_s, u"all"_s});
    QByteArrayList lines = told.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

QByteArray Dovecot::token(int secondsLeft, const QByteArray &key) const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray head = base64Url(R"({"alg":"HS256","typ":"JWT"})");
    const QByteArray body = base64Url("{\"sub\":\"pay\",\"email\":\"" + QByteArray(user) + "\",\"iat\":"
        + QByteArray::number(now - 7200) + ",\"exp\":" + QByteArray::number(now + secondsLeft) + '}');
    const QByteArray signature
        = QMessageAuthenticationCode::hash(head + '.' + body, key, QCryptographicHash::Sha256);
    return head + '.' + body + '.' + base64Url(signature);
}

}
