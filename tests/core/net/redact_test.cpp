#include "core/net/redact.h"

#include <QTest>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

class RedactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAnAddressWithoutItsSecrets_data();
    void showsAnAddressWithoutItsSecrets();
    void blackensEverySecret();
    void leavesShortWordsAlone();
};

void RedactTest::showsAnAddressWithoutItsSecrets_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::newRow("planfix") << u"https://firm.planfix.com/rest/task/list"_s
                             << u"https://firm.planfix.com/rest/task/list"_s;
    QTest::newRow("webhook")
        << u"https://firm.bitrix24.ua/rest/1/q8s7k2j4h5g6f7d8/crm.deal.list.json?auth=1"_s
        << u"https://firm.bitrix24.ua/rest/1/…/crm.deal.list.json"_s;
    QTest::newRow("letters only") << u"https://b.ua/rest/1/abcdefghijklmnopq/batch"_s
                                  << u"https://b.ua/rest/1/…/batch"_s;
    QTest::newRow("query and user") << u"http://me:word@127.0.0.1:8080/api?key=s3cret#x"_s
                                    << u"http://127.0.0.1:8080/api"_s;
    QTest::newRow("number of an object")
        << u"https://a.ua/rest/task/104820"_s << u"https://a.ua/rest/task/104820"_s;
}

void RedactTest::showsAnAddressWithoutItsSecrets()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    QCOMPARE(shownUrl(QUrl(url)), shown);
}

void RedactTest::blackensEverySecret()
{
    const QString secret = u"кл/юч\"+1"_s;
    const QStringList secrets{u"abcd"_s, u"abcd-efgh"_s, secret};
    QCOMPARE(redacted("x abcd-efgh y abcd z", secrets), "x ••• y ••• z");
    QCOMPARE(redacted("a=" + QUrl::toPercentEncoding(secret), secrets), "a=•••");
    QCOMPARE(redacted("a=" + secret.toUtf8().toBase64(), secrets), "a=•••");
    QCOMPARE(redacted("\"\\u043a\\u043b/\\u044e\\u0447\\\"+1\"", secrets), "\"•••\"");
    QCOMPARE(redacted(secret.toUtf8(), secrets), "•••");
    QCOMPARE(redacted("\"кл\\/юч\\\"+1\"", secrets), "\"•••\"");
}

void RedactTest::leavesShortWordsAlone()
{
    QCOMPARE(redacted("a to b", {u"to"_s, QString()}), "a to b");
}

}

QTEST_APPLESS_MAIN(provodka::RedactTest)
#include "redact_test.moc"
