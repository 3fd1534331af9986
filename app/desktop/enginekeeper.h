#pragma once

#include "app/common/secrets.h"
#include "app/common/wantedroutes.h"
#include "app/desktop/scene.h"
#include "ui/shell/engineroom.h"

#include <QCoroTask>
#include <QTimer>

namespace provodka::ui {
class WorkspaceView;
}

namespace provodka::app {

/// Runs the workspace's engine whenever it can be run, or watches whoever else does.
class EngineKeeper final : public ui::EngineRoom
{
    Q_OBJECT
public:
    explicit EngineKeeper(const Scene &scene, QObject *parent = nullptr);
    ~EngineKeeper() override;

    /// The workspace is open.
    void setWorkspace(ui::WorkspaceView &view, std::shared_ptr<SecretStore> store);
    /// It could not be opened; `start` calls `again`.
    void setTrouble(const Error &why, std::function<void()> again);
    /// It is being opened.
    void setOpening();
    /// Ends the engine and lets go of the workspace; then `then`.
    void dropWorkspace(std::function<void()> then);
    /// The keychain lets us wait, as for its password, or goes on.
    void keychainWaits(bool waits);
    /// Secrets were given or taken away: the engine goes on with them.
    void secretsChanged();
    EngineHost &host() { return m_host; }

    EngineStatus status() const override;
    Text elsewhere() const override { return m_elsewhere; }
    std::optional<Obstacle> obstacle() const override { return m_obstacle; }
    void start() override;
    void stop() override;
    void cure(Obstacle::Remedy remedy) override;
    void restore(const QString &file) override { Q_EMIT restoreAsked(file); }
    QString copiesFolder() const override;
    void goOnNow() override { again(); }

Q_SIGNALS:
    /// What only whoever holds the workspace can do.
    void writeAgainAsked();
    void reopenAsked();
    void restoreAsked(const QString &file);
    void secretsFileAsked();

private:
    struct Prepared
    {
        WantedRoutes wanted;
        qint64 version = 0;
        QString language;
    };

    bool isHeldElsewhere();
    void prepare();
    void askSecrets(Prepared prepared);
    void haveSecrets(const Prepared &prepared, const Result<ReadSecrets> &secrets);
    void run(const Prepared &prepared, const Secrets &secrets);
    void hostChanged();
    void look();
    void workspaceChanged();
    void hinder(const Text &why, Obstacle::Remedy remedy);
    void hinder(const Error &why);
    void endFor(const Error &trouble);
    Obstacle::Remedy remedyFor(const Error &error) const;
    void takeOver();
    void letGo();
    void again();
    static QCoro::Task<> answer(
        std::shared_ptr<SecretStore> store, Prepared prepared, QPointer<EngineKeeper> keeper, int ticket);

    Scene m_scene;
    ui::WorkspaceView *m_view = nullptr;
    std::shared_ptr<SecretStore> m_store;
    std::function<void()> m_tryOpening;
    EngineHost m_host;
    QTimer m_look;
    Text m_elsewhere;
    int m_ownSeen = 0; ///< how often in a row this program itself held the lock
    std::optional<Obstacle> m_obstacle;
    qint64 m_tried = -1; ///< version of the setup that could not be run
    int m_ticket = 0;
    std::function<void()> m_whenEnded;
    bool m_isPreparing = false;
    bool m_isTroubled = false; ///< the database cannot be worked with as it stands
    bool m_isWanted = true;
    bool m_isAgain = false;
};

}
