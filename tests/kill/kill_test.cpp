#include "core/base/json.h"
#include "core/base/money.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ourUser = 91; // the robot that the token belongs to

int movesByUs(const QJsonObject &task)
{
    int count = 0;
    const QJsonArray moves = task.value("moves"_L1).toArray();
    for (const QJsonValue &move : moves)
        count += move.toObject().value("by"_L1).toInt() == ourUser ? 1 : 0;
    return count;
}

}

/// Ends the real program with SIGKILL a hundred times while 500 payments come with lost answers, twice and in
/// no order. Afterwards each payment is booked once, each fully paid order has moved once, and nothing else
/// moved.
class KillTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int firstOrder = 50000;
    static constexpr int orders = 450; ///< of them the first 50 are paid in two parts: 500 payments
    static constexpr int inParts = 50;
    static constexpr int kills = 100;

    QJsonObject post(const QString &path, const QJsonObject &body);
    QJsonValue fetch(const QString &path);
    QJsonValue answerOf(QNetworkReply *reply);
    int run(const QStringList &arguments, QByteArray *out = nullptr);
    qint64 callsSeen();
    void startEngine();

    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    QProcess m_sandbox;
    QProcess m_engine;
    QString m_control;
    QString m_listener;

private Q_SLOTS:
    void initTestCase();
    void everyPaymentIsBookedOnce();
    void cleanupTestCase();
};

QJsonValue KillTest::answerOf(QNetworkReply *reply)
{
    QEventLoop loop;
    connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray body = reply->readAll();
    reply->deleteLater();
    return json::value(body).value_or(QJsonValue());
}

QJsonObject KillTest::post(const QString &path, const QJsonObject &body)
{
    QNetworkRequest request(QUrl(m_control + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QJsonObject answer = answerOf(m_network.post(request, json::compact(body))).toObject();
    if (answer.contains("error"_L1))
        qFatal("%s: %s", qPrintable(path), qPrintable(answer.value("error"_L1).toString()));
    return answer;
}

QJsonValue KillTest::fetch(const QString &path)
{
    return answerOf(m_network.get(QNetworkRequest(QUrl(m_control + path))));
}

int KillTest::run(const QStringList &arguments, QByteArray *out)
{
    QProcess program;
    program.start(QStringLiteral(PROVODKA_BIN) + u"/provodka-cli"_s,
        QStringList{u"--workspace"_s, m_folder.filePath(u"workspace"_s), u"--secrets"_s,
            m_folder.filePath(u"secrets.json"_s), u"--lang"_s, u"en"_s}
            + arguments);
    program.waitForFinished(300'000);
    if (out)
        *out = program.readAllStandardOutput();
    return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
}

qint64 KillTest::callsSeen()
{
    return fetch(u"/_sandbox/calls?vendor=planfix&count=1"_s).toObject().value("count"_L1).toInteger();
}

void KillTest::startEngine()
{
    m_engine.setStandardOutputFile(QProcess::nullDevice());
    m_engine.setStandardErrorFile(m_folder.filePath(u"engine.log"_s), QIODevice::Append);
    m_engine.start(QStringLiteral(PROVODKA_BIN) + u"/provodka-cli"_s,
        {u"--workspace"_s, m_folder.filePath(u"workspace"_s), u"--secrets"_s,
            m_folder.filePath(u"secrets.json"_s), u"run"_s});
    QVERIFY(m_engine.waitForStarted());
}

void KillTest::initTestCase()
{
    m_sandbox.start(QStringLiteral(PROVODKA_BIN) + u"/provodka-sandbox"_s, {u"--no-limits"_s});
    QVERIFY(m_sandbox.waitForStarted());
    while (!m_sandbox.canReadLine())
        QVERIFY(m_sandbox.waitForReadyRead(30'000));
    const QByteArray line = m_sandbox.readLine();
    m_control = json::object(line).value_or(QJsonObject()).value("control"_L1).toString();
    QVERIFY(!m_control.isEmpty());
    QFile first(m_folder.filePath(u"line.json"_s));
    QVERIFY(first.open(QIODevice::WriteOnly) && first.write(line) == line.size());
    first.close();
    QByteArray setup;
    QCOMPARE(run({u"setup"_s, u"example"_s, u"payment"_s, u"--sandbox"_s, first.fileName()}, &setup), 0);
    QFile file(m_folder.filePath(u"setup.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(setup) == setup.size());
    file.close();
    QCOMPARE(run({u"setup"_s, u"import"_s, file.fileName()}), 0);
}

void KillTest::everyPaymentIsBookedOnce()
{
    post(u"/_sandbox/planfix/orders"_s,
        {{"from"_L1, firstOrder}, {"count"_L1, orders}, {"due"_L1, u"100.00"_s}});
    startEngine();
    QByteArray listed;
    QDeadlineTimer patience(30'000);
    while (m_listener.isEmpty() && !patience.hasExpired()) {
        QTest::qWait(100);
        QCOMPARE(run({u"--json"_s, u"connection"_s, u"list"_s}, &listed), 0);
        const QJsonArray connections = json::value(listed).value_or(QJsonValue()).toArray();
        for (const QJsonValue &one : connections) {
            if (one.toObject().value("name"_L1).toString() == "shop"_L1)
                m_listener = one.toObject().value("address"_L1).toString();
        }
    }
    QVERIFY2(!m_listener.isEmpty(), listed.constData());

    std::mt19937 random(20261121);
    QJsonArray payments;
    for (int i = 0; i < orders; ++i) {
        const auto add = [&](const QString &amount) {
            payments.append(QJsonObject{{"order"_L1, QString::number(firstOrder + i)}, {"amount"_L1, amount},
                {"currency"_L1, u"UAH"_s}, {"notify"_L1, QJsonArray{u"callback"_s, u"list"_s}},
                {"callbackUrl"_L1, m_listener}, {"repeat"_L1, 1 + int(random() % 2)}, {"retryMs"_L1, 50}});
        };
        if (i < inParts) {
            add(u"60.00"_s);
            add(u"40.00"_s);
        } else {
            add(i % 10 == 0 ? u"99.99"_s : u"100.00"_s);
        }
    }
    QCOMPARE(payments.size(), 500);
    post(u"/_sandbox/wayforpay/bulk"_s,
        {{"payments"_L1, payments}, {"shuffle"_L1, 7}, {"callbackConcurrency"_L1, 4}, {"quiet"_L1, true},
            {"wait"_L1, false}});

    int killed = 0;
    for (; killed < kills; ++killed) {
        // Answers are lost all the time, of reads and of writes, before or after the deed; one at a time, so
        // that the last round leaves no more of them than the others.
        QJsonObject fault{{"vendor"_L1, u"planfix"_s}, {"path"_L1, u""_s},
            {"kind"_L1, random() % 2 ? u"drop-after"_s : u"drop-before"_s}, {"count"_L1, 0}};
        if (post(u"/_sandbox/fault"_s, fault).value("faults"_L1).toArray().isEmpty()) {
            fault.insert("count"_L1, 1);
            post(u"/_sandbox/fault"_s, fault);
        }
        const qint64 target = callsSeen() + 1 + qint64(random() % 20);
        const QDeadlineTimer round(4'000);
        while (callsSeen() < target && !round.hasExpired())
            QTest::qWait(1);
        m_engine.kill();
        QVERIFY(m_engine.waitForFinished(10'000));
        QCOMPARE(m_engine.exitStatus(), QProcess::CrashExit);
        startEngine();
    }
    QCOMPARE(killed, kills);
    // In peace now: what is left is finished, callbacks that found nobody come again.
    QDeadlineTimer rest(180'000);
    QJsonObject counts;
    while (!rest.hasExpired()) {
        QTest::qWait(500);
        QVERIFY(m_engine.state() == QProcess::Running);
        if (fetch(u"/_sandbox/state/wayforpay"_s).toObject().value("unaccepted"_L1).toInt(-1) != 0)
            continue;
        QByteArray events;
        QCOMPARE(run({u"--json"_s, u"event"_s, u"list"_s}, &events), 0);
        counts = {};
        const QJsonArray rows = json::value(events).value_or(QJsonValue()).toArray();
        for (const QJsonValue &row : rows) {
            const QString state = row.toObject().value("state"_L1).toString();
            counts.insert(state, counts.value(state).toInt() + 1);
        }
        if (counts.value("done"_L1).toInt() == 500)
            break;
    }
    if (counts.value("done"_L1).toInt() != 500) {
        QFile log(m_folder.filePath(u"engine.log"_s));
        const bool isRead = log.open(QIODevice::ReadOnly) && log.seek(qMax<qint64>(0, log.size() - 20'000));
        qWarning("%s", isRead ? log.readAll().constData() : "no log");
        const QByteArray calls = json::compact(fetch(u"/_sandbox/calls?vendor=planfix"_s).toArray());
        qWarning("%s", calls.right(5000).constData());
        QFAIL(json::compact(counts).constData());
    }
    m_engine.terminate();
    QVERIFY(m_engine.waitForFinished(30'000));
    QCOMPARE(m_engine.exitCode(), 0);

    const QJsonObject state = fetch(u"/_sandbox/state/planfix"_s).toObject();
    QHash<QString, QString> orderOfLedger;
    QHash<QString, QJsonObject> tasks;
    const QJsonArray taskRows = state.value("tasks"_L1).toArray();
    for (const QJsonValue &value : taskRows) {
        const QJsonObject task = value.toObject();
        const QString number = json::text(task.value("number"_L1));
        tasks.insert(number, task);
        if (task.contains("parent"_L1))
            orderOfLedger.insert(number, json::text(task.value("parent"_L1)));
    }
    QHash<QString, int> booked;
    QHash<QString, qint64> sums;
    const QJsonArray entries = state.value("entries"_L1).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QJsonObject fields = entry.value("fields"_L1).toObject();
        ++booked[fields.value("303"_L1).toString()];
        const std::optional<Money> amount = json::money(fields.value("301"_L1), u"UAH"_s);
        QVERIFY(amount);
        sums[orderOfLedger.value(json::text(entry.value("task"_L1)))] += amount->minor;
    }
    QCOMPARE(booked.size(), 500);
    for (auto one = booked.cbegin(); one != booked.cend(); ++one)
        QVERIFY2(one.value() == 1, qPrintable(one.key() + u" is booked "_s + QString::number(one.value())));
    for (int i = 0; i < orders; ++i) {
        const QString number = QString::number(firstOrder + i);
        const bool isPaid = i < inParts || i % 10 != 0;
        QCOMPARE(sums.value(number), isPaid ? 10'000 : 9'999);
        QCOMPARE(json::text(tasks.value(number).value("status"_L1)), isPaid ? u"132"_s : u"121"_s);
        QCOMPARE(movesByUs(tasks.value(number)), isPaid ? 1 : 0);
    }
    for (auto task = tasks.cbegin(); task != tasks.cend(); ++task) {
        const int number = task.key().toInt();
        const bool isOurs = number >= firstOrder && number < firstOrder + orders;
        QVERIFY2(isOurs || movesByUs(task.value()) == 0, qPrintable(task.key()));
    }
}

void KillTest::cleanupTestCase()
{
    m_engine.kill();
    m_engine.waitForFinished();
    m_sandbox.closeWriteChannel();
    m_sandbox.waitForFinished();
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
