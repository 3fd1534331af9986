#include "core/mail/readmail.h"
#include "core/rules/mailrules.h"

#include <QJsonDocument>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

// Written with ' for ".
QJsonArray jsonOf(QByteArray text)
{
    text.replace('\'', '"');
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s in %s", qPrintable(error.errorString()), text.constData());
    return document.array();
}

MailMessage notice()
{
    MailMessage mail;
    mail.messageId = u"<1@bank.test>"_s;
    mail.fromAddress = u"pay@bank.test"_s;
    mail.fromName = u"Банк"_s;
    mail.to = {u"shop@office.test"_s, u"two@office.test"_s};
    mail.subject = u"Успішний платіж 10482"_s;
    mail.date = QDateTime(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC);
    mail.text
        = u"Успішний платіж\nСума: 12 500,50 UAH\nНомер замовлення:\n\n  10482  \nДата: 21.11.2026 21:54:50\n"
          "Коментар: від 10 до 12\nСума комісії: 5 UAH\n"_s;
    mail.seen = mail.text;
    mail.html
        = u"<table><tr><td>Сума</td><td>12&nbsp;500,50</td></tr><tr><td>Номер</td><td>10482</td></tr></table>"
          "<table><tr><th>Товар</th><th>Ціна</th></tr><tr><td>а</td><td>1</td></tr><tr><td>б</td><td>2</td></"
          "tr>"
          "</table>"_s;
    return mail;
}

MailReading read(const QByteArray &rules, const MailMessage &mail = notice())
{
    const Result<MailRules> compiled = mailRulesFromJson(jsonOf(rules));
    if (!compiled)
        qFatal("%s", qPrintable(compiled.error().text.english()));
    return readByRules(*compiled, mail);
}

QStringList rawOf(const MailReading &reading, const QString &name)
{
    QStringList raw;
    if (const MailValue *value = reading.value(name)) {
        for (const MailFind &find : value->found)
            raw.append(find.raw);
    }
    return raw;
}

}

class MailRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesConditions_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<bool>("matches");
        const auto row
            = [](const char *when, bool matches) { QTest::newRow(when) << QByteArray(when) << matches; };
        row("[]", true);
        row("{'all': []}", true);
        row("{'field': 'sender', 'equals': 'PAY@bank.test'}", true);
        row("{'field': 'sender', 'equals': 'PAY@bank.test', 'matchCase': true}", false);
        row("{'field': 'sender', 'equals': 'bank.test'}", false);
        row("{'field': 'sender', 'contains': '@bank.test'}", true);
        row("{'field': 'sender', 'contains': 'Банк'}", false);
        row("{'field': 'senderName', 'contains': 'банк'}", true);
        row("{'field': 'recipient', 'equals': 'two@office.test'}", true);
        row("{'field': 'recipient', 'containsNot': 'two@'}", false);
        row("{'field': 'recipient', 'equalsNot': 'three@office.test'}", true);
        row("{'field': 'subject', 'contains': 'УСПІШНИЙ'}", true);
        row("{'field': 'subject', 'contains': 'УСПІШНИЙ', 'matchCase': true}", false);
        row("{'field': 'subject', 'containsNot': 'успішний'}", false);
        row("{'field': 'subject', 'matches': 'платіж \\\\d+$'}", true);
        row("{\"field\": \"body\", \"contains\": \"Сума:\xC2\xA0"
            "12\"}",
            true);
        row("{'field': 'body', 'contains': 'повернення'}", false);
        row("[{'field': 'subject', 'contains': 'платіж'}, {'field': 'body', 'contains': 'Дата'}]", true);
        row("[{'field': 'subject', 'contains': 'платіж'}, {'field': 'body', 'contains': 'x'}]", false);
        row("{'any': [{'field': 'subject', 'contains': 'x'}, {'all': [{'field': 'body', 'contains': "
            "'Дата'}]}]}",
            true);
        row("{'any': [{'field': 'subject', 'contains': 'x'}, {'field': 'subject', 'contains': 'y'}]}", false);
    }
    void judgesConditions()
    {
        QFETCH(QByteArray, when);
        QFETCH(bool, matches);
        const MailReading reading = read("[{\"when\": " + when + "}]");
        QCOMPARE(reading.matched(), matches);
        QCOMPARE(reading.rules.first().whyNot.isEmpty(), matches);
    }

    void findsValues_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<QStringList>("raw");
        const auto row
            = [](const char *how, const QStringList &raw) { QTest::newRow(how) << QByteArray(how) << raw; };
        row("'after': 'Сума:'", {u"12 500,50 UAH"_s});
        row("'after': 'сума'", {u": 12 500,50 UAH"_s, u"комісії: 5 UAH"_s});
        row("'after': 'сума', 'matchCase': true", {});
        row("'after': 'платіж', 'in': 'subject+body'", {u"10482"_s});
        row("'after': 'Успішний', 'in': 'subject'", {u"платіж 10482"_s});
        row("'after': 'Успішний', 'in': 'subject+body'", {u"платіж 10482"_s, u"платіж"_s});
        row("'after': 'Успішний', 'in': 'subject+body', 'pick': 'last'", {u"платіж"_s});
        row("'after': 'Успішний', 'in': 'subject+body', 'pick': 'first'", {u"платіж 10482"_s});
        row("'after': 'о', 'startsLine': true", {});
        row("'after': 'Коментар:', 'startsLine': true", {u"від 10 до 12"_s});
        row("'lineAfter': 'Номер замовлення'", {u"10482"_s});
        row("'lineAfter': 'Успішний платіж'", {u"Сума: 12 500,50 UAH"_s});
        row("'between': ['від', 'до']", {u"10"_s});
        row("'between': ['Сума:', 'Дата']", {u"12 500,50 UAH\nНомер замовлення:\n\n  10482"_s});
        row("'between': ['Сума:', 'ніколи']", {});
        row("'pattern': 'замовлення:\\\\s*(\\\\d+)\\\\s'", {u"10482"_s});
        row("'pattern': '^сума.*?: (\\\\d+) '", {u"12"_s, u"5"_s});
        row("'pattern': 'Сума: .*Дата'", {u"Сума: 12 500,50 UAH\nНомер замовлення:\n\n  10482  \nДата"_s});
        row("'pattern': '\\\\d{5}', 'in': 'subject'", {u"10482"_s});
        row("'pattern': 'x*'", {});
        row("'cell': {'row': 1, 'column': 2}", {u"12 500,50"_s});
        row("'cell': {'table': 1, 'row': 'last', 'column': 2}", {u"10482"_s});
        row("'cell': {'table': 2, 'row': 'all', 'column': 1}", {u"Товар"_s, u"а"_s, u"б"_s});
        row("'cell': {'table': 2, 'row': 'last'}", {u"б\t2"_s});
        row("'cell': {'rowWith': 'сума'}", {u"12 500,50"_s});
        row("'cell': {'rowWith': 'сума', 'column': 1}", {u"Сума"_s});
        row("'cell': {'table': 3}", {});
        row("'cell': {'row': 9, 'column': 1}", {});
        row("'after': '<td>Сума</td><td>', 'view': 'html', 'clean': [{'before': '</td>'}]",
            {u"12&nbsp;500,50</td></tr><tr><td>Номер</td><td>10482</td></tr></table><table><tr><th>Товар</"
             u"th><th>Ціна</th>"
             "</tr><tr><td>а</td><td>1</td></tr><tr><td>б</td><td>2</td></tr></table>"_s});
        row("'after': 'Сума', 'view': 'htmlText'", {u"12 500,50"_s});
        row("'everything': true, 'in': 'subject'", {u"Успішний платіж 10482"_s});
        row("'constant': 'UAH'", {u"UAH"_s});
    }
    void findsValues()
    {
        QFETCH(QByteArray, how);
        QFETCH(QStringList, raw);
        const MailReading reading = read("[{\"take\": [{\"value\": \"x\", " + how + "}]}]");
        QCOMPARE(rawOf(reading, u"x"_s), raw);
        QCOMPARE(reading.value(u"x"_s)->problem.isEmpty(), !raw.isEmpty());
    }

    void saysWhereValuesStand()
    {
        const MailMessage mail = notice();
        const MailReading reading = read("[{'take': [ "
                                         "{'value': 'a', 'after': 'Сума:'}, {'value': 'b', 'pattern': "
                                         "'\\\\d+', 'in': 'subject+body', 'pick': 'first'}, "
                                         "{'value': 'c', 'cell': {'rowWith': 'Номер'}}, {'value': 'd', "
                                         "'after': 'Номер', 'view': 'htmlText'}, "
                                         "{'value': 'e', 'lineAfter': 'Номер замовлення', 'in': "
                                         "'subject+body'}, {'value': 'f', 'constant': 'x'}]}]",
            mail);
        const auto where
            = [&](const char *name) { return reading.value(QString::fromLatin1(name))->found.first().where; };
        QCOMPARE(where("a").source, u"body"_s);
        QCOMPARE(mail.seen.mid(where("a").from, where("a").to - where("a").from), u"12 500,50 UAH"_s);
        QCOMPARE(where("b").source, u"subject"_s);
        QCOMPARE(mail.subject.mid(where("b").from, where("b").to - where("b").from), u"10482"_s);
        QCOMPARE(where("c").source, u"html"_s);
        QCOMPARE(mail.html.mid(where("c").from, where("c").to - where("c").from), u"10482"_s);
        QCOMPARE(where("d").source, u"htmlText"_s);
        QCOMPARE(where("e").source, u"body"_s);
        QCOMPARE(mail.seen.mid(where("e").from, where("e").to - where("e").from), u"10482"_s);
        QCOMPARE(where("f").source, u"rule"_s);
    }

    void makesTypedValues()
    {
        const MailReading reading = read(
            "[{'take': [ "
            "{'value': 'amount', 'after': 'Сума:'}, {'value': 'date', 'after': 'Дата:'}, "
            "{'value': 'order', 'lineAfter': 'Номер замовлення'}, {'value': 'fee', 'after': 'комісії:'}, "
            "{'value': 'x', 'type': 'money', 'after': 'Коментар:'}]}]");
        QCOMPARE(reading.value(u"amount"_s)->found.first().money.value(), (Money{1250050, u"UAH"_s}));
        QCOMPARE(
            reading.value(u"date"_s)->found.first().date.toString(Qt::ISODate), u"2026-11-21T19:54:50Z"_s);
        QVERIFY(reading.value(u"date"_s)->found.first().hasTime);
        QCOMPARE(reading.value(u"order"_s)->found.first().cleaned, u"10482"_s);
        QCOMPARE(reading.value(u"fee"_s)->found.first().money.value(), (Money{500, u"UAH"_s}));
        QVERIFY(!reading.value(u"x"_s)->found.first().problem.isEmpty());
    }

    void cleansValues_data()
    {
        QTest::addColumn<QByteArray>("clean");
        QTest::addColumn<QString>("cleaned");
        QTest::newRow("digits") << QByteArray("['digits']") << u"1012"_s;
        QTest::newRow("upper") << QByteArray("['upper']") << u"ВІД 10 ДО 12"_s;
        QTest::newRow("before") << QByteArray("[{'before': 'до'}]") << u"від 10"_s;
        QTest::newRow("behind") << QByteArray("[{'behind': 'ДО'}]") << u"12"_s;
        QTest::newRow("both") << QByteArray("[{'behind': 'від'}, {'before': 'до'}]") << u"10"_s;
        QTest::newRow("replace") << QByteArray("[{'replace': ' до ', 'with': '-'}, 'lower']")
                                 << u"від 10-12"_s;
        QTest::newRow("remove") << QByteArray("[{'replace': 'від'}]") << u"10 до 12"_s;
    }
    void cleansValues()
    {
        QFETCH(QByteArray, clean);
        QFETCH(QString, cleaned);
        const MailReading reading
            = read("[{\"take\": [{\"value\": \"x\", \"after\": \"Коментар:\", \"clean\": " + clean + "}]}]");
        QCOMPARE(reading.value(u"x"_s)->found.first().cleaned, cleaned);
        QCOMPARE(reading.value(u"x"_s)->found.first().raw, u"від 10 до 12"_s);
    }

    void overlaysRules()
    {
        const MailReading reading = read(
            "[ "
            "{'name': 'one', 'version': 2, 'take': [{'value': 'a', 'constant': '1'}, {'value': 'b', "
            "'constant': '1'}, "
            "{'value': 'c', 'constant': '1'}]}, "
            "{'name': 'off', 'on': false, 'take': [{'value': 'a', 'constant': '2'}]}, "
            "{'name': 'no', 'when': {'field': 'subject', 'contains': 'x'}, 'take': [{'value': 'a', "
            "'constant': '3'}]}, "
            "{'name': 'two', 'version': 4, 'final': true, 'success': true, 'status': {'Добре': 'paid'}, "
            "'take': [{'value': 'b', 'constant': '4'}, {'value': 'c', 'after': 'is not there'}]}, "
            "{'name': 'never', 'version': 9, 'take': [{'value': 'a', 'constant': '5'}]}]");
        QCOMPARE(reading.matchedRules(), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(rawOf(reading, u"a"_s), QStringList{u"1"_s});
        QCOMPARE(rawOf(reading, u"b"_s), QStringList{u"4"_s});
        QCOMPARE(rawOf(reading, u"c"_s), QStringList{u"1"_s}); // found by the earlier, not by the later
        QVERIFY(reading.isSuccess);
        QCOMPARE(reading.states.value(u"добре"_s), PaymentState::Paid);
        QCOMPARE(reading.version, 9);
        QVERIFY(reading.rules[4].whyNot.english().contains(u"two"_s));
        QCOMPARE(reading.rules[3].version, 4);
    }

    void takesAVersionedSet()
    {
        const QJsonValue set
            = QJsonObject{{u"version"_s, 7}, {u"note"_s, u"x"_s}, {u"rules"_s, jsonOf("[{'name': 'a'}]")}};
        const Result<MailRules> rules = mailRulesFromJson(set);
        QVERIFY(rules);
        QCOMPARE(rules->version, 7);
        QCOMPARE(rules->rules.first().name, u"a"_s);
        QCOMPARE(
            checkMailRules(QJsonValue(QJsonObject{{u"rules"_s, jsonOf("[1]")}})).first().path, u"rules/0"_s);
    }

    void namesEveryMistake_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *rules, const char *path) {
            QTest::newRow(rules) << QByteArray(rules) << QString::fromUtf8(path);
        };
        row("[1]", "0");
        row("[{'nam': 'x'}]", "0/nam");
        row("[{'a/b': 'x'}]", "0/a~1b");
        row("[{'name': 'x'}, {'name': 'x'}]", "1/name");
        row("[{'version': 0}]", "0/version");
        row("[{'on': 1}]", "0/on");
        row("[{'when': 1}]", "0/when");
        row("[{'when': {'all': 1}}]", "0/when/all");
        row("[{'when': {'any': []}}]", "0/when/any");
        row("[{'when': [{'field': 'subject'}]}]", "0/when/0");
        row("[{'when': {'any': [{'field': 'subject', 'contains': 'a', 'equals': 'b'}]}}]", "0/when/any/0");
        row("[{'when': {'field': 'subj', 'contains': 'a'}}]", "0/when/field");
        row("[{'when': {'contains': 'a'}}]", "0/when");
        row("[{'when': {'field': 'subject', 'contains': ''}}]", "0/when/contains");
        row("[{'when': {'field': 'subject', 'matches': '(a'}}]", "0/when/matches");
        row("[{'take': 1}]", "0/take");
        row("[{'take': [1]}]", "0/take/0");
        row("[{'take': [{'after': 'x'}]}]", "0/take/0");
        row("[{'take': [{'value': '1x', 'after': 'x'}]}]", "0/take/0/value");
        row("[{'take': [{'value': 'x'}]}]", "0/take/0");
        row("[{'take': [{'value': 'x', 'after': 'a', 'lineAfter': 'b'}]}]", "0/take/0");
        row("[{'take': [{'value': 'x', 'after': 1}]}]", "0/take/0/after");
        row("[{'take': [{'value': 'x', 'between': ['a']}]}]", "0/take/0/between");
        row("[{'take': [{'value': 'x', 'pattern': 'a{2,1}'}]}]", "0/take/0/pattern");
        row("[{'take': [{'value': 'x', 'pattern': '(*LIMIT_MATCH=4294967295)a'}]}]", "0/take/0/pattern");
        row("[{'take': [{'value': 'x', 'cell': 1}]}]", "0/take/0/cell");
        row("[{'take': [{'value': 'x', 'cell': {'row': 0}}]}]", "0/take/0/cell/row");
        row("[{'take': [{'value': 'x', 'cell': {'row': 1, 'rowWith': 'a'}}]}]", "0/take/0/cell/row");
        row("[{'take': [{'value': 'x', 'everything': false}]}]", "0/take/0/everything");
        row("[{'take': [{'value': 'x', 'type': 'float', 'after': 'a'}]}]", "0/take/0/type");
        row("[{'take': [{'value': 'x', 'after': 'a', 'view': 'page'}]}]", "0/take/0/view");
        row("[{'take': [{'value': 'x', 'after': 'a', 'clean': ['dig']}]}]", "0/take/0/clean/0");
        row("[{'take': [{'value': 'x', 'after': 'a', 'currency': 'money'}]}]", "0/take/0/currency");
        row("[{'take': [{'value': 'x', 'after': 'a', 'decimal': ';'}]}]", "0/take/0/decimal");
        row("[{'take': [{'value': 'x', 'after': 'a', 'zone': 'Kyiv'}]}]", "0/take/0/zone");
        row("[{'take': [{'value': 'x', 'after': 'a'}, {'value': 'x', 'after': 'b'}]}]", "0/take/1/value");
        row("[{'status': 'paid'}]", "0/status");
        row("[{'status': {'Добре': 'good'}}]", "0/status/Добре");
    }
    void namesEveryMistake()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QString, path);
        const QList<MailRulesProblem> problems = checkMailRules(jsonOf(rules));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().path, path);
        const Result<MailRules> compiled = mailRulesFromJson(jsonOf(rules));
        QVERIFY(!compiled);
        QCOMPARE(compiled.error().kind, Error::Kind::Misconfigured);
        QCOMPARE(compiled.error().detail, path);
        QVERIFY(compiled.error().text.english().contains(path));
    }

    void endsHostilePatterns_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        for (const char *pattern :
            {"(a+)+$", "(a|aa)+$", "(a|a?)+$", "(.*a){25}b", "^(([a-z])+.)+[A-Z]([a-z])+$", "(a*)*b",
                "((a?){30})*b", "(?:(?:a{1,30}){1,30}){1,30}b", "(?=(a+))a*b\\\\1"})
            QTest::newRow(pattern) << QByteArray(pattern);
    }
    void endsHostilePatterns()
    {
        QFETCH(QByteArray, pattern);
        MailMessage mail = notice();
        mail.seen = u"a"_s.repeated(50000) + u"!"_s;
        const MailReading reading
            = read("[{\"when\": {\"field\": \"body\", \"containsNot\": \"zzz\"}, \"take\": [{\"value\": "
                   "\"x\", \"pattern\": \""
                    + pattern + "\"}]}]",
                mail);
        QVERIFY(reading.matched());
        QVERIFY(!reading.value(u"x"_s)->problem.isEmpty() || !reading.value(u"x"_s)->found.isEmpty());
    }

    void saysThatAPatternTookTooLong()
    {
        MailMessage mail = notice();
        mail.seen = u"a"_s.repeated(40) + u"!"_s;
        const MailReading reading = read("[{'take': [{'value': 'x', 'pattern': '(a|aa|a?)+$'}]}]", mail);
        QVERIFY2(reading.value(u"x"_s)->problem.english().contains(u"too long"_s),
            qPrintable(reading.value(u"x"_s)->problem.english()));
    }

    void stepsOverWholeCharacters()
    {
        MailMessage mail = notice();
        mail.seen = u"\U0001F600\U0001F600a\U0001F600"_s;
        const MailReading reading = read("[{'take': [{'value': 'x', 'pattern': '(?=(.?))'}]}]", mail);
        QCOMPARE(
            rawOf(reading, u"x"_s), (QStringList{u"\U0001F600"_s, u"\U0001F600"_s, u"a"_s, u"\U0001F600"_s}));
    }

    void boundsFinds()
    {
        MailMessage mail = notice();
        mail.seen = u"x: 1\n"_s.repeated(100000);
        const MailReading reading
            = read("[{'take': [{'value': 'a', 'after': 'x:'}, {'value': 'b', 'pattern': '\\\\d'}, "
                   "{'value': 'c', 'between': ['x', 'nowhere']}, {'value': 'd', 'after': 'y', 'startsLine': "
                   "true}]}]",
                mail);
        QCOMPARE(rawOf(reading, u"a"_s).size(), 100);
        QCOMPARE(rawOf(reading, u"b"_s).size(), 100);
    }

    void writesItselfAsJson()
    {
        const QJsonObject json
            = toJson(read("[{'name': 'r', 'take': [{'value': 'amount', 'after': 'Сума:'}]}, "
                          "{'name': 's', 'when': {'field': 'subject', 'contains': 'x'}}]"));
        QCOMPARE(json.value("matched"_L1), true);
        const QJsonObject find
            = json.value("values"_L1).toArray().at(0).toObject().value("found"_L1).toArray().at(0).toObject();
        QCOMPARE(find.value("source"_L1), u"body"_s);
        QCOMPARE(find.value("from"_L1).toInt(), 22);
        QCOMPARE(find.value("to"_L1).toInt(), 35);
        QCOMPARE(find.value("amount"_L1), u"12500.50"_s);
        QVERIFY(json.value("rules"_L1).toArray().at(1).toObject().contains("whyNot"_L1));
    }
};

QTEST_GUILESS_MAIN(MailRulesTest)
#include "mailrules_test.moc"
