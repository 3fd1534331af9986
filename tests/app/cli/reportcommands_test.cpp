#include "tests/app/cli/sandboxprocess.h"

#include <QTest>

using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

/// What accountants ask for, by the real program: comparison, close of a day, sheets and pages.
class ReportCommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Program> m_program;

    Run run(const QStringList &arguments) const
    {
        return m_program->run(QStringList{u"--secrets"_s, m_program->path(u"secrets.json"_s)} + arguments);
    }
    void pays(const QString &order, int amount)
    {
        m_sandbox->pay({{u"order"_s, order}, {u"amount"_s, amount}, {u"notify"_s, QJsonArray{u"list"_s}}});
    }
    static QByteArray output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60000);
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->isRunning());
        m_program = std::make_unique<Program>();
        const QString line = m_program->write(u"sandbox.json"_s, m_sandbox->firstLine());
        const Run example = run({u"setup"_s, u"example"_s, u"payment"_s, u"--sandbox"_s, line});
        QCOMPARE(example.code, 0);
        m_program->write(u"setup.json"_s, example.out);
        QCOMPARE(run({u"setup"_s, u"import"_s, m_program->path(u"setup.json"_s)}).code, 0);
        pays(u"10480"_s, 4200);
        pays(u"10481"_s, 1);
        pays(u"77777"_s, 5);
        QCOMPARE(run({u"run"_s, u"--until-idle"_s}).code, 1); // one of them waits for a person
    }

    void cleanupTestCase()
    {
        m_program.reset();
        m_sandbox.reset();
    }

    void agreementNamesWhatDoesNotAgree()
    {
        const Run text = run({u"report"_s, u"agreement"_s});
        QVERIFY2(text.code == 0, text.err.constData());
        QVERIFY2(text.out.contains("2 of 3 payments agree"), text.out.constData());
        QVERIFY(text.out.contains("waits for a person"));
        const Run json = run({u"report"_s, u"agreement"_s, u"--json"_s});
        QVERIFY(json.isPureJson());
        const QJsonObject route = json.object()["routes"_L1][0].toObject();
        QCOMPARE(route["payments"_L1].toInt(), 3);
        QCOMPARE(route["agree"_L1].toInt(), 2);
        QStringList kinds;
        const QJsonArray findings = route["findings"_L1].toArray();
        for (const QJsonValue &finding : findings)
            kinds.append(finding["kind"_L1].toString());
        QVERIFY(kinds.contains(u"no-entry"_s));
        QVERIFY(kinds.contains(u"unpaid-in-production"_s)); // 10493 of the sandbox stands there
        const Run csv = run({u"report"_s, u"agreement"_s, u"--format"_s, u"csv"_s});
        QVERIFY(csv.out.startsWith("\xef\xbb\xbfroute;from;to;kind"));
        QCOMPARE(run({u"report"_s, u"agreement"_s, u"--route"_s, u"none"_s}).code, 2);
        QCOMPARE(run({u"report"_s, u"agreement"_s, u"--from"_s, u"yesterday"_s}).code, 2);
        QCOMPARE(
            run({u"report"_s, u"agreement"_s, u"--from"_s, u"2026-01-02"_s, u"--to"_s, u"2026-01-01"_s}).code,
            2);
    }

    void closeIsWrittenInEveryFormat()
    {
        const QStringList days{u"report"_s, u"close"_s, u"--from"_s, u"2026-01-01"_s};
        const Run text = run(days);
        QVERIFY2(text.code == 0, text.err.constData());
        QVERIFY2(text.out.contains("4200.00") && text.out.contains("Total"), text.out.constData());
        const Run json = run(days + QStringList{u"--format"_s, u"json"_s});
        QVERIFY(json.isPureJson());
        QCOMPARE(json.object()["rows"_L1].toArray().size(), 3);
        QCOMPARE(json.object()["totals"_L1][0]["gross"_L1].toString(), u"4206.00"_s);
        bool hasEntry = false;
        const QJsonArray rows = json.object()["rows"_L1].toArray();
        for (const QJsonValue &row : rows)
            hasEntry = hasEntry || !row["entry"_L1].toString().isEmpty();
        QVERIFY(hasEntry);
        const Run csv = run(days + QStringList{u"--format"_s, u"csv"_s, u"--delimiter"_s, u","_s});
        QVERIFY(csv.out.startsWith("\xef\xbb\xbf"
                                   "Date for VAT,"));
        QVERIFY(csv.out.contains(",4200.00,"));
        const QString file = m_program->path(u"close.xlsx"_s);
        const Run sheet = run(days + QStringList{u"--format"_s, u"xlsx"_s, u"-o"_s, file});
        QCOMPARE(sheet.code, 0);
        QVERIFY(sheet.out.contains("close.xlsx"));
        QVERIFY(output(u"unzip"_s, {u"-p"_s, file, u"xl/worksheets/sheet1.xml"_s}).contains("4200"));
        QVERIFY(!QFile::exists(file + u".part"_s));
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no days") << QStringList{u"report"_s, u"close"_s};
        QTest::newRow("two kinds of days") << QStringList{
            u"report"_s, u"close"_s, u"--day"_s, u"2026-01-01"_s, u"--settlement"_s, u"2026-01-01"_s};
        QTest::newRow("no day") << QStringList{u"report"_s, u"close"_s, u"--day"_s, u"1.1.2026"_s};
        QTest::newRow("a sheet to nowhere")
            << QStringList{u"report"_s, u"close"_s, u"--day"_s, u"2026-01-01"_s, u"--format"_s, u"xlsx"_s};
        QTest::newRow("a delimiter") << QStringList{u"report"_s, u"close"_s, u"--day"_s, u"2026-01-01"_s,
            u"--format"_s, u"csv"_s, u"--delimiter"_s, u"tab"_s};
        QTest::newRow("an unknown split")
            << QStringList{u"report"_s, u"transitions"_s, u"--by"_s, u"weather"_s};
        QTest::newRow("hours") << QStringList{
            u"report"_s, u"transitions"_s, u"--working-hours"_s, u"always"_s};
        QTest::newRow("holidays alone")
            << QStringList{u"report"_s, u"transitions"_s, u"--holidays"_s, u"none"_s};
        QTest::newRow("pages to nowhere")
            << QStringList{u"report"_s, u"transitions"_s, u"--format"_s, u"pdf"_s};
    }
    void wrongUseIsSaid()
    {
        QFETCH(QStringList, arguments);
        const Run wrong = run(arguments);
        QCOMPARE(wrong.code, 2);
        QVERIFY(!wrong.err.isEmpty());
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const Run wrong = run({u"report"_s, u"close"_s, u"--day"_s, u"2026-01-01"_s, u"--format"_s, u"xlsx"_s,
            u"-o"_s, u"/nowhere/at/all.xlsx"_s});
        QCOMPARE(wrong.code, 4);
    }

    void transitionsAreSplitComparedAndPrinted()
    {
        const Run split = run({u"report"_s, u"transitions"_s, u"--pull"_s, u"--by"_s, u"confirmation"_s});
        QVERIFY2(split.code == 0, split.err.constData());
        QVERIFY2(split.out.contains("Confirmed by") && split.out.contains("by hand"), split.out.constData());
        QVERIFY(split.out.contains("list"));
        const Run compared = run({u"report"_s, u"transitions"_s, u"--compare-from"_s, u"2026-01-01"_s,
            u"--compare-to"_s, u"2100-01-01"_s, u"--working-hours"_s, u"Mon-Sun 00:00-24:00"_s});
        QCOMPARE(compared.code, 0);
        QVERIFY2(compared.out.contains("as fast"), compared.out.constData());
        QVERIFY(compared.out.contains("Only working hours"));
        const QString sheet = m_program->path(u"times.xlsx"_s);
        QCOMPARE(run({u"report"_s, u"transitions"_s, u"--format"_s, u"xlsx"_s, u"-o"_s, sheet}).code, 0);
        QVERIFY(
            output(u"unzip"_s, {u"-p"_s, sheet, u"xl/worksheets/sheet1.xml"_s}).contains("У виробництві"));
        const QString pages = m_program->path(u"times.pdf"_s);
        const Run pdf = run({u"report"_s, u"transitions"_s, u"--format"_s, u"pdf"_s, u"-o"_s, pages});
        QVERIFY2(pdf.code == 0, pdf.err.constData());
        const QByteArray text = output(u"pdftotext"_s, {u"-layout"_s, pages, u"-"_s});
        QVERIFY2(text.contains("У виробництві") && text.contains("1 / 1"), text.constData());
    }
};

QTEST_GUILESS_MAIN(ReportCommandsTest)
#include "reportcommands_test.moc"
