#include "tests/core/connectors/mailbox/mailboxbench.h"

#include <QFile>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// The mailbox against a real Dovecot over TLS.
class MailboxDovecotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThereAndChangesNothing();
    void tellsOfADeliveryWhileItWaits();
    void goesOnBehindItsCursor();
    void aRestartedServerIsReachedAgain();
    void anewNumberedFolderIsReadAgainAsTheSameMails();
    void mailsWithoutAnIdAreTold();
    void twentyMegabytes();
    void moreThanItTakesIsCut();
    void startTls();
    void xoauth2_data();
    void xoauth2();
    void aTokenWithdrawnEarlyIsAskedForAgain();
    void whereNothingIsToldItAsks();
    void marksAndMovesOnlyWhenTold();
    void folderWithAnotherAlphabet();
    void olderMailsStayUnread();
    void theStopEndsIt();
    void whatIsDeletedMeanwhileIsPassedOver();
    void checkSaysWhatWasFound();
};

void MailboxDovecotTest::readsWhatIsThereAndChangesNothing()
{
    Dovecot server;
    server.deliver(
        mailAbout("One", "1@example.test", "Card 4444 5555 6666 1112, card 5555 5555 5555 4444\r\n"));
    server.deliver(mailAbout("Two", "2@example.test"));
    const QByteArrayList before = server.flags();
    MailboxBench bench(server);
    Cursor cursor;
    const auto notices = bench.everything(&cursor);
    QVERIFY2(notices, notices ? "" : qPrintable(notices.error().logLine()));
    QCOMPARE(notices->size(), 2);
    const Notice &first = notices->first();
    QCOMPARE(first.kind, u"mail"_s);
    QCOMPARE(first.connection.value, u"mailbox"_s);
    QCOMPARE(first.externalId, u"<1@example.test>"_s);
    QCOMPARE(first.proof, Proof::Unproven);
    QVERIFY(first.version != notices->last().version);
    const Result<MailMessage> message = bench.connector().mail()->message(first);
    QVERIFY(message);
    QCOMPARE(message->subject, u"One"_s);
    QCOMPARE(message->fromAddress, u"pay@wayforpay.example"_s);
    QVERIFY(message->seen.contains("4444 5555 6666 1112"_L1)); // its check digit is wrong: no card
    QVERIFY(
        !first.payload.contains("5555 5555 5555 4444") && message->seen.contains("5555 55** **** 4444"_L1));
    QCOMPARE(server.flags(), before);
    QVERIFY(!before.join().contains("Seen"));
}

void MailboxDovecotTest::tellsOfADeliveryWhileItWaits()
{
    Dovecot server;
    MailboxBench bench(server);
    Cursor cursor;
    QVERIFY(bench.everything(&cursor));
    QVERIFY(bench.source().isWaiting());
    for (int i = 0; i < 5; ++i) {
        server.deliver(mailAbout("Now", "now" + QByteArray::number(i) + "@example.test"));
        const Result<Page> page = bench.awaited();
        QVERIFY(page);
        QCOMPARE(page->notices.size(), 1);
        QCOMPARE(page->notices.first().externalId, u"<now%1@example.test>"_s.arg(i));
        cursor = page->next;
        QCOMPARE(bench.everything(&cursor)->size(), 0);
    }
    QVERIFY(!server.flags().join().contains("Seen"));
}

void MailboxDovecotTest::goesOnBehindItsCursor()
{
    Dovecot server;
    QList<QByteArray> mails;
    for (int i = 0; i < 450; ++i)
        mails.append(
            mailAbout("Many", QByteArray::number(i) + "@example.test", QByteArray(3000, 'x') + "\r\n"));
    server.place(mails);
    Cursor cursor;
    QSet<QString> ids;
    int pages = 0;
    // A new connection each time, as after a restart.
    for (bool more = true; more; ++pages) {
        MailboxBench bench(server);
        bench.begin(cursor);
        const Result<Page> page = bench.awaited();
        QVERIFY(page);
        for (const Notice &notice : page->notices) {
            QVERIFY2(!ids.contains(notice.externalId), "none twice");
            ids.insert(notice.externalId);
        }
        cursor = page->next;
        more = page->more;
    }
    QCOMPARE(ids.size(), 450);
    QVERIFY(pages >= 5);
    MailboxBench bench(server);
    QCOMPARE(bench.everything(&cursor)->size(), 0); // "n:*" names the last one again: it is dropped
}

void MailboxDovecotTest::aRestartedServerIsReachedAgain()
{
    Dovecot server;
    MailboxBench bench(server);
    Cursor cursor;
    QVERIFY(bench.everything(&cursor));
    server.stop();
    const Result<Page> lost = bench.awaited();
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Error::Kind::Network);
    QVERIFY(!lost.error().text.isEmpty());
    server.start();
    server.deliver(mailAbout("After", "after@example.test"));
    const auto notices = bench.everything(&cursor);
    QVERIFY(notices);
    QCOMPARE(notices->size(), 1);
}

void MailboxDovecotTest::anewNumberedFolderIsReadAgainAsTheSameMails()
{
    Dovecot server;
    for (const char *id : {"a", "b", ""})
        server.deliver(mailAbout("Kept", id));
    MailboxBench bench(server);
    Cursor cursor;
    const auto before = bench.everything(&cursor);
    QVERIFY(before);
    QCOMPARE(before->size(), 3);
    const Cursor old = cursor;
    server.forgetNumbers();
    server.deliver(mailAbout("New", "new"));
    MailboxBench again(server);
    const auto after = again.everything(&cursor);
    QVERIFY(after);
    QVERIFY(cursor.value != old.value);
    QSet<QString> known;
    for (const Notice &notice : *before)
        known.insert(notice.externalId + notice.version);
    int news = 0;
    for (const Notice &notice : *after)
        news += known.contains(notice.externalId + notice.version) ? 0 : 1;
    QCOMPARE(after->size(), 4);
    QCOMPARE(news, 1); // the store knows the others
}

void MailboxDovecotTest::mailsWithoutAnIdAreTold()
{
    Dovecot server;
    server.deliver(mailAbout("Same", ""));
    server.deliver(mailAbout("Other", ""));
    MailboxBench bench(server);
    Cursor cursor;
    const auto notices = bench.everything(&cursor);
    QCOMPARE(notices->size(), 2);
    QVERIFY(notices->at(0).externalId != notices->at(1).externalId);
    QCOMPARE(notices->at(0).externalId.size(), 64);
}

void MailboxDovecotTest::twentyMegabytes()
{
    Dovecot server;
    QByteArray mail
        = "From: a@example.test\r\nSubject: Large\r\nMessage-ID: <large@example.test>\r\nMIME-Version: "
          "1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\n"
          "Amount: 10.50 UAH\r\n--B\r\nContent-Type: application/pdf; name=scan.pdf\r\n"
          "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=scan.pdf\r\n\r\n";
    mail += (QByteArray(76, 'Q') + "\r\n").repeated(20 * 1024 * 1024 / 78) + "--B--\r\n";
    server.deliver(mailAbout("Small", "small@example.test"));
    server.deliver(mail);
    server.deliver(mailAbout("Behind", "behind@example.test"));
    MailboxBench bench(server);
    Cursor cursor;
    const auto notices = bench.everything(&cursor);
    QVERIFY2(notices, notices ? "" : qPrintable(notices.error().logLine()));
    QCOMPARE(notices->size(), 3);
    const Result<MailMessage> large = bench.connector().mail()->message(notices->at(1));
    QVERIFY(large);
    QVERIFY(large->seen.contains("Amount: 10.50 UAH"_L1));
    QCOMPARE(large->attachments, QStringList{u"scan.pdf"_s});
    QVERIFY(notices->at(1).payload.size() < 10'000);
    // And one that comes while it waits, in front of another.
    server.deliver(mail.replace("large@", "second@"));
    server.deliver(mailAbout("Last", "last@example.test"));
    QStringList ids;
    QVERIFY(MailboxBench::until([&] {
        if (bench.hasEnded()) {
            const Result<Page> page = bench.answer();
            for (const Notice &notice : page->notices)
                ids.append(notice.externalId);
            cursor = page->next;
            bench.begin(cursor);
        }
        return ids.size() == 2;
    }));
    QCOMPARE(ids, (QStringList{u"<second@example.test>"_s, u"<last@example.test>"_s}));
}

void MailboxDovecotTest::moreThanItTakesIsCut()
{
    Dovecot server;
    QByteArray mail = mailAbout("Huge", "huge@example.test", "Amount: 7.00 UAH\r\n");
    mail += (QByteArray(998, 'x') + "\r\n").repeated(27 * 1024);
    server.place({mail});
    server.place({mailAbout("Behind", "behind@example.test")});
    MailboxBench bench(server);
    Cursor cursor;
    const auto notices = bench.everything(&cursor);
    QVERIFY2(notices, notices ? "" : qPrintable(notices.error().logLine()));
    QCOMPARE(notices->size(), 2);
    const auto huge = std::find_if(notices->begin(), notices->end(),
        [](const Notice &notice) { return notice.externalId == "<huge@example.test>"_L1; });
    QVERIFY(huge != notices->end());
    const Result<MailMessage> message = bench.connector().mail()->message(*huge);
    QVERIFY(message->isCut);
    QVERIFY(message->seen.contains("Amount: 7.00 UAH"_L1));
}

void MailboxDovecotTest::startTls()
{
    Dovecot server;
    server.deliver(mailAbout("One", "1@example.test"));
    MailboxBench bench(server);
    bench.settings.insert("port"_L1, server.plainPort());
    bench.settings.insert("security"_L1, u"starttls"_s);
    Cursor cursor;
    const auto notices = bench.everything(&cursor);
    QVERIFY2(notices, notices ? "" : qPrintable(notices.error().logLine()));
    QCOMPARE(notices->size(), 1);
}

void MailboxDovecotTest::xoauth2_data()
{
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("works");
    QTest::newRow("right") << 3600 << Dovecot::tokenKey() << true;
    QTest::newRow("expired") << -60 << Dovecot::tokenKey() << false;
    QTest::newRow("wrong key") << 3600 << QByteArray("another key, of thirty-two bytes") << false;
}

namespace {

void useTokens(MailboxBench &bench, std::function<QByteArray()> next)
{
    bench.settings.insert("auth"_L1, u"xoauth2"_s);
    bench.settings.insert("oauthAddress"_L1, u"https://login.example.test/token"_s);
    bench.settings.insert("clientId"_L1, u"our-client"_s);
    bench.secrets = {{u"refreshToken"_s, u"r3fresh/token"_s}, {u"clientSecret"_s, u"cl1ent+secret"_s}};
    bench.http.answer = [next](const HttpRequest &) -> Result<HttpAnswer> {
        return httpAnswer(
            "{\"access_token\":\"" + next() + "\",\"expires_in\":3599,\"token_type\":\"Bearer\"}");
    };
}

}

void MailboxDovecotTest::xoauth2()
{
    QFETCH(int, secondsLeft);
    QFETCH(QByteArray, key);
    QFETCH(bool, works);
    Dovecot server;
    server.deliver(mailAbout("One", "1@example.test"));
    MailboxBench bench(server);
    const QByteArray token = server.token(secondsLeft, key);
    useTokens(bench, [token] { return token; });
    Cursor cursor;
    const auto notices = bench.everything(&cursor);
    QCOMPARE(bench.http.asked.size(), 1);
    const QByteArray body = bench.http.asked.first().body;
    QCOMPARE(body,
        "grant_type=refresh_token&client_id=our-client&client_secret=cl1ent%2Bsecret&refresh_token=r3fresh%"
        "2Ftoken");
    if (works) {
        QVERIFY2(notices, notices ? "" : qPrintable(notices.error().logLine()));
        QCOMPARE(notices->size(), 1);
        return;
    }
    QVERIFY(!notices);
    QCOMPARE(notices.error().kind, Error::Kind::Unauthorized);
    QVERIFY(!notices.error().logLine().contains(QString::fromLatin1(token)));
    QVERIFY(!notices.error().logLine().contains("r3fresh"_L1));
}

void MailboxDovecotTest::aTokenWithdrawnEarlyIsAskedForAgain()
{
    Dovecot server;
    MailboxBench bench(server);
    const QByteArray otherKey = "another key, of thirty-two bytes";
    const QByteArray first = server.token(3600);
    const QByteArray second = server.token(3600, otherKey);
    int given = 0;
    useTokens(bench, [&given, first, second] { return ++given == 1 ? first : second; });
    Cursor cursor;
    QVERIFY(bench.everything(&cursor));
    QCOMPARE(given, 1);
    server.setTokenKey(otherKey);
    server.restart();
    server.deliver(mailAbout("One", "1@example.test"));
    (void)bench.awaited(); // refused while the server was away, or it got through already
    const auto notices = bench.everything(&cursor);
    QVERIFY2(notices, notices ? "" : qPrintable(notices.error().logLine()));
    QCOMPARE(given, 2);
}

void MailboxDovecotTest::whereNothingIsToldItAsks()
{
    Dovecot::Options options;
    options.idle = false;
    Dovecot server(options);
    server.deliver(mailAbout("One", "1@example.test"));
    MailboxBench bench(server);
    Cursor cursor;
    QCOMPARE(bench.everything(&cursor)->size(), 1);
    QVERIFY(!bench.source().isWaiting());
    QCOMPARE(bench.source().interval(), std::chrono::milliseconds(std::chrono::minutes(2)));
    QCOMPARE(bench.everything(&cursor)->size(), 0);
    server.deliver(mailAbout("Two", "2@example.test"));
    QCOMPARE(bench.everything(&cursor)->size(), 1);
}

void MailboxDovecotTest::marksAndMovesOnlyWhenTold()
{
    Dovecot server;
    server.doveadm({u"mailbox"_s, u"create"_s, u"-u"_s, QString::fromLatin1(Dovecot::user), u"Оброблені"_s});
    server.deliver(mailAbout("One", "1@example.test"));
    {
        MailboxBench bench(server);
        bench.settings.insert("markSeen"_L1, true);
        Cursor cursor;
        QCOMPARE(bench.everything(&cursor)->size(), 1);
        QVERIFY(server.flags().join().contains("Seen"));
    }
    MailboxBench bench(server);
    bench.settings.insert("moveTo"_L1, u"Оброблені"_s);
    Cursor cursor;
    QCOMPARE(bench.everything(&cursor)->size(), 1);
    QVERIFY(server.flags().isEmpty());
    const QByteArray moved = server.doveadm({u"-f"_s, u"flow"_s, u"fetch"_s, u"-u"_s,
        QString::fromLatin1(Dovecot::user), u"hdr.message-id"_s, u"mailbox"_s, u"Оброблені"_s, u"all"_s});
    QVERIFY2(moved.contains("1@example.test"), moved.constData());
}

void MailboxDovecotTest::folderWithAnotherAlphabet()
{
    Dovecot server;
    const QString user = QString::fromLatin1(Dovecot::user);
    server.doveadm({u"mailbox"_s, u"create"_s, u"-u"_s, user, u"Платежі & звіти"_s});
    server.doveadm(
        {u"save"_s, u"-u"_s, user, u"-m"_s, u"Платежі & звіти"_s}, mailAbout("One", "1@example.test"));
    MailboxBench bench(server);
    bench.settings.insert("folder"_L1, u"Платежі & звіти"_s);
    Cursor cursor;
    QCOMPARE(bench.everything(&cursor)->size(), 1);
}

void MailboxDovecotTest::olderMailsStayUnread()
{
    Dovecot server;
    server.place({mailAbout("Old", "old@example.test")}, QDateTime::currentDateTimeUtc().addDays(-30));
    const Cursor nothing;
    {
        MailboxBench bench(server);
        Cursor cursor = nothing;
        QCOMPARE(bench.everything(&cursor)->size(), 0);
        server.deliver(mailAbout("New", "new@example.test"));
        const Result<Page> page = bench.awaited();
        QVERIFY(page);
        QCOMPARE(page->notices.size(), 1);
        QCOMPARE(page->notices.first().externalId, u"<new@example.test>"_s);
    }
    MailboxBench bench(server);
    bench.settings.insert("daysBack"_L1, 366);
    Cursor cursor = nothing;
    QCOMPARE(bench.everything(&cursor)->size(), 2);
}

void MailboxDovecotTest::theStopEndsIt()
{
    Dovecot server;
    MailboxBench bench(server);
    Cursor cursor;
    QVERIFY(bench.everything(&cursor));
    bench.stop.request_stop();
    const Result<Page> page = bench.awaited();
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Cancelled);
}

void MailboxDovecotTest::whatIsDeletedMeanwhileIsPassedOver()
{
    Dovecot server;
    MailboxBench bench(server);
    Cursor cursor;
    QVERIFY(bench.everything(&cursor));
    const QString user = QString::fromLatin1(Dovecot::user);
    for (int i = 0; i < 3; ++i) {
        server.deliver(mailAbout("Gone", QByteArray::number(i)));
        server.doveadm({u"expunge"_s, u"-u"_s, user, u"mailbox"_s, u"INBOX"_s, u"all"_s});
    }
    server.deliver(mailAbout("Stays", "stays@example.test"));
    QString last;
    QVERIFY(MailboxBench::until([&] {
        if (bench.hasEnded()) {
            const Result<Page> page = bench.answer();
            if (page && !page->notices.isEmpty())
                last = page->notices.last().externalId;
            cursor = page ? page->next : cursor;
            bench.begin(cursor);
        }
        return last == "<stays@example.test>"_L1;
    }));
}

void MailboxDovecotTest::checkSaysWhatWasFound()
{
    Dovecot server;
    server.deliver(mailAbout("One", "1@example.test"));
    MailboxBench bench(server);
    const Result<CheckReport> report = QCoro::waitFor(bench.connector().check());
    QVERIFY(report && report->usable());
    QString all;
    for (const CheckStep &step : report->steps) {
        QVERIFY(step.verdict != CheckStep::Verdict::Bad);
        all += step.text.english() + u'\n';
    }
    QVERIFY2(all.contains("INBOX"_L1) && all.contains("IDLE"_L1) && all.contains("fingerprint"_L1)
            && all.contains(": 1"_L1),
        qPrintable(all));
    const Result<Catalog> catalog = QCoro::waitFor(bench.connector().discover());
    QVERIFY(catalog);
    QCOMPARE(catalog->items.first().id, u"INBOX"_s);
    QVERIFY(!server.flags().join().contains("Seen"));
}

QTEST_GUILESS_MAIN(MailboxDovecotTest)
#include "mailboxdovecot_test.moc"
