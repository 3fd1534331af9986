#pragma once

#include "core/connectors/connector.h"
#include "core/connectors/listenerprobe.h"
#include "core/rules/undo.h"
#include "core/setup/setupcheck.h"

#include <QObject>

#include <functional>

namespace provodka::ui {

class Rights;

/// What a person typed and did not save yet, by the key of the setting.
using TypedSecrets = QHash<QString, QString>;

/// A write that would be made now, and why.
struct PreviewRow
{
    EventId event; ///< in the preview's own copy
    QString payment;
    OrderNumber order;
    Text object;
    QString field;
    QString before; ///< as an argument of a Text: Text::shown() writes it for the reader
    QString after;
    Text why;
};

/// What pages ask of accounts, the keychain and the computer. The application does it; an answer comes on the
/// window's thread, and not at all once `asker` is gone.
class Office : public QObject
{
    Q_OBJECT
public:
    template <typename T> using Done = std::function<void(T)>;

    using QObject::QObject;

    virtual const SetupKnowledge &knowledge() const = 0;
    /// What the person at the window may do; null: all.
    virtual Rights *rights() const { return nullptr; }
    /// Puts it in force as a new version with who and when; the engine goes on with it. Errors: Misconfigured
    /// naming the first mistake, Storage.
    virtual Result<void> save(const Setup &setup) = 0;

    /// Whether the keychain can be used now. Errors: Secrets, with what to do.
    virtual void secretsWork(QObject *asker, Done<Result<void>> done) = 0;
    virtual void hasSecret(ConnectionName connection, QString key, QObject *asker, Done<Result<bool>> done)
        = 0;
    virtual void keepSecret(
        ConnectionName connection, QString key, QString value, QObject *asker, Done<Result<void>> done)
        = 0;
    virtual void forgetSecret(ConnectionName connection, QString key, QObject *asker, Done<Result<void>> done)
        = 0;

    /// What is typed comes before what is kept. The account's budget goes on from what is stored.
    virtual void check(ConnectionSetup connection, TypedSecrets typed, QObject *asker, Done<CheckReport> done)
        = 0;
    virtual void discover(
        ConnectionSetup connection, TypedSecrets typed, QObject *asker, Done<Result<Catalog>> done)
        = 0;
    /// Whether this workspace's listener answers behind a public address; `local` is the listener's own.
    virtual void probe(QString publicAddress, QString local, QObject *asker, Done<CheckReport> done)
    {
        probeListener(publicAddress, local, asker, std::move(done));
    }
    /// Whether a route's settings fit what its target holds. Writes nothing.
    virtual void checkRoute(Setup setup, RouteName route, QObject *asker, Done<CheckReport> done) = 0;
    /// What the route would write now, on a copy of the workspace. Writes nothing.
    virtual void preview(Setup setup, RouteName route, QObject *asker, Done<Result<QList<PreviewRow>>> done)
        = 0;
    /// Opens the demonstration on the names that discovery found in this account, and on the route as far as
    /// it is set up; in a window and a workspace of its own. The account is not asked. Errors: Misconfigured,
    /// what the route names and the account does not have; Storage.
    virtual Result<void> rehearse(
        const ConnectionSetup &target, const Catalog &catalog, const RouteSetup &route)
        = 0;
    /// What taking back an event's writes would do, on what its target shows now (core/engine/undopreview.h).
    /// Writes nothing.
    virtual void undoPreview(EventId event, QObject *asker, Done<Result<QList<UndoStep>>> done) = 0;
};

}
