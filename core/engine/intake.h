#pragma once

#include "core/connectors/connector.h"
#include "core/store/database.h"

#include <functional>
#include <memory>
#include <mutex>

namespace provodka {

/// Takes what vendors send us: on a thread of its own, with a database connection of its own. Reads, stores,
/// and answers after the commit; whatever is waiting is stored in one commit.
class Intake
{
public:
    struct Refusal
    {
        ConnectionName connection;
        Text reason;
        int status = 0;
    };

    /// `stored` and `refused` are called on the intake's thread.
    Intake(QString databaseFile, const Clock &clock, std::function<void()> stored,
        std::function<void(Refusal)> refused);
    ~Intake(); ///< requests in hand get their answers first

    /// Listens for one connection. `host:port`; the address a vendor can be told, with the secret path.
    /// Errors: Misconfigured (address in use or wrong).
    Result<QString> serve(
        const ConnectionName &name, std::shared_ptr<const CallbackReader> reader, const QString &address);

private:
    struct Waiting
    {
        Notice notice;
        OutgoingAnswer answer;
        HttpListener::Answer reply;
    };
    struct Door
    {
        ConnectionName name;
        QByteArray path;
        std::shared_ptr<const CallbackReader> reader;
    };

    void take(const IncomingRequest &request, const HttpListener::Answer &reply);
    void store();
    Result<bool> remember(const QList<Waiting> &waiting);

    QString m_databaseFile;
    const Clock &m_clock;
    std::function<void()> m_stored;
    std::function<void(Refusal)> m_refused;
    std::mutex m_doorsMutex;
    QList<Door> m_doors;
    QHash<QString, quint16> m_ports; // by "host:port" as configured
    std::unique_ptr<Database> m_database; // used on the listener's thread only
    QList<Waiting> m_waiting; // the same
    std::unique_ptr<HttpListener> m_listener;
};

}
