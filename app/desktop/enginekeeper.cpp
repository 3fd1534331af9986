#include "app/desktop/enginekeeper.h"

#include "app/common/surroundings.h"
#include "core/knowledge/knowledge.h"
#include "core/secrets/keychaintrouble.h"
#include "core/store/setuphistory.h"
#include "core/store/setupstore.h"
#include "core/store/standing.h"
#include "ui/shell/workspaceview.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds lookEvery{2};

bool isKeychainMissing(const Error &error)
{
    using Trouble = KeychainTrouble;
    const std::optional<Trouble> trouble = troubleOf(error);
    return trouble == Trouble::NoBus || trouble == Trouble::NoLibrary || trouble == Trouble::NoService
        || trouble == Trouble::NeverMade;
}

}

EngineKeeper::EngineKeeper(const Scene &scene, QObject *parent)
    : EngineRoom(parent)
    , m_scene(scene)
    , m_isWanted(!scene.looksOnly)
{
    connect(&m_host, &EngineHost::statusChanged, this, &EngineKeeper::hostChanged);
    connect(&m_host, &EngineHost::setupChanged, this, &EngineKeeper::again);
    connect(&m_look, &QTimer::timeout, this, &EngineKeeper::look);
}

EngineKeeper::~EngineKeeper() = default;

void EngineKeeper::setWorkspace(ui::WorkspaceView &view, std::shared_ptr<SecretStore> store)
{
    m_view = &view;
    m_store = std::move(store);
    m_tryOpening = {};
    m_obstacle.reset();
    m_isPreparing = false;
    m_isTroubled = false;
    connect(&m_host, &EngineHost::workspaceChanged, &view, &ui::WorkspaceView::look);
    connect(&view, &ui::WorkspaceView::changed, this, &EngineKeeper::workspaceChanged);
    m_look.start(lookEvery);
    if (m_isWanted)
        prepare();
    else
        look();
}

void EngineKeeper::setTrouble(const Error &why, std::function<void()> again)
{
    m_isPreparing = false;
    m_tryOpening = std::move(again);
    hinder(why);
}

void EngineKeeper::setOpening()
{
    m_obstacle.reset();
    m_isPreparing = true;
    Q_EMIT changed();
}

void EngineKeeper::dropWorkspace(std::function<void()> then)
{
    m_look.stop();
    m_isAgain = false;
    m_isPreparing = false;
    ++m_ticket;
    m_whenEnded = std::move(then);
    if (isRunning())
        m_host.finish();
    else
        letGo();
}

void EngineKeeper::letGo()
{
    if (m_view)
        m_view->disconnect(this);
    m_view = nullptr;
    m_elsewhere = {};
    // The workspace goes, and with it perhaps whoever told of the end.
    QTimer::singleShot(0, this, std::exchange(m_whenEnded, {}));
}

QString EngineKeeper::copiesFolder() const
{
    const QDir folder(m_scene.folder);
    return folder.exists(u"backups"_s) ? folder.absoluteFilePath(u"backups"_s) : folder.absolutePath();
}

void EngineKeeper::cure(Obstacle::Remedy remedy)
{
    switch (remedy) {
    case Obstacle::Remedy::WriteAgain:
        return Q_EMIT writeAgainAsked();
    case Obstacle::Remedy::Reopen:
        return Q_EMIT reopenAsked();
    case Obstacle::Remedy::TakeOver:
        return takeOver();
    case Obstacle::Remedy::SecretsFile:
        return Q_EMIT secretsFileAsked();
    default:
        return start();
    }
}

void EngineKeeper::takeOver()
{
    if (!m_view)
        return start();
    Result<Transaction> transaction = Transaction::begin(m_view->database());
    Result<void> done;
    if (transaction)
        done = m_view->workspace().takeOver(m_view->who(), m_scene.clock->now());
    else
        done = tl::unexpected(transaction.error());
    if (done)
        done = transaction->commit();
    if (!done)
        return Q_EMIT told(done.error().text);
    start();
}

void EngineKeeper::keychainWaits(bool waits)
{
    if (!m_isPreparing || !m_view)
        return;
    if (waits)
        return hinder(
            Text(QT_TRANSLATE_NOOP("Text", "The keychain waits to be unlocked; the work begins then.")),
            Obstacle::Remedy::TryAgain);
    m_obstacle.reset();
    Q_EMIT changed();
}

EngineStatus EngineKeeper::status() const
{
    EngineStatus status = m_host.status();
    if (m_isPreparing && status.state == EngineStatus::State::Stopped)
        status.state = EngineStatus::State::Starting;
    return status;
}

void EngineKeeper::start()
{
    if (m_tryOpening) {
        const std::function<void()> again = m_tryOpening;
        return again();
    }
    m_isWanted = true;
    if (m_obstacle && m_isPreparing) {
        // Asked anew: the question before may never be answered.
        m_isPreparing = false;
        ++m_ticket;
    }
    if (m_view)
        prepare();
}

void EngineKeeper::stop()
{
    m_isWanted = false;
    m_isAgain = false;
    m_isPreparing = false;
    ++m_ticket;
    m_host.finish();
    Q_EMIT changed();
}

bool EngineKeeper::isHeldElsewhere()
{
    QLockFile lock(QDir(m_scene.folder).absoluteFilePath(u"engine.lock"_s));
    lock.setStaleLockTime(std::chrono::milliseconds(0));
    if (lock.tryLock(std::chrono::milliseconds(0)) || lock.error() != QLockFile::LockFailedError) {
        m_ownSeen = 0;
        return false;
    }
    qint64 pid = 0;
    QString host;
    QString program;
    lock.getLockInfo(&pid, &host, &program);
    // An account that was asked writes its budget down, for a moment: who holds it twice in a row runs it.
    if (pid == QCoreApplication::applicationPid() && ++m_ownSeen < 2)
        return false;
    m_elsewhere
        = Text(QT_TRANSLATE_NOOP("Text",
                   "Another Provodka (%1, process %2) runs this workspace; you see its work and can act on "
                   "it from here."),
            {program.isEmpty() ? u"?"_s : program, QString::number(pid)});
    return true;
}

void EngineKeeper::prepare()
{
    if (m_isPreparing || isRunning())
        return;
    m_obstacle.reset();
    m_elsewhere = {};
    if (const Result<void> there = standing(m_view->database()); !there)
        return hinder(there.error());
    m_isTroubled = false;
    if (isHeldElsewhere())
        return void(Q_EMIT changed());
    Database &database = m_view->database();
    const Result<qint64> version = SetupHistory(database).lastId();
    const Result<Setup> setup = SetupStore(database).load();
    if (!version || !setup)
        return hinder(version ? setup.error() : version.error());
    m_tried = *version;
    if (setup->connections.isEmpty())
        return hinder(Text(QT_TRANSLATE_NOOP("Text", "Nothing is set up yet; begin with the connections.")),
            Obstacle::Remedy::OpenConnections);
    const QList<SettingProblem> problems = checkSetup(*setup, knowledgeOfThisVersion());
    if (!problems.isEmpty()) {
        return hinder(Text(QT_TRANSLATE_NOOP("Text", "The setup has a mistake: %1: %2"),
                          {problems.first().path, problems.first().text.toString()}),
            problems.first().path.startsWith("connections"_L1) ? Obstacle::Remedy::OpenConnections
                                                               : Obstacle::Remedy::OpenRoutes);
    }
    const Result<WantedRoutes> wanted = wantedRoutes(*setup);
    if (!wanted)
        return hinder(wanted.error().text, Obstacle::Remedy::OpenRoutes);
    askSecrets({*wanted, *version, setup->workspace["language"_L1].toString(u"uk"_s)});
}

void EngineKeeper::askSecrets(Prepared prepared)
{
    m_isPreparing = true;
    Q_EMIT changed();
    answer(m_store, std::move(prepared), this, ++m_ticket);
}

QCoro::Task<> EngineKeeper::answer(
    std::shared_ptr<SecretStore> store, Prepared prepared, QPointer<EngineKeeper> keeper, int ticket)
{
    const Result<ReadSecrets> read
        = co_await readSecrets(store, prepared.wanted.setup, prepared.wanted.connections);
    // Another beginning may have been made, or none be wanted any more.
    if (keeper && keeper->m_ticket == ticket)
        keeper->haveSecrets(prepared, read);
}

void EngineKeeper::haveSecrets(const Prepared &prepared, const Result<ReadSecrets> &read)
{
    m_isPreparing = false;
    m_obstacle.reset();
    if (!read)
        return hinder(read.error());
    if (!read->missing.isEmpty()) {
        const auto &[connection, key] = read->missing.first();
        return hinder(
            Text(QT_TRANSLATE_NOOP(
                     "Text", "A secret of connection “%1” (%2) was never given; enter it at the connection."),
                {connection.value, key}),
            Obstacle::Remedy::OpenConnections);
    }
    run(prepared, read->secrets);
}

void EngineKeeper::run(const Prepared &prepared, const Secrets &secrets)
{
    EngineHost::Parts parts;
    parts.folder = m_scene.folder;
    parts.clock = m_scene.clock;
    parts.makeHttp = m_scene.makeHttp;
    parts.setup = prepared.wanted.setup;
    parts.secrets = secrets;
    parts.surroundings = m_scene.surroundings;
    parts.setupVersion = prepared.version;
    parts.only = prepared.wanted.routes;
    parts.language = prepared.language;
    m_host.start(std::move(parts));
}

void EngineKeeper::hostChanged()
{
    const EngineStatus &status = m_host.status();
    const bool isOver
        = status.state == EngineStatus::State::Failed || status.state == EngineStatus::State::Stopped;
    if (isOver && m_whenEnded) {
        letGo();
    } else if (status.state == EngineStatus::State::Failed) {
        m_isAgain = false;
        const Error trouble = status.trouble.value_or(Error());
        if (!isHeldElsewhere())
            m_obstacle = Obstacle{trouble.text, remedyFor(trouble)};
    } else if (status.state == EngineStatus::State::Stopped && std::exchange(m_isAgain, false)) {
        prepare();
    }
    Q_EMIT changed();
}

void EngineKeeper::again()
{
    if (!m_isWanted)
        return;
    if (isRunning() && !m_isPreparing) {
        m_isAgain = true;
        m_host.finish();
        return;
    }
    m_isPreparing = false;
    ++m_ticket;
    prepare();
}

void EngineKeeper::secretsChanged()
{
    if (m_view && m_elsewhere.isEmpty())
        again();
}

/// The database cannot be worked with as it stands.
void EngineKeeper::endFor(const Error &trouble)
{
    if (std::exchange(m_isTroubled, true) && m_obstacle && m_obstacle->text == trouble.text)
        return;
    m_elsewhere = {};
    m_isPreparing = false;
    ++m_ticket;
    m_host.finish();
    hinder(trouble);
}

EngineKeeper::Obstacle::Remedy EngineKeeper::remedyFor(const Error &error) const
{
    if (isKeychainMissing(error))
        return Obstacle::Remedy::SecretsFile;
    switch (cureOf(error, QDir(m_scene.folder).absoluteFilePath(u"provodka.db"_s))) {
    case Cure::WriteAgain:
        return Obstacle::Remedy::WriteAgain;
    case Cure::Reopen:
        return Obstacle::Remedy::Reopen;
    case Cure::Restore:
        return Obstacle::Remedy::Restore;
    case Cure::TakeOver:
        return Obstacle::Remedy::TakeOver;
    case Cure::TryAgain:
        break;
    }
    return Obstacle::Remedy::TryAgain;
}

void EngineKeeper::look()
{
    if (const Result<void> there = standing(m_view->database()); !there)
        return endFor(there.error());
    m_isTroubled = false;
    if (isRunning())
        return;
    const Text before = std::exchange(m_elsewhere, Text());
    const bool isHeld = isHeldElsewhere();
    if (isHeld)
        m_obstacle.reset();
    else if (!before.isEmpty() && !m_scene.looksOnly)
        return hinder(
            Text(QT_TRANSLATE_NOOP("Text", "The other Provodka has ended; nothing is processed now.")),
            Obstacle::Remedy::Start);
    if (before != m_elsewhere)
        Q_EMIT changed();
}

void EngineKeeper::workspaceChanged()
{
    const bool mayGoNow = m_obstacle && m_isWanted && !isRunning() && m_elsewhere.isEmpty();
    if (!mayGoNow || m_obstacle->remedy == Obstacle::Remedy::Start)
        return;
    const Result<qint64> version = SetupHistory(m_view->database()).lastId();
    if (version && *version != m_tried)
        prepare();
}

void EngineKeeper::hinder(const Text &why, Obstacle::Remedy remedy)
{
    m_obstacle = Obstacle{why, remedy};
    Q_EMIT changed();
}

void EngineKeeper::hinder(const Error &why)
{
    hinder(why.text, remedyFor(why));
}

}
