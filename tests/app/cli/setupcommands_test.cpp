#include "tests/app/cli/program.h"

#include <QTest>

#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

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

    void tellsTheSetupInSentences()
    {
        const Program program;
        QCOMPARE(
            program.run({u"setup"_s, u"import"_s, program.write(u"setup.json"_s, shopToOffice())}).code, 0);
        const Run book = program.run({u"setup"_s, u"book"_s, u"--ids"_s});
        QCOMPARE(book.code, 0);
        QVERIFY2(book.out.contains("from shop (WayForPay)") && book.out.contains("(Planfix)"),
            book.out.constData());
        QVERIFY2(book.out.contains("Stage of paid orders: 132"), book.out.constData());
        const QString file = program.path(u"book.html"_s);
        const Run html = program.run({u"--json"_s, u"setup"_s, u"book"_s, u"--ids"_s, u"-o"_s, file});
        QCOMPARE(html.code, 0);
        QVERIFY(html.isPureJson());
        QVERIFY(html.object()["book"_L1].toArray().size() > 5);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("<li>Stage of paid orders: 132</li>"));
        QCOMPARE(
            program.run({u"setup"_s, u"book"_s, u"--ids"_s, u"-o"_s, program.path(u"no/book"_s)}).code, 4);
    }

    void namesEveryHostFirst()
    {
        const Program program;
        const QString file = program.write(u"setup.json"_s, shopToOffice());
        const Run first = program.run({u"setup"_s, u"import"_s, file});
        QCOMPARE(first.code, 0);
        const QList<QByteArray> lines = first.out.split('\n');
        QVERIFY2(
            lines[0].startsWith("NEW host: api.wayforpay.com (connection \"shop\""), lines[0].constData());
        QVERIFY2(
            first.out.contains("NEW address that others may call: 127.0.0.1:8095"), first.out.constData());
        QVERIFY2(first.out.contains("NEW host: company.planfix.com (connection \"office\", address)."),
            first.out.constData());
        QVERIFY(first.out.indexOf("company.planfix.com") < first.out.indexOf("is new"));
        const Run moved = program.run({u"--json"_s, u"setup"_s, u"import"_s,
            program.write(
                u"other.json"_s, shopToOffice().replace("company.planfix.com", "evil.example:8443"))});
        QCOMPARE(moved.code, 0);
        const QJsonArray hosts = moved.object()["hosts"_L1].toArray();
        QStringList fresh;
        for (const QJsonValue &host : hosts) {
            if (host["new"_L1].toBool())
                fresh.append(host["host"_L1].toString());
        }
        QCOMPARE(fresh, QStringList{u"evil.example:8443"_s});
        QCOMPARE(hosts.size(), 3);
    }

    void aTrialChangesNothing()
    {
        const Program program;
        const QString file = program.write(u"setup.json"_s, shopToOffice());
        const Run trial = program.run({u"setup"_s, u"import"_s, file, u"--dry-run"_s});
        QCOMPARE(trial.code, 0);
        QVERIFY(trial.out.contains("company.planfix.com") && trial.out.contains("Route \"payments\" is new"));
        QVERIFY(trial.says("Nothing was changed."));
        QVERIFY2(!QDir(program.workspace()).exists(), "not even a workspace is made");
        QCOMPARE(program.run({u"setup"_s, u"import"_s, file}).code, 0);
        const QByteArray before = program.run({u"setup"_s, u"export"_s}).out;
        const Run other = program.run({u"--json"_s, u"setup"_s, u"import"_s, u"--dry-run"_s,
            program.write(u"other.json"_s, shopToOffice().replace("132", "133"))});
        QVERIFY(!other.object()["imported"_L1].toBool(true));
        QCOMPARE(other.object()["changes"_L1].toArray().size(), 1);
        QCOMPARE(program.run({u"setup"_s, u"export"_s}).out, before);
    }

    void atATerminalItAsks_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("isImported");
        QTest::newRow("yes") << QByteArray("yes\n") << QStringList() << true;
        QTest::newRow("так") << QByteArray("так\n") << QStringList() << true;
        QTest::newRow("no") << QByteArray("no\n") << QStringList() << false;
        QTest::newRow("nothing") << QByteArray("\n") << QStringList() << false;
        QTest::newRow("not asked") << QByteArray() << QStringList{u"--yes"_s} << true;
    }

    void atATerminalItAsks()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QStringList, options);
        QFETCH(bool, isImported);
        const Program program;
        const QString file = program.write(u"setup.json"_s, shopToOffice());
        const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
        QProcess process;
        process.setProcessEnvironment(program.environment());
        process.setStandardInputFile(QString::fromLocal8Bit(ptsname(terminal)));
        process.start(QStringLiteral(PROVODKA_BIN "/provodka-cli"),
            QStringList{
                u"--workspace"_s, program.workspace(), u"--lang"_s, u"en"_s, u"setup"_s, u"import"_s, file}
                + options);
        QVERIFY(process.waitForStarted());
        QCOMPARE(write(terminal, typed.constData(), size_t(typed.size())), ssize_t(typed.size()));
        QVERIFY(process.waitForFinished(60'000));
        close(terminal);
        QCOMPARE(process.exitCode(), 0);
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(said.contains("Apply this setup?"), options.isEmpty());
        QCOMPARE(said.contains("Nothing was changed."), !isImported);
        QVERIFY(process.readAllStandardOutput().contains("company.planfix.com"));
        QCOMPARE(QDir(program.workspace()).exists(), isImported);
    }

    void everySetupIsKeptWithWhoAndWhen()
    {
        const Program program;
        QVERIFY(program.run({u"setup"_s, u"history"_s}).code == 2);
        const QString file = program.write(u"setup.json"_s, shopToOffice());
        QCOMPARE(program.run({u"setup"_s, u"import"_s, file}).code, 0);
        QCOMPARE(program.run({u"setup"_s, u"import"_s, file}).code, 0); // no change, no version
        const QByteArray first = program.run({u"setup"_s, u"export"_s}).out;
        QCOMPARE(program
                     .run({u"setup"_s, u"import"_s,
                         program.write(
                             u"other.json"_s, shopToOffice().replace("132", "133").replace("411", "499"))})
                     .code,
            0);
        const Run history = program.run({u"--json"_s, u"setup"_s, u"history"_s});
        QVERIFY(history.isPureJson());
        QCOMPARE(history.array().size(), 2);
        QCOMPARE(history.array()[0]["version"_L1].toInt(), 2);
        QCOMPARE(history.array()[0]["who"_L1].toString(), u"olena"_s);
        QVERIFY(!history.array()[0]["at"_L1].toString().isEmpty());
        QCOMPARE(history.array()[0]["changes"_L1].toArray().size(), 2);
        QCOMPARE(program.run({u"--json"_s, u"setup"_s, u"history"_s, u"1"_s}).array().size(), 1);
        QCOMPARE(program.run({u"setup"_s, u"history"_s, u"--show"_s, u"1"_s}).out, first);
        const Run table = program.run({u"setup"_s, u"history"_s});
        QVERIFY2(table.out.contains("olena") && table.out.contains("(and 1 more)"), table.out.constData());
        const Run change = program.run({u"setup"_s, u"history"_s, u"--diff"_s, u"2"_s});
        QVERIFY2(change.out.contains("\"paidStage\" changes from 132 to 133."), change.out.constData());
        QCOMPARE(program.run({u"setup"_s, u"history"_s, u"--show"_s, u"7"_s}).code, 2);
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
