#include "core/setup/prefill.h"

#include "core/base/json.h"

#include <QJsonArray>
#include <QMap>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isCalled(const CatalogItem &item, const QString &name)
{
    return item.name.trimmed().compare(name, Qt::CaseInsensitive) == 0;
}

/// Items of the setting's kind under its first usual name that the account knows.
QList<CatalogItem> namesakes(const FieldSpec &spec, const Catalog &catalog, const QString &within)
{
    for (const QString &name : spec.usualNames) {
        QList<CatalogItem> found;
        for (const CatalogItem &item : catalog.items) {
            const bool isThere = spec.within.isEmpty() || item.parent == within;
            if (item.kind == spec.catalogKind && item.offered && isThere && isCalled(item, name))
                found.append(item);
        }
        if (!found.isEmpty())
            return found;
    }
    return {};
}

}

QJsonObject prefilled(QJsonObject settings, const QList<FieldSpec> &specs, const Catalog &catalog)
{
    // Stages of one route are of one process: that in which most of its usual names are found tells equal
    // names of several processes apart.
    QMap<QString, int> parents;
    for (const FieldSpec &spec : specs) {
        if (spec.within.isEmpty()) {
            for (const CatalogItem &item : namesakes(spec, catalog, {}))
                ++parents[spec.catalogKind + u'/' + item.parent];
        }
    }
    for (const FieldSpec &spec : specs) {
        if (settings.contains(spec.key) || spec.usualNames.isEmpty())
            continue;
        const QString within = json::text(settings.value(spec.within));
        if (!spec.within.isEmpty() && within.isEmpty())
            continue;
        const QList<CatalogItem> found = namesakes(spec, catalog, within);
        const CatalogItem *best = nullptr;
        bool isClear = false;
        for (const CatalogItem &item : found) {
            const auto weight
                = [&](const CatalogItem &one) { return parents.value(spec.catalogKind + u'/' + one.parent); };
            if (!best || weight(item) > weight(*best)) {
                best = &item;
                isClear = true;
            } else if (weight(item) == weight(*best)) {
                isClear = false;
            }
        }
        if (!isClear)
            continue;
        const bool isList = spec.type == FieldSpec::Type::CatalogItems;
        settings.insert(spec.key, isList ? QJsonValue(QJsonArray{best->id}) : QJsonValue(best->id));
    }
    return settings;
}

const SettingPreset *presetFor(const ConnectorInfo &vendor, const QString &address)
{
    const QString domain = address.section(u'@', 1).trimmed().toLower();
    for (const SettingPreset &preset : vendor.presets) {
        if (!domain.isEmpty() && preset.domains.contains(domain))
            return &preset;
    }
    return nullptr;
}

QJsonObject withPreset(QJsonObject settings, const SettingPreset &preset, const QString &address)
{
    for (auto one = preset.settings.begin(); one != preset.settings.end(); ++one) {
        const bool isAddress = one.value() == "%1"_L1;
        settings.insert(one.key(), isAddress ? QJsonValue(address.trimmed()) : one.value());
    }
    return settings;
}

}
