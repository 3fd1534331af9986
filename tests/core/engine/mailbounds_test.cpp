#include "core/engine/mailbounds.h"

#include <QTest>

using namespace provodka;

class MailBoundsTest : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_start = QDateTime::fromMSecsSinceEpoch(1795298399000, Qt::UTC);

private Q_SLOTS:
    void tenUnconfirmedPaymentsAnHour()
    {
        MailBounds bounds;
        for (int i = 1; i <= 10; ++i) {
            QVERIFY(bounds.mayBegin(m_start));
            bounds.began({i}, m_start);
        }
        QVERIFY(!bounds.mayBegin(m_start.addSecs(3599)));
        bounds.confirmed({3});
        QVERIFY(bounds.mayBegin(m_start.addSecs(3599)));
        bounds.began({11}, m_start.addSecs(3599));
        QVERIFY(!bounds.mayBegin(m_start.addSecs(3599)));
        QVERIFY(bounds.mayBegin(m_start.addSecs(3601)));
        QVERIFY(bounds.mayBegin(m_start.addDays(-1))); // the clock was set back
    }

    void aKnownPaymentOnceInTenMinutesAndTwentyInAll()
    {
        MailBounds bounds;
        QVERIFY(bounds.mayAskAgain({1}, m_start));
        QVERIFY(!bounds.mayAskAgain({1}, m_start.addSecs(599)));
        for (int i = 2; i <= 20; ++i)
            QVERIFY(bounds.mayAskAgain({i}, m_start));
        QVERIFY(!bounds.mayAskAgain({21}, m_start));
        QVERIFY(bounds.mayAskAgain({1}, m_start.addSecs(601)));
    }
};

QTEST_APPLESS_MAIN(MailBoundsTest)
#include "mailbounds_test.moc"
