#pragma once

#include "core/secrets/keychaintrouble.h"
#include "core/secrets/secretstore.h"

#include <functional>

namespace provodka {

struct KeychainOptions
{
    KeychainOptions() = default;
    /// Zero waits for ever: somebody sits in front of it and may be typing the password.
    std::chrono::milliseconds giveUpAfter{10000};
    std::chrono::milliseconds waitingAfter{1000};
    /// True when the keychain lets us wait, as for its password; false when it went on.
    std::function<void(bool)> onWaiting;
};

/// Secrets in the system's keychain under "<workspace>/<connection>/<key>". A marker beside them tells "never
/// stored" from "locked", which the keychain itself does not. For any thread with an event loop; the
/// application's first thread has to run its own meanwhile.
class KeychainSecrets final : public SecretStore
{
public:
    explicit KeychainSecrets(QString workspaceId, KeychainOptions options = KeychainOptions());

    Async<std::optional<QString>> read(ConnectionName connection, QString key) override;
    Async<void> write(ConnectionName connection, QString key, QString value) override;
    Async<void> remove(ConnectionName connection, QString key) override;
    Async<void> status() override;

private:
    struct Outcome;
    class JobWait;
    QCoro::Task<Outcome> finish(QKeychain::Job *job);
    QCoro::Task<Outcome> readEntry(QString entry);
    QCoro::Task<Outcome> writeEntry(QString entry, QByteArray data);
    static Error errorOf(const Outcome &outcome);

    QString entryOf(const ConnectionName &connection, const QString &key) const;
    QString marker() const;

    QString m_workspaceId;
    KeychainOptions m_options;
    bool m_isMarked = false;
};

}
