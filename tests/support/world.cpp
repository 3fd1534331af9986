#include "tests/support/world.h"

#include "app/sandbox/all.h"
#include "core/base/json.h"
#include "core/net/accounthttp.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

const ConnectionName shop{u"shop"_s};
const ConnectionName office{u"office"_s};
const ConnectionName mailbox{u"mailbox"_s};

/// The real way out, with a gate before and behind it.
class GatedHttp final : public Http
{
public:
    using Ask = std::function<bool(bool isAfter)>;

    GatedHttp(std::unique_ptr<AccountHttp> inner, Ask passes, QList<Spend> &spent)
        : m_inner(std::move(inner))
        , m_passes(std::move(passes))
        , m_spent(spent)
    {
    }

    Async<HttpAnswer> send(HttpRequest request) override
    {
        const bool isWrite = request.write;
        m_spent.append(request.spend);
        if (!m_passes(false))
            co_return failed(isWrite);
        const Result<HttpAnswer> answer = co_await m_inner->send(request);
        if (!m_passes(true))
            co_return failed(isWrite);
        co_return answer;
    }
    void holdBack(std::chrono::milliseconds pause) override { m_inner->holdBack(pause); }
    void leftToday(qint64 calls) override { m_inner->leftToday(calls); }
    std::chrono::milliseconds delay(Spend spend) const override { return m_inner->delay(spend); }
    std::chrono::milliseconds pace() const override { return m_inner->pace(); }
    QJsonObject state() const { return m_inner->budget().state(); }

private:
    static Result<HttpAnswer> failed(bool isWrite)
    {
        Error error;
        error.kind = Error::Kind::Network;
        error.text = Text("The connection was cut.");
        error.mayHaveRun = isWrite;
        return tl::unexpected(error);
    }

    std::unique_ptr<AccountHttp> m_inner;
    Ask m_passes;
    QList<Spend> &m_spent;
};

}

World::World(Target target, WorldConditions conditions)
    : m_target(target)
    , m_conditions(conditions)
{
    sandbox::Sandbox::Options options;
    options.limits = conditions.limits;
    options.latency = conditions.latency;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options);
    sandbox::addAll(*m_sandbox);
    const Result<void> started = m_sandbox->start();
    if (!started)
        qFatal("the sandbox does not start: %s", qPrintable(started.error().logLine()));
    const QJsonObject line = m_sandbox->firstLine();
    const QJsonObject pay = line.value("wayforpay"_L1).toObject();

    ConnectionSetup source{shop, u"wayforpay"_s, {}};
    source.settings.insert("address"_L1, pay.value("url"_L1));
    source.settings.insert("merchantAccount"_L1, pay.value("merchantAccount"_L1));
    source.settings.insert("listen"_L1, u"127.0.0.1:0"_s);
    source.settings.insert("pollMinutes"_L1, 1);
    m_secrets[shop].insert(u"secretKey"_s, pay.value("secretKey"_L1).toString());

    ConnectionSetup books{office, vendor(), {}};
    RouteSetup route;
    route.name = {u"payments"_s};
    route.recipe = u"payment-to-order"_s;
    route.sources = {shop};
    route.target = office;
    route.settings.insert("waitingStages"_L1, QJsonArray{waitingStage()});
    route.settings.insert("paidStage"_L1, paidStage());
    if (target == Target::Planfix) {
        books.settings.insert("address"_L1, line.value("planfix"_L1).toObject().value("url"_L1));
        m_secrets[office].insert(
            u"token"_s, line.value("planfix"_L1).toObject().value("token"_L1).toString());
        route.targetSettings = {{"subtaskTemplate"_L1, u"57"_s}, {"dueField"_L1, u"411"_s},
            {"paidField"_L1, u"412"_s}, {"differenceField"_L1, u"413"_s}, {"dataTag"_L1, u"76"_s},
            {"sumField"_L1, u"301"_s}, {"dateField"_L1, u"302"_s}, {"paymentIdField"_L1, u"303"_s}};
    } else {
        m_secrets[office].insert(
            u"webhook"_s, line.value("bitrix24"_L1).toObject().value("webhook"_L1).toString());
        route.targetSettings = {{"orderField"_L1, u"UF_CRM_ORDER"_s}, {"funnel"_L1, u"0"_s}};
        if (target == Target::DealsWithMoneyField) {
            route.targetSettings.insert("entryMode"_L1, u"money-field"_s);
            route.targetSettings.insert("paidField"_L1, u"UF_CRM_PAID"_s);
        }
    }
    m_setup.connections = {source, books};
    if (conditions.mailbox) {
        const QJsonObject imap = line.value("imap"_L1).toObject();
        ConnectionSetup letters{mailbox, u"mailbox"_s, {}};
        for (const QString &key : {u"host"_s, u"port"_s, u"user"_s})
            letters.settings.insert(key, imap.value(key));
        letters.settings.insert("security"_L1, u"none"_s);
        m_secrets[mailbox].insert(u"password"_s, imap.value("password"_L1).toString());
        m_setup.connections.append(letters);
        route.sources.append(mailbox);
    }
    m_setup.routes = {route};
}

World::~World()
{
    m_engine.reset();
    m_workspace.reset();
}

QString World::vendor() const
{
    return m_target == Target::Planfix ? u"planfix"_s : u"bitrix24"_s;
}

QString World::waitingStage() const
{
    return m_target == Target::Planfix ? u"121"_s : u"PREPARATION"_s;
}

QString World::paidStage() const
{
    return m_target == Target::Planfix ? u"132"_s : u"EXECUTING"_s;
}

Workspace &World::workspace()
{
    if (!m_workspace) {
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_folder.path());
        if (!opened)
            qFatal("the workspace does not open: %s", qPrintable(opened.error().logLine()));
        m_workspace = std::move(*opened);
    }
    return *m_workspace;
}

QJsonObject World::does(const QString &path, const QJsonObject &body)
{
    const QJsonObject answer = m_sandbox->control(path, body);
    if (answer.contains("error"_L1))
        qFatal("sandbox %s: %s", qPrintable(path), qPrintable(answer.value("error"_L1).toString()));
    return answer;
}

void World::fault(const QString &vendor, const QString &kind, const QString &path, int count)
{
    does(u"fault"_s, {{"vendor"_L1, vendor}, {"path"_L1, path}, {"kind"_L1, kind}, {"count"_L1, count}});
}

void World::hasOrder(const QString &number, const QString &due)
{
    if (m_target == Target::Planfix)
        does(u"planfix/order"_s, {{"number"_L1, number}, {"due"_L1, due}});
    else
        does(u"bitrix24/deal"_s, {{"number"_L1, number}, {"due"_L1, due}, {"stage"_L1, u"PREPARATION"_s}});
}

QString World::pays(const QString &number, const QString &amount, QJsonObject more)
{
    more.insert("order"_L1, number);
    more.insert("amount"_L1, amount);
    if (!more.contains("currency"_L1))
        more.insert("currency"_L1, u"UAH"_s);
    if (!more.contains("notify"_L1))
        more.insert("notify"_L1, QJsonArray{u"callback"_s, u"list"_s});
    const bool byCallback = more.value("notify"_L1).toArray().contains(u"callback"_s);
    if (byCallback && !more.contains("callbackUrl"_L1)) {
        if (!m_engine)
            (void)startEngine();
        more.insert("callbackUrl"_L1, m_engine->address(shop));
    }
    return does(u"wayforpay/payment"_s, more).value("reference"_L1).toString();
}

void World::mails(const QByteArray &rfc5322)
{
    const QString base64 = QString::fromLatin1(rfc5322.toBase64());
    m_lastMail = does(u"imap/deliver"_s, {{"base64"_L1, base64}}).value("uid"_L1).toInteger();
}

/// The server tells of a mail in its own time: rest begins when it was read, or cannot be.
bool World::isMailRead()
{
    if (!m_conditions.mailbox || m_lastMail == 0)
        return true;
    for (const auto &[name, error] : m_engine->unusable()) {
        if (name == mailbox)
            return true;
    }
    const auto place = CursorStore(workspace().database()).load(mailbox);
    const Result<QJsonObject> cursor = json::object(place ? place->cursor.toUtf8() : QByteArray());
    return cursor && cursor->value("uid"_L1).toInteger() >= m_lastMail;
}

HttpMaker World::httpMaker()
{
    return [this](const ConnectionName &name, const Limits &declared, const QJsonObject &,
               std::stop_token stop) {
        Limits limits = declared;
        if (name == office && m_conditions.connections > 0)
            limits.connections = m_conditions.connections;
        HttpOptions options;
        options.unlimited = !m_conditions.limits;
        auto http = std::make_unique<GatedHttp>(
            std::make_unique<AccountHttp>(limits, m_clock, std::move(stop), options),
            [this](bool isAfter) { return !m_gate || m_gate(isAfter) == Gate::Pass; }, m_spent);
        Outlet outlet;
        outlet.budgetState = [raw = http.get()] { return raw->state(); };
        outlet.http = std::move(http);
        outlet.connections = name == office ? m_conditions.connections : 0;
        return outlet;
    };
}

Result<void> World::startEngine()
{
    EngineParts parts;
    parts.clock = &m_clock;
    parts.setup = m_setup;
    parts.secrets = m_secrets;
    parts.makeHttp = httpMaker();
    parts.language = language;
    m_failure.reset();
    m_engine = std::make_unique<Engine>(workspace(), std::move(parts));
    QObject::connect(
        m_engine.get(), &Engine::failed, m_engine.get(), [this](const Error &error) { m_failure = error; });
    const Result<void> started = m_engine->start();
    if (!started)
        m_engine.reset();
    return started;
}

Result<void> World::runUntilIdle(std::chrono::seconds within)
{
    if (!m_engine) {
        if (const Result<void> started = startEngine(); !started)
            return started;
    }
    const QDateTime horizon = m_clock.now().addMSecs(std::chrono::milliseconds(within).count());
    QDeadlineTimer patience(std::chrono::seconds(120));
    while (!patience.hasExpired()) {
        QEventLoop loop;
        bool isIdle = false;
        QObject::connect(m_engine.get(), &Engine::idle, &loop, [&] {
            isIdle = true;
            loop.quit();
        });
        QObject::connect(m_engine.get(), &Engine::failed, &loop, &QEventLoop::quit);
        // What waits for longer than five seconds comes at once when the clock is moved there.
        QTimer::singleShot(std::chrono::milliseconds(300), &loop, &QEventLoop::quit);
        m_engine->wake();
        loop.exec();
        if (m_failure)
            return tl::unexpected(*m_failure);
        if (m_engine->isBusy() || !isMailRead())
            continue;
        const std::optional<QDateTime> next = m_engine->nextDue();
        if (!next || *next > horizon) {
            if (isIdle)
                return {};
            continue;
        }
        if (const qint64 ahead = m_clock.now().msecsTo(*next); ahead > 0)
            m_clock.move(std::chrono::milliseconds(ahead + 1));
    }
    return failure(Error::Kind::Network, Text("The world never comes to rest."));
}

void World::endHard()
{
    m_engine.reset();
    m_workspace.reset();
}

QJsonObject World::orderState(const QString &number)
{
    const QJsonObject state = m_sandbox->state(vendor());
    const QJsonArray rows = state.value(m_target == Target::Planfix ? "tasks"_L1 : "deals"_L1).toArray();
    for (const QJsonValue &row : rows) {
        if (json::text(row.toObject().value("number"_L1)) == number)
            return row.toObject();
    }
    return {};
}

QString World::stageOf(const QString &number)
{
    return json::text(orderState(number).value(m_target == Target::Planfix ? "status"_L1 : "stage"_L1));
}

int World::movesOf(const QString &number)
{
    const QJsonObject order = orderState(number);
    if (m_target == Target::Planfix)
        return int(order.value("moves"_L1).toArray().size()) - 1; // the first row is its creation
    return int(order.value("history"_L1).toArray().size()) - 1;
}

QList<World::Entry> World::entriesOf(const QString &number)
{
    QList<Entry> entries;
    if (m_target == Target::Planfix) {
        const QJsonObject state = m_sandbox->state(vendor());
        QStringList ledgers;
        const QJsonArray tasks = state.value("tasks"_L1).toArray();
        for (const QJsonValue &task : tasks) {
            if (json::text(task.toObject().value("parent"_L1)) == number)
                ledgers.append(json::text(task.toObject().value("number"_L1)));
        }
        const QJsonArray rows = state.value("entries"_L1).toArray();
        for (const QJsonValue &row : rows) {
            if (!ledgers.contains(json::text(row.toObject().value("task"_L1))))
                continue;
            const QJsonObject fields = row.toObject().value("fields"_L1).toObject();
            const std::optional<Money> amount = json::money(fields.value("301"_L1), u"UAH"_s);
            entries.append({amount ? amount->decimal() : QString(), fields.value("303"_L1).toString(),
                fields.value("302"_L1).toObject().value("date"_L1).toString()});
        }
        return entries;
    }
    const QJsonObject deal = orderState(number);
    if (m_target == Target::Deals) {
        const QJsonArray payments = deal.value("payments"_L1).toArray();
        for (const QJsonValue &payment : payments) {
            const std::optional<Money> amount = json::money(payment.toObject().value("sum"_L1), u"UAH"_s);
            entries.append({amount ? amount->decimal() : QString(),
                payment.toObject().value("xmlId"_L1).toString(), {}});
        }
        return entries;
    }
    const QString paid = deal.value("paidField"_L1).toString().section(u'|', 0, 0);
    const std::optional<Money> amount = json::money(paid, u"UAH"_s);
    if (amount && amount->minor != 0)
        entries.append({amount->decimal(), {}, {}});
    return entries;
}

int World::callsTo(const QString &vendor)
{
    return int(m_sandbox->calls(vendor).size());
}

EventRow World::event(const QString &reference)
{
    EventStore events(workspace().database());
    const Result<QList<EventRow>> rows = events.list({});
    for (const EventRow &row : rows.value_or(QList<EventRow>())) {
        if (row.event.payment.reference == reference)
            return row;
    }
    return {};
}

}
