#include "tests/app/cli/program.h"

#include <QTest>

using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

class SetupCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsAndSaysWhatChanges()
    {
        const Program program;
        const QString file = program.write(u"setup.json"_s, shopToOffice());
        const Run first = program.run({u"setup"_s, u"import"_s, file});
        QCOMPARE(first.code, 0);
        QVERIFY2(first.out.contains("Connection \"shop\" (wayforpay) is new."), first.out.constData());
        QVERIFY2(first.says("provodka-cli secret set shop secretKey"), first.err.constData());
        const Run again = program.run({u"setup"_s, u"import"_s, file});
        QCOMPARE(again.code, 0);
        QVERIFY(again.out.contains("nothing changes"));
        const Run changed = program.run({u"--json"_s, u"setup"_s, u"import"_s,
            program.write(u"other.json"_s, shopToOffice().replace("132", "133"))});
        QCOMPARE(changed.code, 0);
        QVERIFY(changed.isPureJson());
        QCOMPARE(changed.object()["changes"_L1].toArray(),
            (QJsonArray{u"Route \"payments\": \"paidStage\" changes from 132 to 133."_s}));
    }

    void exportsWhatItImports()
    {
        const Program program;
        QCOMPARE(program.run({u"setup"_s, u"import"_s, u"-"_s}, shopToOffice()).code, 0);
        const Run first = program.run({u"setup"_s, u"export"_s});
        QCOMPARE(first.code, 0);
        QVERIFY(first.isPureJson());
        QCOMPARE(first.object()["format"_L1].toInt(), 1);
        const QString file = program.path(u"out.json"_s);
        QCOMPARE(program.run({u"setup"_s, u"export"_s, file}).code, 0);
        const Program second;
        QCOMPARE(second.run({u"setup"_s, u"import"_s, file}).code, 0);
        QCOMPARE(second.run({u"setup"_s, u"export"_s}).out, first.out);
    }

    void namesLineAndFieldOfEveryMistake()
    {
        const Program program;
        const QByteArray text = shopToOffice()
                                    .replace("\"listen\": \"127.0.0.1:8095\"",
                                        "\"listen\": \"8095\", \"secretKey\": \"flk3409refn54t54t\"")
                                    .replace("\"target\": \"office\"", "\"target\": \"offce\"")
                                    .replace("\"dataTag\": 76,\n", "");
        const QString file = program.write(u"setup.json"_s, text);
        const Run run = program.run({u"setup"_s, u"import"_s, file});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(":4:53: connections/0/settings/listen: "), run.err.constData());
        QVERIFY2(run.err.contains(":4:71: connections/0/settings/secretKey: "), run.err.constData());
        QVERIFY2(run.says("provodka-cli secret set shop secretKey"), run.err.constData());
        QVERIFY2(run.err.contains("routes/0/target: "), run.err.constData());
        QVERIFY2(run.says("did you mean \"office\""), run.err.constData());
        QVERIFY2(!run.err.contains("flk3409"), "a secret is not repeated");
        QVERIFY2(!QDir(program.workspace()).exists(), "nothing starts half-way");
        const Run json = program.run({u"--json"_s, u"setup"_s, u"import"_s, file});
        QCOMPARE(json.code, 2);
        QVERIFY(json.isPureJson());
        const QJsonObject problem = json.object()["error"_L1]["problems"_L1][0].toObject();
        QCOMPARE(problem["line"_L1].toInt(), 4);
        QCOMPARE(problem["column"_L1].toInt(), 53);
        QCOMPARE(problem["path"_L1].toString(), u"connections/0/settings/listen"_s);
    }

    void namesTheLineWhereTheTextIsNoJson()
    {
        const Program program;
        const QString file
            = program.write(u"setup.json"_s, shopToOffice().replace("\"format\": 1,", "\"format\": 1"));
        const Run run = program.run({u"setup"_s, u"import"_s, file});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(":2:2: A comma is missing"), run.err.constData());
    }

    void keepsTheOldSetupWhenTheNewOneIsWrong()
    {
        const Program program;
        QCOMPARE(program.run({u"setup"_s, u"import"_s, u"-"_s}, shopToOffice()).code, 0);
        const QByteArray before = program.run({u"setup"_s, u"export"_s}).out;
        QCOMPARE(program
                     .run({u"setup"_s, u"import"_s, u"-"_s},
                         shopToOffice().replace("\"payments\"", "\"pay ments\""))
                     .code,
            2);
        QCOMPARE(program.run({u"setup"_s, u"export"_s}).out, before);
    }

    void saysThatAFileIsNotThere()
    {
        const Program program;
        const Run run = program.run({u"setup"_s, u"import"_s, program.path(u"missing.json"_s)});
        QCOMPARE(run.code, 2);
        QVERIFY(run.says("missing.json"));
        QVERIFY(!QDir(program.workspace()).exists());
    }

    void refusesAWorkspaceOfANewerVersion()
    {
        const Program program;
        QCOMPARE(program.run({u"setup"_s, u"import"_s, u"-"_s}, shopToOffice()).code, 0);
        {
            // The number of the schema stands at byte 60 of the file (SQLite's user_version).
            QFile file(program.path(u"ws/provodka.db"_s));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(60));
            QCOMPARE(file.write(QByteArray::fromHex("000003e7")), 4);
        }
        const Run run = program.run({u"event"_s, u"list"_s});
        QCOMPARE(run.code, 4);
        QVERIFY2(run.says("newer Provodka"), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(SetupCommandsTest)
#include "setupcommands_test.moc"
