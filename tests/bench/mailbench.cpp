#include "tests/bench/mailbench.h"

#include "tests/bench/ranks.h"
#include "core/store/statement.h"
#include "tests/core/connectors/mailbox/mailboxbench.h"
#include "tests/core/engine/mailworld.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>

namespace provodka::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstMailedOrder = 600000;

double megabytes(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field))
            return double(line.mid(qstrlen(field)).trimmed().split(' ').first().toLongLong()) / 1024;
    }
    return 0;
}

/// From here on the peak is counted anew.
void forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

QList<qint64> numbers(World &world, const QString &sql)
{
    Statement rows(world.workspace().database(), sql, {});
    QList<qint64> all;
    while (rows.next())
        all.append(rows.number(0));
    return all;
}

}

QJsonObject mailWay(World::Target target, int payments, int latencyMs)
{
    Dovecot server;
    WorldConditions conditions;
    conditions.latency = std::chrono::milliseconds(latencyMs);
    conditions.mailbox = true;
    World world(target, conditions);
    for (ConnectionSetup &one : world.setup().connections) {
        if (one.name.value == "mailbox"_L1) {
            one.settings = {{u"host"_s, u"localhost"_s}, {u"port"_s, server.tlsPort()},
                {u"user"_s, QString::fromLatin1(Dovecot::user)},
                {u"fingerprint"_s, QString::fromLatin1(server.fingerprint().toHex())}};
        } else if (one.name.value == "shop"_L1) {
            one.settings.insert("pollMinutes"_L1, 0);
        }
    }
    world.secrets()[{u"mailbox"_s}].insert(u"password"_s, QString::fromLatin1(Dovecot::password));
    QJsonObject &settings = world.setup().routes.first().settings;
    settings.insert("mailSenders"_L1, u"notify@wayforpay.test"_s);
    settings.insert("mailRules"_L1, MailWorld::rules());
    const bool isTasks = target == World::Target::Planfix;
    QJsonObject orders{{"from"_L1, firstMailedOrder}, {"count"_L1, payments}, {"due"_L1, u"100.00"_s}};
    if (!isTasks)
        orders.insert("stage"_L1, world.waitingStage());
    world.does(isTasks ? u"planfix/orders"_s : u"bitrix24/deals"_s, orders);
    if (!world.startEngine())
        return {};
    const auto done
        = [&world] { return numbers(world, u"select count(*) from event where state = 'done'"_s).value(0); };
    for (int i = 0; i < payments; ++i) {
        const QString order = QString::number(firstMailedOrder + i);
        Letter letter;
        letter.order = order;
        letter.amount = u"100,00"_s;
        letter.reference = world.pays(order, u"100.00"_s, {{"notify"_L1, QJsonArray()}});
        server.deliver(letter.rfc5322());
        QElapsedTimer patience;
        patience.start();
        while (done() <= i && patience.elapsed() < 30'000)
            MailboxBench::pass(5);
    }
    const QList<qint64> told
        = numbers(world, u"select received_at_ms from notice where kind = 'mail' order by id"_s);
    const QList<qint64> ended
        = numbers(world, u"select max(ended_at_ms) from command group by event order by event"_s);
    QList<qint64> delays;
    for (qsizetype i = 0; i < qMin(told.size(), ended.size()); ++i)
        delays.append(ended[i] - told[i]);
    const int calls = world.callsTo(world.vendor()) + world.callsTo(u"wayforpay"_s);
    return {{"target"_L1, world.vendor()}, {"payments"_L1, payments}, {"done"_L1, done()},
        {"vendorLatencyMs"_L1, latencyMs}, {"existsToLastWriteMs"_L1, ranks(delays)},
        {"callsPerPayment"_L1, double(calls) / qMax(1, payments)}};
}

QJsonObject mailsRead(int mails)
{
    Dovecot server;
    QList<QByteArray> all;
    for (int i = 0; i < mails; ++i) {
        Letter letter;
        letter.order = QString::number(firstMailedOrder + i);
        letter.amount = u"100,00"_s;
        letter.beforeText = QString(3000, u'x') + u"\r\n"_s;
        all.append(letter.rfc5322());
    }
    server.place(all);
    all.clear();
    MailboxBench bench(server);
    forgetPeak();
    const double before = megabytes("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    int count = 0;
    qint64 firstMs = 0;
    Cursor cursor;
    for (bool more = true; more;) {
        bench.begin(cursor);
        const Result<Page> page = bench.awaited();
        if (!page)
            return {{"error"_L1, page.error().logLine()}};
        if (count == 0)
            firstMs = timer.elapsed();
        count += int(page->notices.size());
        cursor = page->next;
        more = page->more;
    }
    const double seconds = double(timer.elapsed() - firstMs) / 1000;
    return {{"mails"_L1, count}, {"firstPageMs"_L1, firstMs},
        {"perSecond"_L1, seconds > 0 ? qRound(count / seconds) : 0}, {"residentBeforeMB"_L1, before},
        {"residentPeakMB"_L1, megabytes("VmHWM:")}};
}

QJsonObject largeMail()
{
    Dovecot server;
    {
        QByteArray mail
            = "From: a@example.test\r\nSubject: Large\r\nMessage-ID: <large@example.test>\r\nMIME-Version: "
              "1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: "
              "text/plain\r\n\r\nAmount: 10.50 UAH\r\n--B\r\nContent-Type: application/pdf; "
              "name=scan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n";
        mail += (QByteArray(76, 'Q') + "\r\n").repeated(20 * 1024 * 1024 / 78) + "--B--\r\n";
        server.place({mail});
    }
    MailboxBench bench(server);
    forgetPeak();
    const double before = megabytes("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    bench.begin({});
    const Result<Page> page = bench.awaited();
    const qint64 ms = timer.elapsed();
    return {{"notices"_L1, page ? page->notices.size() : 0}, {"ms"_L1, ms}, {"residentBeforeMB"_L1, before},
        {"residentPeakMB"_L1, megabytes("VmHWM:")}, {"residentAfterMB"_L1, megabytes("VmRSS:")}};
}

}
