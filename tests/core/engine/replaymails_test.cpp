#include "core/base/json.h"
#include "core/recipes/replaymails.h"
#include "tests/core/engine/mailworld.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// Changed mail rules are tried on the mails that came, on exactly what was known then.
class ReplayMailsTest : public QObject
{
    Q_OBJECT

private:
    using Kind = ReplayDifference::Kind;

    std::unique_ptr<MailWorld> m_world;

    static Letter letter(const QString &order, const QString &amount, const QString &reference);
    void startsWithoutKey();
    QJsonArray rulesWith(const QByteArray &old, const QByteArray &fresh);
    std::unique_ptr<Recipe> recipeWith(const QJsonArray &rules, const QString &trust = u"authenticated"_s);
    ReplayMail mailOf(const StoredNotice &stored);
    std::optional<ReplayDifference> replayed(const QString &payment, const Recipe &recipe);

private Q_SLOTS:
    void cleanup() { m_world.reset(); }
    void theSameRulesReadTheSame();
    void anotherSumIsBookedOtherwise();
    void anotherOrderIsNamed();
    void aMailThatIsNotReadAnyMoreIsNamed();
    void lessTrustIsNamed();
    void beforeTheServiceOnlyTheNameCounts();
    void whatNoRuleCouldReadIsReadNow();
};

Letter ReplayMailsTest::letter(const QString &order, const QString &amount, const QString &reference)
{
    Letter mail;
    mail.order = order;
    mail.amount = amount;
    mail.reference = reference;
    mail.topHeaders = {"Authentication-Results: mx.office.test; dkim=pass header.d=wayforpay.test"};
    return mail;
}

void ReplayMailsTest::startsWithoutKey()
{
    m_world = std::make_unique<MailWorld>();
    m_world->hasNoKey();
    m_world->hasRules();
    m_world->trusts(u"authenticated"_s);
    m_world->hasOrder(u"30482"_s, u"100"_s);
    m_world->hasOrder(u"30483"_s, u"100"_s);
    m_world->mails(letter(u"30482"_s, u"100,00"_s, u"shop-1"_s));
    Letter second = letter(u"30483"_s, u"60,00"_s, u"shop-2"_s);
    second.beforeText = u"Знижка: 30482\r\nКомісія: 40,00 UAH\r\n"_s;
    m_world->mails(second);
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(m_world->outcome(u"shop-1"_s), u"paid-in-full"_s);
    QCOMPARE(m_world->outcome(u"shop-2"_s), u"part"_s);
}

QJsonArray ReplayMailsTest::rulesWith(const QByteArray &old, const QByteArray &fresh)
{
    QByteArray text = QJsonDocument(MailWorld::rules()).toJson(QJsonDocument::Compact);
    if (!text.contains(old))
        qFatal("no such part of the rules");
    return QJsonDocument::fromJson(text.replace(old, fresh)).array();
}

std::unique_ptr<Recipe> ReplayMailsTest::recipeWith(const QJsonArray &rules, const QString &trust)
{
    QJsonObject settings = m_world->settings();
    settings.insert("mailRules"_L1, rules);
    settings.insert("mailTrust"_L1, trust);
    Result<std::unique_ptr<Recipe>> made = recipe(u"payment-to-order"_s)->make(settings);
    if (!made)
        qFatal("%s", qPrintable(made.error().logLine()));
    return std::move(*made);
}

ReplayMail ReplayMailsTest::mailOf(const StoredNotice &stored)
{
    const Result<MailMessage> message = mailMessageFromJson(json::object(stored.notice.payload).value());
    return {stored.notice, message.value(), u"mx.office.test"_s};
}

std::optional<ReplayDifference> ReplayMailsTest::replayed(const QString &payment, const Recipe &recipe)
{
    DecisionStore store(m_world->workspace().database());
    const EventId event = m_world->event(payment).event.id;
    const QList<StoredDecision> decisions = store.ofEvent(event).value();
    QList<ReplayMail> mails;
    const QList<StoredNotice> notices = NoticeStore(m_world->workspace().database()).ofEvent(event).value();
    for (const StoredNotice &stored : notices) {
        if (stored.notice.kind == "mail"_L1)
            mails.append(mailOf(stored));
    }
    Reread again = reread(decisions, mails, recipe);
    if (again.difference)
        return again.difference;
    return replay(again.decisions, recipe, [&](const OrderNumber &number, const QDateTime &at) {
        return store.factOf({u"payments"_s}, number, at).value_or(std::nullopt);
    });
}

void ReplayMailsTest::theSameRulesReadTheSame()
{
    startsWithoutKey();
    const std::unique_ptr<Recipe> same = recipeWith(MailWorld::rules());
    for (const QString &payment : {u"shop-1"_s, u"shop-2"_s}) {
        const auto difference = replayed(payment, *same);
        QVERIFY2(!difference, difference ? qPrintable(difference->text.english()) : "");
    }
}

void ReplayMailsTest::anotherSumIsBookedOtherwise()
{
    startsWithoutKey();
    const auto difference = replayed(u"shop-2"_s, *recipeWith(rulesWith("Сума:", "Комісія:")));
    QVERIFY(difference);
    QCOMPARE(difference->kind, Kind::Sum);
    QVERIFY2(difference->text.english().contains(u"40.00\u00a0UAH booked instead of"_s),
        qPrintable(difference->text.english()));
}

void ReplayMailsTest::anotherOrderIsNamed()
{
    startsWithoutKey();
    const auto difference = replayed(u"shop-2"_s, *recipeWith(rulesWith("Номер замовлення:", "Знижка:")));
    QVERIFY(difference);
    QCOMPARE(difference->kind, Kind::Order);
}

void ReplayMailsTest::aMailThatIsNotReadAnyMoreIsNamed()
{
    startsWithoutKey();
    const auto gone = replayed(u"shop-1"_s, *recipeWith(rulesWith("Успішний платіж", "Інший лист")));
    QVERIFY(gone);
    QCOMPARE(gone->kind, Kind::Mail);
    QVERIFY(gone->text.english().contains(u"no rule reads its mail “Успішний платіж” any more"_s));
    QCOMPARE(gone->before, u"paid-in-full"_s);
    // The second mail has a fee to be read, the first one has none.
    const auto half = replayed(u"shop-1"_s, *recipeWith(rulesWith("Сума:", "Комісія:")));
    QVERIFY(half);
    QCOMPARE(half->kind, Kind::Mail);
    QVERIFY(half->text.english().contains(u"could not be read whole"_s));
    const auto unnamed = replayed(u"shop-1"_s, *recipeWith(rulesWith("Ідентифікатор платежу:", "Ключ:")));
    QVERIFY(unnamed);
    QVERIFY(unnamed->text.english().contains(u"does not name the payment any more"_s));
}

void ReplayMailsTest::lessTrustIsNamed()
{
    startsWithoutKey();
    const auto difference = replayed(u"shop-1"_s, *recipeWith(MailWorld::rules(), u"none"_s));
    QVERIFY(difference);
    QCOMPARE(difference->kind, Kind::Outcome);
    QCOMPARE(difference->now, u"unproven"_s);
}

void ReplayMailsTest::beforeTheServiceOnlyTheNameCounts()
{
    m_world = std::make_unique<MailWorld>();
    m_world->hasRules();
    m_world->doesNotPoll();
    m_world->hasOrder(u"30482"_s, u"100"_s);
    const QString payment = m_world->paysQuietly(u"30482"_s, u"100"_s);
    m_world->mails(letter(u"30482"_s, u"100,00"_s, payment));
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(m_world->outcome(payment), u"paid-in-full"_s);
    QVERIFY(!replayed(payment, *recipeWith(rulesWith("Сума:", "Комісія:"), u"none"_s)));
    const auto other
        = replayed(payment, *recipeWith(rulesWith("Ідентифікатор платежу:", "Номер замовлення:"), u"none"_s));
    QVERIFY(other);
    QCOMPARE(other->kind, Kind::Mail);
    QVERIFY(other->text.english().endsWith(u"names payment 30482."_s));
}

void ReplayMailsTest::whatNoRuleCouldReadIsReadNow()
{
    m_world = std::make_unique<MailWorld>();
    m_world->hasNoKey();
    m_world->trusts(u"authenticated"_s);
    m_world->settings().insert("mailRules"_L1, rulesWith("Успішний платіж", "Інший лист"));
    m_world->mails(letter(u"30482"_s, u"100,00"_s, u"shop-1"_s));
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(m_world->noticesIn(u"unread"_s), 1);
    const QList<StoredNotice> unread = NoticeStore(m_world->workspace().database()).lastUnread(10).value();
    QCOMPARE(unread.size(), 1);
    const ReplayMail mail = mailOf(unread.first());
    QVERIFY(!rereadAlone(mail, *recipeWith(rulesWith("Успішний платіж", "Інший лист"))));
    const std::optional<Text> said = rereadAlone(mail, *recipeWith(MailWorld::rules()));
    QVERIFY(said);
    QVERIFY2(
        said->english().endsWith(u"is read by rule “WayForPay” (3): payment shop-1 of 100.00\u00a0UAH."_s),
        qPrintable(said->english()));
}

QTEST_GUILESS_MAIN(ReplayMailsTest)
#include "replaymails_test.moc"
