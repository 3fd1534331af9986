#include "core/connectors/listenerprobe.h"

#include <QSignalSpy>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

using Way = ProbeAnswer::Way;

Q_DECLARE_METATYPE(provodka::ProbeAnswer)

namespace {

ProbeAnswer answered(int status, const QByteArray &allowed = {})
{
    return {Way::Answered, status, allowed};
}

ProbeAnswer missed(Way way)
{
    return {way, 0, {}};
}

}

class ListenerProbeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAreJudged_data();
    void answersAreJudged();
    void aListenerBehindAnAddressIsFound();
    void anotherPathIsNotTakenForOurs();
    void nobodyThereIsSaid();
    void nothingIsSaidToWhoIsGone();
    void theUrlForTheVendorIsMade();

private:
    static HttpListener::Handler listener(const QByteArray &path)
    {
        return [path](const IncomingRequest &request, const HttpListener::Answer &answer) {
            OutgoingAnswer made;
            made.status = request.path == path ? 405 : 404;
            if (made.status == 405)
                made.headers = {{"Allow", "POST"}};
            answer(made);
        };
    }
    static CheckReport probed(const QString &publicAddress, const QString &local)
    {
        QObject asker;
        std::optional<CheckReport> report;
        probeListener(publicAddress, local, &asker, [&](const CheckReport &told) { report = told; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 20000); }();
        return report.value_or(CheckReport());
    }
};

void ListenerProbeTest::answersAreJudged_data()
{
    QTest::addColumn<ProbeAnswer>("own");
    QTest::addColumn<ProbeAnswer>("other");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<QString>("says");
    const ProbeAnswer no = answered(404);
    QTest::newRow("ours") << answered(405, "POST") << no << true << u"leads to the listener"_s;
    QTest::newRow("takes anything") << answered(405, "POST") << answered(405, "POST") << false << u"405"_s;
    QTest::newRow("another server") << no << no << false << u"not the listener"_s;
    QTest::newRow("engine stopped") << answered(502) << answered(502) << false << u"start the engine"_s;
    QTest::newRow("tunnel without an end") << answered(530) << answered(530) << false << u"530"_s;
    QTest::newRow("sends on") << answered(301) << answered(301) << false << u"another address"_s;
    QTest::newRow("behind a sign-in") << answered(401) << answered(401) << false << u"sign-in"_s;
    QTest::newRow("a web page") << answered(200) << answered(200) << false << u"200"_s;
    QTest::newRow("no such name") << missed(Way::NoSuchName) << no << false << u"knows no computer"_s;
    QTest::newRow("refused") << missed(Way::Refused) << no << false << u"takes no connections"_s;
    QTest::newRow("silent") << missed(Way::Silent) << no << false << u"does not answer"_s;
    QTest::newRow("certificate") << missed(Way::BadCertificate) << no << false << u"certificate"_s;
    QTest::newRow("otherwise") << missed(Way::Other) << no << false << u"could not be reached"_s;
}

void ListenerProbeTest::answersAreJudged()
{
    QFETCH(const ProbeAnswer, own);
    QFETCH(const ProbeAnswer, other);
    QFETCH(const bool, isGood);
    QFETCH(const QString, says);
    const CheckReport report = judgedListener(QUrl(u"https://pay.example.test/shop/01"_s), own, other);
    QCOMPARE(report.usable(), isGood);
    QCOMPARE(report.steps.size(), 1);
    QVERIFY2(report.steps[0].text.english().contains(says), qPrintable(report.steps[0].text.english()));
    QVERIFY(!report.steps[0].text.english().contains(u"shop/01")); // the path is a secret
}

void ListenerProbeTest::aListenerBehindAnAddressIsFound()
{
    HttpListener server({}, listener("/shop/0123"));
    const quint16 port = server.listen(u"127.0.0.1"_s, 0).value();
    const CheckReport report
        = probed(u"http://127.0.0.1:%1/"_s.arg(port), u"http://127.0.0.1:8095/shop/0123"_s);
    QVERIFY(report.usable());
    QCOMPARE(report.steps.size(), 2); // and that it is not https
    QCOMPARE(report.steps[1].verdict, CheckStep::Verdict::Remark);
}

void ListenerProbeTest::anotherPathIsNotTakenForOurs()
{
    HttpListener server({}, listener("/shop/4567"));
    const quint16 port = server.listen(u"127.0.0.1"_s, 0).value();
    const CheckReport report
        = probed(u"http://127.0.0.1:%1"_s.arg(port), u"http://127.0.0.1:8095/shop/0123"_s);
    QVERIFY(!report.usable());
}

void ListenerProbeTest::nobodyThereIsSaid()
{
    quint16 port = 0;
    {
        HttpListener server({}, listener("/"));
        port = server.listen(u"127.0.0.1"_s, 0).value();
    }
    const CheckReport report
        = probed(u"http://127.0.0.1:%1"_s.arg(port), u"http://127.0.0.1:8095/shop/0123"_s);
    QVERIFY(!report.usable());
    QCOMPARE(report.error->kind, Error::Kind::Network);
}

void ListenerProbeTest::nothingIsSaidToWhoIsGone()
{
    HttpListener server({}, listener("/shop/0123"));
    const quint16 port = server.listen(u"127.0.0.1"_s, 0).value();
    bool isTold = false;
    {
        QObject asker;
        probeListener(u"http://127.0.0.1:%1"_s.arg(port), u"http://127.0.0.1:8095/shop/0123"_s, &asker,
            [&](const CheckReport &) { isTold = true; });
    }
    QTest::qWait(100);
    QVERIFY(!isTold);
}

void ListenerProbeTest::theUrlForTheVendorIsMade()
{
    QCOMPARE(
        listenerUrl(u"https://a.test//"_s, u"http://127.0.0.1:1/shop/01"_s), u"https://a.test/shop/01"_s);
    QCOMPARE(
        listenerUrl(u"https://a.test/in"_s, u"http://127.0.0.1:1/shop/01"_s), u"https://a.test/in/shop/01"_s);
    QCOMPARE(listenerUrl({}, u"http://127.0.0.1:1/shop/01"_s), QString());
    QCOMPARE(listenerUrl(u"https://a.test"_s, {}), QString());
}

QTEST_GUILESS_MAIN(ListenerProbeTest)
#include "listenerprobe_test.moc"
