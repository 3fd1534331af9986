#include "app/sandbox/all.h"
#include "tests/core/engine/mailworld.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// A mail rings, and the payment service proves; without the service's key the route's trust decides.
class MailTest : public QObject
{
    Q_OBJECT

private:
    static Letter letter(const QString &order, const QString &amount, const QString &reference)
    {
        Letter letter;
        letter.order = order;
        letter.amount = amount;
        letter.reference = reference;
        return letter;
    }

    static QByteArray genuine()
    {
        return "Authentication-Results: mx.office.test; dkim=pass header.d=wayforpay.test; dmarc=pass "
               "header.from=wayforpay.test";
    }

    static void assign(MailWorld &world, EventId event, const QString &order, const QString &amount)
    {
        world.endHard();
        Result<Transaction> transaction = Transaction::begin(world.workspace().database());
        QVERIFY(transaction);
        Act act;
        act.kind = u"match"_s;
        act.event = event;
        act.arguments = {{"parts"_L1, QJsonArray{QJsonObject{{"order"_L1, order}, {"amount"_L1, amount}}}}};
        act.who = u"Олена"_s;
        act.at = world.clock().now();
        QVERIFY(ActStore(world.workspace().database()).add(act));
        QVERIFY(transaction->commit());
        QVERIFY(world.runUntilIdle());
    }

private Q_SLOTS:
    void beforeAnyRuleIsWrittenAMailRingsForTheList();
    void whatIsListedLateIsLookedForAgain();
    void aReferenceIsAskedAboutAtOnce();
    void theOrderNumberIsTheServicesWordAndNotTheMails();
    void aPaymentTheServiceLearnsOfLateIsWaitedFor();
    void aChangedTemplateRingsAndIsSaid();
    void newslettersOnlyRing();
    void manyMailsInAMinuteRingOnce();
    void aMailThatRangBeforeTheEndRingsAfterTheStart();
    void mailCallbackAndListAreOneInAnyOrder_data();
    void mailCallbackAndListAreOneInAnyOrder();
    void aRefundMailHasTheServiceAsked();
    void aRuleThatTakesAnotherNumberIsSaidAndNothingIsLost();
    void whatTheServiceTellsLaterIsBookedEvenAfterGivingUp();
    void withoutAKeyAPersonDecides();
    void withoutAKeyAnAuthenticatedMailIsBooked();
    void theSendersAddressIsEnoughOnlyWhenTheRouteSaysSo_data();
    void theSendersAddressIsEnoughOnlyWhenTheRouteSaysSo();
    void mailsThatContradictEachOtherAreNotBooked();
    void aForwardedMailIsNotBookedTwice();
    void theSamePaymentFromElsewhereIsRefused();
    void halfAMailIsNeverBooked();
    void ofTwoShopsTheOneThatKnowsThePaymentIsFound_data();
    void ofTwoShopsTheOneThatKnowsThePaymentIsFound();
    void aRouteThatNothingReachesDoesNotStart();
};

void MailTest::beforeAnyRuleIsWrittenAMailRingsForTheList()
{
    MailWorld world;
    world.doesNotPoll();
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s, {{"notify"_L1, QJsonArray{u"list"_s}}});
    QVERIFY(world.runUntilIdle());
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty()); // nobody rang
    Letter mail;
    mail.subject = u"Щось прийшло"_s;
    mail.beforeText = u"…"_s;
    world.mails(mail);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QVERIFY(world.event(payment).event.proof == Proof::Asked);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    QCOMPARE(world.noticesIn(u"rang"_s), 1);
    QVERIFY(world.said(u"mail-unread"_s).isEmpty());
    QCOMPARE(world.asked(u"TRANSACTION_LIST"_s), 5);
}

void MailTest::whatIsListedLateIsLookedForAgain()
{
    MailWorld world;
    world.doesNotPoll();
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s, {{"notify"_L1, QJsonArray{u"list"_s}}});
    world.does(u"fault"_s,
        {{"vendor"_L1, u"wayforpay"_s}, {"path"_L1, u"TRANSACTION_LIST"_s}, {"kind"_L1, u"lag"_s},
            {"ms"_L1, 3600000}, {"count"_L1, 3}});
    world.mails(Letter());
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
}

void MailTest::aReferenceIsAskedAboutAtOnce()
{
    MailWorld world;
    world.hasRules();
    world.doesNotPoll();
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.paysQuietly(u"30482"_s, u"100"_s);
    world.mails(letter(u"30482"_s, u"100,00"_s, payment));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QVERIFY(world.event(payment).event.proof == Proof::Asked);
    QCOMPARE(world.movesOf(u"30482"_s), 1);
    QCOMPARE(world.asked(u"CHECK_STATUS"_s), 1);
    QCOMPARE(world.asked(u"TRANSACTION_LIST"_s), 0);
    QCOMPARE(world.noticesIn(u"joined"_s), 1);
    // The story: which rule of which version, what was asked, what was proven.
    const QStringList story = world.said(u"notice"_s);
    QCOMPARE(story.size(), 2);
    QVERIFY2(story[0].contains(u"“WayForPay” (3)"_s) && story[0].contains(payment), qPrintable(story[0]));
    QVERIFY2(story[1].contains("was asked"_L1) && story[1].contains("Approved"_L1), qPrintable(story[1]));
}

void MailTest::theOrderNumberIsTheServicesWordAndNotTheMails()
{
    MailWorld world;
    world.hasRules();
    world.hasOrder(u"30482"_s, u"100"_s);
    world.hasOrder(u"30483"_s, u"100"_s);
    // A button's reference names no order; what the payer typed is asked of the service.
    const QString payment = world.pays(u"30482"_s, u"100"_s,
        {{"reference"_L1, u"WFP-BTN-77-68fa6ad40fa79"_s}, {"typedOrder"_L1, u"№ 30 482"_s},
            {"notify"_L1, QJsonArray{u"list"_s}}});
    world.mails(letter(u"30483"_s, u"100,00"_s, payment));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    QVERIFY(world.entriesOf(u"30483"_s).isEmpty());
}

void MailTest::aPaymentTheServiceLearnsOfLateIsWaitedFor()
{
    MailWorld world;
    world.hasRules();
    world.doesNotPoll();
    world.hasOrder(u"30482"_s, u"100"_s);
    world.mails(letter(u"30482"_s, u"100,00"_s, u"30482-1"_s));
    QVERIFY(world.runUntilIdle(std::chrono::seconds(10)));
    QCOMPARE(world.outcome(u"30482-1"_s), u"mail-asked"_s);
    QCOMPARE(world.state(u"30482-1"_s), u"ready"_s);
    world.endHard(); // its patience outlives the process
    QCOMPARE(world.paysQuietly(u"30482"_s, u"100"_s), u"30482-1"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(u"30482-1"_s), u"paid-in-full"_s);
    QCOMPARE(world.movesOf(u"30482"_s), 1);
}

void MailTest::aChangedTemplateRingsAndIsSaid()
{
    MailWorld world;
    world.hasRules();
    world.doesNotPoll();
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s, {{"notify"_L1, QJsonArray{u"list"_s}}});
    Letter mail;
    mail.subject = u"Оплату отримано"_s;
    mail.beforeText = u"Зовсім інший вигляд"_s;
    world.mails(mail);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.noticesIn(u"unread"_s), 1);
    const QStringList said = world.said(u"mail-unread"_s);
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(u"Оплату отримано"_s), qPrintable(said.first()));
    // With other rules it is read again; the payment is known, nothing is done twice.
    world.endHard();
    {
        Result<Transaction> transaction = Transaction::begin(world.workspace().database());
        QVERIFY(NoticeStore(world.workspace().database()).tryUnreadAgain(world.clock().now().addDays(-30)));
        QVERIFY(transaction->commit());
    }
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.said(u"mail-unread"_s).size(), 2);
    QCOMPARE(world.movesOf(u"30482"_s), 1);
}

void MailTest::newslettersOnlyRing()
{
    MailWorld world;
    world.hasRules();
    Letter mail;
    mail.from = u"News <news@shop.test>"_s;
    mail.subject = u"Знижки"_s;
    world.mails(mail);
    QVERIFY(world.runUntilIdle());
    QVERIFY(world.events().isEmpty());
    QCOMPARE(world.noticesIn(u"rang"_s), 1);
    QVERIFY(world.said(u"mail-unread"_s).isEmpty());
}

void MailTest::manyMailsInAMinuteRingOnce()
{
    MailWorld world;
    world.doesNotPoll();
    for (int i = 0; i < 50; ++i)
        world.mails(Letter());
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.noticesIn(u"rang"_s), 50);
    // Once for the first of them, and once more for those that came while it was looked.
    QVERIFY2(world.asked(u"TRANSACTION_LIST"_s) <= 9,
        qPrintable(QString::number(world.asked(u"TRANSACTION_LIST"_s))));
}

void MailTest::aMailThatRangBeforeTheEndRingsAfterTheStart()
{
    MailWorld world;
    world.doesNotPoll();
    world.hasOrder(u"30482"_s, u"100"_s);
    world.fault(u"wayforpay"_s, u"status:503"_s, u"TRANSACTION_LIST"_s, 2);
    world.mails(Letter());
    QVERIFY(world.runUntilIdle(std::chrono::seconds(1)));
    world.endHard();
    const QString payment = world.pays(u"30482"_s, u"100"_s, {{"notify"_L1, QJsonArray{u"list"_s}}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
}

void MailTest::mailCallbackAndListAreOneInAnyOrder_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::addColumn<bool>("restarts");
    QStringList ways{u"callback"_s, u"list"_s, u"mail"_s};
    do {
        for (const bool restarts : {false, true}) {
            QTest::addRow("%s%s", qPrintable(ways.join(u", "_s)), restarts ? ", ended between" : "")
                << ways << restarts;
        }
    } while (std::next_permutation(ways.begin(), ways.end()));
}

void MailTest::mailCallbackAndListAreOneInAnyOrder()
{
    QFETCH(QStringList, order);
    QFETCH(bool, restarts);
    MailWorld world;
    world.hasRules();
    world.hasOrder(u"30482"_s, u"100"_s);
    const std::chrono::seconds moment(3);
    QVERIFY(world.runUntilIdle(moment)); // the list was read when nothing had happened
    const QString payment = world.pays(u"30482"_s, u"100"_s, {{"notify"_L1, QJsonArray{u"list"_s}}});
    for (const QString &way : order) {
        if (restarts) {
            world.endHard();
            QVERIFY(world.startEngine());
        }
        if (way == "mail"_L1)
            world.mails(letter(u"30482"_s, u"100,00"_s, payment));
        else if (way == "callback"_L1)
            world.does(u"wayforpay/callback"_s,
                {{"reference"_L1, payment}, {"callbackUrl"_L1, world.callbackUrl()}});
        else
            world.clock().move(std::chrono::seconds(61));
        QVERIFY(world.runUntilIdle(moment));
        QCOMPARE(world.outcome(payment), u"paid-in-full"_s); // by whichever came first
    }
    QCOMPARE(world.events().size(), 1);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(world.movesOf(u"30482"_s), 1);
    QCOMPARE(world.state(payment), u"done"_s);
    Statement joined(world.workspace().database(),
        u"select count(distinct kind) from notice where state = 'joined' and event = ? and kind <> 'status'"_s,
        {world.event(payment).event.id.value});
    QVERIFY(joined.next());
    QCOMPARE(joined.number(0), 3);
}

void MailTest::aRefundMailHasTheServiceAsked()
{
    MailWorld world;
    QJsonArray rules = MailWorld::rules();
    rules.append(QJsonDocument::fromJson(
        "{\"name\": \"refund\", \"when\": {\"field\": \"subject\", \"contains\": \"Повернення\"},"
        " \"status\": {\"повернуто\": \"refunded\"},"
        " \"take\": [{\"value\": \"amount\", \"after\": \"Сума:\"},"
        "            {\"value\": \"status\", \"after\": \"Стан:\"},"
        "            {\"value\": \"paymentId\", \"after\": \"Ідентифікатор платежу:\"}]}")
                     .object());
    world.settings().insert("mailRules"_L1, rules);
    world.doesNotPoll();
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.paysQuietly(u"30482"_s, u"100"_s);
    world.mails(letter(u"30482"_s, u"100,00"_s, payment));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    Letter refund = letter({}, u"100,00"_s, payment);
    refund.subject = u"Повернення платежу"_s;
    refund.beforeText = u"Стан: повернуто\r\n"_s;
    // A lie: the service says that it is paid, and nothing changes.
    world.mails(refund);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.state(payment), u"done"_s);
    QCOMPARE(world.asked(u"CHECK_STATUS"_s), 2);
    // The truth, a quarter of an hour later.
    world.does(u"wayforpay/refund"_s,
        {{"reference"_L1, payment}, {"amount"_L1, u"100"_s}, {"notify"_L1, QJsonArray()}});
    world.clock().move(std::chrono::minutes(15));
    world.mails(refund);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"refund-after-booking"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
}

void MailTest::aRuleThatTakesAnotherNumberIsSaidAndNothingIsLost()
{
    MailWorld world;
    world.hasRules();
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    world.mails(letter(u"30482"_s, u"100,00"_s, u"receipt 99812"_s));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.outcome(u"receipt 99812"_s), u"mail-other-id"_s);
    QCOMPARE(world.state(u"receipt 99812"_s), u"skipped"_s);
    QVERIFY(world.event(u"receipt 99812"_s).event.reason.english().contains(payment));
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
}

void MailTest::whatTheServiceTellsLaterIsBookedEvenAfterGivingUp()
{
    // Given up as unknown, or taken for another payment of the same sum: the service's word begins it anew.
    for (const bool hasOther : {false, true}) {
        MailWorld world;
        world.hasRules();
        world.hasOrder(u"30482"_s, u"100"_s);
        world.hasOrder(u"30483"_s, u"100"_s);
        if (hasOther)
            world.pays(u"30483"_s, u"100"_s);
        world.mails(letter(u"30482"_s, u"100,00"_s, u"30482-1"_s));
        QVERIFY(world.runUntilIdle());
        QCOMPARE(world.outcome(u"30482-1"_s), hasOther ? u"mail-other-id"_s : u"mail-not-confirmed"_s);
        QCOMPARE(world.pays(u"30482"_s, u"100"_s), u"30482-1"_s);
        QVERIFY(world.runUntilIdle());
        QCOMPARE(world.outcome(u"30482-1"_s), u"paid-in-full"_s);
        QCOMPARE(world.movesOf(u"30482"_s), 1);
    }
}

void MailTest::withoutAKeyAPersonDecides()
{
    MailWorld world;
    world.hasNoKey();
    world.hasRules();
    world.hasOrder(u"30482"_s, u"100"_s);
    world.mails(letter(u"30482"_s, u"100,00"_s, u"30482-1"_s));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(u"30482-1"_s), u"unproven"_s);
    QCOMPARE(world.state(u"30482-1"_s), u"attention"_s);
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
    QCOMPARE(world.callsTo(u"wayforpay"_s), 0);
    const EventRow row = world.event(u"30482-1"_s);
    QVERIFY(!row.notes.suggestions.isEmpty());
    QCOMPARE(row.notes.suggestions.first().number.value, u"30482"_s);
    assign(world, row.event.id, u"30482"_s, u"100.00"_s);
    QCOMPARE(world.outcome(u"30482-1"_s), u"paid-in-full"_s);
    QVERIFY(world.event(u"30482-1"_s).event.proof == Proof::Confirmed);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    QVERIFY(world.said(u"act"_s).last().contains("answers for it"_L1));
}

void MailTest::withoutAKeyAnAuthenticatedMailIsBooked()
{
    MailWorld world;
    world.hasNoKey();
    world.hasRules();
    world.trusts(u"authenticated"_s);
    world.hasOrder(u"30482"_s, u"100"_s);
    Letter mail = letter(u"30482"_s, u"100,00"_s, u"WFP-BTN-77-68fa6ad40fa79"_s);
    mail.topHeaders = {genuine()};
    world.mails(mail);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(mail.reference), u"paid-in-full"_s);
    QVERIFY(world.event(mail.reference).event.proof == Proof::MailAuthenticated);
    QCOMPARE(world.event(mail.reference).event.payment.account, u"test_merch_n1"_s);
    QCOMPARE(world.movesOf(u"30482"_s), 1);
    // Another domain that is as genuine is nobody the route knows.
    Letter other = letter(u"30482"_s, u"100,00"_s, u"x-1"_s);
    other.from = u"me@forger.test"_s;
    other.topHeaders = {"Authentication-Results: mx.office.test; dkim=pass header.d=forger.test"};
    world.mails(other);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(u"x-1"_s), u"unproven"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
}

void MailTest::theSendersAddressIsEnoughOnlyWhenTheRouteSaysSo_data()
{
    QTest::addColumn<QString>("trust");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("none") << u"none"_s << u"unproven"_s;
    QTest::newRow("authenticated") << u"authenticated"_s << u"unproven"_s;
    QTest::newRow("sender") << u"sender"_s << u"paid-in-full"_s;
}

void MailTest::theSendersAddressIsEnoughOnlyWhenTheRouteSaysSo()
{
    QFETCH(QString, trust);
    QFETCH(QString, outcome);
    MailWorld world;
    world.hasNoKey();
    world.hasRules();
    world.trusts(trust);
    world.hasOrder(u"30482"_s, u"100"_s);
    world.mails(letter(u"30482"_s, u"100,00"_s, u"30482-1"_s));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(u"30482-1"_s), outcome);
    QVERIFY(world.event(u"30482-1"_s).event.proof == Proof::SenderNamed);
    const bool isBooked = outcome == "paid-in-full"_L1;
    QCOMPARE(world.entriesOf(u"30482"_s).size(), isBooked ? 1 : 0);
    QCOMPARE(world.stageOf(u"30482"_s), isBooked ? world.paidStage() : world.waitingStage());
}

void MailTest::mailsThatContradictEachOtherAreNotBooked()
{
    MailWorld world;
    world.hasNoKey();
    world.hasRules();
    world.trusts(u"sender"_s);
    world.hasOrder(u"30482"_s, u"100"_s);
    world.workspace();
    world.mails(letter(u"30482"_s, u"100,00"_s, u"30482-1"_s));
    world.mails(letter(u"30482"_s, u"99,00"_s, u"30482-1"_s));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.events().size(), 1);
    QCOMPARE(world.outcome(u"30482-1"_s), u"unproven"_s);
    QVERIFY(world.event(u"30482-1"_s).event.disputed);
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
}

void MailTest::aForwardedMailIsNotBookedTwice()
{
    MailWorld world;
    world.hasNoKey();
    world.hasRules();
    world.trusts(u"sender"_s);
    world.hasOrder(u"30482"_s, u"300"_s);
    // No payment id: only the Message-ID tells mails apart, and a forwarded one has another.
    world.mails(letter(u"30482"_s, u"100,00"_s, {}));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    world.mails(letter(u"30482"_s, u"100,00"_s, {}));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(world.events().size(), 2);
    const EventRow second = world.events().first();
    QCOMPARE(second.event.outcome, u"perhaps-same"_s);
    QVERIFY(second.event.state == Event::State::Attention);
    // A person who knows better has it booked.
    assign(world, second.event.id, u"30482"_s, u"100.00"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 2);
    // Another day, another payment.
    world.clock().move(std::chrono::hours(20));
    Letter later = letter(u"30482"_s, u"100,00"_s, {});
    world.mails(later);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.events().size(), 3);
}

void MailTest::theSamePaymentFromElsewhereIsRefused()
{
    MailWorld world;
    world.hasRules();
    world.trusts(u"sender"_s);
    const Secrets known = world.secrets();
    world.hasNoKey();
    world.hasOrder(u"30482"_s, u"300"_s);
    world.mails(letter(u"30482"_s, u"100,00"_s, {}));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    // Now the key is there, and the list tells of the same payment under its own name.
    world.endHard();
    world.secrets() = known;
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"perhaps-same"_s);
    QCOMPARE(world.state(payment), u"attention"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    // Two payments that the service itself tells of are two.
    const QString second = world.pays(u"30482"_s, u"77"_s);
    const QString third = world.pays(u"30482"_s, u"77"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(second), u"part"_s);
    QCOMPARE(world.outcome(third), u"part"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 3);
}

void MailTest::halfAMailIsNeverBooked()
{
    MailWorld world;
    world.hasNoKey();
    world.hasRules();
    world.trusts(u"sender"_s);
    world.hasOrder(u"30482"_s, u"100"_s);
    world.mails(letter(u"30482"_s, u"12.500"_s, u"30482-1"_s));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.events().size(), 1);
    QCOMPARE(world.events().first().event.outcome, u"unreadable"_s);
    QVERIFY(world.events().first().event.state == Event::State::Attention);
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
    const QStringList story = world.said(u"notice"_s);
    QCOMPARE(story.size(), 2); // that it came, and what is wrong with it
}

void MailTest::ofTwoShopsTheOneThatKnowsThePaymentIsFound_data()
{
    QTest::addColumn<QString>("first");
    QTest::newRow("mail first") << u"mail"_s;
    QTest::newRow("list first") << u"list"_s;
    QTest::newRow("list while the mail is asked about") << u"between"_s;
}

void MailTest::ofTwoShopsTheOneThatKnowsThePaymentIsFound()
{
    QFETCH(QString, first);
    MailWorld world;
    sandbox::Sandbox::Options options;
    options.seed = {{"wayforpay"_L1, QJsonObject{{"merchantAccount"_L1, u"another_shop"_s}}}};
    sandbox::Sandbox second(options);
    sandbox::addAll(second);
    QVERIFY(second.start());
    const QJsonObject pay = second.firstLine().value("wayforpay"_L1).toObject();
    // The first shop asked is another one, at another service.
    ConnectionSetup other = world.setup().connections.first();
    other.name = {u"aside"_s};
    other.settings.insert("address"_L1, pay.value("url"_L1));
    other.settings.insert("merchantAccount"_L1, u"another_shop"_s);
    other.settings.insert("pollMinutes"_L1, 0);
    other.settings.remove("listen"_L1);
    world.setup().connections.append(other);
    world.setup().routes.first().sources.prepend({u"aside"_s});
    world.secrets()[other.name].insert(u"secretKey"_s, pay.value("secretKey"_L1).toString());
    world.hasRules();
    world.hasOrder(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle(std::chrono::seconds(3)));
    const QString payment = world.pays(u"30482"_s, u"100"_s, {{"notify"_L1, QJsonArray{u"list"_s}}});
    if (first == "list"_L1) {
        world.clock().move(std::chrono::seconds(61));
        QVERIFY(world.runUntilIdle(std::chrono::seconds(3)));
    }
    world.mails(letter(u"30482"_s, u"100,00"_s, payment));
    if (first == "between"_L1)
        world.clock().move(std::chrono::seconds(61));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.event(payment).event.payment.account, u"test_merch_n1"_s);
    QCOMPARE(world.events().size(), 1);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
}

void MailTest::aRouteThatNothingReachesDoesNotStart()
{
    World world;
    world.secrets().remove({u"shop"_s});
    const Result<void> started = world.startEngine();
    QVERIFY(!started);
    QVERIFY(started.error().kind == Error::Kind::Secrets);
    QVERIFY2(started.error().text.english().contains("secret set shop secretKey"_L1),
        qPrintable(started.error().text.english()));
}

QTEST_GUILESS_MAIN(MailTest)
#include "mail_test.moc"
