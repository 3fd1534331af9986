#include "core/connectors/bitrix24/bitrix24.h"
#include "tests/core/connectors/bitrix24/standinhttp.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

struct World
{
    World()
        : http(portal)
    {
        portal.setLimits(false);
        ConnectorContext context;
        context.name = ConnectionName{u"portal"_s};
        context.secrets.insert(
            u"webhook"_s, portal.credentials(u"http://127.0.0.1:1"_s).value("webhook"_L1).toString());
        context.http = &http;
        context.clock = &clock;
        connector = bitrix24::make(context);
        post.key = u"alarm-1"_s;
        post.title = u"Provodka: [2] alarms"_s;
        post.text = u"• 750 & 800\n• another"_s;
    }
    Result<QString> tells(const QString &to) { return QCoro::waitFor(connector->feed()->post(to, post)); }
    QJsonArray notices() const { return portal.state().value("notices"_L1).toArray(); }

    SystemClock clock;
    sandbox::Bitrix24StandIn portal;
    provodka::test::StandInHttp http;
    std::unique_ptr<Connector> connector;
    Post post;
};

}

class Bitrix24FeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmployeesBellRings()
    {
        World world;
        for (const QString &to : {u"5"_s, u"user:5"_s, u"U5"_s}) {
            const Result<QString> told = world.tells(to);
            QVERIFY2(told, told ? "" : qPrintable(told.error().logLine()));
        }
        // Said again it replaces itself.
        QCOMPARE(world.notices().size(), 1);
        const QJsonObject notice = world.notices().first().toObject();
        QCOMPARE(notice.value("user"_L1).toString(), u"5"_s);
        QCOMPARE(
            notice.value("text"_L1).toString(), u"[B]Provodka: (2) alarms[/B]\n• 750 & 800\n• another"_s);
        world.post.key = u"alarm-2"_s;
        QVERIFY(world.tells(u"5"_s));
        QCOMPARE(world.notices().size(), 2);
    }

    void aLostAnswerRingsOnce()
    {
        World world;
        world.http.fault(u"drop-after"_s);
        const Result<QString> lost = world.tells(u"5"_s);
        QVERIFY(!lost);
        QVERIFY(lost.error().isTransient());
        QVERIFY(world.tells(u"5"_s));
        QCOMPARE(world.notices().size(), 1);
    }

    void whoIsNotThereIsNotTold_data()
    {
        QTest::addColumn<QString>("to");
        QTest::newRow("nobody") << u"77"_s;
        QTest::newRow("a name") << u"Olena"_s;
        QTest::newRow("a parameter") << u"5&MESSAGE=x"_s;
        QTest::newRow("nothing") << QString();
    }

    void whoIsNotThereIsNotTold()
    {
        QFETCH(QString, to);
        World world;
        const Result<QString> told = world.tells(to);
        QVERIFY(!told);
        QCOMPARE(told.error().kind, Error::Kind::Rejected);
        QVERIFY(world.notices().isEmpty());
    }

    void aMissingPermissionIsNamed()
    {
        World world;
        QVERIFY(world.portal.control(u"option"_s, {{u"scopes"_s, QJsonArray{u"crm"_s}}}));
        const Result<QString> told = world.tells(u"5"_s);
        QVERIFY(!told);
        QCOMPARE(told.error().kind, Error::Kind::Unauthorized);
        const Result<CheckReport> report = QCoro::waitFor(world.connector->check());
        bool isSaid = false;
        for (const CheckStep &step : report->steps)
            isSaid = isSaid || step.text.english().contains("(im)"_L1);
        QVERIFY(isSaid);
    }
};

QTEST_GUILESS_MAIN(Bitrix24FeedTest)
#include "feed_test.moc"
