#pragma once

#include "app/demo/democlock.h"
#include "app/demo/examplesetup.h"
#include "app/sandbox/sandbox.h"
#include "core/store/eventstore.h"

#include <QTemporaryDir>

namespace provodka::app {

/// What the demonstration plays in: stand-ins of the vendors, a workspace of its own, and the engine.
class DemoWorld
{
public:
    DemoWorld();
    ~DemoWorld();

    /// Stand-ins, setup and an empty workspace.
    Result<void> open();
    sandbox::Sandbox &sandbox() { return m_sandbox; }
    Setup &setup() { return m_example.setup; }
    Database &database() { return m_workspace->database(); }
    DemoClock &clock() { return m_clock; }
    QString folder() const { return m_folder.path(); }

    Result<void> start();
    Result<void> stop();
    /// Lets the engine work until nothing is under way any more.
    Result<void> settle();
    /// Time goes by, some minutes at once, as on a computer that does not sleep.
    Result<void> passes(std::chrono::minutes time);
    /// A person closes the lid: nothing runs until then.
    Result<void> sleeps(std::chrono::minutes time);

    /// Something happens at a vendor. Errors: Network, when the stand-in would not.
    Result<QJsonObject> happens(const QString &path, const QJsonObject &body = {});
    /// The payment service tells of what happened to a payment: "refund", "status", "callback".
    Result<QJsonObject> tells(const QString &what, QJsonObject body);
    /// The customer pays; the payment's reference.
    Result<QString> pays(QJsonObject payment);
    /// A person decides something about a payment.
    Result<void> acts(const QString &kind, const QString &reference, const QJsonObject &arguments = {});
    Result<std::optional<EventRow>> event(const QString &reference);

    /// Of Planfix: entries in all, and where an order stands.
    int entries();
    int statusOf(qint64 order);

private:
    Result<void> openWorkspace();
    Result<void> loop(const std::function<bool()> &isOver);

    QTemporaryDir m_folder;
    DemoClock m_clock;
    sandbox::Sandbox m_sandbox;
    ExampleSetup m_example;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Engine> m_engine;
    QString m_callbackUrl;
};

}
