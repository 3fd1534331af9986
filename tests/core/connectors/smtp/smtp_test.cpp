#include "core/connectors/smtp/smtp.h"
#include "core/net/tlssocket.h"
#include "tests/core/connectors/wayforpay/scriptedhttp.h"
#include "tests/core/net/certificate.h"
#include "tests/support/smtpserver.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QTest>
#include <QTimer>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

const TestCertificate &ownCertificate()
{
    static const TestCertificate made = makeCertificate("DNS:localhost,IP:127.0.0.1", -1, 30);
    return made;
}

QString fingerprintOf(const TestCertificate &certificate)
{
    const QSslCertificate read = QSslCertificate::fromData(certificate.certificate).first();
    return shownFingerprint(read.digest(QCryptographicHash::Sha256));
}

struct Bench
{
    explicit Bench(SmtpServer::Security security = SmtpServer::Security::None,
        const TestCertificate &certificate = ownCertificate())
        : server(security, certificate.certificate, certificate.key)
    {
        const bool isHidden = security != SmtpServer::Security::None;
        settings = {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, server.serverPort()},
            {u"from"_s, u"office@example.test"_s}, {u"user"_s, server.user},
            {u"security"_s,
                security == SmtpServer::Security::Tls            ? u"tls"_s
                    : security == SmtpServer::Security::StartTls ? u"starttls"_s
                                                                 : u"none"_s}};
        if (isHidden)
            settings.insert(u"fingerprint"_s, fingerprintOf(certificate));
        password = server.password;
    }

    Connector &connector()
    {
        ConnectorContext context;
        context.name = {u"mail"_s};
        context.settings = settings;
        if (!password.isEmpty())
            context.secrets.insert(u"password"_s, password);
        for (auto one = secrets.cbegin(); one != secrets.cend(); ++one)
            context.secrets.insert(one.key(), one.value());
        context.http = &http;
        context.clock = &clock;
        context.stop = stop.get_token();
        made = smtp::make(std::move(context));
        return *made;
    }

    void usesTokens(QList<QByteArray> tokens)
    {
        server.offeredAuth = "LOGIN XOAUTH2";
        password.clear();
        secrets = {{u"refreshToken"_s, u"r3fresh"_s}};
        settings.insert(u"auth"_s, u"xoauth2"_s);
        settings.insert(u"oauthAddress"_s, u"https://login.example.test/token"_s);
        settings.insert(u"clientId"_s, u"client"_s);
        http.answer = [this, tokens](const HttpRequest &) -> Result<HttpAnswer> {
            return httpAnswer(
                "{\"access_token\":\"" + tokens.value(tokensGiven++) + "\",\"expires_in\":3600}");
        };
    }

    Result<QString> post(const QString &to = u"boss@example.test"_s)
    {
        Post post;
        post.key = u"alarm-1"_s;
        post.title = u"Три платежі чекають"_s;
        post.text = u"Перший рядок\nдругий"_s;
        return QCoro::waitFor(connector().feed()->post(to, post));
    }

    SmtpServer server;
    int tokensGiven = 0;
    QJsonObject settings;
    QString password;
    QHash<QString, QString> secrets;
    ScriptedHttp http;
    SystemClock clock;
    std::stop_source stop;
    std::unique_ptr<Connector> made;
};

}

class SmtpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPostArrives_data()
    {
        QTest::addColumn<SmtpServer::Security>("security");
        QTest::addColumn<QByteArray>("auth");
        QTest::newRow("TLS") << SmtpServer::Security::Tls << QByteArray("PLAIN LOGIN");
        QTest::newRow("STARTTLS") << SmtpServer::Security::StartTls << QByteArray("PLAIN");
        QTest::newRow("LOGIN") << SmtpServer::Security::Tls << QByteArray("LOGIN");
        QTest::newRow("this computer") << SmtpServer::Security::None << QByteArray("PLAIN");
    }

    void aPostArrives()
    {
        QFETCH(SmtpServer::Security, security);
        QFETCH(QByteArray, auth);
        Bench bench(security);
        bench.server.offeredAuth = auth;
        const Result<QString> sent = bench.post();
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().logLine()));
        QCOMPARE(bench.server.mistakes, QStringList());
        QCOMPARE(bench.server.mails.size(), 1);
        const SmtpServer::Mail &mail = bench.server.mails.first();
        QCOMPARE(mail.from, QByteArray("office@example.test"));
        QCOMPARE(mail.to, QByteArray("boss@example.test"));
        QCOMPARE(mail.wasHidden, security != SmtpServer::Security::None);
        QCOMPARE(mail.text(), u"Перший рядок\r\nдругий\r\n"_s);
        QCOMPARE(mail.header("Message-ID"), QByteArray("<alarm-1.provodka@example.test>"));
        QVERIFY(sent->contains("4XyZ"_L1));
    }

    void signsInByToken()
    {
        Bench bench(SmtpServer::Security::Tls);
        bench.usesTokens({"t0ken-1"});
        bench.server.token = "t0ken-1";
        const Result<QString> sent = bench.post();
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().logLine()));
        QCOMPARE(bench.server.mistakes, QStringList());
        QCOMPARE(bench.server.mails.size(), 1);
    }

    void aTokenWithdrawnEarlyIsAskedForAgain()
    {
        Bench bench(SmtpServer::Security::Tls);
        bench.usesTokens({"t0ken-1", "t0ken-2"});
        bench.server.token = "t0ken-1";
        Connector &connector = bench.connector();
        const auto post = [&connector](const QString &key) {
            Post made;
            made.key = key;
            made.title = u"A title"_s;
            made.text = u"A text"_s;
            return QCoro::waitFor(connector.feed()->post(u"boss@example.test"_s, made));
        };
        QVERIFY(post(u"1"_s));
        bench.server.token = "t0ken-2";
        QVERIFY(post(u"2"_s));
        QCOMPARE(bench.server.mails.size(), 2);
        QCOMPARE(bench.tokensGiven, 2);
    }

    void aRefusedTokenIsSaid()
    {
        Bench bench(SmtpServer::Security::Tls);
        bench.usesTokens({"t0ken-1"});
        bench.server.token = "another";
        const Result<QString> sent = bench.post();
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::Unauthorized);
        QVERIFY(!sent.error().logLine().contains("t0ken"_L1));
        QVERIFY(!sent.error().logLine().contains("r3fresh"_L1));
        QCOMPARE(bench.server.mistakes, QStringList());
        QCOMPARE(bench.server.mails.size(), 0);
    }

    void whatATokenNeedsIsSaid()
    {
        Bench bench(SmtpServer::Security::Tls);
        bench.usesTokens({"t0ken-1"});
        bench.secrets.remove(u"refreshToken"_s);
        const Result<QString> sent = bench.post();
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::Misconfigured);
        QVERIFY(bench.server.commands.isEmpty());
    }

    void nothingIsSaidInTheClear()
    {
        // A password must not leave when the server (or somebody on the way) hides STARTTLS.
        Bench bench(SmtpServer::Security::StartTls);
        bench.server.says.insert("EHLO", "250-mail\r\n250 AUTH PLAIN LOGIN");
        const Result<QString> sent = bench.post();
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::Misconfigured);
        for (const QByteArray &command : std::as_const(bench.server.commands))
            QVERIFY2(!command.startsWith("AUTH"), command.constData());
        // And to another computer only behind TLS.
        bench.settings.insert(u"security"_s, u"none"_s);
        bench.settings.insert(u"host"_s, u"192.0.2.1"_s);
        QCOMPARE(bench.post().error().kind, Error::Kind::Misconfigured);
    }

    void aCertificateSignedByItselfIsTakenOnlyByItsFingerprint()
    {
        Bench bench(SmtpServer::Security::Tls);
        const QString pinned = bench.settings.value("fingerprint"_L1).toString();
        bench.settings.remove(u"fingerprint"_s);
        Result<QString> sent = bench.post();
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::Misconfigured);
        QVERIFY2(sent.error().text.english().contains(pinned), qPrintable(sent.error().text.english()));
        bench.settings.insert(u"fingerprint"_s, u"00"_s.repeated(32));
        sent = bench.post();
        QVERIFY(!sent);
        QVERIFY2(sent.error().text.english().contains("another certificate"_L1),
            qPrintable(sent.error().text.english()));
        bench.settings.insert(u"fingerprint"_s, u"12:34"_s);
        QVERIFY(bench.post().error().text.english().contains("SHA-256"_L1));
        bench.settings.insert(u"fingerprint"_s, pinned.toLower().remove(u':'));
        QVERIFY(bench.post());
        QCOMPARE(bench.server.mails.size(), 1);
    }

    void anExpiredCertificateIsNamed()
    {
        Bench bench(SmtpServer::Security::Tls, makeCertificate("IP:127.0.0.1", -10, -2));
        bench.settings.remove(u"fingerprint"_s);
        const Result<QString> sent = bench.post();
        QVERIFY(!sent);
        QVERIFY2(sent.error().text.english().contains("expired"_L1)
                || sent.error().text.english().contains("signed by nobody"_L1),
            qPrintable(sent.error().text.english()));
        QVERIFY(bench.server.commands.isEmpty());
    }

    void theWrongPortIsSaid()
    {
        Bench bench(SmtpServer::Security::StartTls);
        bench.settings.insert(u"security"_s, u"tls"_s); // the server speaks first, and in the clear
        const Result<QString> sent = bench.post();
        QVERIFY(!sent);
        QVERIFY2(sent.error().text.english().contains("STARTTLS"_L1), qPrintable(sent.error().logLine()));
    }

    void aCheckSignsInAndSendsNothing()
    {
        Bench bench(SmtpServer::Security::Tls);
        const Result<CheckReport> report = QCoro::waitFor(bench.connector().check());
        QVERIFY(report && report->usable());
        QCOMPARE(report->steps.size(), 2);
        QVERIFY(bench.server.mails.isEmpty());
        bench.password = u"wrong"_s;
        const Result<CheckReport> refused = QCoro::waitFor(bench.connector().check());
        QCOMPARE(refused->error->kind, Error::Kind::Unauthorized);
        QVERIFY(!refused->error->logLine().contains("wrong"_L1));
        bench.password.clear();
        QVERIFY(QCoro::waitFor(bench.connector().check())->error->text.english().contains("secret"_L1));
    }

    void refusals_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("mayHaveRun");
        QTest::newRow("greeting") << QByteArray("CONNECT") << QByteArray("421 4.3.2 too busy")
                                  << int(Kind::Network) << false;
        QTest::newRow("no greeting") << QByteArray("CONNECT") << QByteArray("CLOSE") << int(Kind::Network)
                                     << false;
        QTest::newRow("no mail server")
            << QByteArray("CONNECT") << QByteArray("SSH-2.0-OpenSSH") << int(Kind::Malformed) << false;
        QTest::newRow("sender") << QByteArray("MAIL") << QByteArray("550 5.7.1 not yours")
                                << int(Kind::Misconfigured) << false;
        QTest::newRow("recipient") << QByteArray("RCPT") << QByteArray("550 5.1.1 unknown")
                                   << int(Kind::Rejected) << false;
        QTest::newRow("full") << QByteArray("RCPT") << QByteArray("452 4.2.2 full") << int(Kind::Network)
                              << false;
        QTest::newRow("data") << QByteArray("DATA") << QByteArray("451 4.7.1 later") << int(Kind::Network)
                              << false;
        QTest::newRow("after the data")
            << QByteArray(".") << QByteArray("554 5.7.1 spam") << int(Kind::Rejected) << false;
        QTest::newRow("lost after the data")
            << QByteArray(".") << QByteArray("CLOSE") << int(Kind::Network) << true;
    }

    void refusals()
    {
        QFETCH(QByteArray, word);
        QFETCH(QByteArray, says);
        QFETCH(int, kind);
        QFETCH(bool, mayHaveRun);
        Bench bench;
        bench.server.says.insert(word, says);
        const Result<QString> sent = bench.post();
        QVERIFY(!sent);
        QVERIFY2(int(sent.error().kind) == kind, qPrintable(sent.error().logLine()));
        QCOMPARE(sent.error().mayHaveRun, mayHaveRun);
        QVERIFY(!sent.error().text.isEmpty());
        QCOMPARE(bench.server.mails.size(), mayHaveRun ? 1 : 0);
        bench.server.says.clear();
        QVERIFY(bench.post());
    }

    void aWrongRecipientGoesNowhere()
    {
        Bench bench;
        QCOMPARE(bench.post(u"boss@example.test>\r\nRCPT TO:<x@y.z"_s).error().kind, Error::Kind::Rejected);
        QVERIFY(bench.server.commands.isEmpty());
    }

    void nobodyThere()
    {
        Bench bench;
        bench.server.close();
        QCOMPARE(bench.post().error().kind, Error::Kind::Network);
    }

    void aStopEndsIt()
    {
        Bench bench;
        bench.server.says.insert("MAIL", ""); // no answer at all
        QTimer::singleShot(200, &bench.server, [&] { bench.stop.request_stop(); });
        const Result<QString> sent = bench.post();
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(SmtpTest)
#include "smtp_test.moc"
