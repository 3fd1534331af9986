#include "app/demo/demosession.h"

#include "app/demo/demohistory.h"
#include "app/demo/examplesetup.h"
#include "app/demo/localhttp.h"
#include "app/demo/seedparts.h"
#include "app/demo/sandboxstage.h"
#include "app/sandbox/all.h"
#include "core/connectors/connector.h"
#include "core/knowledge/knowledge.h"
#include "core/setup/setupfile.h"
#include "core/store/setuphistory.h"
#include "core/store/setupstore.h"
#include "core/store/workspace.h"

#include <QJsonArray>
#include <QPointer>
#include <QTemporaryDir>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As quick as the vendors' own answers on a good day, so that the steps can be followed.
constexpr std::chrono::milliseconds vendorLatency{60};

sandbox::Sandbox::Options optionsFor(const DemoCast &cast)
{
    sandbox::Sandbox::Options options;
    options.limits = false;
    options.latency = vendorLatency;
    options.seed = {{cast.vendor, cast.seed}};
    return options;
}

}

struct DemoSession::Private
{
    explicit Private(const DemoCast &given)
        : cast(given)
        , sandbox(optionsFor(given))
        , stage(sandbox, clock, given, firstOrderToPlayWith)
    {
    }

    Result<void> open()
    {
        sandbox::addAll(sandbox);
        if (const Result<void> started = sandbox.start(); !started)
            return started;
        const ExampleSetup example = cast.vendor == "bitrix24"_L1
            ? examplePaymentToBitrix24(sandbox.firstLine(), {})
            : examplePayment(sandbox.firstLine(), catalogOf(cast.seed));
        setup = example.setup;
        secrets = example.secrets;
        RouteSetup &route = setup.routes.first();
        route.settings = cast.settings;
        route.targetSettings = cast.targetSettings;
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(folder.path());
        if (!workspace)
            return tl::unexpected(workspace.error());
        stage.setSocket((*workspace)->socketName());
        return fill((*workspace)->database());
    }

    Result<void> fill(Database &database)
    {
        const RouteSetup &route = setup.routes.first();
        HistoryPlace place;
        place.now = clock.now();
        place.shop = route.sources.first();
        place.office = route.target;
        place.route = route.name;
        place.account = setup.connection(place.shop)->settings["merchantAccount"_L1].toString();
        if (const Result<void> done = saveSetup(database, place.now.addDays(-place.days / 2)); !done)
            return done;
        const Result<QList<PastOrder>> past = tellHistory(database, cast, place);
        if (!past)
            return tl::unexpected(past.error());
        if (const Result<void> done = tellStandIns(*past); !done)
            return done;
        return tellWhatWaits();
    }

    Result<void> saveSetup(Database &database, const QDateTime &since)
    {
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const SetupVersion version{
            0, since, cast.people().value(0), writeSetup(setup, knowledgeOfThisVersion())};
        if (const Result<qint64> kept = SetupHistory(database).add(version); !kept)
            return tl::unexpected(kept.error());
        if (const Result<void> done = SetupStore(database).save(setup); !done)
            return done;
        return transaction->commit();
    }

    Result<void> happens(const QString &path, const QJsonObject &body)
    {
        const QJsonObject answer = sandbox.control(path, body);
        if (!answer.contains("error"_L1))
            return {};
        return failure(Error::Kind::Network,
            Text(QT_TRANSLATE_NOOP("Text", "The sandbox did not do what the demonstration asked for.")),
            path + u": "_s + answer["error"_L1].toString());
    }

    /// Payments of this hour that only a person can decide about: the engine finds them in the list.
    Result<void> tellWhatWaits()
    {
        const qint64 paid = clock.now().addSecs(-3600).toSecsSinceEpoch();
        QJsonObject nameless{
            {u"reference"_s, u"invoice-A"_s}, {u"typedOrder"_s, QJsonValue()}, {u"amount"_s, u"321.00"_s}};
        QJsonObject unknown{{u"order"_s, u"99999"_s}, {u"amount"_s, u"640.00"_s}};
        QJsonObject tooMuch{{u"order"_s, u"10482"_s}, {u"amount"_s, u"18300.00"_s}};
        for (QJsonObject *one : {&nameless, &unknown, &tooMuch}) {
            one->insert(u"notify"_s, QJsonArray{u"list"_s});
            one->insert(u"processingDate"_s, paid);
            one->insert(u"createdDate"_s, paid - 90);
            if (const Result<void> done = happens(u"wayforpay/payment"_s, *one); !done)
                return done;
        }
        return {};
    }

    /// What the comparison of the last days will ask them for.
    Result<void> tellStandIns(const QList<PastOrder> &past)
    {
        const std::unique_ptr<DemoTarget> target = demoTarget(cast);
        for (const PastOrder &one : past) {
            const qint64 paid = one.paidAt.toSecsSinceEpoch();
            const QString number = QString::number(one.number);
            const QJsonObject payment{{u"order"_s, number}, {u"reference"_s, one.reference},
                {u"amount"_s, one.amount.decimal()}, {u"processingDate"_s, paid},
                {u"createdDate"_s, paid - 90}, {u"notify"_s, QJsonArray{u"list"_s}}};
            QList<DemoAct> acts = target->past(one, clock.now());
            acts.append({u"wayforpay/payment"_s, payment});
            for (const DemoAct &act : std::as_const(acts)) {
                if (const Result<void> done = happens(act.path, act.body); !done)
                    return done;
            }
        }
        return {};
    }

    void take(const EngineStatus &status)
    {
        for (const QString &address : status.addresses)
            stage.setCallbackUrl(address);
        using State = EngineStatus::State;
        stage.setEngineRuns(status.state == State::Working || status.state == State::Waiting);
    }

    DemoCast cast;
    QTemporaryDir folder;
    DemoClock clock;
    Setup setup;
    Secrets secrets;
    sandbox::Sandbox sandbox;
    SandboxStage stage; // goes first: it asks the sandbox
};

DemoSession::DemoSession(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

DemoSession::~DemoSession() = default;

Result<std::unique_ptr<DemoSession>> DemoSession::open(const DemoCast &cast)
{
    auto made = std::make_unique<Private>(cast);
    if (const Result<void> done = made->open(); !done)
        return tl::unexpected(done.error());
    return std::unique_ptr<DemoSession>(new DemoSession(std::move(made)));
}

QString DemoSession::folder() const
{
    return d->folder.path();
}

const Setup &DemoSession::setup() const
{
    return d->setup;
}

const Secrets &DemoSession::secrets() const
{
    return d->secrets;
}

const Clock &DemoSession::clock() const
{
    return d->clock;
}

HttpMaker DemoSession::makeHttp() const
{
    return localHttp(d->clock);
}

EngineHost::Parts DemoSession::parts() const
{
    EngineHost::Parts parts;
    parts.folder = folder();
    parts.clock = &d->clock;
    parts.makeHttp = makeHttp();
    parts.setup = d->setup;
    parts.secrets = d->secrets;
    return parts;
}

ui::DemoStage &DemoSession::stage()
{
    return d->stage;
}

void DemoSession::follow(EngineHost &host)
{
    QObject::connect(&host, &EngineHost::statusChanged, &d->stage,
        [this, engine = QPointer(&host)] { d->take(engine->status()); });
    d->take(host.status());
    const QPointer<EngineHost> engine(&host);
    setEngineActs(
        [engine] {
            if (engine)
                engine->abandon();
        },
        [this, engine] {
            if (engine)
                engine->start(parts());
        });
}

void DemoSession::setEngineActs(std::function<void()> end, std::function<void()> start)
{
    d->stage.setEngineActs(std::move(end), std::move(start));
}

}
