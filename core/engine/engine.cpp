#include "core/engine/engine.h"

#include "core/engine/agreementchore.h"
#include "core/engine/follower.h"
#include "core/engine/morningsummary.h"
#include "core/engine/setuplook.h"
#include "core/engine/upkeep.h"
#include "core/store/setuphistory.h"
#include "core/store/standing.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QLocalServer>
#include <QLocalSocket>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int joinTogether = 500;
constexpr int refusalsTogether = 20;
constexpr std::chrono::seconds wordsEndWithin{20};

}

Engine::Engine(Workspace &workspace, EngineParts parts)
    : m_workspace(workspace)
    , m_parts(std::move(parts))
    , m_desk(workspace.database(), *m_parts.clock)
    , m_chores(m_desk)
{
    m_desk.wake = [this] { wake(); };
    m_desk.ring = [this](const ConnectionName &source) {
        for (const auto &puller : m_pullers) {
            if (puller->name() == source)
                puller->ring();
        }
    };
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Engine::wake);
}

Engine::~Engine()
{
    m_ended = true;
    m_stop.request_stop();
    m_intake.reset();
    // Coroutines return with Cancelled; what they work on must not go before they do.
    while (m_desk.running > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

Result<void> Engine::start()
{
    if (m_parts.deliver) {
        const UpkeepSettings upkeep = UpkeepSettings::from(m_parts.setup.workspace, m_workspace.folder());
        const QString shared = upkeep.isOwnFolder ? QString() : upkeep.backupFolder;
        if (const Result<void> locked = m_workspace.lockEngine(m_desk.clock.now(), shared); !locked)
            return locked;
        if (const Result<void> done = afterClockWasSetBack(); !done)
            return done;
    }
    if (const Result<void> done = takeUnroutedAgain(); !done)
        return done;
    if (const Result<void> done = build(); !done)
        return done;
    if (m_parts.listen) {
        if (const Result<void> done = openIntake(); !done)
            return done;
        listenForActs();
    }
    if (m_parts.setupVersion < 0) {
        const Result<qint64> version = SetupHistory(m_desk.database).lastId();
        if (!version)
            return tl::unexpected(version.error());
        m_parts.setupVersion = *version;
    }
    m_started = true;
    wake();
    return {};
}

Result<void> Engine::takeUnroutedAgain()
{
    // What came for a route that was off or did not exist yet may have one now.
    Result<Transaction> transaction = Transaction::begin(m_desk.database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<void> done = m_desk.notices.tryUnroutedAgain(); !done)
        return done;
    return transaction->commit();
}

Result<void> Engine::build()
{
    for (const ConnectionSetup &setup : m_parts.setup.connections) {
        const Vendor *known = vendor(setup.vendor);
        if (!known)
            continue; // kept and shown, and left alone
        const Result<QJsonObject> budget = m_desk.budgets.load(setup.name);
        const Result<ConnectionStates::State> state = m_desk.connectionStates.load(setup.name);
        if (!budget || !state)
            return tl::unexpected(budget ? state.error() : budget.error());
        m_savedStates.insert(setup.name, *state);
        m_desk.accounts.emplace(setup.name,
            std::make_unique<Account>(setup, *known, m_parts.secrets.value(setup.name), m_workspace.id(),
                m_desk.clock, m_parts.makeHttp, *budget, m_stop.get_token()));
        if (!state->trouble.isEmpty())
            m_desk.account(setup.name)->recall(state->trouble, state->troubleAt);
    }
    QList<ConnectionName> sources;
    for (const RouteSetup &setup : m_parts.setup.routes) {
        if (!setup.isOn || (!m_parts.only.isEmpty() && !m_parts.only.contains(setup.name)))
            continue;
        const RecipeInfo *kind = recipe(setup.recipe);
        Account *target = m_desk.account(setup.target);
        if (!kind || !target) {
            return failure(Error::Kind::Misconfigured,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Route “%1” needs a recipe or a connection that is not there; run “provodka-cli "
                         "setup check”."),
                    {setup.name.value}));
        }
        Result<std::unique_ptr<Recipe>> made = kind->make(setup.settings);
        if (!made)
            return tl::unexpected(made.error());
        Result<std::unique_ptr<OrderBook>> book = target->connector().orderBook(setup.targetSettings);
        if (!book)
            return tl::unexpected(book.error());
        if (const Result<void> done = hearsOfPayments(setup); !done)
            return done;
        RouteRunner::Options options;
        options.deliver = m_parts.deliver;
        options.triesAgainAtOnce = hadTrouble(setup);
        m_runners.push_back(std::make_unique<RouteRunner>(
            m_desk, setup, std::move(*made), std::move(*book), *target, options));
        if (const Result<void> done = m_runners.back()->resume(); !done)
            return done;
        for (const ConnectionName &source : setup.sources) {
            if (!sources.contains(source))
                sources.append(source);
        }
    }
    for (const ConnectionName &name : sources) {
        Account *account = m_desk.account(name);
        NoticeSource *source = account ? account->connector().notices() : nullptr;
        if (!source)
            continue;
        m_pullers.push_back(std::make_unique<Puller>(m_desk, *account, *source));
        if (const Result<void> done = m_pullers.back()->resume(); !done)
            return done;
    }
    if (!m_parts.deliver)
        return {};
    if (const Result<void> done = ringAgain(); !done)
        return done;
    buildHistories();
    if (const Result<void> done = buildFollowers(); !done)
        return done;
    return buildChores();
}

Result<void> Engine::hearsOfPayments(const RouteSetup &route) const
{
    QStringList missing;
    for (const ConnectionName &name : route.sources) {
        Account *source = m_desk.account(name);
        if (!source)
            return {}; // of a kind that this version does not know: said elsewhere
        if (bringsNews(source->connector()))
            return {};
        for (const FieldSpec &spec : source->info().settings) {
            const bool isGiven = m_parts.secrets.value(name).contains(spec.key);
            if (spec.type == FieldSpec::Type::Secret && !isGiven)
                missing = {route.name.value, name.value, spec.key};
        }
    }
    if (missing.isEmpty()) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Payments can reach route “%1” in no way: have a source read its list every few minutes "
                     "or "
                     "listen for callbacks, or add a mailbox to the route's sources."),
                {route.name.value}));
    }
    return failure(Error::Kind::Secrets,
        Text(QT_TRANSLATE_NOOP("Text",
                 "Payments can reach route “%1” in no way: give the secret with “provodka-cli secret set %2 "
                 "%3”, or add a mailbox to the route's sources."),
            missing));
}

Result<void> Engine::ringAgain()
{
    // A mail that rang right before the end may have been looked for only in part.
    const Result<QDateTime> last = m_desk.notices.lastRing();
    if (!last)
        return tl::unexpected(last.error());
    if (!last->isValid() || *last < m_desk.clock.now().addSecs(-600))
        return {};
    for (const auto &runner : m_runners)
        runner->ringForPayments();
    return {};
}

Result<void> Engine::buildFollowers()
{
    for (const auto &runner : m_runners) {
        if (runner->setup().mode != RouteSetup::Mode::Watch)
            continue;
        Account &target = runner->target();
        Result<std::unique_ptr<OrderBook>> book
            = target.connector().orderBook(runner->setup().targetSettings);
        if (!book)
            return tl::unexpected(book.error());
        const Result<void> added = m_chores.add(
            std::make_unique<Follower>(m_desk, runner->setup().name, target, std::move(*book)));
        if (!added)
            return added;
    }
    return {};
}

Result<void> Engine::buildChores()
{
    Alarms::Options options;
    options.language = m_parts.language;
    options.notesAbsence = m_parts.stays;
    m_alarms = std::make_unique<Alarms>(m_desk, m_parts.setup, options);
    if (const Result<void> done = m_alarms->resume(); !done)
        return done;
    if (const Result<void> done = m_chores.add(std::make_unique<SetupLook>(m_desk, m_parts.setup, *m_alarms));
        !done)
        return done;
    if (const Result<void> done = m_chores.add(std::make_unique<MorningSummary>(m_desk, *m_alarms)); !done)
        return done;
    const UpkeepSettings upkeep = UpkeepSettings::from(m_parts.setup.workspace, m_workspace.folder());
    Result<void> added
        = m_chores.add(std::make_unique<NightlyUpkeep>(m_desk, m_workspace.id(), upkeep, m_stop.get_token()));
    if (added && !upkeep.isOwnFolder)
        added = m_chores.add(std::make_unique<LeaseWatch>(m_desk, m_workspace));
    if (added)
        added = m_chores.add(std::make_unique<AgreementChore>(m_desk, m_parts.setup));
    return added;
}

void Engine::buildHistories()
{
    QList<ConnectionName> targets;
    for (const auto &runner : m_runners) {
        Account &target = runner->target();
        StageHistory *history = target.connector().history();
        if (!history || targets.contains(target.name()))
            continue;
        targets.append(target.name());
        m_histories.push_back(std::make_unique<HistoryReader>(m_desk, target, *history));
    }
}

bool Engine::hadTrouble(const RouteSetup &route) const
{
    QList<ConnectionName> used = route.sources;
    used.append(route.target);
    return std::any_of(used.cbegin(), used.cend(),
        [&](const ConnectionName &name) { return !m_savedStates.value(name).trouble.isEmpty(); });
}

Result<void> Engine::openIntake()
{
    m_intake = std::make_unique<Intake>(
        m_workspace.databaseFile(), m_desk.clock,
        [this] {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_hasFresh = true;
                    wake();
                },
                Qt::QueuedConnection);
        },
        [this](const Intake::Refusal &refusal) {
            {
                const std::scoped_lock lock(m_refusalsMutex);
                if (m_refusals.size() < refusalsTogether)
                    m_refusals.append(refusal);
                else
                    ++m_droppedRefusals;
            }
            QMetaObject::invokeMethod(
                this, [this] { wake(); }, Qt::QueuedConnection);
        });
    for (const auto &[name, account] : m_desk.accounts) {
        std::shared_ptr<const CallbackReader> reader = account->connector().callbacks();
        const QString address = account->setup().settings.value("listen"_L1).toString();
        if (!reader || address.isEmpty())
            continue;
        const Result<QString> reachable = m_intake->serve(name, std::move(reader), address);
        if (!reachable)
            return tl::unexpected(reachable.error());
        m_addresses.insert(name, *reachable);
    }
    return {};
}

Result<void> Engine::afterClockWasSetBack()
{
    const Result<QDateTime> newest = m_desk.journal.newest();
    if (!newest)
        return tl::unexpected(newest.error());
    const qint64 ahead = newest->isValid() ? newest->toMSecsSinceEpoch() - m_desk.clock.nowMs() : 0;
    if (ahead < 2 * 60 * 1000)
        return {};
    Result<Transaction> transaction = Transaction::begin(m_desk.database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<void> moved = execute(
        m_desk.database, u"update event set due_at_ms = due_at_ms - ? where state = 'ready'"_s, {ahead});
    if (moved)
        moved = execute(m_desk.database,
            u"update command set due_at_ms = due_at_ms - ?, facts_at_ms = facts_at_ms - ? where state in ('pending', 'sending')"_s,
            {ahead, ahead});
    if (!moved)
        return moved;
    const Result<void> said = m_desk.say(JournalLine::Level::Warning, "engine",
        Text(QT_TRANSLATE_NOOP("Text",
                 "This computer's clock was set back by %1 minutes since the last work; what waits was moved "
                 "along. Check date and time."),
            {QString::number(ahead / 60000)}));
    if (!said)
        return said;
    return transaction->commit();
}

void Engine::listenForActs()
{
    m_acts = new QLocalServer(this);
    m_acts->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_workspace.socketName()); // we hold the workspace's lock: nobody else uses it
    connect(m_acts, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_acts->nextPendingConnection())
            socket->deleteLater();
        m_hasActs = true;
        wake();
    });
    m_acts->listen(m_workspace.socketName());
}

void Engine::wake()
{
    if (m_turnPosted || m_ended || !m_started)
        return;
    m_turnPosted = true;
    QMetaObject::invokeMethod(this, &Engine::turn, Qt::QueuedConnection);
}

void Engine::turn()
{
    m_turnPosted = false;
    if (m_ended)
        return;
    // Written into a file that is gone, all would be gone with the program.
    if (const Result<void> there = standing(m_desk.database); !there) {
        stopNow(there.error());
        return;
    }
    if (const Result<void> done = storeTurn(); !done) {
        stopNow(done.error());
        return;
    }
    Q_EMIT journalGrew();
    if (const Result<void> done = lookForSetup(); !done) {
        stopNow(done.error());
        return;
    }
    if (!m_finishing) {
        for (const auto &runner : m_runners)
            runner->launch();
        for (const auto &puller : m_pullers)
            puller->launch();
        for (const auto &history : m_histories)
            history->launch();
        m_chores.launch();
        if (m_alarms)
            m_alarms->launch();
    }
    const bool delivers = std::any_of(
        m_runners.cbegin(), m_runners.cend(), [](const auto &runner) { return runner->isDelivering(); });
    const bool tells
        = m_alarms && m_alarms->isTelling() && !m_wordsEnd; // a word half said would be said again
    if (m_finishing && !delivers && !tells)
        m_stop.request_stop(); // look-ups and pulls are begun anew after the next start
    if (m_finishing && m_desk.running == 0 && !m_turnPosted) {
        m_ended = true;
        m_intake.reset();
        Q_EMIT finished();
        return;
    }
    planNext();
    if (!m_turnPosted && isIdle())
        Q_EMIT idle();
}

Result<void> Engine::lookForSetup()
{
    const Result<qint64> version = SetupHistory(m_desk.database).lastId();
    if (!version)
        return tl::unexpected(version.error());
    if (*version == m_parts.setupVersion)
        return {};
    m_parts.setupVersion = *version;
    Q_EMIT setupChanged();
    return {};
}

Result<void> Engine::storeTurn()
{
    Result<Transaction> transaction = Transaction::begin(m_desk.database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const auto &runner : m_runners) {
        if (const Result<void> done = runner->storeReceipts(); !done)
            return done;
        if (const Result<void> done = runner->storeFindings(); !done)
            return done;
    }
    for (const auto &puller : m_pullers) {
        const Result<bool> isNew = puller->store();
        if (!isNew)
            return tl::unexpected(isNew.error());
        m_hasFresh = m_hasFresh || *isNew;
    }
    for (const auto &step : {&Engine::takeActs, &Engine::join}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done;
    }
    if (!m_finishing) {
        for (const auto &runner : m_runners) {
            if (const Result<void> done = runner->beginCalls(); !done)
                return done;
        }
    }
    if (const Result<void> done = takeHistories(); !done)
        return done;
    if (const Result<void> done = m_chores.store(); !done)
        return done;
    if (std::exchange(m_desk.hasNews, false)) {
        m_hasFresh = true;
        m_desk.wake();
    }
    if (m_alarms) {
        if (const Result<void> done = m_alarms->store(); !done)
            return done;
    }
    if (const Result<void> done = saveAccounts(); !done)
        return done;
    return transaction->commit();
}

Result<void> Engine::join()
{
    QList<Intake::Refusal> refusals;
    int dropped = 0;
    {
        const std::scoped_lock lock(m_refusalsMutex);
        refusals = std::exchange(m_refusals, {});
        dropped = std::exchange(m_droppedRefusals, 0);
    }
    for (const Intake::Refusal &refusal : std::as_const(refusals)) {
        const Result<void> done = m_desk.say(JournalLine::Level::Warning, "refused", refusal.reason, {}, {},
            refusal.connection.value, QString::number(refusal.status));
        if (!done)
            return done;
    }
    if (dropped > 0) {
        const Result<void> done = m_desk.say(JournalLine::Level::Warning, "refused",
            Text(QT_TRANSLATE_NOOP("Text", "%1 more requests to the listener were refused."),
                {QString::number(dropped)}));
        if (!done)
            return done;
    }
    if (!m_hasFresh)
        return {};
    const Result<QList<StoredNotice>> fresh = m_desk.notices.fresh(joinTogether);
    if (!fresh)
        return tl::unexpected(fresh.error());
    m_hasFresh = fresh->size() == joinTogether;
    if (m_hasFresh)
        wake();
    for (const StoredNotice &stored : *fresh) {
        Account *account = m_desk.account(stored.notice.connection);
        const MailSource *mail = account ? account->connector().mail() : nullptr;
        const bool isMail = mail && stored.notice.kind == "mail"_L1;
        const Result<bool> isTaken = isMail ? joinMail(stored, *mail) : joinPayment(stored, account);
        if (!isTaken)
            return tl::unexpected(isTaken.error());
        if (*isTaken)
            continue;
        if (const Result<void> done = m_desk.notices.unrouted(stored.id); !done)
            return done;
    }
    return {};
}

Result<bool> Engine::joinPayment(const StoredNotice &stored, Account *account)
{
    const PaymentSource *payments = account ? account->connector().payments() : nullptr;
    bool isTaken = false;
    for (const auto &runner : m_runners) {
        if (!payments || !runner->takesFrom(stored.notice.connection))
            continue;
        isTaken = true;
        if (const Result<void> done = runner->takeNotice(stored, payments->payment(stored.notice)); !done)
            return tl::unexpected(done.error());
    }
    return isTaken;
}

Result<bool> Engine::joinMail(const StoredNotice &stored, const MailSource &source)
{
    std::optional<RouteRunner::MailEnd> end;
    std::optional<Result<MailMessage>> message;
    for (const auto &runner : m_runners) {
        if (!runner->takesFrom(stored.notice.connection))
            continue;
        if (!message)
            message = source.message(stored.notice);
        const Result<RouteRunner::MailEnd> one = runner->takeMail(stored, *message, source.authservId());
        if (!one)
            return tl::unexpected(one.error());
        end = end ? std::max(*end, *one) : *one;
    }
    if (!end)
        return false;
    Result<void> done;
    if (*end == RouteRunner::MailEnd::Rang)
        done = m_desk.notices.rang(stored.id);
    else if (*end == RouteRunner::MailEnd::Unread)
        done = m_desk.notices.unread(stored.id);
    if (!done)
        return tl::unexpected(done.error());
    return true;
}

Result<void> Engine::takeActs()
{
    if (!std::exchange(m_hasActs, false))
        return {};
    const Result<QList<Act>> acts = m_desk.acts.open();
    if (!acts)
        return tl::unexpected(acts.error());
    for (const Act &act : *acts) {
        if (act.kind == "agreement"_L1 && !act.event.isValid()) {
            if (const Result<void> done = takeComparison(act); !done)
                return done;
            continue;
        }
        const Result<std::optional<EventRow>> row = m_desk.events.row(act.event);
        if (!row)
            return tl::unexpected(row.error());
        const auto owner = std::find_if(m_runners.cbegin(), m_runners.cend(),
            [&](const auto &runner) { return *row && runner->setup().name == (*row)->event.route; });
        if (*row && owner == m_runners.cend())
            continue; // of a route that does not run now: taken up when it does
        const Result<Text> answer
            = *row ? (*owner)->take(act) : Text(QT_TRANSLATE_NOOP("Text", "There is no such event."));
        if (!answer)
            return tl::unexpected(answer.error());
        if (const Result<void> done = m_desk.acts.taken(act.id, m_desk.clock.now(), *answer); !done)
            return done;
        if (!answer->isEmpty()) {
            const Result<void> done = m_desk.say(JournalLine::Level::Warning, "act", *answer, act.event);
            if (!done)
                return done;
        }
    }
    return {};
}

Result<void> Engine::takeComparison(const Act &act)
{
    const bool isThere = m_chores.ask(u"agreement"_s);
    const Text answer = isThere
        ? Text()
        : Text(QT_TRANSLATE_NOOP("Text", "Payments and orders are not compared in this workspace."));
    if (const Result<void> done = m_desk.acts.taken(act.id, m_desk.clock.now(), answer); !done)
        return done;
    return m_desk.say(JournalLine::Level::Info, "act",
        isThere ? Text(
            QT_TRANSLATE_NOOP("Text", "%1 asked to compare payments, entries and orders now."), {act.who})
                : answer);
}

Result<void> Engine::takeHistories()
{
    const bool routesRest = !m_finishing && !m_hasFresh
        && std::all_of(
            m_runners.cbegin(), m_runners.cend(), [](const auto &runner) { return runner->isQuiet(); });
    for (const auto &history : m_histories) {
        if (const Result<void> done = history->turn(routesRest); !done)
            return done;
    }
    return {};
}

Result<void> Engine::saveAccounts()
{
    for (const auto &[name, account] : m_desk.accounts) {
        const QJsonObject budget = account->budgetState();
        if (budget != m_savedBudgets.value(name)) {
            m_savedBudgets.insert(name, budget);
            if (const Result<void> done = m_desk.budgets.save(name, budget); !done)
                return done;
        }
        ConnectionStates::State &saved = m_savedStates[name];
        const Text trouble = account->trouble() ? account->trouble()->text
            : account->wasUsed()                ? Text()
                                                : saved.trouble;
        const QString address = m_addresses.value(name);
        const bool isFirst = account->wasUsed() && trouble.isEmpty() && !saved.workedAt.isValid();
        if (saved.trouble == trouble && saved.address == address && !isFirst)
            continue;
        saved.address = address;
        saved.trouble = trouble;
        if (account->wasUsed() && trouble.isEmpty())
            saved.workedAt = m_desk.clock.now();
        else if (account->wasUsed())
            saved.troubleAt = account->troubleSince();
        if (const Result<void> done = m_desk.connectionStates.save(name, saved); !done)
            return done;
    }
    return {};
}

std::optional<QDateTime> Engine::nextDue() const
{
    std::optional<QDateTime> next;
    const auto consider = [&](const std::optional<QDateTime> &time) {
        if (time && (!next || *time < *next))
            next = time;
    };
    for (const auto &runner : m_runners)
        consider(runner->nextDue());
    for (const auto &puller : m_pullers)
        consider(puller->nextDue());
    return next;
}

void Engine::planNext()
{
    std::optional<QDateTime> next = nextDue();
    for (const auto &history : m_histories) {
        const std::optional<QDateTime> due = history->nextDue();
        if (due && (!next || *due < *next))
            next = due;
    }
    if (const std::optional<QDateTime> due = m_chores.nextDue(); due && (!next || *due < *next))
        next = due;
    if (const std::optional<QDateTime> due = m_alarms ? m_alarms->nextDue() : std::nullopt;
        due && (!next || *due < *next))
        next = due;
    if (!next || m_finishing)
        return;
    // A due time in the past belongs to something under way: its answer wakes us.
    const qint64 wait = m_desk.clock.now().msecsTo(*next);
    m_timer.start(std::chrono::milliseconds(qBound(wait <= 0 ? 20LL : 1LL, qlonglong(wait), 60'000LL)));
}

bool Engine::isBusy() const
{
    const auto waiting = std::count_if(
        m_pullers.cbegin(), m_pullers.cend(), [](const auto &puller) { return puller->isWaiting(); });
    return m_desk.running > int(waiting) || m_turnPosted || m_hasFresh || m_hasActs;
}

bool Engine::isIdle() const
{
    if (m_hasFresh || m_hasActs || m_turnPosted)
        return false;
    return std::all_of(
               m_runners.cbegin(), m_runners.cend(), [](const auto &runner) { return runner->isQuiet(); })
        && std::all_of(
            m_pullers.cbegin(), m_pullers.cend(), [](const auto &puller) { return puller->isQuiet(); });
}

QList<QPair<ConnectionName, Error>> Engine::unusable() const
{
    QList<QPair<ConnectionName, Error>> list;
    for (const auto &[name, account] : m_desk.accounts) {
        if (account->trouble())
            list.append({name, *account->trouble()});
    }
    return list;
}

void Engine::finish()
{
    if (m_finishing || m_ended)
        return;
    m_finishing = true;
    if (!m_started) {
        m_ended = true;
        Q_EMIT finished();
        return;
    }
    if (m_alarms && m_alarms->isTelling())
        QTimer::singleShot(wordsEndWithin, this, [this] {
            m_wordsEnd = true;
            wake();
        });
    wake();
}

void Engine::stopNow(const Error &error)
{
    m_ended = true;
    m_stop.request_stop();
    m_intake.reset();
    m_timer.stop();
    Q_EMIT failed(error);
}

}
