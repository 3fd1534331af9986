#include "app/demo/demoworld.h"

#include "app/demo/knock.h"
#include "app/demo/localhttp.h"
#include "app/sandbox/all.h"
#include "core/store/actstore.h"
#include "core/store/setupstore.h"

#include <QEventLoop>
#include <QTimer>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

sandbox::Sandbox::Options withoutLimits()
{
    sandbox::Sandbox::Options options;
    options.limits = false;
    return options;
}

}

DemoWorld::DemoWorld()
    : m_sandbox(withoutLimits())
{
}

DemoWorld::~DemoWorld() = default;

Result<void> DemoWorld::open()
{
    sandbox::addAll(m_sandbox);
    if (const Result<void> started = m_sandbox.start(); !started)
        return started;
    const Result<ExampleSetup> example
        = exampleSetup(u"payment"_s, m_sandbox.firstLine(), localHttp(m_clock), m_clock);
    if (!example)
        return tl::unexpected(example.error());
    m_example = *example;
    return openWorkspace();
}

Result<void> DemoWorld::openWorkspace()
{
    m_workspace.reset();
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_folder.path());
    if (!workspace)
        return tl::unexpected(workspace.error());
    m_workspace = std::move(*workspace);
    Result<Transaction> transaction = Transaction::begin(database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<void> done = SetupStore(database()).save(m_example.setup); !done)
        return done;
    return transaction->commit();
}

Result<void> DemoWorld::start()
{
    if (const Result<void> done = openWorkspace(); !done)
        return done;
    EngineParts parts;
    parts.clock = &m_clock;
    parts.makeHttp = localHttp(m_clock);
    parts.setup = m_example.setup;
    parts.secrets = m_example.secrets;
    m_engine = std::make_unique<Engine>(*m_workspace, std::move(parts));
    if (const Result<void> started = m_engine->start(); !started)
        return started;
    m_callbackUrl = m_engine->address(m_example.setup.connections.first().name);
    return {};
}

Result<void> DemoWorld::stop()
{
    bool isFinished = false;
    QObject::connect(m_engine.get(), &Engine::finished, m_engine.get(), [&] { isFinished = true; });
    QTimer::singleShot(0, m_engine.get(), &Engine::finish);
    const Result<void> done = loop([&] { return isFinished; });
    m_engine.reset();
    return done;
}

Result<void> DemoWorld::loop(const std::function<bool()> &isOver)
{
    constexpr int lookEveryMs = 20;
    constexpr int patienceLooks = 60'000 / lookEveryMs;
    QEventLoop loop;
    QTimer look;
    std::optional<Error> failed;
    int looks = 0;
    QObject::connect(m_engine.get(), &Engine::failed, &loop, [&](const Error &error) {
        failed = error;
        loop.quit();
    });
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isOver() || ++looks >= patienceLooks)
            loop.quit();
    });
    look.start(lookEveryMs);
    loop.exec();
    if (failed)
        return tl::unexpected(*failed);
    return {};
}

Result<void> DemoWorld::settle()
{
    constexpr int quietLooks = 8;
    int quiet = 0;
    return loop([&] {
        quiet = m_engine->isIdle() ? quiet + 1 : 0;
        return quiet >= quietLooks;
    });
}

Result<void> DemoWorld::passes(std::chrono::minutes time)
{
    constexpr std::chrono::minutes step{10};
    while (time.count() > 0) {
        m_clock.pass(std::min(step, time));
        time -= step;
        m_engine->wake();
        if (const Result<void> done = settle(); !done)
            return done;
    }
    return {};
}

Result<void> DemoWorld::sleeps(std::chrono::minutes time)
{
    m_clock.pass(time);
    m_engine->wake();
    return settle();
}

Result<QJsonObject> DemoWorld::happens(const QString &path, const QJsonObject &body)
{
    const QJsonObject answer = m_sandbox.control(path, body);
    if (!answer.contains("error"_L1))
        return answer;
    return failure(Error::Kind::Network,
        Text(QT_TRANSLATE_NOOP("Text", "The sandbox did not do what the demonstration asked for.")),
        path + u": "_s + answer["error"_L1].toString());
}

Result<QJsonObject> DemoWorld::tells(const QString &what, QJsonObject body)
{
    body[u"callbackUrl"_s] = m_callbackUrl;
    return happens(u"wayforpay/"_s + what, body);
}

Result<QString> DemoWorld::pays(QJsonObject payment)
{
    if (m_engine)
        payment[u"callbackUrl"_s] = m_callbackUrl;
    const Result<QJsonObject> answer = happens(u"wayforpay/payment"_s, payment);
    if (!answer)
        return tl::unexpected(answer.error());
    return (*answer)["reference"_L1].toString();
}

Result<void> DemoWorld::acts(const QString &kind, const QString &reference, const QJsonObject &arguments)
{
    const Result<std::optional<EventRow>> row = event(reference);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row) {
        return failure(Error::Kind::Misconfigured, Text(QT_TRANSLATE_NOOP("Text", "There is no such event.")),
            reference);
    }
    Act act;
    act.kind = kind;
    act.event = (*row)->event.id;
    act.arguments = arguments;
    act.who = u"Олена Коваль"_s;
    act.at = m_clock.now();
    Result<Transaction> transaction = Transaction::begin(database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<ActId> id = ActStore(database()).add(act); !id)
        return tl::unexpected(id.error());
    if (const Result<void> done = transaction->commit(); !done)
        return done;
    knockAtEngine(m_workspace->socketName(), m_engine.get());
    return settle();
}

Result<std::optional<EventRow>> DemoWorld::event(const QString &reference)
{
    const Result<QList<EventRow>> events = EventStore(database()).list({});
    if (!events)
        return tl::unexpected(events.error());
    for (const EventRow &row : *events) {
        if (row.event.payment.reference == reference)
            return row;
    }
    return std::nullopt;
}

int DemoWorld::entries()
{
    int count = 0;
    const QJsonArray tasks = m_sandbox.state(u"planfix"_s)["tasks"_L1].toArray();
    for (const QJsonValue &task : tasks)
        count += task["entries"_L1].toInt();
    return count;
}

int DemoWorld::statusOf(qint64 order)
{
    const QJsonArray tasks = m_sandbox.state(u"planfix"_s)["tasks"_L1].toArray();
    for (const QJsonValue &task : tasks) {
        if (task["number"_L1].toInteger() == order)
            return task["status"_L1].toInt();
    }
    return 0;
}

}
