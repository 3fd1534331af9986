#include "tests/ui/support/fakeoffice.h"

#include "ui/shell/rights.h"

#include <QTimer>

namespace provodka::ui {

namespace {

template <typename T> void later(QObject *asker, const Office::Done<T> &done, T answer)
{
    QTimer::singleShot(0, asker, [done, answer] { done(answer); });
}

QString nameOf(const ConnectionName &connection, const QString &key)
{
    return connection.value + u'/' + key;
}

}

Result<void> FakeOffice::save(const Setup &setup)
{
    const Result<void> may = asked ? asked->mayEditNow() : Result<void>();
    if (!may)
        return may;
    if (saveFails)
        return tl::unexpected(*saveFails);
    saved = setup;
    ++saves;
    return {};
}

void FakeOffice::secretsWork(QObject *asker, Done<Result<void>> done)
{
    later(asker, done, keychainFails ? Result<void>(tl::unexpected(*keychainFails)) : Result<void>());
}

void FakeOffice::hasSecret(ConnectionName connection, QString key, QObject *asker, Done<Result<bool>> done)
{
    later(asker, done,
        keychainFails ? Result<bool>(tl::unexpected(*keychainFails))
                      : Result<bool>(secrets.contains(nameOf(connection, key))));
}

void FakeOffice::keepSecret(
    ConnectionName connection, QString key, QString value, QObject *asker, Done<Result<void>> done)
{
    const Result<void> may = asked ? asked->mayEditNow() : Result<void>();
    if (!may)
        return later(asker, done, may);
    if (!keychainFails)
        secrets.insert(nameOf(connection, key), value);
    secretsWork(asker, std::move(done));
}

void FakeOffice::forgetSecret(ConnectionName connection, QString key, QObject *asker, Done<Result<void>> done)
{
    if (!keychainFails)
        secrets.remove(nameOf(connection, key));
    secretsWork(asker, std::move(done));
}

void FakeOffice::check(ConnectionSetup connection, TypedSecrets typed, QObject *asker, Done<CheckReport> done)
{
    later(asker, done, onCheck ? onCheck(connection, typed) : CheckReport());
}

void FakeOffice::discover(
    ConnectionSetup connection, TypedSecrets, QObject *asker, Done<Result<Catalog>> done)
{
    later(asker, done, onDiscover ? onDiscover(connection) : Result<Catalog>(Catalog()));
}

void FakeOffice::probe(QString publicAddress, QString local, QObject *asker, Done<CheckReport> done)
{
    later(asker, done, onProbe ? onProbe(publicAddress, local) : CheckReport());
}

void FakeOffice::checkRoute(Setup, RouteName route, QObject *asker, Done<CheckReport> done)
{
    later(asker, done, onCheckRoute ? onCheckRoute(route) : CheckReport());
}

void FakeOffice::preview(Setup setup, RouteName route, QObject *asker, Done<Result<QList<PreviewRow>>> done)
{
    later(asker, done, onPreview ? onPreview(setup, route) : Result<QList<PreviewRow>>(QList<PreviewRow>()));
}

Result<void> FakeOffice::rehearse(
    const ConnectionSetup &target, const Catalog &catalog, const RouteSetup &route)
{
    if (rehearsalFails)
        return tl::unexpected(*rehearsalFails);
    rehearsals.append({target, catalog, route});
    return {};
}

void FakeOffice::undoPreview(EventId event, QObject *asker, Done<Result<QList<UndoStep>>> done)
{
    later(asker, done, onUndoPreview ? onUndoPreview(event) : Result<QList<UndoStep>>(QList<UndoStep>()));
}

}
