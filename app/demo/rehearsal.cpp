#include "app/demo/rehearsal.h"

#include "core/base/json.h"
#include "core/connectors/connector.h"
#include "core/recipes/recipe.h"

#include <QJsonArray>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int format = 1;

/// A list chose it, and nobody's fingers.
bool isChosen(FieldSpec::Type type)
{
    using Type = FieldSpec::Type;
    return type == Type::CatalogItem || type == Type::CatalogItems || type == Type::Choice
        || type == Type::Zone || type == Type::Flag || type == Type::Fields || type == Type::Thresholds;
}

QJsonArray withoutConstants(const QJsonArray &rows)
{
    QJsonArray kept;
    for (const QJsonValue &row : rows) {
        if (row.toObject().contains("from"_L1))
            kept.append(row);
    }
    return kept;
}

QJsonObject chosenOf(const QJsonObject &settings, const QList<FieldSpec> &specs)
{
    QJsonObject kept;
    for (const FieldSpec &spec : specs) {
        // What is written into mails is no matter of a rehearsal.
        const bool isWanted = isChosen(spec.type) && !spec.key.startsWith("mail"_L1);
        if (!isWanted || !settings.contains(spec.key))
            continue;
        const QJsonValue value = settings.value(spec.key);
        kept.insert(spec.key,
            spec.type == FieldSpec::Type::Fields ? QJsonValue(withoutConstants(value.toArray())) : value);
    }
    return kept;
}

tl::unexpected<Error> unreadable()
{
    return failure(Error::Kind::Malformed,
        Text(QT_TRANSLATE_NOOP("Text",
            "This file holds no names for a rehearsal; start it again from the connection or the route.")));
}

}

Rehearsal rehearsalOf(const Catalog &catalog, const RouteSetup &route, const QString &vendorId)
{
    Rehearsal made;
    made.catalog = catalog;
    made.route.name = route.name;
    if (const RecipeInfo *info = recipe(u"payment-to-order"_s))
        made.route.settings = chosenOf(route.settings, info->settings);
    if (const Vendor *known = vendor(vendorId))
        made.route.targetSettings = chosenOf(route.targetSettings, known->info.orderBookSettings);
    return made;
}

QByteArray writeRehearsal(const Rehearsal &rehearsal)
{
    QJsonArray items;
    for (const CatalogItem &one : rehearsal.catalog.items) {
        items.append(QJsonObject{{u"kind"_s, one.kind}, {u"id"_s, one.id}, {u"name"_s, one.name},
            {u"parent"_s, one.parent}, {u"type"_s, one.type}, {u"offered"_s, one.offered}});
    }
    return json::compact(QJsonObject{{u"rehearsal"_s, format}, {u"catalog"_s, items},
        {u"route"_s, rehearsal.route.name.value}, {u"settings"_s, rehearsal.route.settings},
        {u"targetSettings"_s, rehearsal.route.targetSettings}});
}

Result<Rehearsal> readRehearsal(const QByteArray &text)
{
    const Result<QJsonObject> read = json::object(text);
    if (!read || read->value("rehearsal"_L1).toInt() != format)
        return unreadable();
    Rehearsal made;
    const QJsonArray items = read->value("catalog"_L1).toArray();
    for (const QJsonValue &one : items) {
        CatalogItem item;
        item.kind = one["kind"_L1].toString();
        item.id = one["id"_L1].toString();
        item.name = one["name"_L1].toString();
        item.parent = one["parent"_L1].toString();
        item.type = one["type"_L1].toString();
        item.offered = one["offered"_L1].toBool(true);
        if (item.kind.isEmpty() || item.id.isEmpty())
            return unreadable();
        made.catalog.items.append(item);
    }
    made.route.name = {read->value("route"_L1).toString()};
    made.route.settings = read->value("settings"_L1).toObject();
    made.route.targetSettings = read->value("targetSettings"_L1).toObject();
    return made;
}

}
