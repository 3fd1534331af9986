#include "tests/app/cli/program.h"

#include <QTest>

using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

class RuleCommandsTest : public QObject
{
    Q_OBJECT

    static QString fixture(const char *name)
    {
        return QStringLiteral(PROVODKA_FIXTURES "/mail/") + QString::fromLatin1(name);
    }

private Q_SLOTS:
    void listsAndPrintsTemplates()
    {
        const Program program;
        const Run all = program.run({u"rule"_s, u"template"_s});
        QCOMPARE(all.code, 0);
        QVERIFY(all.out.contains("wayforpay_uk") && all.out.contains("assumed"));
        QCOMPARE(program.run({u"rule"_s, u"template"_s, u"--json"_s}).array().size(), 3);
        const Run one = program.run({u"rule"_s, u"template"_s, u"wayforpay_uk"_s});
        QCOMPARE(one.code, 0);
        QVERIFY(one.isPureJson());
        QVERIFY(one.object().contains("note"_L1));
        const Run none = program.run({u"rule"_s, u"template"_s, u"x"_s});
        QCOMPARE(none.code, 2);
        QVERIFY(none.says("wayforpay_uk"));
    }

    void showsWhatARuleFinds()
    {
        const Program program;
        const Run run = program.run({u"rule"_s, u"test"_s, u"wayforpay_uk"_s, fixture("wayforpay_uk.eml")});
        QVERIFY2(run.code == 0, run.err.constData());
        for (const char *words : {"Успішний платіж", "fits", "body, line 3, from character 7 (23 to 36)",
                 "12\u00A0500.50\u00A0UAH", "WFP-BTN-0000000-000000000000a", "2026-11-21 21:54:50",
                 "does not prove", "paid"})
            QVERIFY2(run.out.contains(words), words);
    }

    void tellsItAsJson()
    {
        const Program program;
        const Run run = program.run({u"--json"_s, u"rule"_s, u"test"_s, fixture("kvitanciya_ru.json"),
            fixture("kvitanciya_ru.eml"), u"--authserv-id"_s, u"mx.office.test"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(run.isPureJson());
        const QJsonObject json = run.object();
        QCOMPARE(json["needsPerson"_L1].toBool(true), false);
        QCOMPARE(json["payment"_L1].toObject()["reference"_L1].toString(), u"QP-77/2026"_s);
        QCOMPARE(json["sender"_L1].toObject()["isAuthenticated"_L1].toBool(true), false);
        const QString html = json["mail"_L1].toObject()["html"_L1].toString();
        const QJsonArray rules = json["reading"_L1].toObject()["rules"_L1].toArray();
        QCOMPARE(rules.size(), 3);
        QVERIFY(!rules[2].toObject()["matched"_L1].toBool());
        const QJsonObject amount
            = rules[1].toObject()["values"_L1].toArray()[0].toObject()["found"_L1].toArray()[0].toObject();
        QCOMPARE(amount["source"_L1].toString(), u"html"_s);
        QCOMPARE(html.mid(amount["from"_L1].toInt(), amount["to"_L1].toInt() - amount["from"_L1].toInt()),
            u"<b>8&#8239;000,00</b>&nbsp;грн."_s);
    }

    void needsAPerson_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<QByteArray>("words");
        const QByteArray head
            = "From: a@b.c\nDate: Sat, 21 Nov 2026 10:00:00 +0000\nSubject: Successful payment\n\n";
        QTest::newRow("no rule fits")
            << QByteArray("From: a@b.c\nSubject: x\n\nAmount: 1\n") << QByteArray("No mail rule fits");
        QTest::newRow("no order number") << head + "Amount: 12 UAH\nPayment ID: 1\n" << QByteArray("“order”");
        QTest::newRow("two readings") << head + "Amount: 12.500 UAH\nOrder number: 1\nPayment ID: 1\n"
                                      << QByteArray("two ways");
        QTest::newRow("two amounts") << head
                + "Amount: 12 UAH\nAmount: 13 UAH\nOrder number: 1\nPayment ID: 1\n"
                                     << QByteArray("several times");
    }
    void needsAPerson()
    {
        QFETCH(QByteArray, mail);
        QFETCH(QByteArray, words);
        const Program program;
        const Run run
            = program.run({u"rule"_s, u"test"_s, u"wayforpay_en"_s, program.write(u"mail.eml"_s, mail)});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(words), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
        const Run json = program.run(
            {u"rule"_s, u"test"_s, u"wayforpay_en"_s, program.path(u"mail.eml"_s), u"--json"_s});
        QCOMPARE(json.code, 1);
        QVERIFY(json.isPureJson() && json.object()["needsPerson"_L1].toBool());
    }

    void namesMistakesOfRules_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no json") << QByteArray("[\n  {\"name\": }\n]") << QByteArray(":2:12: ");
        QTest::newRow("an unknown member")
            << QByteArray("[\n {\"name\": \"x\",\n  \"wenn\": []}]") << QByteArray(":3:3: 0/wenn: ");
        QTest::newRow("a broken pattern")
            << QByteArray("{\"rules\": [{\n\"take\": [\n {\"value\": \"x\",\n  \"pattern\": \"(a\"}]}]}")
            << QByteArray(":4:3: rules/0/take/0/pattern: ");
        QTest::newRow("in a setup") << QByteArray("{\"format\": 1, \"routes\": [{\"name\": \"r\", "
                                                  "\"settings\": {\n \"mailRules\": [\n  {\"on\": 1}]}}]}")
                                    << QByteArray(":3:4: routes/0/settings/mailRules/0/on: ");
        QTest::newRow("a setup without rules")
            << QByteArray("{\"format\": 1,\n \"routes\": []}") << QByteArray(":2:2: routes: ");
        QTest::newRow("twice") << QByteArray("[{\"name\": \"x\",\n \"name\": \"y\"}]")
                               << QByteArray(":2:2: 0/name: ");
        QTest::newRow("a text") << QByteArray("\"x\"") << QByteArray(":1:1: ");
        QTest::newRow("nothing") << QByteArray() << QByteArray(":1:1: ");
    }
    void namesMistakesOfRules()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QByteArray, words);
        const Program program;
        const Run run = program.run(
            {u"rule"_s, u"test"_s, program.write(u"rules.json"_s, rules), fixture("wayforpay_uk.eml")});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(words), run.err.constData());
    }

    void namesAMistakeWhenASetupIsImported()
    {
        const Program program;
        QByteArray setup = shopToOffice();
        setup.replace("\"paidStage\" : 132",
            "\"paidStage\" : 132, \"mailRules\": [\n{\"take\": [{\"value\": \"x\",\n \"pattern\": \"(\"}]}]");
        const Run run = program.run({u"setup"_s, u"import"_s, u"-"_s}, setup);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(":2: routes/0/settings/mailRules/0/take/0/pattern: "), run.err.constData());
    }

    void takesTheRulesOfARoute()
    {
        const Program program;
        const QByteArray rule = "{\"take\": [{\"value\": \"amount\", \"after\": \"Сума:\"}, {\"value\": "
                                "\"order\", \"after\": \"Номер замовлення:\"}],"
                                " \"success\": true}";
        const auto route = [&](const QByteArray &name) {
            return "{\"name\": \"" + name
                + "\", \"settings\": {\"typedField\": \"Номер\", \"zone\": \"UTC\", \"mailRules\": [" + rule
                + "]}}";
        };
        const QString one = program.write(u"one.json"_s, "{\"format\": 1, \"routes\": [" + route("a") + "]}");
        const QString two = program.write(
            u"two.json"_s, "{\"format\": 1, \"routes\": [" + route("a") + ',' + route("b") + "]}");
        const QString mail = fixture("wayforpay_uk.eml");
        const Run read = program.run({u"--json"_s, u"rule"_s, u"test"_s, one, mail});
        QCOMPARE(read.code, 0);
        QVERIFY2(QJsonDocument(read.object()["payment"_L1].toObject()).toJson().contains("\"Номер\""),
            read.out.constData());
        QCOMPARE(program.run({u"rule"_s, u"test"_s, two, mail}).code, 2);
        QCOMPARE(program.run({u"rule"_s, u"test"_s, two, mail, u"--route"_s, u"b"_s}).code, 0);
        QCOMPARE(program.run({u"rule"_s, u"test"_s, two, mail, u"--route"_s, u"c"_s}).code, 2);
    }

    void refusesWrongFiles_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        const QString mail = fixture("wayforpay_uk.eml");
        QTest::newRow("no rules") << QStringList{u"nowhere.json"_s, mail}
                                  << QByteArray("nowhere.json cannot be read");
        QTest::newRow("no mail") << QStringList{u"wayforpay_uk"_s, u"nowhere.eml"_s}
                                 << QByteArray("nowhere.eml cannot be read");
        QTest::newRow("a folder") << QStringList{u"wayforpay_uk"_s, u"/"_s} << QByteArray("cannot be read");
        QTest::newRow("rules as mail")
            << QStringList{u"wayforpay_uk"_s, fixture("paybird_en.json")} << QByteArray("not an e-mail");
        QTest::newRow("an unknown zone")
            << QStringList{u"wayforpay_uk"_s, mail, u"--zone"_s, u"Kyiv"_s} << QByteArray("--zone");
    }
    void refusesWrongFiles()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        const Program program;
        const Run run = program.run(QStringList{u"rule"_s, u"test"_s} + arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(words), run.err.constData());
    }

    void endsWithHostileMails_data()
    {
        QTest::addColumn<QByteArray>("mail");
        const QByteArray from = "From: a@b.c\n";
        QByteArray nested = from;
        for (int i = 0; i < 50000; ++i)
            nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b"
                + QByteArray::number(i) + "\n";
        QTest::newRow("parts in parts") << nested;
        QTest::newRow("a million parts") << from + "Content-Type: multipart/mixed; boundary=b\n\n"
                + QByteArray("--b\n\nx\n").repeated(1'000'000);
        QTest::newRow("zeros") << from + "\n" + QByteArray(10'000'000, '\0');
        QTest::newRow("groups of addresses") << from + "To: " + QByteArray("a:").repeated(500'000) + "\n\nx";
        QTest::newRow("headers") << from + QByteArray("X: y\n").repeated(1'000'000) + "\nx";
        QTest::newRow("tables in tables")
            << from + "Content-Type: text/html\n\n" + QByteArray("<table><tr><td>").repeated(1'000'000);
        QTest::newRow("what a pattern stumbles over") << from + "\n" + QByteArray(900'000, 'a') + "!";
    }
    void endsWithHostileMails()
    {
        QFETCH(QByteArray, mail);
        const Program program;
        const QString rules = program.write(u"rules.json"_s,
            "[{\"take\": [{\"value\": \"amount\", \"pattern\": \"(a|aa|a?)+$\"}, {\"value\": \"x\", "
            "\"cell\": {\"row\": 1}}]}]");
        const Run run = program.run({u"rule"_s, u"test"_s, rules, program.write(u"mail.eml"_s, mail)});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("“amount”"), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
    }

    void readsAMailFromStandardInput()
    {
        QFile mail(fixture("wayforpay_en.eml"));
        QVERIFY(mail.open(QIODevice::ReadOnly));
        const Program program;
        QCOMPARE(program.run({u"rule"_s, u"test"_s, u"wayforpay_en"_s, u"-"_s}, mail.readAll()).code, 0);
    }
};

QTEST_GUILESS_MAIN(RuleCommandsTest)
#include "rulecommands_test.moc"
