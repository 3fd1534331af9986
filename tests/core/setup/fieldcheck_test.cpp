#include "core/recipes/paymenttoorder/paymenttoorder.h"
#include "core/setup/fieldcheck.h"

#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// The settings of "payment to order" as setups of this version and earlier ones write them.
class FieldCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatEarlierVersionsWrote_data();
    void readsWhatEarlierVersionsWrote();
};

void FieldCheckTest::readsWhatEarlierVersionsWrote_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("good");
    QTest::newRow("comment, a word") << u"comment"_s << QJsonValue(u"ledger"_s) << true;
    QTest::newRow("comment, as the first version") << u"comment"_s << QJsonValue(true) << true;
    QTest::newRow("comment, something else") << u"comment"_s << QJsonValue(u"everywhere"_s) << false;
    QTest::newRow("comment, a number") << u"comment"_s << QJsonValue(1) << false;
    QTest::newRow("language") << u"language"_s << QJsonValue(u"uk"_s) << true;
    QTest::newRow("language, a flag") << u"language"_s << QJsonValue(true) << false;
    QTest::newRow("closed until a day") << u"closedUntil"_s << QJsonValue(u"2026-10-31"_s) << true;
    QTest::newRow("closed until nothing") << u"closedUntil"_s << QJsonValue(u"2026-13-01"_s) << false;
    QTest::newRow("thresholds") << u"thresholds"_s << QJsonValue(QJsonArray()) << true;
    QTest::newRow("months") << u"monthsBack"_s << QJsonValue(12) << true;
}

void FieldCheckTest::readsWhatEarlierVersionsWrote()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(bool, good);
    const QJsonObject settings{
        {"waitingStages"_L1, QJsonArray{u"121"_s}}, {"paidStage"_L1, u"132"_s}, {key, value}};
    const QList<SettingProblem> problems
        = checkSettings(settings, paymenttoorder::info().settings, u"routes/0/settings"_s, u"secret"_s);
    QCOMPARE(problems.isEmpty(), good);
    if (!good)
        QCOMPARE(problems.first().path, QString(u"routes/0/settings/"_s + key));
}

QTEST_GUILESS_MAIN(FieldCheckTest)
#include "fieldcheck_test.moc"
