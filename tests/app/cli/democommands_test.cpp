#include "tests/app/cli/program.h"

#include <QTest>

using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

class DemoCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeIsTheExpectedOne()
    {
        const Program program;
        const Run demo = program.plain({u"demo"_s, u"--json"_s, u"--lang"_s, u"en"_s, u"--events"_s, u"5"_s});
        QVERIFY2(demo.code == 0, demo.out.constData());
        QVERIFY(demo.isPureJson());
        QVERIFY(demo.object()["as_expected"_L1].toBool());
        QCOMPARE(demo.object()["doubled"_L1].toInt(), 0);
        QCOMPARE(demo.object()["steps"_L1].toArray().size(), 24);
    }

    void saysInWordsWhatHappenedAndWhy()
    {
        const Program program;
        const Run demo = program.plain({u"demo"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(demo.code == 0, demo.out.constData());
        for (const char *words : {"paid in full: 10480-1", "UAH is missing, so it was not moved",
                 "the signature is wrong", "nothing was done twice", "Each of the 27 outcomes"})
            QVERIFY2(demo.out.contains(words), words);
    }

    void refusesOtherCases()
    {
        const Program program;
        const Run later = program.plain({u"demo"_s, u"--case"_s, u"getcourse"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(later.code, 2);
        QVERIFY(later.says("not in this version"));
        QCOMPARE(program.plain({u"demo"_s, u"--case"_s, u"lunch"_s}).code, 2);
        QCOMPARE(program.plain({u"demo"_s, u"--events"_s, u"many"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(DemoCommandsTest)
#include "democommands_test.moc"
