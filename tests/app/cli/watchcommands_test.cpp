#include "tests/app/cli/sandboxprocess.h"

#include <QTest>

using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

/// Watching, replaying and taking back with the real program against the real sandbox.
class WatchCommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Program> m_program;
    QByteArray m_setup;

    Run run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_program->run(
            QStringList{u"--secrets"_s, m_program->path(u"secrets.json"_s)} + arguments, input);
    }

    void pays(const QString &order, double amount) const
    {
        m_sandbox->pay({{u"order"_s, order}, {u"amount"_s, amount}, {u"notify"_s, QJsonArray{u"list"_s}}});
    }

    QByteArray changed(const char *what, const char *with) const
    {
        QByteArray setup = m_setup;
        setup.replace(what, with);
        return setup;
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->isRunning());
        m_program = std::make_unique<Program>();
        const QString line = m_program->write(u"sandbox.json"_s, m_sandbox->firstLine());
        const Run example = run({u"setup"_s, u"example"_s, u"payment"_s, u"--sandbox"_s, line});
        QCOMPARE(example.code, 0);
        m_setup = example.out;
        QCOMPARE(run({u"setup"_s, u"import"_s, u"-"_s}, m_setup).code, 0);
    }

    void cleanup()
    {
        m_program.reset();
        m_sandbox.reset();
    }

    void aRouteThatWatchesWritesNothingAndReports()
    {
        const QByteArray watching = changed("\"on\": true,", "\"on\": true,\n      \"mode\": \"watch\",");
        QVERIFY(watching != m_setup);
        const Run import = run({u"setup"_s, u"import"_s, u"-"_s}, watching);
        QVERIFY2(import.code == 0, import.err.constData());
        QVERIFY2(import.out.contains("only watches from now on") || import.says("only watches from now on"),
            import.out.constData());
        QCOMPARE(run({u"setup"_s, u"export"_s}).out, watching);
        const Run check = run({u"setup"_s, u"check"_s});
        QVERIFY2(check.out.contains("it only watches"), check.out.constData());
        pays(u"10480"_s, 4200);
        pays(u"77777"_s, 100);
        const Run once = run({u"run"_s, u"--until-idle"_s});
        QVERIFY2(once.code == 1, once.err.constData()); // an unknown order needs a person
        QCOMPARE(m_sandbox->writes(), 0);
        const Run report = run({u"report"_s, u"shadow"_s});
        QVERIFY2(report.code == 0, report.err.constData());
        QVERIFY2(report.out.contains("Watched events: 2."), report.out.constData());
        QVERIFY2(report.out.contains("Not done by people yet: 1."), report.out.constData());
        const Run json = run({u"--json"_s, u"report"_s, u"shadow"_s, u"--route"_s, u"payments"_s});
        QVERIFY(json.isPureJson());
        QCOMPARE(json.object()["watched"_L1].toInt(), 2);
        QCOMPARE(json.object()["verdicts"_L1]["asked"_L1].toInt(), 1);
        QCOMPARE(run({u"report"_s, u"shadow"_s, u"--format"_s, u"csv"_s}).out.count('\n'), 3);
        QCOMPARE(run({u"report"_s, u"shadow"_s, u"--format"_s, u"pdf"_s}).code, 2);
        QCOMPARE(run({u"report"_s, u"shadow"_s, u"--route"_s, u"nobody"_s}).code, 2);
        QCOMPARE(run({u"report"_s, u"shadow"_s, u"--from"_s, u"soon"_s}).code, 2);
        const Run none = run({u"report"_s, u"shadow"_s, u"--to"_s, u"2020-01-01"_s});
        QVERIFY2(none.out.contains("Nothing was watched"), none.out.constData());
    }

    void aChangedSetupIsTriedOnWhatWasDecided()
    {
        pays(u"10480"_s, 4200);
        QCOMPARE(run({u"run"_s, u"--until-idle"_s}).code, 0);
        const int writes = m_sandbox->writes();
        const Run same = run({u"plan"_s, u"--replay"_s, u"200"_s});
        QVERIFY2(same.code == 0, same.err.constData());
        QVERIFY2(same.out.contains("Of 1 events 0 would be decided differently."), same.out.constData());
        const QByteArray other = changed("\"paidStage\": \"132\"", "\"paidStage\": \"136\"");
        QVERIFY(other != m_setup);
        const QString file = m_program->write(u"changed.json"_s, other);
        const Run changedRun = run({u"--json"_s, u"plan"_s, u"--replay"_s, u"5"_s, u"--setup"_s, file});
        QVERIFY2(changedRun.code == 0, changedRun.err.constData());
        QCOMPARE(changedRun.object()["different"_L1].toInt(), 1);
        QCOMPARE(changedRun.object()["differences"_L1][0]["kind"_L1].toString(), u"stage"_s);
        QCOMPARE(m_sandbox->writes(), writes);
        QCOMPARE(run({u"plan"_s, u"--replay"_s, u"none"_s}).code, 2);
        QCOMPARE(run({u"plan"_s, u"--setup"_s, file}).code, 2);
        QCOMPARE(run({u"plan"_s, u"--replay"_s, u"5"_s, u"nobody"_s}).code, 2);
        const QString broken = m_program->write(u"broken.json"_s, "{\"format\": 1}");
        QCOMPARE(run({u"plan"_s, u"--replay"_s, u"5"_s, u"--setup"_s, broken}).code, 2);
        QCOMPARE(run({u"plan"_s, u"--replay"_s, u"5"_s, u"--setup"_s, m_program->path(u"no"_s)}).code, 2);
    }

    void whatWasWrittenIsTakenBackAfterAYes()
    {
        pays(u"10480"_s, 4200);
        QCOMPARE(run({u"run"_s, u"--until-idle"_s}).code, 0);
        const int writes = m_sandbox->writes();
        const Run preview = run({u"event"_s, u"undo"_s, u"1"_s});
        QVERIFY2(preview.code == 0, preview.err.constData());
        QVERIFY2(preview.out.contains("is moved back from")
                && preview.out.contains("is removed from order 10480")
                && preview.out.contains("add --yes"),
            preview.out.constData());
        QCOMPARE(m_sandbox->writes(), writes);
        QCOMPARE(run({u"run"_s, u"--until-idle"_s}).code, 0);
        QCOMPARE(m_sandbox->writes(), writes);
        const Run route = run({u"--json"_s, u"route"_s, u"undo"_s, u"payments"_s, u"--last"_s, u"30m"_s});
        QVERIFY(route.isPureJson());
        QCOMPARE(route.object()["events"_L1].toArray().size(), 1);
        QVERIFY(route.object()["events"_L1][0]["possible"_L1].toBool());
        const Run yes = run({u"route"_s, u"undo"_s, u"payments"_s, u"--last"_s, u"30m"_s, u"--yes"_s});
        QVERIFY2(yes.code == 0, yes.err.constData());
        QCOMPARE(run({u"run"_s, u"--until-idle"_s}).code, 0);
        const QJsonObject story = run({u"event"_s, u"show"_s, u"1"_s, u"--json"_s}).object();
        QCOMPARE(story["outcome"_L1].toString(), u"undone"_s);
        QCOMPARE(story["acts"_L1][0]["who"_L1].toString(), u"olena"_s);
        QVERIFY(m_sandbox->writes() > writes);
        const Run again = run({u"event"_s, u"undo"_s, u"1"_s});
        QVERIFY2(again.out.contains("Nothing was written"), again.out.constData());
        const Run nothing = run({u"route"_s, u"undo"_s, u"payments"_s, u"--last"_s, u"1h"_s});
        QVERIFY2(nothing.out.contains("wrote nothing"), nothing.out.constData());
        QCOMPARE(run({u"route"_s, u"undo"_s, u"payments"_s}).code, 2);
        QCOMPARE(run({u"route"_s, u"undo"_s, u"nobody"_s, u"--last"_s, u"1h"_s}).code, 2);
        QCOMPARE(run({u"route"_s, u"undo"_s, u"payments"_s, u"--last"_s, u"long"_s}).code, 2);
        QCOMPARE(run({u"event"_s, u"undo"_s, u"99"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(WatchCommandsTest)
#include "watchcommands_test.moc"
