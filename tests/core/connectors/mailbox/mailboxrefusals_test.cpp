#include "tests/core/connectors/mailbox/fakeimap.h"
#include "tests/core/connectors/mailbox/mailboxbench.h"

#include "core/net/imap/imapclient.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(provodka::Error::Kind)

/// Servers and settings that a mailbox must not be taken in by, and what is said of them.
class MailboxRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongPasswordIsSaidWithoutIt();
    void anUnknownCertificateIsRefusedByItsFingerprint();
    void aCertificateForAnotherNameIsRefused();
    void onlyThePinnedCertificateIsTaken();
    void plainTextLeavesThisComputerNever();
    void aServerWithoutStartTlsGetsNoPassword();
    void whatIsSaidBeforeTheEncryptionIsNotBelieved();
    void aPreauthenticatedGreetingIsNoWayAroundStartTls();
    void aRenamedFolderIsNamedWithTheOthers();
    void answers_data();
    void answers();
    void silenceEnds();
    void theLastMailNamedAgainIsDropped();
    void aMailTheServerWithholdsHoldsUpNoOther();
    void aMailLargerThanItSaidHoldsUpNoOther();
    void passwordsOfAnyLettersGoByLiteral();
    void settings_data();
    void settings();
    void tokens_data();
    void tokens();
    void hintsOfProviders_data();
    void hintsOfProviders();

private:
    static MailboxBench &toFake(MailboxBench &bench, const FakeImap &server)
    {
        bench.settings = {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, server.serverPort()},
            {u"user"_s, u"pay@example.test"_s}, {u"security"_s, u"none"_s}};
        bench.secrets.insert(u"password"_s, u"s3cretW0rd"_s);
        return bench;
    }
    static Error refusalOf(MailboxBench &bench)
    {
        bench.begin({});
        const Result<Page> page = bench.awaited();
        Error none;
        none.detail = u"it was taken"_s;
        return page ? none : page.error();
    }
};

void MailboxRefusalsTest::wrongPasswordIsSaidWithoutIt()
{
    Dovecot server;
    MailboxBench bench(server);
    bench.secrets.insert(u"password"_s, u"wr0ngW0rd"_s);
    const Error error = refusalOf(bench);
    QCOMPARE(error.kind, Kind::Unauthorized);
    QVERIFY(!error.logLine().contains("wr0ngW0rd"_L1));
    QVERIFY(error.text.english().contains("pay@example.test"_L1));
}

void MailboxRefusalsTest::anUnknownCertificateIsRefusedByItsFingerprint()
{
    Dovecot server;
    MailboxBench bench(server);
    bench.settings.remove(u"fingerprint"_s);
    const Error error = refusalOf(bench);
    QCOMPARE(error.kind, Kind::Misconfigured);
    QVERIFY2(
        error.text.english().contains(shownFingerprint(server.fingerprint())), qPrintable(error.logLine()));
    // As it is said, it can be entered.
    MailboxBench pinned(server);
    pinned.settings.insert("fingerprint"_L1, shownFingerprint(server.fingerprint()));
    Cursor cursor;
    QVERIFY(pinned.everything(&cursor));
}

void MailboxRefusalsTest::aCertificateForAnotherNameIsRefused()
{
    Dovecot server;
    MailboxBench bench(server);
    bench.settings.remove(u"fingerprint"_s);
    bench.settings.insert("host"_L1, u"127.0.0.2"_s);
    const Error error = refusalOf(bench);
    QVERIFY2(error.kind == Kind::Misconfigured || error.kind == Kind::Network, qPrintable(error.logLine()));
}

void MailboxRefusalsTest::onlyThePinnedCertificateIsTaken()
{
    Dovecot server;
    for (const bool startTls : {false, true}) {
        MailboxBench bench(server);
        QByteArray other = server.fingerprint();
        other[0] = char(~other[0]);
        bench.settings.insert("fingerprint"_L1, QString::fromLatin1(other.toHex()));
        if (startTls) {
            bench.settings.insert("security"_L1, u"starttls"_s);
            bench.settings.insert("port"_L1, server.plainPort());
        }
        const Error error = refusalOf(bench);
        QCOMPARE(error.kind, Kind::Misconfigured);
        QVERIFY2(error.text.english().contains(shownFingerprint(server.fingerprint())),
            qPrintable(error.logLine()));
    }
}

void MailboxRefusalsTest::plainTextLeavesThisComputerNever()
{
    MailboxBench bench;
    bench.settings = {{u"host"_s, u"mail.example.test"_s}, {u"user"_s, u"u"_s}, {u"security"_s, u"none"_s}};
    bench.secrets.insert(u"password"_s, u"word"_s);
    const Error error = refusalOf(bench);
    QCOMPARE(error.kind, Kind::Misconfigured);
}

void MailboxRefusalsTest::aServerWithoutStartTlsGetsNoPassword()
{
    FakeImap server;
    server.answer = FakeImap::usual;
    MailboxBench bench;
    toFake(bench, server).settings.insert("security"_L1, u"starttls"_s);
    QCOMPARE(refusalOf(bench).kind, Kind::Misconfigured);
    QVERIFY(!server.lines.join().contains("AUTHENTICATE"));
}

void MailboxRefusalsTest::whatIsSaidBeforeTheEncryptionIsNotBelieved()
{
    FakeImap server;
    server.greeting = "* OK [CAPABILITY IMAP4rev1 STARTTLS] Hello\r\n";
    server.answer = [](const QByteArray &) {
        return QByteArray("TAG OK Begin\r\np2 OK [CAPABILITY IMAP4rev1] Logged in\r\n");
    };
    MailboxBench bench;
    toFake(bench, server).settings.insert("security"_L1, u"starttls"_s);
    QCOMPARE(refusalOf(bench).kind, Kind::Misconfigured);
    QCOMPARE(server.lines.size(), 1);
}

void MailboxRefusalsTest::aPreauthenticatedGreetingIsNoWayAroundStartTls()
{
    FakeImap server;
    server.greeting = "* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] Welcome\r\n";
    MailboxBench bench;
    toFake(bench, server).settings.insert("security"_L1, u"starttls"_s);
    QCOMPARE(refusalOf(bench).kind, Kind::Misconfigured);
    QVERIFY(server.lines.isEmpty());
}

void MailboxRefusalsTest::aRenamedFolderIsNamedWithTheOthers()
{
    Dovecot server;
    server.doveadm({u"mailbox"_s, u"create"_s, u"-u"_s, QString::fromLatin1(Dovecot::user), u"Оплати"_s});
    MailboxBench bench(server);
    bench.settings.insert("folder"_L1, u"Платежі"_s);
    const Error error = refusalOf(bench);
    QCOMPARE(error.kind, Kind::Misconfigured);
    QVERIFY(error.text.english().contains(u"Платежі"_s));
    QVERIFY(error.text.english().contains(u"Оплати"_s));
    const Result<CheckReport> report = QCoro::waitFor(bench.connector().check());
    QVERIFY(report && !report->usable());
}

void MailboxRefusalsTest::answers_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("about");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<Kind>("kind");
    const QByteArray hello = "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] Hello\r\n";
    QTest::newRow("web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << QByteArray()
                                << QByteArray() << Kind::Network;
    QTest::newRow("bye") << QByteArray("* BYE Overloaded\r\n") << QByteArray() << QByteArray()
                         << Kind::Network;
    QTest::newRow("endless line") << QByteArray(100'000, 'x') << QByteArray() << QByteArray()
                                  << Kind::Malformed;
    QTest::newRow("refused") << hello << QByteArray("AUTHENTICATE")
                             << QByteArray("TAG NO [AUTHENTICATIONFAILED] No.\r\n") << Kind::Unauthorized;
    QTest::newRow("not now") << hello << QByteArray("AUTHENTICATE")
                             << QByteArray("TAG NO [UNAVAILABLE] Later.\r\n") << Kind::Network;
    QTest::newRow("too many") << hello << QByteArray("AUTHENTICATE")
                              << QByteArray("TAG NO [ALERT] Too many simultaneous connections.\r\n")
                              << Kind::RateLimited;
    QTest::newRow("cut at login") << hello << QByteArray("AUTHENTICATE") << QByteArray("CUT")
                                  << Kind::Network;
    QTest::newRow("another's tag") << hello << QByteArray("EXAMINE") << QByteArray("zz OK Done\r\n")
                                   << Kind::Network;
    QTest::newRow("no validity") << hello << QByteArray("EXAMINE")
                                 << QByteArray("* 0 EXISTS\r\nTAG OK Done\r\n") << Kind::Misconfigured;
    QTest::newRow("garbage in the folder")
        << hello << QByteArray("EXAMINE") << QByteArray("* (((\r\nTAG OK Done\r\n") << Kind::Network;
    QTest::newRow("huge literal") << hello << QByteArray("EXAMINE")
                                  << QByteArray("* 1 FETCH (BODY[] {4000000000}\r\n") << Kind::Malformed;
}

void MailboxRefusalsTest::answers()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArray, about);
    QFETCH(QByteArray, said);
    QFETCH(Kind, kind);
    FakeImap server;
    server.greeting = greeting;
    server.answer = [about, said](const QByteArray &line) {
        return !about.isEmpty() && line.contains(about) ? said : FakeImap::usual(line);
    };
    MailboxBench bench;
    const Error error = refusalOf(toFake(bench, server));
    QVERIFY2(error.kind == kind, qPrintable(error.logLine()));
    QVERIFY(!error.text.isEmpty());
    QVERIFY(!error.logLine().contains("s3cretW0rd"_L1));
}

void MailboxRefusalsTest::silenceEnds()
{
    FakeImap server;
    server.answer = [](const QByteArray &line) {
        return line.contains("EXAMINE") ? QByteArray("* 1 EXISTS\r\n") : FakeImap::usual(line);
    };
    ImapServer where;
    where.host = u"127.0.0.1"_s;
    where.port = server.serverPort();
    where.security = ImapServer::Security::None;
    where.silence = std::chrono::milliseconds(200);
    std::stop_source stop;
    ImapClient client(where, stop.get_token());
    QVERIFY(QCoro::waitFor(client.open()));
    QVERIFY(QCoro::waitFor(client.logIn(u"a"_s, u"b"_s)));
    const Result<ImapFolderState> state = QCoro::waitFor(client.openFolder(u"INBOX"_s, true));
    QVERIFY(!state);
    QCOMPARE(state.error().kind, Kind::Network);
    QVERIFY(!client.isOpen());
}

void MailboxRefusalsTest::theLastMailNamedAgainIsDropped()
{
    FakeImap server;
    server.answer = [](const QByteArray &line) {
        if (line.contains("EXAMINE"))
            return QByteArray(
                "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] .\r\n* OK [UIDNEXT 10] .\r\nTAG OK Done\r\n");
        if (line.contains("UID FETCH"))
            return QByteArray("* 3 FETCH (UID 9 RFC822.SIZE 100)\r\nTAG OK Done\r\n");
        return FakeImap::usual(line);
    };
    MailboxBench bench;
    toFake(bench, server);
    bench.begin({u"{\"validity\":7,\"uid\":9}"_s});
    const Result<Page> page = bench.awaited();
    QVERIFY2(page, page ? "" : qPrintable(page.error().logLine()));
    QCOMPARE(page->notices.size(), 0);
    QVERIFY(page->next.value.contains("\"uid\":9"_L1));
}

namespace {

QByteArray threeMails(const QByteArray &line, const QByteArray &second)
{
    const auto mail = [](int uid) {
        const QByteArray text
            = "Message-ID: <" + QByteArray::number(uid) + "@x>\r\nFrom: a@b.c\r\n\r\nText\r\n";
        return "* " + QByteArray::number(uid) + " FETCH (UID " + QByteArray::number(uid)
            + " RFC822.SIZE 50 BODY[]<0> {" + QByteArray::number(text.size()) + "}\r\n" + text + ")\r\n";
    };
    if (line.contains("EXAMINE"))
        return "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] .\r\n* OK [UIDNEXT 4] .\r\nTAG OK Done\r\n";
    if (line.contains("UID FETCH 1:* ") || line.contains("UID FETCH 2:* ") || line.contains("UID FETCH 3:* "))
        return "* 1 FETCH (UID 1 RFC822.SIZE 50)\r\n* 2 FETCH (UID 2 RFC822.SIZE 50)\r\n"
               "* 3 FETCH (UID 3 RFC822.SIZE 50)\r\nTAG OK Done\r\n";
    if (line.contains("UID FETCH 1:3 "))
        return mail(1) + second;
    if (line.contains("UID FETCH 2:3 ") || line.contains("UID FETCH 2 "))
        return second;
    if (line.contains("UID FETCH 1 "))
        return mail(1) + "TAG OK Done\r\n";
    if (line.contains("UID FETCH 3 "))
        return mail(3) + "TAG OK Done\r\n";
    return FakeImap::usual(line);
}

QStringList idsOf(const QList<Notice> &notices)
{
    QStringList ids;
    for (const Notice &notice : notices)
        ids.append(notice.externalId);
    return ids;
}

}

void MailboxRefusalsTest::aMailTheServerWithholdsHoldsUpNoOther()
{
    FakeImap server;
    server.answer = [](const QByteArray &line) { return threeMails(line, "TAG NO [SERVERBUG] Cannot\r\n"); };
    MailboxBench bench;
    Cursor cursor{u"{\"validity\":7,\"uid\":0}"_s};
    const auto notices = toFake(bench, server).everything(&cursor);
    QVERIFY2(notices, notices ? "" : qPrintable(notices.error().logLine()));
    QCOMPARE(idsOf(*notices), (QStringList{u"<1@x>"_s, u"unreadable 2"_s, u"<3@x>"_s}));
    QVERIFY(bench.connector().mail()->message(notices->at(1))->isCut);
}

void MailboxRefusalsTest::aMailLargerThanItSaidHoldsUpNoOther()
{
    FakeImap server;
    server.answer = [](const QByteArray &line) {
        return threeMails(line, "* 2 FETCH (UID 2 BODY[] {2000000000}\r\nx");
    };
    MailboxBench bench;
    Cursor cursor{u"{\"validity\":7,\"uid\":0}"_s};
    const auto notices = toFake(bench, server).everything(&cursor);
    QVERIFY2(notices, notices ? "" : qPrintable(notices.error().logLine()));
    QCOMPARE(idsOf(*notices), (QStringList{u"<1@x>"_s, u"unreadable 2"_s, u"<3@x>"_s}));
}

void MailboxRefusalsTest::passwordsOfAnyLettersGoByLiteral()
{
    FakeImap server;
    server.greeting = "* OK [CAPABILITY IMAP4rev1] Hello\r\n";
    server.answer = [](const QByteArray &line) {
        if (line.endsWith("}"))
            return QByteArray("+ Go on\r\n");
        return line == u"пароль"_s.toUtf8() ? QByteArray("p1 OK [CAPABILITY IMAP4rev1] Logged in\r\n")
                                            : FakeImap::usual(line);
    };
    MailboxBench bench;
    toFake(bench, server).secrets.insert(u"password"_s, u"пароль"_s);
    Cursor cursor;
    const auto notices = bench.everything(&cursor);
    QVERIFY2(notices, notices ? "" : qPrintable(notices.error().logLine()));
    QCOMPARE(server.lines.first(), "p1 LOGIN \"pay@example.test\" {12}");
}

void MailboxRefusalsTest::settings_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("said");
    QTest::newRow("no host") << u"host"_s << QJsonValue(u""_s) << u"host"_s;
    QTest::newRow("no user") << u"user"_s << QJsonValue(u" "_s) << u"user"_s;
    QTest::newRow("short fingerprint") << u"fingerprint"_s << QJsonValue(u"AB:CD"_s) << u"SHA-256"_s;
    QTest::newRow("no hex") << u"fingerprint"_s << QJsonValue(QString(64, u'z')) << u"SHA-256"_s;
    QTest::newRow("moves in a circle") << u"moveTo"_s << QJsonValue(u"INBOX"_s) << u"moveTo"_s;
    QTest::newRow("no token address") << u"auth"_s << QJsonValue(u"xoauth2"_s) << u"oauthAddress"_s;
}

void MailboxRefusalsTest::settings()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, said);
    FakeImap server;
    MailboxBench bench;
    toFake(bench, server).settings.insert(key, value);
    const Error error = refusalOf(bench);
    QCOMPARE(error.kind, Kind::Misconfigured);
    QVERIFY2(error.text.english().contains(said), qPrintable(error.logLine()));
    QCOMPARE(server.connections, 0);
}

void MailboxRefusalsTest::tokens_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("withdrawn") << 400
                               << QByteArray(
                                      R"({"error":"invalid_grant","error_description":"r3fresh expired"})")
                               << Kind::Unauthorized;
    QTest::newRow("client") << 401 << QByteArray(R"({"error":"invalid_client"})") << Kind::Unauthorized;
    QTest::newRow("scope") << 400 << QByteArray(R"({"error":"invalid_scope"})") << Kind::Misconfigured;
    QTest::newRow("busy") << 503 << QByteArray("<html>") << Kind::Network;
    QTest::newRow("limit") << 429 << QByteArray() << Kind::RateLimited;
    QTest::newRow("page") << 200 << QByteArray("<html>Sign in</html>") << Kind::Malformed;
    QTest::newRow("not there") << 404 << QByteArray("<html>") << Kind::Misconfigured;
}

void MailboxRefusalsTest::tokens()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    FakeImap server;
    server.greeting = "* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR] Hello\r\n";
    MailboxBench bench;
    toFake(bench, server);
    bench.settings.insert("auth"_L1, u"xoauth2"_s);
    bench.settings.insert("oauthAddress"_L1, u"https://login.example.test/token"_s);
    bench.settings.insert("clientId"_L1, u"client"_s);
    bench.secrets = {{u"refreshToken"_s, u"r3fresh"_s}, {u"clientSecret"_s, u"cl1ent"_s}};
    bench.http.answer = [&](const HttpRequest &) -> Result<HttpAnswer> { return httpAnswer(body, status); };
    const Error error = refusalOf(bench);
    QVERIFY2(error.kind == kind, qPrintable(error.logLine()));
    QVERIFY(!error.logLine().contains("r3fresh"_L1) && !error.logLine().contains("cl1ent"_L1));
    QVERIFY(server.lines.isEmpty() || !server.lines.join().contains("AUTHENTICATE"));
}

void MailboxRefusalsTest::hintsOfProviders_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("told by a challenge") << QByteArray("+ eyJzdGF0dXMiOiI0MDEifQ==\r\n");
    QTest::newRow("told at once") << QByteArray("TAG NO [AUTHENTICATIONFAILED] No\r\n");
}

// A refused XOAUTH2 may first be explained by a "+", which wants an empty line.
void MailboxRefusalsTest::hintsOfProviders()
{
    QFETCH(QByteArray, challenge);
    FakeImap server;
    server.greeting = "* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR] Hello\r\n";
    QByteArray tag;
    server.answer = [&](const QByteArray &line) {
        if (line.contains("AUTHENTICATE")) {
            tag = line.left(line.indexOf(' '));
            return challenge;
        }
        return line.isEmpty() ? tag + " NO [AUTHENTICATIONFAILED] Invalid credentials\r\n"
                              : FakeImap::usual(line);
    };
    MailboxBench bench;
    toFake(bench, server);
    bench.settings.insert("auth"_L1, u"xoauth2"_s);
    bench.settings.insert("oauthAddress"_L1, u"https://login.example.test/token"_s);
    bench.settings.insert("clientId"_L1, u"client"_s);
    bench.secrets = {{u"refreshToken"_s, u"r3fresh"_s}};
    bench.http.answer = [](const HttpRequest &) -> Result<HttpAnswer> {
        return httpAnswer("{\"access_token\":\"t0ken\",\"expires_in\":3600}");
    };
    const Error error = refusalOf(bench);
    QCOMPARE(error.kind, Kind::Unauthorized);
    QVERIFY(!error.logLine().contains("t0ken"_L1));
}

QTEST_GUILESS_MAIN(MailboxRefusalsTest)
#include "mailboxrefusals_test.moc"
