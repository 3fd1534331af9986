#include "app/sandbox/all.h"
#include "app/sandbox/faults.h"
#include "tests/app/sandbox/caller.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace provodka::sandbox;

class SandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstLineNamesEveryVendor();
    void callsAreListedByVendor();
    void onlyTheLatestCallsAreKept();
    void latencyDelaysEveryAnswer();
    void patternsMeetWholePaths_data();
    void patternsMeetWholePaths();
    void statusIsAnsweredInsteadOfServing();
    void statusMayComeAfterTheWork();
    void delayAnswersLater();
    void garbageIsNoJson();
    void dropBeforeDoesNothing();
    void dropAfterDoesTheWork();
    void faultsSkipCountAndEnd();
    void faultsMeetMethods();
    void wrongFaultsAreRefused_data();
    void wrongFaultsAreRefused();
    void wrongControlCallsAreRefused();
    void resetGoesBackToTheSeed();
    void seedReplacesWhatItNames();

private:
    void start(Sandbox::Options options);
    Seen control(const QString &path, const QJsonObject &body = {});
    Seen planfix(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    int statusOf(qint64 number);

    std::unique_ptr<Sandbox> m_sandbox;
};

void SandboxTest::start(Sandbox::Options options)
{
    m_sandbox = std::make_unique<Sandbox>(std::move(options));
    addAll(*m_sandbox);
    QVERIFY(m_sandbox->start());
}

void SandboxTest::init()
{
    Sandbox::Options options;
    options.limits = false;
    options.callsKept = 5;
    start(options);
}

void SandboxTest::cleanup()
{
    m_sandbox.reset();
}

Seen SandboxTest::control(const QString &path, const QJsonObject &body)
{
    return call("POST", m_sandbox->firstLine()["control"_L1].toString() + u"/_sandbox/"_s + path, body);
}

Seen SandboxTest::planfix(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    const QJsonValue line = m_sandbox->firstLine()["planfix"_L1];
    const QByteArray bearer = "Bearer " + line["token"_L1].toString().toLatin1();
    const QString url = line["url"_L1].toString() + path;
    if (method == "GET")
        return call(method, url, QByteArray(), {{"Authorization", bearer}});
    return call(method, url, body, {{"Authorization", bearer}});
}

int SandboxTest::statusOf(qint64 number)
{
    const QJsonArray tasks = m_sandbox->state(u"planfix"_s)["tasks"_L1].toArray();
    for (const QJsonValue &task : tasks) {
        if (task["number"_L1].toInteger() == number)
            return task["status"_L1].toInt();
    }
    return -1;
}

static const QJsonObject toProduction{{u"status"_s, QJsonObject{{u"id"_s, 132}}}};

void SandboxTest::firstLineNamesEveryVendor()
{
    const QJsonObject line = m_sandbox->firstLine();
    QVERIFY(line["control"_L1].toString().startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(line["planfix"_L1]["url"_L1].toString().endsWith(u"/rest"_s));
    QVERIFY(!line["planfix"_L1]["token"_L1].toString().isEmpty());
    QVERIFY(line["wayforpay"_L1]["url"_L1].toString().endsWith(u"/api"_s));
    QCOMPARE(line["wayforpay"_L1]["merchantAccount"_L1].toString(), u"test_merch_n1"_s);
    QVERIFY(!line["wayforpay"_L1]["secretKey"_L1].toString().isEmpty());
    const Seen seen = call("GET", line["control"_L1].toString() + u"/_sandbox"_s);
    QCOMPARE(seen.json(), line);
}

void SandboxTest::callsAreListedByVendor()
{
    planfix("GET", u"/ping"_s);
    planfix("POST", u"/task/10480"_s, toProduction);
    const QJsonObject check{{u"transactionType"_s, u"CHECK_STATUS"_s}};
    call("POST", m_sandbox->firstLine()["wayforpay"_L1]["url"_L1].toString(), check);

    const QString list = m_sandbox->firstLine()["control"_L1].toString() + u"/_sandbox/calls"_s;
    QCOMPARE(call("GET", list).array().size(), 3);
    const QJsonArray calls = call("GET", list + u"?vendor=planfix"_s).array();
    QCOMPARE(calls.size(), 2);
    QVERIFY(calls[0]["at_ms"_L1].toInteger() > 1'600'000'000'000);
    QCOMPARE(calls[0]["vendor"_L1].toString(), u"planfix"_s);
    QCOMPARE(calls[0]["method"_L1].toString(), u"GET"_s);
    QCOMPARE(calls[0]["path"_L1].toString(), u"/rest/ping"_s);
    QCOMPARE(calls[0]["status"_L1].toInt(), 200);
    QCOMPARE(calls[0]["write"_L1].toBool(true), false);
    QCOMPARE(calls[1]["write"_L1].toBool(), true);
    const QJsonArray other = call("GET", list + u"?vendor=wayforpay"_s).array();
    QCOMPARE(other[0]["name"_L1].toString(), u"CHECK_STATUS"_s);
    QCOMPARE(other[0]["write"_L1].toBool(true), false);
    QCOMPARE(call("GET", list + u"?vendor=planfix&count=1"_s).json()["count"_L1].toInt(), 2);
    QCOMPARE(call("GET", list + u"?vendor=nobody"_s).status, 404);
    QCOMPARE(m_sandbox->calls(u"planfix"_s), calls);
}

void SandboxTest::onlyTheLatestCallsAreKept()
{
    for (int i = 0; i < 7; ++i)
        planfix("GET", u"/task/%1"_s.arg(10480 + i));
    const QJsonArray calls = m_sandbox->calls();
    QCOMPARE(calls.size(), 5);
    QCOMPARE(calls.first()["path"_L1].toString(), u"/rest/task/10482"_s);
}

void SandboxTest::latencyDelaysEveryAnswer()
{
    Sandbox::Options options;
    options.latency = std::chrono::milliseconds(150);
    start(options);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(planfix("GET", u"/ping"_s).status, 200);
    QVERIFY(timer.elapsed() >= 140);
}

void SandboxTest::patternsMeetWholePaths_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("meets");
    QTest::newRow("end") << QByteArray("*/task/10482") << QByteArray("/rest/task/10482") << true;
    QTest::newRow("not the end") << QByteArray("*/task/10482") << QByteArray("/rest/task/10482/datatags/")
                                 << false;
    QTest::newRow("middle") << QByteArray("/rest/*/datatags/") << QByteArray("/rest/task/1/datatags/")
                            << true;
    QTest::newRow("going back") << QByteArray("*a*ab") << QByteArray("aaab") << true;
    QTest::newRow("all") << QByteArray("*") << QByteArray("") << true;
}

void SandboxTest::patternsMeetWholePaths()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QTEST(globMatches(pattern, text), "meets");
}

void SandboxTest::statusIsAnsweredInsteadOfServing()
{
    const QJsonObject body{{u"result"_s, u"fail"_s}, {u"code"_s, 20}};
    control(u"fault"_s,
        {{u"vendor"_s, u"planfix"_s}, {u"path"_s, u"/task/10480"_s}, {u"kind"_s, u"status:402"_s},
            {u"body"_s, body}});
    const Seen seen = planfix("POST", u"/task/10480"_s, toProduction);
    QCOMPARE(seen.status, 402);
    QCOMPARE(seen.json(), body);
    QCOMPARE(statusOf(10480), 121);
    control(u"fault"_s, {{u"vendor"_s, u"planfix"_s}, {u"kind"_s, u"status:503"_s}});
    const Seen page = planfix("GET", u"/ping"_s);
    QCOMPARE(page.status, 503);
    QVERIFY(page.body.startsWith("<html>"));
    QCOMPARE(planfix("GET", u"/ping"_s).status, 200);
}

void SandboxTest::statusMayComeAfterTheWork()
{
    control(u"fault"_s, {{u"vendor"_s, u"planfix"_s}, {u"kind"_s, u"status:504"_s}, {u"done"_s, true}});
    QCOMPARE(planfix("POST", u"/task/10480"_s, toProduction).status, 504);
    QCOMPARE(statusOf(10480), 132);
}

void SandboxTest::delayAnswersLater()
{
    control(u"fault"_s, {{u"vendor"_s, u"planfix"_s}, {u"kind"_s, u"delay"_s}, {u"ms"_s, 200}});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(planfix("GET", u"/ping"_s).status, 200);
    QVERIFY(timer.elapsed() >= 190);
}

void SandboxTest::garbageIsNoJson()
{
    for (const QString &form : {u"html"_s, u"json"_s, u"empty"_s}) {
        control(u"fault"_s, {{u"vendor"_s, u"planfix"_s}, {u"kind"_s, u"garbage"_s}, {u"form"_s, form}});
        const Seen seen = planfix("POST", u"/task/10480"_s, toProduction);
        QCOMPARE(seen.status, 200);
        QVERIFY(seen.json().isEmpty());
        QCOMPARE(statusOf(10480), 121);
    }
}

void SandboxTest::dropBeforeDoesNothing()
{
    control(u"fault"_s, {{u"vendor"_s, u"planfix"_s}, {u"kind"_s, u"drop-before"_s}});
    QCOMPARE(planfix("POST", u"/task/10480"_s, toProduction).status, 0);
    QCOMPARE(statusOf(10480), 121);
    QCOMPARE(m_sandbox->calls()[0]["status"_L1].toInt(-1), 0);
}

void SandboxTest::dropAfterDoesTheWork()
{
    control(u"fault"_s, {{u"vendor"_s, u"planfix"_s}, {u"kind"_s, u"drop-after"_s}});
    QCOMPARE(planfix("POST", u"/task/10480"_s, toProduction).status, 0);
    QCOMPARE(statusOf(10480), 132);
}

void SandboxTest::faultsSkipCountAndEnd()
{
    const Seen set = control(u"fault"_s,
        {{u"vendor"_s, u"*"_s}, {u"path"_s, u"/ping"_s}, {u"kind"_s, u"status:500"_s}, {u"count"_s, 2},
            {u"skip"_s, 1}});
    QCOMPARE(set.json()["faults"_L1].toArray().size(), 1);
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(planfix("GET", u"/ping"_s).status);
    QCOMPARE(statuses, (QList<int>{200, 500, 500, 200}));
    control(u"fault"_s, {{u"vendor"_s, u"planfix"_s}, {u"kind"_s, u"status:500"_s}, {u"count"_s, -1}});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(planfix("GET", u"/ping"_s).status, 500);
    control(u"reset"_s);
    QCOMPARE(planfix("GET", u"/ping"_s).status, 200);
}

void SandboxTest::faultsMeetMethods()
{
    control(u"fault"_s,
        {{u"vendor"_s, u"planfix"_s}, {u"path"_s, u"/task/10480"_s}, {u"method"_s, u"POST"_s},
            {u"kind"_s, u"status:500"_s}});
    QCOMPARE(planfix("GET", u"/task/10480"_s).status, 200);
    QCOMPARE(planfix("POST", u"/task/10480"_s, toProduction).status, 500);
    control(u"fault"_s,
        {{u"vendor"_s, u"wayforpay"_s}, {u"path"_s, u"TRANSACTION_LIST"_s}, {u"kind"_s, u"status:500"_s}});
    const QString url = m_sandbox->firstLine()["wayforpay"_L1]["url"_L1].toString();
    const QJsonObject check{{u"transactionType"_s, u"CHECK_STATUS"_s}};
    const QJsonObject list{{u"transactionType"_s, u"TRANSACTION_LIST"_s}};
    QCOMPARE(call("POST", url, check).status, 200);
    QCOMPARE(call("POST", url, list).status, 500);
}

void SandboxTest::wrongFaultsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("no vendor") << QJsonObject{{u"kind"_s, u"limit"_s}};
    QTest::newRow("unknown vendor") << QJsonObject{{u"vendor"_s, u"x"_s}, {u"kind"_s, u"limit"_s}};
    QTest::newRow("unknown kind") << QJsonObject{{u"vendor"_s, u"planfix"_s}, {u"kind"_s, u"rain"_s}};
    QTest::newRow("no status") << QJsonObject{{u"vendor"_s, u"planfix"_s}, {u"kind"_s, u"status:"_s}};
}

void SandboxTest::wrongFaultsAreRefused()
{
    QFETCH(QJsonObject, fault);
    const Seen seen = control(u"fault"_s, fault);
    QCOMPARE(seen.status, 400);
    QVERIFY(!seen.json()["error"_L1].toString().isEmpty());
    QCOMPARE(m_sandbox->control(u"fault"_s, fault), seen.json());
}

void SandboxTest::wrongControlCallsAreRefused()
{
    const QString origin = m_sandbox->firstLine()["control"_L1].toString();
    QCOMPARE(call("GET", origin + u"/"_s).status, 404);
    QCOMPARE(call("GET", origin + u"/_sandbox/reset"_s).status, 405);
    QCOMPARE(call("GET", origin + u"/_sandbox/state/nobody"_s).status, 404);
    QCOMPARE(control(u"planfix/nothing"_s).status, 404);
    QCOMPARE(control(u"nobody/order"_s).status, 404);
    QCOMPARE(call("POST", origin + u"/_sandbox/mail"_s, QByteArray()).status, 400);
    QCOMPARE(call("POST", origin + u"/_sandbox/planfix/order"_s, QByteArray("{")).status, 400);
}

void SandboxTest::resetGoesBackToTheSeed()
{
    planfix("POST", u"/task/10480"_s, toProduction);
    control(u"wayforpay/payment"_s, {{u"order"_s, u"10480"_s}, {u"amount"_s, 1}});
    QCOMPARE(m_sandbox->control(u"/_sandbox/reset"_s), QJsonObject());
    QCOMPARE(statusOf(10480), 121);
    QVERIFY(m_sandbox->calls().isEmpty());
    QVERIFY(m_sandbox->state(u"wayforpay"_s)["payments"_L1].toArray().isEmpty());
}

void SandboxTest::seedReplacesWhatItNames()
{
    Sandbox::Options options;
    const QJsonObject order{{u"number"_s, 5}, {u"due"_s, u"1.50"_s}};
    options.seed = {{u"planfix"_s, QJsonObject{{u"token"_s, u"secret"_s}, {u"orders"_s, QJsonArray{order}}}}};
    start(options);
    QCOMPARE(m_sandbox->firstLine()["planfix"_L1]["token"_L1].toString(), u"secret"_s);
    QCOMPARE(statusOf(5), 121);
    QCOMPARE(statusOf(10480), -1);
    m_sandbox->control(u"planfix/order"_s, {{u"number"_s, 6}});
    m_sandbox->control(u"reset"_s);
    QCOMPARE(statusOf(5), 121);
    QCOMPARE(statusOf(6), -1);
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "sandbox_test.moc"
