#include "tests/bench/waybench.h"

#include "tests/bench/ranks.h"
#include "core/store/statement.h"

#include <QElapsedTimer>
#include <QEventLoop>

namespace provodka::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstOrder = 500000;

QString targetName(World::Target target)
{
    return target == World::Target::Planfix ? u"planfix"_s
        : target == World::Target::Deals    ? u"bitrix24 payments"_s
                                            : u"bitrix24 money field"_s;
}

void makeOrders(World &world, int count)
{
    const bool isTasks = world.target() == World::Target::Planfix;
    QJsonObject body{{"from"_L1, firstOrder}, {"count"_L1, count}, {"due"_L1, u"100.00"_s}};
    if (!isTasks)
        body.insert("stage"_L1, world.waitingStage());
    world.does(isTasks ? u"planfix/orders"_s : u"bitrix24/deals"_s, body);
}

void payAll(World &world, int count, int concurrency)
{
    QJsonArray payments;
    for (int i = 0; i < count; ++i) {
        payments.append(QJsonObject{{"order"_L1, QString::number(firstOrder + i)}, {"amount"_L1, u"100.00"_s},
            {"currency"_L1, u"UAH"_s}, {"notify"_L1, QJsonArray{u"callback"_s}},
            {"callbackUrl"_L1, world.engine()->address({u"shop"_s})}});
    }
    world.does(u"wayforpay/bulk"_s,
        {{"payments"_L1, payments}, {"callbackConcurrency"_L1, concurrency}, {"quiet"_L1, true},
            {"wait"_L1, false}});
}

int doneCount(World &world)
{
    Statement row(world.workspace().database(), u"select count(*) from event where state = 'done'"_s, {});
    return row.next() ? int(row.number(0)) : 0;
}

void waitForDone(World &world, int count)
{
    QElapsedTimer patience;
    patience.start();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (doneCount(world) >= count || patience.elapsed() > 180'000)
            loop.quit();
    });
    look.start(20);
    loop.exec();
}

/// Milliseconds from a callback's arrival to the end of its last write.
QList<qint64> delays(World &world)
{
    Statement rows(world.workspace().database(),
        uR"(select max(command.ended_at_ms) - min(notice.received_at_ms) from command
            join notice on notice.event = command.event group by command.event)"_s,
        {});
    QList<qint64> all;
    while (rows.next())
        all.append(rows.number(0));
    return all;
}

double secondsOfWork(World &world)
{
    Statement row(world.workspace().database(),
        u"select (select max(ended_at_ms) from command) - (select min(received_at_ms) from notice)"_s, {});
    return row.next() ? double(row.number(0)) / 1000 : 0;
}

}

QJsonObject way(World::Target target, int payments, int latencyMs, int inFlight)
{
    WorldConditions conditions;
    conditions.latency = std::chrono::milliseconds(latencyMs);
    conditions.connections = inFlight;
    World world(target, conditions);
    makeOrders(world, payments);
    if (!world.startEngine())
        return {};
    payAll(world, payments, 32);
    waitForDone(world, payments);
    const double seconds = secondsOfWork(world);
    const QList<qint64> all = delays(world);
    const int calls = world.callsTo(world.vendor());
    return {{"target"_L1, targetName(target)}, {"payments"_L1, payments}, {"vendorLatencyMs"_L1, latencyMs},
        {"inFlight"_L1, inFlight}, {"done"_L1, doneCount(world)},
        {"perSecond"_L1, seconds > 0 ? qRound(payments / seconds) : 0},
        {"callbackToLastWriteMs"_L1, ranks(all)}, {"callsPerPayment"_L1, double(calls) / payments}};
}

QJsonObject oneByOne(World::Target target, int payments)
{
    World world(target);
    makeOrders(world, payments);
    if (!world.startEngine())
        return {};
    for (int i = 0; i < payments; ++i) {
        world.pays(QString::number(firstOrder + i), u"100.00"_s,
            {{"notify"_L1, QJsonArray{u"callback"_s}}, {"wait"_L1, false}});
        QEventLoop loop;
        QObject::connect(world.engine(), &Engine::journalGrew, &loop, [&] {
            if (doneCount(world) > i)
                loop.quit();
        });
        loop.exec();
    }
    const QList<qint64> all = delays(world);
    return {{"target"_L1, targetName(target)}, {"payments"_L1, payments},
        {"callbackToLastWriteMs"_L1, ranks(all)}};
}

QJsonObject callsPerPayment(World::Target target, bool arrays)
{
    QJsonObject result{{"target"_L1, targetName(target)}, {"arrays"_L1, arrays}};
    for (const int together : {1, 10, 100}) {
        World world(target);
        if (!arrays)
            world.fault(world.vendor(), u"no-array"_s, {}, -1);
        makeOrders(world, together);
        // They come while nobody listens, so they are looked at together.
        for (int i = 0; i < together; ++i)
            world.pays(QString::number(firstOrder + i), u"100.00"_s, {{"notify"_L1, QJsonArray{u"list"_s}}});
        if (!world.startEngine())
            return {};
        waitForDone(world, together);
        result.insert(QString::number(together), double(world.callsTo(world.vendor())) / together);
    }
    return result;
}

QJsonObject refusals(World::Target target, int payments)
{
    WorldConditions conditions;
    conditions.limits = true;
    World world(target, conditions);
    makeOrders(world, payments);
    if (!world.startEngine())
        return {};
    payAll(world, payments, 8);
    waitForDone(world, payments);
    int refused = 0;
    const QJsonArray calls = world.sandbox().calls(world.vendor());
    for (const QJsonValue &call : calls) {
        const int status = call.toObject().value("status"_L1).toInt();
        refused += status == 429 || status == 503 ? 1 : 0;
    }
    return {{"target"_L1, targetName(target)}, {"payments"_L1, payments}, {"done"_L1, doneCount(world)},
        {"calls"_L1, calls.size()}, {"refused"_L1, refused}, {"seconds"_L1, secondsOfWork(world)}};
}

}
