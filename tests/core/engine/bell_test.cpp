#include "core/engine/bell.h"

#include <QTest>

using namespace provodka;

class BellTest : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_start = QDateTime::fromMSecsSinceEpoch(1795298399000, Qt::UTC);

    /// Seconds after the start at which it looks, until it is quiet or the hour is over.
    QList<qint64> looksOf(const QList<qint64> &rings) const
    {
        Bell bell;
        QList<qint64> looks;
        QList<qint64> waiting = rings;
        for (qint64 second = 0; second <= 3600; ++second) {
            const QDateTime now = m_start.addSecs(second);
            while (!waiting.isEmpty() && waiting.first() <= second) {
                bell.ring(now);
                waiting.removeFirst();
            }
            if (bell.due().isValid() && bell.due() <= now) {
                bell.looked(now);
                looks.append(second);
            }
        }
        return looks;
    }

private Q_SLOTS:
    void nobodyRang() { QVERIFY(!Bell().due().isValid()); }

    void oneRingLooksAtOnceAndAFewTimesMore()
    {
        QCOMPARE(looksOf({10}), (QList<qint64>{10, 15, 30, 70, 190}));
    }

    void ringsWithinAMinuteAreTakenTogether()
    {
        QCOMPARE(looksOf({0, 1, 2, 3, 40, 59}), (QList<qint64>{0, 5, 20, 60, 65, 80, 120, 240}));
    }

    void aRingAfterTheMinuteIsHeardAtOnce()
    {
        QCOMPARE(looksOf({0, 100}), (QList<qint64>{0, 5, 20, 60, 100, 105, 120, 160, 280}));
    }

    void aFloodDoesNotLookMoreThanThriceAMinute()
    {
        QList<qint64> flood;
        for (qint64 second = 0; second < 600; ++second)
            flood.append(QList<qint64>(20, second));
        const QList<qint64> looks = looksOf(flood);
        QVERIFY2(looks.size() <= 3 * 10 + 5, qPrintable(QString::number(looks.size())));
        QVERIFY(looks.last() >= 600); // the last of them is looked for as well
    }

    void aClockThatWasSetBackDoesNotSilenceIt()
    {
        Bell bell;
        bell.ring(m_start);
        bell.looked(m_start);
        bell.ring(m_start.addDays(-1));
        QCOMPARE(bell.due(), m_start.addDays(-1));
    }
};

QTEST_APPLESS_MAIN(BellTest)
#include "bell_test.moc"
