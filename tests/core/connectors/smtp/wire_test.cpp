#include "core/connectors/smtp/wire.h"

#include <QTest>

using namespace provodka;
using namespace provodka::smtp;
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<wire::Reply> read(const QList<QByteArray> &lines)
{
    wire::ReplyParser parser;
    for (const QByteArray &line : lines) {
        const wire::ReplyParser::State state = parser.feed(line);
        if (state == wire::ReplyParser::State::Done)
            return parser.take();
        if (state == wire::ReplyParser::State::Broken)
            return std::nullopt;
    }
    return std::nullopt;
}

wire::Subject subject()
{
    wire::Subject made;
    made.server = u"mail.example.test:465"_s;
    made.user = u"office@example.test"_s;
    made.from = made.user;
    made.to = u"boss@example.test"_s;
    return made;
}

QString decoded(const QByteArray &header)
{
    QByteArray bytes;
    for (const QByteArray &word : header.split(' ')) {
        const QByteArray one = word.trimmed();
        if (one.isEmpty())
            continue;
        if (one.size() > 75 || !one.startsWith("=?UTF-8?B?") || !one.endsWith("?="))
            return u"not encoded: "_s + QString::fromLatin1(one);
        const QByteArray piece = QByteArray::fromBase64(one.mid(10, one.size() - 12));
        if (QString::fromUtf8(piece).contains(QChar::ReplacementCharacter))
            return u"a character is cut in two"_s;
        bytes += piece;
    }
    return QString::fromUtf8(bytes);
}

}

class SmtpWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesAreReadLineByLine()
    {
        const auto one = read({"250 2.1.0 Ok"});
        QVERIFY(one);
        QCOMPARE(one->code, 250);
        QCOMPARE(one->enhanced, u"2.1.0"_s);
        QCOMPARE(one->words(), u"Ok"_s);
        const auto several = read({"550-5.1.1 No such", "550-5.1.1 user", "550 5.1.1 here"});
        QVERIFY(several);
        QCOMPARE(several->words(), u"No such user here"_s);
        QVERIFY(read({"250"}));
        QVERIFY(read({"250 \xff\x01 ok"}));
    }

    void whatIsNoReplyIsBroken_data()
    {
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::newRow("text") << QList<QByteArray>{"hello"};
        QTest::newRow("empty") << QList<QByteArray>{""};
        QTest::newRow("HTTP") << QList<QByteArray>{"HTTP/1.1 400 Bad Request"};
        QTest::newRow("IMAP") << QList<QByteArray>{"* OK ready"};
        QTest::newRow("code out of range") << QList<QByteArray>{"650 hm"};
        QTest::newRow("no space") << QList<QByteArray>{"250x"};
        QTest::newRow("two codes") << QList<QByteArray>{"250-a", "251 b"};
        QTest::newRow("endless") << QList<QByteArray>(101, "250-more");
        QTest::newRow("large") << QList<QByteArray>(9, "250-" + QByteArray(8000, 'x'));
    }

    void whatIsNoReplyIsBroken()
    {
        QFETCH(const QList<QByteArray>, lines);
        QVERIFY(!read(lines));
    }

    void abilitiesAreRead()
    {
        const auto reply = read({"250-mail.example.test", "250-SIZE 35882577", "250-starttls",
            "250-AUTH LOGIN PLAIN XOAUTH2", "250-AUTH=LOGIN", "250 SMTPUTF8"});
        const wire::Abilities can = wire::abilities(*reply);
        QVERIFY(can.startTls);
        QCOMPARE(can.size, 35882577);
        QCOMPARE(can.auth, (QStringList{u"LOGIN"_s, u"PLAIN"_s, u"XOAUTH2"_s}));
    }

    void refusalsAreSentences_data()
    {
        using Kind = Error::Kind;
        using Stage = wire::Stage;
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *line, Stage stage, Kind kind, const QString &says) {
            QTest::newRow(name) << QByteArray(line) << int(stage) << int(kind) << says;
        };
        row("wrong password", "535 5.7.8 c2VjcmV0 not accepted", Stage::SignIn, Kind::Unauthorized,
            u"app password"_s);
        row("app password", "534 5.7.9 Application-specific password required", Stage::SignIn,
            Kind::Unauthorized, u"two-step"_s);
        row("sign-in later", "454 4.7.0 Temporary authentication failure", Stage::SignIn, Kind::Network,
            u"tried again"_s);
        row("another sender", "550 5.7.1 Sender not allowed", Stage::Sender, Kind::Misconfigured,
            u"own address"_s);
        row("no such mailbox", "550 5.1.1 User unknown", Stage::Recipient, Kind::Rejected,
            u"boss@example.test"_s);
        row("mailbox full", "552 5.2.2 Over quota", Stage::Recipient, Kind::Network, u"full"_s);
        row("mailbox full for now", "452 4.2.2 Over quota", Stage::Recipient, Kind::Network, u"full"_s);
        row("full without words", "552 Requested mail action aborted", Stage::Message, Kind::Network,
            u"full"_s);
        row("the server's disk", "452 4.3.1 Insufficient system storage", Stage::Recipient, Kind::Network,
            u"tried again"_s);
        row("greylisting", "450 4.2.0 Try again later", Stage::Recipient, Kind::Network, u"tried again"_s);
        row("closing", "421 4.3.2 Shutting down", Stage::Sender, Kind::Network, u"come back later"_s);
        row("spam", "554 5.7.1 Message rejected as spam", Stage::Message, Kind::Rejected, u"spam"_s);
        row("blocked", "554 5.7.1 Your IP is listed", Stage::Greeting, Kind::Misconfigured, u"listed"_s);
        row("no STARTTLS", "502 5.5.1 Not here", Stage::StartTls, Kind::Misconfigured, u"465"_s);
    }

    void refusalsAreSentences()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, stage);
        QFETCH(int, kind);
        QFETCH(QString, says);
        const Error error = wire::refusal(*read({line}), wire::Stage(stage), subject());
        QCOMPARE(int(error.kind), kind);
        QVERIFY2(error.text.english().contains(says), qPrintable(error.text.english()));
        QVERIFY2(!error.logLine().contains("c2VjcmV0"_L1), "what was typed is not repeated");
        QCOMPARE(error.isTransient(), error.retryAfter.count() > 0);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("made");
        QTest::newRow("plain") << u" boss@example.test "_s << QByteArray("boss@example.test");
        QTest::newRow("plus") << u"a.b+c@example.test"_s << QByteArray("a.b+c@example.test");
        QTest::newRow("a host of this language")
            << u"office@приклад.укр"_s << QByteArray("office@xn--80aikifvh.xn--j1amh");
        for (const char *bad : {"", "boss", "@example.test", "boss@", "a b@example.test", "a@b@example.test",
                 "a\r\nRCPT TO:<x@y.z>@example.test", "a@example.test\r\nDATA", "a>@example.test",
                 "Boss <boss@example.test>", "бос@example.test", "a@exa mple.test", "\"a\"@example.test"})
            QTest::newRow(*bad ? bad : "empty") << QString::fromUtf8(bad) << QByteArray();
    }

    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, made);
        const Result<QByteArray> address = wire::address(typed);
        QCOMPARE(address.value_or(QByteArray()), made);
        if (!address)
            QCOMPARE(address.error().kind, Error::Kind::Rejected);
    }

    void headersAreEncoded()
    {
        QCOMPARE(wire::encodedHeader(u"Three payments wait"_s), QByteArray("Three payments wait"));
        const QString title
            = u"Три платежі чекають на людину, разом 125 000,50 UAH, найдовше з п'ятниці \U0001F4B3"_s;
        QCOMPARE(decoded(wire::encodedHeader(title)), title);
        // No header of its own can hide in a title.
        const QByteArray plain = wire::encodedHeader(u"a\r\nBcc: x@y.z"_s);
        QVERIFY2(!plain.contains('\n'), plain.constData());
        QCOMPARE(decoded(wire::encodedHeader(u"=?UTF-8?B?eA==?= a"_s)), u"=?UTF-8?B?eA==?= a"_s);
    }

    void aMessageIsWhole()
    {
        Post post;
        post.key = u"alarm-17"_s;
        post.title = u"Платіж чекає"_s;
        post.text = u"Рядок один.\n.\n.. і ще"_s;
        const QDateTime at = QDateTime::fromString(u"2026-11-22T07:05:09Z"_s, Qt::ISODate);
        const QByteArray bytes
            = wire::message("office@example.test", "boss@example.test", post, at, u"mail"_s);
        QVERIFY(bytes.contains("Date: Sun, 22 Nov 2026 07:05:09 +0000\r\n"));
        QVERIFY(bytes.contains("Message-ID: <alarm-17.provodka@example.test>\r\n"));
        QVERIFY(bytes.contains("To: <boss@example.test>\r\n"));
        QVERIFY(!bytes.contains("\n\n"));
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY2(line.size() <= 79, line.constData());
        const QByteArray body = bytes.mid(bytes.indexOf("\r\n\r\n") + 4);
        QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(body)), u"Рядок один.\r\n.\r\n.. і ще\r\n"_s);
        post.key = u"x>\r\nBcc: y"_s;
        QVERIFY(!wire::message("a@b.c", "d@e.f", post, at, u"mail"_s).contains("\r\nBcc"));
    }

    void dotsAreStuffed()
    {
        QCOMPARE(wire::dotStuffed("a\r\n.\r\n..b\r\n"), QByteArray("a\r\n..\r\n...b\r\n.\r\n"));
        QCOMPARE(wire::dotStuffed(".a"), QByteArray("..a\r\n.\r\n"));
    }
};

QTEST_GUILESS_MAIN(SmtpWireTest)
#include "wire_test.moc"
