#include "core/mail/html.h"
#include "core/rules/mailmark.h"
#include "core/rules/mailrulewords.h"

#include <QJsonDocument>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

MailMessage mailOf(const QString &seen, const QString &subject = u"Payment"_s)
{
    MailMessage mail;
    mail.subject = subject;
    mail.seen = seen;
    mail.text = seen;
    mail.fromAddress = u"pay@bank.test"_s;
    mail.date = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    return mail;
}

MailMark markOf(const MailMessage &mail, const QString &value, const QString &text)
{
    MailMark mark;
    mark.value = value;
    const qsizetype from = mail.seen.indexOf(text);
    mark.where = {u"body"_s, from, from + text.size()};
    return mark;
}

/// What the rule finds in another mail.
QString foundIn(const MailMessage &mail, const QJsonObject &value)
{
    const QJsonObject rule{{u"take"_s, QJsonArray{value}}};
    const Result<MailRules> rules = mailRulesFromJson(QJsonArray{rule});
    if (!rules)
        return u"no rules"_s;
    const MailReading reading = readByRules(*rules, mail);
    const MailValue *found = reading.value(value["value"_L1].toString());
    return found && found->found.size() == 1 ? found->found.first().cleaned : u"nothing"_s;
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

}

class MailMarkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMarkBecomesTheMostStableRule_data();
    void aMarkBecomesTheMostStableRule();
    void aMarkInTheSubjectIsLookedForThere();
    void aCellOfAnHtmlTableIsFoundByItsRow();
    void aCellWithoutALabelIsFoundByItsPlace();
    void theCurrencyOfAnAmountIsAddedWhereTheMailNamesNone();
    void blanksAroundTheMarkDoNotCount();
    void nothingMarkedIsSaid();
    void aMarkThatNothingLeadsToIsSaid();
    void aChangedRuleBecomesAVersionMore();
    void rulesAreToldInWords();
};

void MailMarkTest::aMarkBecomesTheMostStableRule_data()
{
    QTest::addColumn<QString>("mail");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("way");
    QTest::newRow("a label before it on the line")
        << u"Дякуємо!\nСума: 1 200,00 грн\nДата: 21.11.2026"_s << u"amount"_s << u"1 200,00 грн"_s
        << u"Вітаємо!\nСума: 77,50 грн\nДата: 22.11.2026"_s << u"77,50 грн"_s << u"after"_s;
    QTest::newRow("an amount marked without its currency")
        << u"Total: 15.00 USD\nOrder: 5"_s << u"amount"_s << u"15.00"_s << u"Total: 9.00 USD\nOrder: 6"_s
        << u"9.00 USD"_s << u"after"_s;
    QTest::newRow("more stands behind it")
        << u"Order number: 10485 (delivery)\n"_s << u"order"_s << u"10485"_s
        << u"Order number: 7 (pick up)\n"_s << u"7"_s << u"pattern"_s;
    QTest::newRow("in the middle of a sentence")
        << u"Замовлення 10485 на суму 1200.50 грн оплачено."_s << u"amount"_s << u"1200.50 грн"_s
        << u"Замовлення 9 на суму 50.25 грн оплачено."_s << u"50.25 грн"_s << u"between"_s;
    QTest::newRow("the label stands on the line above")
        << u"Payment ID\nWFP-77-A\n\nThanks"_s << u"paymentId"_s << u"WFP-77-A"_s
        << u"Payment ID\nWFP-99-B\n\nThanks"_s << u"WFP-99-B"_s << u"lineAfter"_s;
    QTest::newRow("the label is a word of another line as well")
        << u"The total: see below\nTotal: 15.00 USD"_s << u"amount"_s << u"15.00 USD"_s
        << u"The total: see below\nTotal: 1.00 USD"_s << u"1.00 USD"_s << u"after"_s;
    QTest::newRow("a cell beside its label")
        << u"Payer\tJohn Doe\nStatus\tPaid"_s << u"payer"_s << u"John Doe"_s
        << u"Payer\tJane Roe\nStatus\tPaid"_s << u"Jane Roe"_s << u"after"_s;
    QTest::newRow("a number of this mail is no label")
        << u"2026-11-21 order 55 paid by Ann"_s << u"payer"_s << u"Ann"_s
        << u"2026-11-22 order 66 paid by Bob"_s << u"Bob"_s << u"after"_s;
}

void MailMarkTest::aMarkBecomesTheMostStableRule()
{
    QFETCH(QString, mail);
    QFETCH(QString, value);
    QFETCH(QString, marked);
    QFETCH(QString, other);
    QFETCH(QString, found);
    QFETCH(QString, way);
    const MailMessage message = mailOf(mail);
    const Result<QJsonObject> rule = mailRuleFromMark(message, markOf(message, value, marked));
    QVERIFY2(rule, rule ? "" : qPrintable(rule.error().text.english()));
    QVERIFY2(rule->contains(way), qPrintable(compact(*rule)));
    QCOMPARE(foundIn(mailOf(other), *rule), found);
}

void MailMarkTest::aMarkInTheSubjectIsLookedForThere()
{
    const MailMessage mail = mailOf(u"Order 1\nnothing else"_s, u"Order 10485 is paid"_s);
    MailMark mark;
    mark.value = u"order"_s;
    mark.where = {u"subject"_s, 6, 11};
    const Result<QJsonObject> rule = mailRuleFromMark(mail, mark);
    QVERIFY(rule);
    QCOMPARE((*rule)["in"_L1].toString(), u"subject"_s);
    QCOMPARE(foundIn(mailOf(u"Order 2"_s, u"Order 20 is paid"_s), *rule), u"20"_s);
}

void MailMarkTest::aCellOfAnHtmlTableIsFoundByItsRow()
{
    const QString form
        = u"<table><tr><td>Order</td><td>%1</td><td>new</td></tr><tr><td>Sum</td><td>%2</td><td>x</td></tr></table>"_s;
    MailMessage mail = mailOf(QString());
    mail.html = form.arg(u"A 17"_s, u"10.00 UAH"_s);
    mail.seen = htmlAsText(mail.html);
    const Result<QJsonObject> rule = mailRuleFromMark(mail, markOf(mail, u"payer"_s, u"A 17"_s));
    QVERIFY(rule);
    MailMessage other = mail;
    other.html = form.arg(u"B 99"_s, u"5.00 UAH"_s);
    other.seen = htmlAsText(other.html);
    QCOMPARE(foundIn(other, *rule), u"B 99"_s);
}

void MailMarkTest::aCellWithoutALabelIsFoundByItsPlace()
{
    const QString form
        = u"<table><tr><td>Order</td><td>Sum</td></tr><tr><td>%1</td><td>%2</td></tr></table>"_s;
    MailMessage mail = mailOf(QString());
    mail.html = form.arg(u"10485"_s, u"10.00 UAH"_s);
    mail.seen = htmlAsText(mail.html);
    const Result<QJsonObject> rule = mailRuleFromMark(mail, markOf(mail, u"amount"_s, u"10.00 UAH"_s));
    QVERIFY(rule);
    QVERIFY2(rule->contains("cell"_L1), qPrintable(compact(*rule)));
    MailMessage other = mail;
    other.html = form.arg(u"9"_s, u"5.00 UAH"_s);
    other.seen = htmlAsText(other.html);
    QCOMPARE(foundIn(other, *rule), u"5.00 UAH"_s);
}

void MailMarkTest::theCurrencyOfAnAmountIsAddedWhereTheMailNamesNone()
{
    const MailMessage mail = mailOf(u"Sum: 10.50\n"_s);
    MailMark mark = markOf(mail, u"amount"_s, u"10.50"_s);
    mark.currency = u"UAH"_s;
    const Result<QJsonObject> rule = mailRuleFromMark(mail, mark);
    QVERIFY(rule);
    QCOMPARE((*rule)["currency"_L1].toString(), u"UAH"_s);
    const MailMessage named = mailOf(u"Sum: 10.50 EUR\n"_s);
    mark = markOf(named, u"amount"_s, u"10.50"_s);
    mark.currency = u"UAH"_s;
    QVERIFY(!mailRuleFromMark(named, mark)->contains("currency"_L1));
}

void MailMarkTest::blanksAroundTheMarkDoNotCount()
{
    const MailMessage mail = mailOf(u"Payer:  Ann  \nx"_s);
    const Result<QJsonObject> rule = mailRuleFromMark(mail, markOf(mail, u"payer"_s, u" Ann  "_s));
    QVERIFY(rule);
    QCOMPARE((*rule)["after"_L1].toString(), u"Payer:"_s);
}

void MailMarkTest::nothingMarkedIsSaid()
{
    const MailMessage mail = mailOf(u"Payer: Ann"_s);
    MailMark mark;
    mark.value = u"payer"_s;
    mark.where = {u"body"_s, 6, 7};
    QCOMPARE(mailRuleFromMark(mail, mark).error().kind, Error::Kind::Rejected);
    mark.where = {u"body"_s, 500, 900};
    QVERIFY(!mailRuleFromMark(mail, mark));
    mark = markOf(mail, u"order"_s, u"Ann"_s);
    QVERIFY(mailRuleFromMark(mail, mark).error().text.english().contains(u"not an order number"_s));
}

void MailMarkTest::aMarkThatNothingLeadsToIsSaid()
{
    const MailMessage mail = mailOf(u"10485"_s);
    QVERIFY(mailRuleFromMark(mail, markOf(mail, u"order"_s, u"10485"_s))
                .error()
                .text.english()
                .contains(u"label before"_s));
}

void MailMarkTest::aChangedRuleBecomesAVersionMore()
{
    const QJsonObject one{{u"name"_s, u"one"_s}, {u"version"_s, 2}};
    const QJsonObject two{{u"name"_s, u"two"_s}};
    QJsonObject changed = one;
    changed.insert("success"_L1, true);
    const QJsonArray after = mailRulesWithVersions(QJsonArray{one, two}, QJsonArray{changed, two});
    QCOMPARE(after[0]["version"_L1].toInt(), 3);
    QVERIFY(!after[1].toObject().contains("version"_L1));
    changed.insert("version"_L1, 9); // as a person wants it
    QCOMPARE(mailRulesWithVersions(QJsonArray{one}, QJsonArray{changed})[0]["version"_L1].toInt(), 9);
}

void MailMarkTest::rulesAreToldInWords()
{
    const QJsonObject sender{{u"field"_s, u"sender"_s}, {u"equals"_s, u"pay@bank.test"_s}};
    const QJsonObject subject{{u"field"_s, u"subject"_s}, {u"contains"_s, u"paid"_s}};
    const QJsonObject amount{{u"value"_s, u"amount"_s}, {u"after"_s, u"Total:"_s}};
    const QJsonObject rule{{u"when"_s, QJsonArray{sender, subject}}, {u"take"_s, QJsonArray{amount}}};
    const Result<MailRules> rules = mailRulesFromJson(QJsonArray{rule});
    QVERIFY(rules);
    QCOMPARE(conditionWords(rules->rules[0].when),
        u"the sender is “pay@bank.test” and the subject contains “paid”"_s);
    QCOMPARE(extractionWords(rules->rules[0].values[0].extraction).english(),
        u"what stands behind “Total:” in the text"_s);
    QCOMPARE(valueWord(u"order"_s), u"order number"_s);
    QCOMPARE(valueWord(u"mine"_s), u"mine"_s);
}

QTEST_GUILESS_MAIN(MailMarkTest)
#include "mailmark_test.moc"
