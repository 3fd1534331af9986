#include "core/engine/enginehost.h"

#include <QTimer>

namespace provodka {

namespace {

constexpr std::chrono::milliseconds toldEvery{200};

EngineStatus endedUnexpectedly()
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.text = Text(QT_TRANSLATE_NOOP("Text",
        "The work ended unexpectedly; start it again. What was accepted is stored, and what was under way is "
        "looked for before anything is written again."));
    EngineStatus status;
    status.state = EngineStatus::State::Failed;
    status.trouble = error;
    return status;
}

}

/// Lives on the engine's thread: opens the workspace there, and says what became of it, a few times a second.
class EngineHost::Worker : public QObject
{
public:
    Worker(EngineHost &host, Parts parts)
        : m_host(host)
        , m_parts(std::move(parts))
    {
        m_tell.setParent(this); // moves to the engine's thread with it
        m_tell.setSingleShot(true);
        connect(&m_tell, &QTimer::timeout, this, [this] { tell(); });
    }

    void start()
    {
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_parts.folder, m_parts.surroundings);
        if (!workspace) {
            end(EngineStatus::State::Failed, workspace.error());
            return;
        }
        m_workspace = std::move(*workspace);
        EngineParts parts;
        parts.clock = m_parts.clock;
        parts.makeHttp = m_parts.makeHttp;
        parts.setup = m_parts.setup;
        parts.secrets = std::move(m_parts.secrets);
        parts.setupVersion = m_parts.setupVersion;
        parts.only = m_parts.only;
        parts.language = m_parts.language;
        m_engine = std::make_unique<Engine>(*m_workspace, std::move(parts));
        connect(m_engine.get(), &Engine::journalGrew, this, [this] {
            if (!m_tell.isActive())
                m_tell.start(toldEvery);
        });
        connect(
            m_engine.get(), &Engine::finished, this, [this] { end(EngineStatus::State::Stopped, {}); },
            Qt::QueuedConnection);
        connect(
            m_engine.get(), &Engine::failed, this,
            [this](const Error &error) { end(EngineStatus::State::Failed, error); }, Qt::QueuedConnection);
        connect(m_engine.get(), &Engine::setupChanged, &m_host, &EngineHost::setupChanged);
        if (const Result<void> started = m_engine->start(); !started) {
            end(EngineStatus::State::Failed, started.error());
            return;
        }
        tell();
    }

    void finish()
    {
        if (m_isFinishing)
            return;
        if (!m_engine) {
            end(EngineStatus::State::Stopped, {});
            return;
        }
        m_isFinishing = true;
        tell();
        m_engine->finish();
    }

    void abandon() { end(EngineStatus::State::Stopped, {}); }

private:
    void tell()
    {
        EngineStatus status;
        status.state = m_isFinishing ? EngineStatus::State::Finishing
            : m_engine->isBusy()     ? EngineStatus::State::Working
                                     : EngineStatus::State::Waiting;
        status.nextDue = m_engine->nextDue();
        status.unusable = m_engine->unusable();
        for (const ConnectionSetup &connection : m_parts.setup.connections) {
            if (const QString address = m_engine->address(connection.name); !address.isEmpty())
                status.addresses.insert(connection.name, address);
        }
        post(status);
        // What is under way may end without a further word.
        if (status.state == EngineStatus::State::Working)
            m_tell.start(toldEvery);
    }

    void end(EngineStatus::State state, std::optional<Error> trouble)
    {
        m_tell.stop();
        m_engine.reset();
        m_workspace.reset();
        EngineStatus status;
        status.state = state;
        status.trouble = std::move(trouble);
        post(status);
        thread()->quit();
    }

    void post(const EngineStatus &status)
    {
        QMetaObject::invokeMethod(
            &m_host,
            [host = &m_host, status] {
                host->set(status);
                Q_EMIT host->workspaceChanged();
            },
            Qt::QueuedConnection);
    }

    EngineHost &m_host;
    Parts m_parts;
    QTimer m_tell;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Engine> m_engine;
    bool m_isFinishing = false;
};

EngineHost::EngineHost(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("engine"));
    // Whatever ended it, nobody is left to think that it runs.
    connect(&m_thread, &QThread::finished, this, [this] {
        const bool isOver
            = m_status.state == EngineStatus::State::Stopped || m_status.state == EngineStatus::State::Failed;
        if (!isOver && !m_thread.isRunning())
            set(endedUnexpectedly());
    });
}

EngineHost::~EngineHost()
{
    finish();
    m_thread.wait();
}

void EngineHost::start(Parts parts)
{
    const bool isOver
        = m_status.state == EngineStatus::State::Stopped || m_status.state == EngineStatus::State::Failed;
    if (!isOver)
        return;
    m_thread.wait(); // its end was told, and its loop is about to be left
    EngineStatus starting;
    starting.state = EngineStatus::State::Starting;
    set(starting);
    m_worker = new Worker(*this, std::move(parts));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, &Worker::start);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

void EngineHost::finish()
{
    if (m_thread.isRunning() && m_worker)
        QMetaObject::invokeMethod(m_worker, &Worker::finish, Qt::QueuedConnection);
}

void EngineHost::abandon()
{
    if (m_thread.isRunning() && m_worker)
        QMetaObject::invokeMethod(m_worker, &Worker::abandon, Qt::QueuedConnection);
}

void EngineHost::set(EngineStatus status)
{
    m_status = std::move(status);
    Q_EMIT statusChanged();
}

}
