#include "core/setup/setupfile.h"
#include "tests/core/setup/setups.h"

#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

class SetupFileTest : public QObject
{
    Q_OBJECT

    SetupKnowledge m_known = tillAndDesk();

    static QString shown(const QList<SetupProblem> &problems)
    {
        QStringList lines;
        for (const SetupProblem &one : problems)
            lines.append(u"%1:%2 %3 %4"_s.arg(one.line).arg(one.column).arg(one.path, one.text.english()));
        return lines.join(u'\n');
    }

    static QByteArray changed(const QByteArray &what, const QByteArray &with)
    {
        const QByteArray good(goodSetup);
        const qsizetype at = good.indexOf(what);
        Q_ASSERT(at >= 0);
        return good.left(at) + with + good.mid(at + what.size());
    }

private Q_SLOTS:
    void readsASetup()
    {
        const auto setup = readSetup(goodSetup, m_known);
        QVERIFY2(setup, qPrintable(setup ? QString() : shown(setup.error())));
        QCOMPARE(setup->connections.size(), 2);
        QCOMPARE(setup->connections[0].name.value, u"shop"_s);
        QCOMPARE(setup->connections[0].vendor, u"till"_s);
        QCOMPARE(setup->connections[0].settings["account"_L1].toString(), u"магазин"_s);
        QCOMPARE(setup->routes.size(), 1);
        QCOMPARE(setup->routes[0].sources, (QList<ConnectionName>{{u"shop"_s}}));
        QVERIFY(setup->routes[0].isOn);
        QCOMPARE(setup->routes[0].targetSettings["process"_L1].toInt(), 14);
    }

    void writesWhatItReads()
    {
        const auto setup = readSetup(goodSetup, m_known);
        QVERIFY(setup);
        const QByteArray text = writeSetup(*setup, m_known);
        QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(goodSetup));
        const auto again = readSetup(text, m_known);
        QVERIFY(again);
        QCOMPARE(*again, *setup);
    }

    void writesOneOrderWhateverOrderItRead()
    {
        const auto setup = readSetup(changed("\"pace\": 3", "\"pace\":3")
                                         .replace("\"format\": 1,", "")
                                         .replace("  ]\n}\n", "  ], \"format\": 1 }"),
            m_known);
        QVERIFY(setup);
        QCOMPARE(QString::fromUtf8(writeSetup(*setup, m_known)), QString::fromUtf8(goodSetup));
    }

    void keepsBigNumbersAndSpecialLetters()
    {
        auto setup = readSetup(goodSetup, m_known);
        QVERIFY(setup);
        setup->connections[0].settings["account"_L1] = u"\"quoted\" \\ \u2028 \n ї 😀"_s;
        setup->routes[0].settings["paidStage"_L1] = qint64(9007199254740991);
        const auto again = readSetup(writeSetup(*setup, m_known), m_known);
        QVERIFY2(again, qPrintable(again ? QString() : shown(again.error())));
        QCOMPARE(*again, *setup);
    }

    void writesAnEmptySetup()
    {
        const QByteArray text = writeSetup({}, m_known);
        QCOMPARE(text, QByteArray("{\n  \"format\": 1,\n  \"connections\": [],\n  \"routes\": []\n}\n"));
        const auto setup = readSetup(text, m_known);
        QVERIFY(setup);
        QCOMPARE(*setup, Setup());
    }

    void forgivesAByteOrderMark() { QVERIFY(readSetup(QByteArray("\xef\xbb\xbf") + goodSetup, m_known)); }

    void leavesOutWhatHasADefault()
    {
        const auto setup = readSetup(changed("      \"on\": true,\n", ""), m_known);
        QVERIFY(setup);
        QVERIFY(setup->routes[0].isOn);
    }

    void keepsARouteThatOnlyWatches()
    {
        QCOMPARE(readSetup(goodSetup, m_known)->routes[0].mode, RouteSetup::Mode::Work);
        QVERIFY(!writeSetup(*readSetup(goodSetup, m_known), m_known).contains("mode"));
        const auto watching = readSetup(
            changed("      \"on\": true,\n", "      \"on\": true,\n      \"mode\": \"watch\",\n"), m_known);
        QVERIFY(watching);
        QCOMPARE(watching->routes[0].mode, RouteSetup::Mode::Watch);
        const QByteArray written = writeSetup(*watching, m_known);
        QVERIFY(written.contains("\"mode\": \"watch\""));
        QCOMPARE(*readSetup(written, m_known), *watching);
        const auto wrong = readSetup(
            changed("      \"on\": true,\n", "      \"on\": true,\n      \"mode\": \"look\",\n"), m_known);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().first().path, u"routes/0/mode"_s);
    }

    void namesLineAndFieldOfAMistake_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &what, const QByteArray &with, int line,
                             const QString &path, const QString &words) {
            QTest::newRow(name) << changed(what, with) << line << path << words;
        };
        row("no JSON", "\"name\": \"shop\",", "\"name\": \"shop\"", 6, {}, u"comma is missing"_s);
        row("no format", "  \"format\": 1,\n", "", 1, {}, u"\"format\" is missing"_s);
        row("newer format", "\"format\": 1", "\"format\": 2, \"new\": 1", 2, u"format"_s,
            u"newer Provodka"_s);
        row("format as text", "\"format\": 1", "\"format\": \"1\"", 2, u"format"_s, u"must be 1"_s);
        row("unknown member", "\"routes\": [", "\"rutes\": [], \"routes\": [", 22, u"rutes"_s,
            u"did you mean \"routes\""_s);
        row("connections no list", "\"connections\": [", "\"connections\": {}, \"x\": [", 3, u"connections"_s,
            u"square brackets"_s);
        row("twice", "\"account\":", "\"address\": \"https://other.example\",\n\"account\":", 9,
            u"connections/0/settings/address"_s, u"first is in line 8"_s);
        row("name missing", "      \"name\": \"shop\",\n", "", 4, u"connections/0"_s,
            u"\"name\" is missing"_s);
        row("name a number", "\"name\": \"shop\"", "\"name\": 5", 5, u"connections/0/name"_s,
            u"text in quotes"_s);
        row("name with a slash", "\"name\": \"office\"", "\"name\": \"off/ice\"", 15, u"connections/1/name"_s,
            u"letters"_s);
        row("name taken", "\"name\": \"office\"", "\"name\": \"shop\"", 15, u"connections/1/name"_s,
            u"taken already"_s);
        row("unknown vendor", "\"vendor\": \"till\"", "\"vendor\": \"tile\"", 6, u"connections/0/vendor"_s,
            u"known are: till, desk"_s);
        row("settings a list", "\"targetSettings\": {\n        \"process\": 14\n      }",
            "\"targetSettings\": [14]", 38, u"routes/0/targetSettings"_s, u"braces"_s);
        row("unknown setting", "\"account\"", "\"acount\"", 9, u"connections/0/settings/acount"_s,
            u"did you mean \"account\""_s);
        row("setting missing", "        \"account\": \"магазин\",\n", "", 7, u"connections/0/settings"_s,
            u"\"account\" is missing"_s);
        row("setting empty", "\"магазин\"", "\" \"", 9, u"connections/0/settings/account"_s,
            u"not be empty"_s);
        row("address without scheme", "https://till.example/api", "till.example/api", 8,
            u"connections/0/settings/address"_s, u"https://"_s);
        row("address without host", "https://till.example/api", "https:///api", 8,
            u"connections/0/settings/address"_s, u"https://"_s);
        row("address of another kind", "https://till.example/api", "ftp://till.example", 8,
            u"connections/0/settings/address"_s, u"https://"_s);
        row("address with password", "https://till.example/api", "https://me:pass@till.example", 8,
            u"connections/0/settings/address"_s, u"no secrets"_s);
        row("secret", "\"pace\": 3", "\"key\": \"flk3409refn54t54t\"", 11, u"connections/0/settings/key"_s,
            u"provodka-cli secret set shop key"_s);
        row("port missing", "127.0.0.1:8095", "127.0.0.1", 10, u"connections/0/settings/listen"_s,
            u"host:port"_s);
        row("port too high", "127.0.0.1:8095", "127.0.0.1:70000", 10, u"connections/0/settings/listen"_s,
            u"host:port"_s);
        row("number in quotes", "\"pace\": 3", "\"pace\": \"3\"", 11, u"connections/0/settings/pace"_s,
            u"without quotes"_s);
        row("number not whole", "\"pace\": 3", "\"pace\": 3.5", 11, u"connections/0/settings/pace"_s,
            u"whole number"_s);
        row("currency", "\"pace\": 3", "\"currency\": \"uah\"", 11, u"connections/0/settings/currency"_s,
            u"capital"_s);
        row("choice", "\"pace\": 3", "\"mode\": \"singed\"", 11, u"connections/0/settings/mode"_s,
            u"did you mean \"signed\""_s);
        row("flag", "\"pace\": 3", "\"test\": \"yes\"", 11, u"connections/0/settings/test"_s,
            u"true or false"_s);
        row("unknown recipe", "\"booking\"", "\"cooking\"", 25, u"routes/0/recipe"_s,
            u"known are: booking"_s);
        row("no sources", "[\"shop\"]", "[]", 26, u"routes/0/sources"_s, u"at least one source"_s);
        row("unknown source", "[\"shop\"]", "[\"shop\", \"shopp\"]", 26, u"routes/0/sources/1"_s,
            u"did you mean \"shop\""_s);
        row("source twice", "[\"shop\"]", "[\"shop\", \"shop\"]", 26, u"routes/0/sources/1"_s, u"twice"_s);
        row("source a number", "[\"shop\"]", "[7]", 26, u"routes/0/sources/0"_s, u"connection names"_s);
        row("source that tells nothing", "[\"shop\"]", "[\"office\"]", 26, u"routes/0/sources/0"_s,
            u"tells of no payments"_s);
        row("target that keeps nothing", "\"target\": \"office\"", "\"target\": \"shop\"", 27,
            u"routes/0/target"_s, u"keeps no orders"_s);
        row("unknown target", "\"target\": \"office\"", "\"target\": \"backyard\"", 27, u"routes/0/target"_s,
            u"there are: shop, office"_s);
        row("on as text", "\"on\": true", "\"on\": \"true\"", 28, u"routes/0/on"_s, u"true or false"_s);
        row("zone", "\"paidStage\": \"132\"", "\"paidStage\": 132, \"zone\": \"Europe/Kyyv\"", 31,
            u"routes/0/settings/zone"_s, u"Europe/Kyiv"_s);
        row("stage an object", "\"paidStage\": \"132\"", "\"paidStage\": {}", 31,
            u"routes/0/settings/paidStage"_s, u"must be an id"_s);
        row("stages no list", "[\"121\", 122]", "\"121\"", 32, u"routes/0/settings/waitingStages"_s,
            u"list of ids"_s);
        row("stage twice", "[\"121\", 122]", "[\"121\", 121]", 32, u"routes/0/settings/waitingStages/1"_s,
            u"twice"_s);
        row("row without field", "{\"field\": \"412\", \"from\": \"fee\"}", "{\"from\": \"fee\"}", 34,
            u"routes/0/settings/fields/0"_s, u"\"field\" is missing"_s);
        row("row with both", "\"from\": \"fee\"}", "\"from\": \"fee\", \"value\": 1}", 34,
            u"routes/0/settings/fields/0"_s, u"either"_s);
        row("row field twice", "{\"field\": 413", "{\"field\": 412", 35,
            u"routes/0/settings/fields/1/field"_s, u"twice"_s);
        row("row member unknown", "\"value\": true}", "\"value\": true, \"x\": 1}", 35,
            u"routes/0/settings/fields/1/x"_s, u"unknown"_s);
        row("target's setting missing", "        \"process\": 14\n", "", 38, u"routes/0/targetSettings"_s,
            u"\"process\" is missing"_s);
        row("recipe refuses a setting", "^(\\\\d+)", "(", 30, u"routes/0/settings/orderPattern"_s,
            u"no regular expression"_s);
        row("recipe refuses a place in a setting", "\"132\"", "\"14\"", 35,
            u"routes/0/settings/fields/1/field"_s, u"Fourteen"_s);
        row("recipe refuses all", "\"132\"", "\"13\"", 29, u"routes/0/settings"_s, u"no luck"_s);
    }

    void namesLineAndFieldOfAMistake()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, path);
        QFETCH(QString, words);
        const auto setup = readSetup(text, m_known);
        QVERIFY(!setup);
        const bool said = std::ranges::any_of(setup.error(), [&](const SetupProblem &one) {
            return one.line == line && one.path == path && one.text.english().contains(words);
        });
        QVERIFY2(said, qPrintable(shown(setup.error())));
    }

    void namesEveryMistakeOnceAndInOrder()
    {
        const auto setup = readSetup(changed("\"vendor\": \"till\"", "\"vendor\": 5")
                                         .replace("\"target\": \"office\"", "\"target\": 7")
                                         .replace("\"process\": 14", "\"proces\": 14"),
            m_known);
        QVERIFY(!setup);
        QStringList lines;
        for (const SetupProblem &one : setup.error())
            lines.append(QString::number(one.line) + u' ' + one.path);
        QCOMPARE(lines, (QStringList{u"6 connections/0/vendor"_s, u"27 routes/0/target"_s}));
    }

    void neverRepeatsASecret()
    {
        const auto setup
            = readSetup(changed("\"pace\": 3", "\"key\": \"flk3409refn54t54t\", \"ky\": 1"), m_known);
        QVERIFY(!setup);
        QVERIFY(!shown(setup.error()).contains("flk3409"_L1));
    }

    void checksAStoredSetupToo()
    {
        auto setup = readSetup(goodSetup, m_known);
        QVERIFY(setup);
        QVERIFY(checkSetup(*setup, m_known).isEmpty());
        setup->connections.removeFirst();
        const QList<SettingProblem> problems = checkSetup(*setup, m_known);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].path, u"routes/0/sources/0"_s);
    }
};

QTEST_GUILESS_MAIN(SetupFileTest)
#include "setupfile_test.moc"
