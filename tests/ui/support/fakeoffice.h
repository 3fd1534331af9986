#pragma once

#include "ui/shell/office.h"

namespace provodka::ui {

/// Answers as a test wants, on a later turn of the event loop, and remembers what it was asked.
class FakeOffice : public Office
{
    Q_OBJECT
public:
    SetupKnowledge known;
    Rights *asked = nullptr; ///< before anything is saved
    Setup saved;
    int saves = 0;
    std::optional<Error> saveFails;
    std::optional<Error> keychainFails;
    QHash<QString, QString> secrets; ///< by "connection/key"
    std::function<CheckReport(const ConnectionSetup &, const TypedSecrets &)> onCheck;
    std::function<Result<Catalog>(const ConnectionSetup &)> onDiscover;
    std::function<CheckReport(const QString &, const QString &)> onProbe;
    std::function<CheckReport(const RouteName &)> onCheckRoute;
    std::function<Result<QList<PreviewRow>>(const Setup &, const RouteName &)> onPreview;
    std::function<Result<QList<UndoStep>>(EventId)> onUndoPreview;
    struct Rehearsed
    {
        ConnectionSetup target;
        Catalog catalog;
        RouteSetup route;
    };
    QList<Rehearsed> rehearsals;
    std::optional<Error> rehearsalFails;

    const SetupKnowledge &knowledge() const override { return known; }
    Rights *rights() const override { return asked; }
    Result<void> save(const Setup &setup) override;
    void secretsWork(QObject *asker, Done<Result<void>> done) override;
    void hasSecret(ConnectionName connection, QString key, QObject *asker, Done<Result<bool>> done) override;
    void keepSecret(ConnectionName connection, QString key, QString value, QObject *asker,
        Done<Result<void>> done) override;
    void forgetSecret(
        ConnectionName connection, QString key, QObject *asker, Done<Result<void>> done) override;
    void check(
        ConnectionSetup connection, TypedSecrets typed, QObject *asker, Done<CheckReport> done) override;
    void discover(
        ConnectionSetup connection, TypedSecrets typed, QObject *asker, Done<Result<Catalog>> done) override;
    void probe(QString publicAddress, QString local, QObject *asker, Done<CheckReport> done) override;
    void checkRoute(Setup setup, RouteName route, QObject *asker, Done<CheckReport> done) override;
    void preview(Setup setup, RouteName route, QObject *asker, Done<Result<QList<PreviewRow>>> done) override;
    Result<void> rehearse(
        const ConnectionSetup &target, const Catalog &catalog, const RouteSetup &route) override;
    void undoPreview(EventId event, QObject *asker, Done<Result<QList<UndoStep>>> done) override;
};

}
