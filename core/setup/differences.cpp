#include "core/setup/differences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shown(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString shown(const QList<ConnectionName> &names)
{
    QStringList values;
    for (const ConnectionName &name : names)
        values.append(name.value);
    return values.join(u", "_s);
}

struct Sentences
{
    const char *added;
    const char *removed;
    const char *changed;
};

constexpr Sentences connectionSentences{QT_TRANSLATE_NOOP("Text", "Connection \"%1\": \"%2\" is set to %3."),
    QT_TRANSLATE_NOOP("Text", "Connection \"%1\": \"%2\" is no longer set (it was %3)."),
    QT_TRANSLATE_NOOP("Text", "Connection \"%1\": \"%2\" changes from %3 to %4.")};

// The first argument stands for an owner that the workspace does not have.
constexpr Sentences workspaceSentences{QT_TRANSLATE_NOOP("Text", "Workspace: \"%2\" is set to %3."),
    QT_TRANSLATE_NOOP("Text", "Workspace: \"%2\" is no longer set (it was %3)."),
    QT_TRANSLATE_NOOP("Text", "Workspace: \"%2\" changes from %3 to %4.")};

constexpr Sentences routeSentences{QT_TRANSLATE_NOOP("Text", "Route \"%1\": \"%2\" is set to %3."),
    QT_TRANSLATE_NOOP("Text", "Route \"%1\": \"%2\" is no longer set (it was %3)."),
    QT_TRANSLATE_NOOP("Text", "Route \"%1\": \"%2\" changes from %3 to %4.")};

void compareSettings(const QString &owner, const QJsonObject &before, const QJsonObject &after,
    const Sentences &sentences, QList<Text> &into)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    keys.sort();
    for (const QString &key : keys) {
        if (before[key] == after[key])
            continue;
        if (!before.contains(key))
            into.append(Text(sentences.added, {owner, key, shown(after[key])}));
        else if (!after.contains(key))
            into.append(Text(sentences.removed, {owner, key, shown(before[key])}));
        else
            into.append(Text(sentences.changed, {owner, key, shown(before[key]), shown(after[key])}));
    }
}

void compareText(
    const QString &owner, const char *key, const QString &before, const QString &after, QList<Text> &into)
{
    if (before != after)
        into.append(Text(routeSentences.changed, {owner, QString::fromLatin1(key), before, after}));
}

const RouteSetup *routeOf(const Setup &setup, const RouteName &name)
{
    for (const RouteSetup &one : setup.routes) {
        if (one.name == name)
            return &one;
    }
    return nullptr;
}

template <typename List> QStringList namesOf(const List &list, const QSet<QString> &among)
{
    QStringList names;
    for (const auto &one : list) {
        if (among.contains(one.name.value))
            names.append(one.name.value);
    }
    return names;
}

template <typename List> bool sameOrder(const List &before, const List &after)
{
    QSet<QString> common;
    for (const auto &one : before) {
        for (const auto &other : after) {
            if (one.name == other.name)
                common.insert(one.name.value);
        }
    }
    return namesOf(before, common) == namesOf(after, common);
}

void compareRoutes(const RouteSetup &before, const RouteSetup &after, QList<Text> &into)
{
    const QString &name = after.name.value;
    compareText(name, "recipe", before.recipe, after.recipe, into);
    compareText(name, "sources", shown(before.sources), shown(after.sources), into);
    compareText(name, "target", before.target.value, after.target.value, into);
    if (before.isOn != after.isOn)
        into.append(after.isOn ? Text(QT_TRANSLATE_NOOP("Text", "Route \"%1\" is switched on."), {name})
                               : Text(QT_TRANSLATE_NOOP("Text", "Route \"%1\" is switched off."), {name}));
    if (before.mode != after.mode)
        into.append(after.mode == RouteSetup::Mode::Watch
                ? Text(QT_TRANSLATE_NOOP("Text",
                           "Route \"%1\" only watches from now on: it says what it would do and writes "
                           "nothing."),
                    {name})
                : Text(
                    QT_TRANSLATE_NOOP("Text",
                        "Route \"%1\" works from now on: it writes to its target instead of only watching."),
                    {name}));
    compareSettings(name, before.settings, after.settings, routeSentences, into);
    compareSettings(name, before.targetSettings, after.targetSettings, routeSentences, into);
}

}

QList<Text> differences(const Setup &before, const Setup &after)
{
    QList<Text> result;
    for (const ConnectionSetup &one : before.connections) {
        if (!after.connection(one.name))
            result.append(Text(QT_TRANSLATE_NOOP("Text", "Connection \"%1\" (%2) is removed."),
                {one.name.value, one.vendor}));
    }
    for (const ConnectionSetup &one : after.connections) {
        const ConnectionSetup *old = before.connection(one.name);
        if (!old) {
            result.append(Text(
                QT_TRANSLATE_NOOP("Text", "Connection \"%1\" (%2) is new."), {one.name.value, one.vendor}));
            continue;
        }
        if (old->vendor != one.vendor)
            result.append(
                Text(QT_TRANSLATE_NOOP("Text", "Connection \"%1\" goes to another vendor: %2 instead of %3."),
                    {one.name.value, one.vendor, old->vendor}));
        compareSettings(one.name.value, old->settings, one.settings, connectionSentences, result);
    }
    if (!sameOrder(before.connections, after.connections))
        result.append(Text(QT_TRANSLATE_NOOP("Text", "The connections stand in another order.")));
    for (const RouteSetup &one : before.routes) {
        if (!routeOf(after, one.name))
            result.append(Text(QT_TRANSLATE_NOOP("Text", "Route \"%1\" is removed."), {one.name.value}));
    }
    for (const RouteSetup &one : after.routes) {
        if (const RouteSetup *old = routeOf(before, one.name))
            compareRoutes(*old, one, result);
        else
            result.append(Text(QT_TRANSLATE_NOOP("Text", "Route \"%1\" is new: from %2 to %3."),
                {one.name.value, shown(one.sources), one.target.value}));
    }
    if (!sameOrder(before.routes, after.routes))
        result.append(Text(QT_TRANSLATE_NOOP("Text", "The routes stand in another order.")));
    compareSettings({}, before.workspace, after.workspace, workspaceSentences, result);
    return result;
}

}
