#pragma once

#include "app/common/secrets.h"
#include "app/desktop/scene.h"
#include "ui/shell/office.h"

#include <QPointer>
#include <QThread>

#include <stop_token>

namespace provodka::ui {
class Rights;
class WorkspaceView;
}

namespace provodka::app {

/// What pages ask for, for real: secrets on the window's thread (the keychain wants it so), every question to
/// a vendor on a thread of its own with its own connection to the workspace.
class DesktopOffice final : public ui::Office
{
    Q_OBJECT
public:
    DesktopOffice(const Scene &scene, ui::WorkspaceView &view, ui::Rights &rights,
        std::shared_ptr<SecretStore> store, QObject *parent = nullptr);
    /// Stops what is under way and waits for it.
    ~DesktopOffice() override;

    const SetupKnowledge &knowledge() const override { return m_knowledge; }
    Result<void> save(const Setup &setup) override;
    void secretsWork(QObject *asker, Done<Result<void>> done) override;
    void hasSecret(ConnectionName connection, QString key, QObject *asker, Done<Result<bool>> done) override;
    void keepSecret(ConnectionName connection, QString key, QString value, QObject *asker,
        Done<Result<void>> done) override;
    void forgetSecret(
        ConnectionName connection, QString key, QObject *asker, Done<Result<void>> done) override;
    void check(
        ConnectionSetup connection, ui::TypedSecrets typed, QObject *asker, Done<CheckReport> done) override;
    void discover(ConnectionSetup connection, ui::TypedSecrets typed, QObject *asker,
        Done<Result<Catalog>> done) override;
    void checkRoute(Setup setup, RouteName route, QObject *asker, Done<CheckReport> done) override;
    void preview(
        Setup setup, RouteName route, QObject *asker, Done<Result<QList<ui::PreviewRow>>> done) override;
    ui::Rights *rights() const override { return &m_rights; }
    Result<void> rehearse(
        const ConnectionSetup &target, const Catalog &catalog, const RouteSetup &route) override;
    void undoPreview(EventId event, QObject *asker, Done<Result<QList<UndoStep>>> done) override;

    /// How the demonstration is opened beside this window; `arguments` for this very program.
    void setOpener(std::function<bool(const QStringList &arguments)> opener) { m_open = std::move(opener); }

Q_SIGNALS:
    void secretsChanged();

private:
    struct Task
    {
        QThread *thread = nullptr;
        std::stop_source stop;
    };
    /// The secrets of all of the setup's connections that a task needs, then the task on its thread.
    template <typename T>
    void ask(const Setup &setup, const QList<ConnectionName> &connections, const Secrets &typed,
        QObject *asker, Done<Result<T>> done,
        std::function<Result<T>(Workspace &, const Secrets &, std::stop_token)> task);
    template <typename T>
    void start(
        QObject *asker, Done<Result<T>> done, std::function<Result<T>(Workspace &, std::stop_token)> task);

    Scene m_scene;
    ui::WorkspaceView &m_view;
    ui::Rights &m_rights;
    std::shared_ptr<SecretStore> m_store;
    SetupKnowledge m_knowledge;
    QList<std::shared_ptr<Task>> m_tasks;
    std::function<bool(const QStringList &arguments)> m_open;
};

}
