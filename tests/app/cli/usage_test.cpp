#include "tests/app/cli/program.h"

#include <QTest>

using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

class UsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItsVersion()
    {
        const Program program;
        QCOMPARE(program.plain({u"--version"_s}).out, QByteArray("provodka-cli " PROVODKA_VERSION "\n"));
        const Run json = program.plain({u"--version"_s, u"--json"_s});
        QCOMPARE(json.code, 0);
        QCOMPARE(json.object()["version"_L1].toString(), QStringLiteral(PROVODKA_VERSION));
    }

    void helps()
    {
        const Program program;
        const Run all = program.run({u"--help"_s});
        QCOMPARE(all.code, 0);
        for (const char *command : {"setup import FILE", "event retry ID", "payment match ID",
                 "report transitions", "log", "Exit codes"})
            QVERIFY2(all.out.contains(command), command);
        const Run one = program.run({u"report"_s, u"transitions"_s, u"--help"_s});
        QCOMPARE(one.code, 0);
        QVERIFY(one.out.contains("--limit TIME"));
    }

    void speaksTheLanguageThatIsAsked()
    {
        const Program program;
        const Run english = program.plain({u"--lang"_s, u"en"_s, u"--help"_s});
        const Run ukrainian = program.plain({u"--lang"_s, u"uk"_s, u"--help"_s});
        const Run russian = program.plain({u"--help"_s, u"--lang=ru"_s});
        QVERIFY(english.out.contains("Exit codes"));
        QVERIFY2(!ukrainian.out.contains("Exit codes"), ukrainian.out.constData());
        QVERIFY2(!russian.out.contains("Exit codes"), russian.out.constData());
        QVERIFY(ukrainian.out != russian.out);
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nothing") << QStringList() << QByteArray("A command is missing");
        QTest::newRow("mistyped") << QStringList{u"evnet"_s} << QByteArray("did you mean");
        QTest::newRow("unknown option") << QStringList{u"event"_s, u"list"_s, u"--states"_s, u"x"_s}
                                        << QByteArray("did you mean --state");
        QTest::newRow("unknown language")
            << QStringList{u"event"_s, u"list"_s, u"--lang"_s, u"xx"_s} << QByteArray("uk, ru, en");
        QTest::newRow("nothing to copy")
            << QStringList{u"workspace"_s, u"backup"_s, u"f"_s} << QByteArray("no workspace");
        QTest::newRow("no number of lines") << QStringList{u"event"_s, u"list"_s, u"--limit"_s, u"many"_s}
                                            << QByteArray("is not a number of lines");
        QTest::newRow("sheet without a file")
            << QStringList{u"report"_s, u"transitions"_s, u"--format"_s, u"xlsx"_s} << QByteArray("-o FILE");
        QTest::newRow("unknown format") << QStringList{u"report"_s, u"transitions"_s, u"--format"_s, u"doc"_s}
                                        << QByteArray("text, csv, json");
        QTest::newRow("no day") << QStringList{u"report"_s, u"transitions"_s, u"--from"_s, u"31.01.2026"_s}
                                << QByteArray("2026-01-31");
        QTest::newRow("no time") << QStringList{u"report"_s, u"transitions"_s, u"--limit"_s, u"15"_s}
                                 << QByteArray("15m");
        QTest::newRow("no state") << QStringList{u"event"_s, u"list"_s, u"--state"_s, u"happy"_s}
                                  << QByteArray("attention");
        QTest::newRow("no workspace") << QStringList{u"event"_s, u"list"_s} << QByteArray("no workspace");
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        const Program program;
        const Run text = program.plain(QStringList{u"--workspace"_s, program.workspace()} + arguments);
        QCOMPARE(text.code, 2);
        QVERIFY2(text.err.contains(words), text.err.constData());
        QVERIFY2(text.out.isEmpty(), "a mistake is no result");
        QVERIFY2(!QDir(program.workspace()).exists(), "a mistake makes no workspace");
        const Run json
            = program.plain(QStringList{u"--json"_s, u"--workspace"_s, program.workspace()} + arguments);
        QCOMPARE(json.code, 2);
        QVERIFY2(json.isPureJson(), json.out.constData());
        QCOMPARE(json.object()["error"_L1]["exit"_L1].toInt(), 2);
    }

    void namesAStorageTrouble()
    {
        const Program program;
        QVERIFY(QDir().mkpath(program.workspace()));
        program.write(u"ws/provodka.db"_s, QByteArray(8192, 'x'));
        const Run run = program.run({u"event"_s, u"list"_s});
        QCOMPARE(run.code, 4);
        QVERIFY2(run.says("damaged"), run.err.constData());
    }

    void namesAFolderThatCannotBeMade()
    {
        const Program program;
        const QString setup = program.write(u"setup.json"_s, shopToOffice());
        const Run run = program.plain({u"--workspace"_s, u"/proc/nowhere"_s, u"setup"_s, u"import"_s, setup});
        QCOMPARE(run.code, 4);
        QVERIFY2(run.says("/proc/nowhere"), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
