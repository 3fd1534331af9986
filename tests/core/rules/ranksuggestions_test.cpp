#include "core/rules/ranksuggestions.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class RankSuggestionsTest : public QObject
{
    Q_OBJECT

private:
    static QDateTime now() { return QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC); }

    static OrderCandidate candidate(
        const QString &number, qint64 due, int daysOld, const QString &customer = {})
    {
        OrderCandidate one;
        one.number = {number};
        one.customer = customer;
        one.due = Money{due, u"UAH"_s};
        one.madeAt = now().addDays(-daysOld);
        return one;
    }

    static SuggestionQuery query(const QString &number)
    {
        SuggestionQuery asked;
        asked.number = {number};
        asked.amount = {10000, u"UAH"_s};
        asked.payer = u"ОЛЕНА КОВАЛЬ, client@example.com"_s;
        asked.at = now();
        asked.madeSince = now().addMonths(-6);
        return asked;
    }

private Q_SLOTS:
    void theLikeliestComesFirstWithItsReason();
    void anOldOrderAndOneWithNothingInCommonAreLeftOut();
    void whatThePayerNamedComesBeforeEverything();
    void onePersonInTwoAlphabets_data();
    void onePersonInTwoAlphabets();
};

void RankSuggestionsTest::theLikeliestComesFirstWithItsReason()
{
    const QList<OrderSuggestion> ranked = rankedSuggestions(query(u"10428"_s),
        {candidate(u"10427"_s, 500, 40), candidate(u"99"_s, 10000, 40), candidate(u"77"_s, 10000, 2),
            candidate(u"10482"_s, 10000, 40), candidate(u"55"_s, 500, 3, u"Koval Olena"_s)});
    QStringList numbers;
    for (const OrderSuggestion &one : ranked)
        numbers.append(one.number.value);
    QCOMPARE(numbers, (QStringList{u"10482"_s, u"77"_s, u"99"_s, u"10427"_s, u"55"_s}));
    QVERIFY(ranked[0].why.english().contains(u"same sum is due, and the number is close"_s));
    QVERIFY(ranked[1].why.english().contains(u"order is new"_s));
    QCOMPARE(ranked[3].why.english(), u"The number is close to the one given."_s);
    QVERIFY(ranked[4].why.english().contains(u"names the payer"_s));
}

void RankSuggestionsTest::anOldOrderAndOneWithNothingInCommonAreLeftOut()
{
    QVERIFY(
        rankedSuggestions(query(u"10428"_s), {candidate(u"10482"_s, 10000, 300), candidate(u"555"_s, 1, 1)})
            .isEmpty());
}

void RankSuggestionsTest::whatThePayerNamedComesBeforeEverything()
{
    SuggestionQuery asked = query({});
    asked.named = {{u"7"_s}, {u"8"_s}};
    const QList<OrderSuggestion> ranked = rankedSuggestions(
        asked, {candidate(u"99"_s, 10000, 1), candidate(u"8"_s, 5, 100), candidate(u"7"_s, 10000, 100)});
    QCOMPARE(ranked.size(), 3);
    QCOMPARE(ranked[0].number.value, u"7"_s);
    QCOMPARE(ranked[1].number.value, u"8"_s);
    QCOMPARE(ranked[0].why.english(), u"The payer typed this number, and the same sum is due."_s);
}

void RankSuggestionsTest::onePersonInTwoAlphabets_data()
{
    QTest::addColumn<QString>("payer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("same");
    QTest::newRow("other case") << u"ОЛЕНА КОВАЛЬ"_s << u"Коваль Олена Іванівна"_s << true;
    QTest::newRow("letters of the card") << u"OLENA KOVAL"_s << u"Коваль Олена"_s << true;
    QTest::newRow("hard letters") << u"YURII SHCHERBAK"_s << u"Щербак Юрій"_s << true;
    QTest::newRow("Honchar") << u"IVAN HONCHAR"_s << u"Гончар Іван"_s << true;
    QTest::newRow("in a title") << u"OLENA KOVAL"_s << u"Замовлення 10482, Олена Коваль, стіл"_s << true;
    QTest::newRow("another surname") << u"ОЛЕНА КОВАЛЬ"_s << u"Олена Мельник"_s << false;
    QTest::newRow("an address only") << u"olena@example.com"_s << u"Олена"_s << false;
    QTest::newRow("nobody") << QString() << u"Олена"_s << false;
}

void RankSuggestionsTest::onePersonInTwoAlphabets()
{
    QFETCH(QString, payer);
    QFETCH(QString, text);
    QFETCH(bool, same);
    QCOMPARE(isSamePerson(payer, text), same);
}

QTEST_GUILESS_MAIN(RankSuggestionsTest)
#include "ranksuggestions_test.moc"
