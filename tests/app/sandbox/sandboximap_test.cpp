#include "app/sandbox/all.h"
#include "tests/app/sandbox/caller.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

using namespace provodka;
using namespace provodka::sandbox;
using namespace Qt::Literals::StringLiterals;

/// The sandbox's mailbox, as others see it.
class SandboxImapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anothersClientWorksWithIt();
    void linesThatAreNoCommandsAreBad_data();
    void linesThatAreNoCommandsAreBad();
    void nothingIsGivenBeforeLogin();
    void idleTellsAtOnce();
    void faultsMeetCommands();
    void aPaymentIsTold();
    void commandsAreListedWithoutThePassword();

private:
    void mails(const QByteArray &subject)
    {
        const QByteArray mail = "From: a@b.c\r\nSubject: " + subject + "\r\n\r\nText\r\n";
        QCOMPARE(call("POST", m_control + u"/_sandbox/mail"_s, mail).status, 200);
    }
    QByteArray say(const QByteArray &line)
    {
        m_socket->write(line + "\r\n");
        return hear(line.left(line.indexOf(' ')) + ' ');
    }
    QByteArray hear(const QByteArray &until)
    {
        QByteArray all;
        while (m_socket->canReadLine() || m_socket->waitForReadyRead(20'000)) {
            while (m_socket->canReadLine()) {
                const QByteArray line = m_socket->readLine();
                all += line;
                if (line.startsWith(until))
                    return all;
            }
        }
        return all + "CUT";
    }
    void open()
    {
        m_socket = std::make_unique<QTcpSocket>();
        m_socket->connectToHost(QHostAddress::LocalHost, quint16(m_imap["port"_L1].toInt()));
        QVERIFY(hear("*").startsWith("* OK"));
    }
    void logIn()
    {
        open();
        const QByteArray words
            = m_imap["user"_L1].toString().toUtf8() + ' ' + m_imap["password"_L1].toString().toUtf8();
        QVERIFY(say("a LOGIN " + words).contains("a OK"));
    }
    void fault(const QString &path, const QString &kind)
    {
        m_sandbox->control(u"fault"_s, {{"vendor"_L1, u"imap"_s}, {"path"_L1, path}, {"kind"_L1, kind}});
    }

    std::unique_ptr<Sandbox> m_sandbox;
    QString m_control;
    QJsonObject m_imap;
    std::unique_ptr<QTcpSocket> m_socket;
};

void SandboxImapTest::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    addAll(*m_sandbox);
    QVERIFY(m_sandbox->start());
    m_control = m_sandbox->firstLine()["control"_L1].toString();
    m_imap = m_sandbox->firstLine()["imap"_L1].toObject();
}

void SandboxImapTest::anothersClientWorksWithIt()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        return; // nobody to ask; what follows remains
    mails("the first");
    mails("the second");
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(python,
        {QStringLiteral(PROVODKA_FIXTURES "/../app/sandbox/imap.py"), m_imap["host"_L1].toString(),
            QString::number(m_imap["port"_L1].toInt()), m_imap["user"_L1].toString(),
            m_imap["password"_L1].toString()});
    while (!client.canReadLine() && client.waitForReadyRead(60'000)) { }
    QCOMPARE(client.readLine(), "ready\n");
    mails("the third");
    client.write("\n");
    QVERIFY(client.waitForFinished(60'000));
    QCOMPARE(client.readAll(), "done\n");
    QCOMPARE(client.exitCode(), 0);
}

void SandboxImapTest::linesThatAreNoCommandsAreBad_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"b NONSENSE", "b UID", "b FETCH 1 (NONSENSE)", "b FETCH x (UID)",
             "b UID FETCH 1 (UID", "b SEARCH NONSENSE", "b SEARCH", "b SELECT", "b LIST \"\"",
             "b STATUS INBOX MESSAGES", "b IDLE now", "b STORE 1 NONSENSE (x)"})
        QTest::newRow(line) << QByteArray(line);
}

void SandboxImapTest::linesThatAreNoCommandsAreBad()
{
    QFETCH(QByteArray, line);
    mails("one");
    logIn();
    say("s SELECT INBOX");
    const QByteArray answer = say(line);
    QVERIFY2(answer.contains("b BAD"), answer.constData());
}

void SandboxImapTest::nothingIsGivenBeforeLogin()
{
    open();
    QVERIFY(say("a SELECT INBOX").contains("a BAD"));
    QVERIFY(say("b LOGIN someone wrong").contains("b NO [AUTHENTICATIONFAILED]"));
    QVERIFY(say("c UID FETCH 1:* (UID)").contains("c BAD"));
}

void SandboxImapTest::idleTellsAtOnce()
{
    logIn();
    say("s EXAMINE INBOX");
    m_socket->write("i IDLE\r\n");
    QVERIFY(hear("+").endsWith("+ idling\r\n"));
    mails("news");
    QVERIFY(hear("* 1 EXISTS").contains("* 1 EXISTS"));
    m_socket->write("DONE\r\nf UID FETCH 1:* (UID BODY.PEEK[HEADER.FIELDS (SUBJECT)])\r\n");
    const QByteArray both = hear("f ");
    QVERIFY2(both.contains("i OK") && both.contains("Subject: news"), both.constData());
}

void SandboxImapTest::faultsMeetCommands()
{
    logIn();
    fault(u"NOOP"_s, u"status:503"_s);
    QVERIFY(say("n NOOP").contains("n NO [UNAVAILABLE]"));
    QVERIFY(say("n NOOP").contains("n OK"));
    fault(u"Nowhere"_s, u"drop-after"_s);
    QVERIFY(say("c CREATE Nowhere").endsWith("CUT"));
    logIn();
    QVERIFY(say("l LIST \"\" *").contains("Nowhere"));
    m_sandbox->control(u"imap/validity"_s, {});
    QVERIFY(say("n NOOP").endsWith("CUT"));
}

void SandboxImapTest::aPaymentIsTold()
{
    const QJsonObject made = m_sandbox->control(u"wayforpay/payment"_s,
        {{"order"_L1, u"10482"_s}, {"amount"_L1, u"12500.50"_s}, {"currency"_L1, u"UAH"_s},
            {"notify"_L1, QJsonArray{u"mail"_s}}});
    QVERIFY(!made["reference"_L1].toString().isEmpty());
    logIn();
    say("s EXAMINE INBOX");
    const QByteArray mail = say("f UID FETCH 1 (BODY.PEEK[])");
    const QByteArray text = QByteArray::fromBase64(mail.mid(mail.indexOf("\r\n\r\n") + 4).split(')').first());
    QVERIFY2(text.contains(u"Сума: 12\u00a0500,50 UAH\r\n"_s.toUtf8()), text.constData());
    QVERIFY(text.contains(made["reference"_L1].toString().toUtf8()));
    QVERIFY(text.contains(u"Номер замовлення: 10482\r\n"_s.toUtf8()));
    QCOMPARE(m_sandbox->state(u"imap"_s)["folders"_L1][0]["mails"_L1].toArray().size(), 1);
}

void SandboxImapTest::commandsAreListedWithoutThePassword()
{
    logIn();
    say("s EXAMINE INBOX");
    const QByteArray calls = QJsonDocument(m_sandbox->calls(u"imap"_s)).toJson();
    QVERIFY(calls.contains("EXAMINE") && calls.contains("LOGIN"));
    QVERIFY(!calls.contains(m_imap["password"_L1].toString().toUtf8()));
}

QTEST_GUILESS_MAIN(SandboxImapTest)
#include "sandboximap_test.moc"
