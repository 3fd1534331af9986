#include "core/connectors/mailbox/redaction.h"

#include <QJsonDocument>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cards_data();
    void cards();
    void wholeMail();
};

void RedactionTest::cards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("visa") << u"card 4111111111111111."_s << u"card 411111******1111."_s;
    QTest::newRow("grouped") << u"4111 1111 1111 1111"_s << u"4111 11** **** 1111"_s;
    QTest::newRow("dashes") << u"5555-5555-5555-4444 UAH"_s << u"5555-55**-****-4444 UAH"_s;
    QTest::newRow("no-break") << u"5555\u00a05555\u00a05555\u00a04444"_s
                              << u"5555\u00a055**\u00a0****\u00a04444"_s;
    QTest::newRow("amex") << u"378282246310005"_s << u"378282*****0005"_s;
    QTest::newRow("in html") << u"<td>4111111111111111</td>"_s << u"<td>411111******1111</td>"_s;
    QTest::newRow("two") << u"4111111111111111, 5555555555554444"_s
                         << u"411111******1111, 555555******4444"_s;
    for (const QString &kept : {u"53****0937"_s, u"4111111111111112"_s, u"1795290890123"_s,
             u"WFP-BTN-4111111111111111"_s, u"order_4111111111111111"_s, u"4111111111111111a"_s,
             u"UA213223130000026007233566001"_s, u"UA21 3223 1300 0002 6007 2335 6600 1"_s,
             u"26007233566001"_s, u"12 500,50 UAH"_s, u"41111111111111111111111"_s, u"380501112233"_s})
        QTest::newRow(qPrintable(kept)) << kept << kept;
}

void RedactionTest::cards()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(mailbox::withoutCards(text), shown);
}

void RedactionTest::wholeMail()
{
    const QString card = u"4111111111111111"_s;
    MailMessage message;
    message.subject = message.text = message.html = message.seen = message.fromName = card;
    message.attachments = {card};
    message.headers = {{u"X-Card"_s, card}};
    const MailMessage shown = mailbox::withoutCards(message);
    const QByteArray all = QJsonDocument(toJson(shown)).toJson();
    QVERIFY(!all.contains("4111111111111111"));
    QCOMPARE(all.count("411111******1111"), 7);
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "redaction_test.moc"
