#include "core/recipes/paymenttoorder/mails.h"
#include "core/recipes/paymenttoorder/paymenttoorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// What a route makes of a mail, and what it is worth.
class MailsTest : public QObject
{
    Q_OBJECT

private:
    static QJsonObject settings(const QString &senders, const QString &trust = u"none"_s)
    {
        const QJsonArray rules = QJsonDocument::fromJson(
            "[{\"name\": \"r\", \"version\": 7, \"success\": true,"
            "  \"when\": {\"field\": \"subject\", \"contains\": \"Paid\"},"
            "  \"take\": [{\"value\": \"amount\", \"after\": \"Sum:\"},"
            "             {\"value\": \"paymentId\", \"after\": \"Id:\", \"optional\": true}]}]")
                                     .array();
        return {{"waitingStages"_L1, QJsonArray{u"121"_s}}, {"paidStage"_L1, u"132"_s},
            {"mailRules"_L1, rules}, {"mailSenders"_L1, senders}, {"mailTrust"_L1, trust}};
    }

    static MailMessage mail(const QString &from, const QString &text)
    {
        MailMessage mail;
        mail.messageId = u"<1@host>"_s;
        mail.fromAddress = from;
        mail.subject = u"Paid"_s;
        mail.seen = text;
        mail.text = text;
        mail.date = QDateTime(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC);
        mail.headers = {{u"From"_s, from}};
        return mail;
    }

    static MailSign sign(const QString &senders, const MailMessage &message, const QString &host = {})
    {
        const Result<std::unique_ptr<Recipe>> recipe = paymenttoorder::info().make(settings(senders));
        if (!recipe)
            qFatal("%s", qPrintable(recipe.error().text.english()));
        return (*recipe)->signIn(message, host);
    }

private Q_SLOTS:
    void sendersAreKnownByAddressOrDomain_data()
    {
        QTest::addColumn<QString>("senders");
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("address") << u"Pay@Bank.test"_s << u"pay@bank.test"_s << true;
        QTest::newRow("another address") << u"pay@bank.test"_s << u"news@bank.test"_s << false;
        QTest::newRow("domain") << u"x.test, bank.test"_s << u"news@bank.test"_s << true;
        QTest::newRow("domain with its sign") << u"@bank.test"_s << u"news@bank.test"_s << true;
        QTest::newRow("under the domain") << u"bank.test"_s << u"a@mail.bank.test"_s << true;
        QTest::newRow("looks like it") << u"bank.test"_s << u"a@mybank.test"_s << false;
        QTest::newRow("begins like it") << u"bank.test"_s << u"a@bank.test.forger.test"_s << false;
        QTest::newRow("in the name only") << u"bank.test"_s << u"bank.test@forger.test"_s << false;
        QTest::newRow("no address") << u"bank.test"_s << u"bank.test"_s << false;
        QTest::newRow("nobody is known") << QString() << u"pay@bank.test"_s << false;
    }

    void sendersAreKnownByAddressOrDomain()
    {
        QFETCH(QString, senders);
        QFETCH(QString, from);
        QFETCH(bool, isKnown);
        const MailSign known = sign(senders, mail(from, u"Sum: 5 UAH\nId: a-1"_s));
        QCOMPARE(known.isExpected, isKnown);
        QVERIFY(known.proof == (isKnown ? Proof::SenderNamed : Proof::Unproven));
        QCOMPARE(known.reference, u"a-1"_s);
        QCOMPARE(known.rules, u"“r” (7)"_s);
        QVERIFY(known.payment && known.payment->reference.isEmpty() && known.payment->account.isEmpty());
    }

    void whoWroteItIsSureOnlyByTheOwnHost()
    {
        MailMessage genuine = mail(u"pay@bank.test"_s, u"Sum: 5 UAH"_s);
        genuine.headers.prepend(
            {u"Authentication-Results"_s, u"mx.office.test; dkim=pass header.d=bank.test"_s});
        QVERIFY(sign(u"bank.test"_s, genuine, u"mx.office.test"_s).proof == Proof::MailAuthenticated);
        QVERIFY(sign(u"bank.test"_s, genuine, u"mx.other.test"_s).proof == Proof::SenderNamed);
        QVERIFY(sign(u"bank.test"_s, genuine).proof == Proof::SenderNamed);
        QVERIFY(sign(u"shop.test"_s, genuine, u"mx.office.test"_s).proof == Proof::Unproven);
        genuine.headers.append({u"FROM"_s, u"me@forger.test"_s});
        QVERIFY(sign(u"bank.test"_s, genuine, u"mx.office.test"_s).proof == Proof::Unproven);
    }

    void aReferenceIsNeverGuessed()
    {
        const MailSign two = sign(u"bank.test"_s, mail(u"a@bank.test"_s, u"Sum: 5 UAH\nId: a-1\nId: a-2"_s));
        QVERIFY(two.reference.isEmpty());
        const MailSign same = sign(u"bank.test"_s, mail(u"a@bank.test"_s, u"Sum: 5 UAH\nId: a-1\nId: a-1"_s));
        QCOMPARE(same.reference, u"a-1"_s);
        // A mail whose sum cannot be read still names its payment: the service is asked for all of it.
        const MailSign half = sign(u"bank.test"_s, mail(u"a@bank.test"_s, u"Id: a-1"_s));
        QCOMPARE(half.reference, u"a-1"_s);
        QVERIFY(!half.payment && !half.problem.isEmpty());
        MailMessage other = mail(u"a@bank.test"_s, u"Sum: 5 UAH"_s);
        other.subject = u"News"_s;
        QVERIFY(sign(u"bank.test"_s, other).rules.isEmpty());
    }

    void trustNeedsToKnowWhom()
    {
        for (const QString &trust : {u"authenticated"_s, u"sender"_s}) {
            const auto recipe = paymenttoorder::info().make(settings({}, trust));
            QVERIFY(!recipe);
            QCOMPARE(recipe.error().detail, u"mailTrust"_s);
            QVERIFY(paymenttoorder::info().make(settings(u"bank.test"_s, trust)));
        }
        QJsonObject broken = settings(u"bank.test"_s);
        broken.insert("mailRules"_L1, QJsonArray{QJsonObject{{"when"_L1, 5}}});
        const auto recipe = paymenttoorder::info().make(broken);
        QVERIFY(!recipe);
        QCOMPARE(recipe.error().detail.section(u'/', 0, 0), u"mailRules"_s);
    }

    void whoeverTrustsAnAddressIsWarned()
    {
        const auto warnings = [](const QString &trust) {
            return paymenttoorder::info().warnings(settings(u"pay@bank.test"_s, trust));
        };
        QVERIFY(warnings(u"none"_s).isEmpty());
        QVERIFY(warnings(u"authenticated"_s).isEmpty());
        QCOMPARE(warnings(u"sender"_s).size(), 1);
        QVERIFY(warnings(u"sender"_s).first().english().contains("anybody"_L1));
    }
};

QTEST_APPLESS_MAIN(MailsTest)
#include "mails_test.moc"
