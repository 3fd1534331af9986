#include "app/demo/bitrix24seed.h"

#include "app/demo/seedparts.h"
#include "core/base/json.h"
#include "core/connectors/bitrix24/wire.h"

#include <QJsonArray>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString usualMoneyField = u"UF_CRM_PAID"_s;

QJsonArray funnelsOf(const Catalog &catalog)
{
    QJsonArray rows;
    const QList<CatalogItem> funnels = itemsOf(catalog, u"funnel"_s);
    for (const CatalogItem &funnel : funnels) {
        QJsonArray stages;
        const QList<CatalogItem> own = itemsOf(catalog, u"stage"_s, funnel.id);
        for (const CatalogItem &stage : own) {
            const QString semantics = stage.type == "success"_L1 ? u"S"_s
                : stage.type == "failure"_L1                     ? u"F"_s
                                                                 : QString();
            stages.append(
                QJsonObject{{u"id"_s, stage.id}, {u"name"_s, stage.name}, {u"semantics"_s, semantics}});
        }
        rows.append(
            QJsonObject{{u"id"_s, funnel.id.toLongLong()}, {u"name"_s, funnel.name}, {u"stages"_s, stages}});
    }
    return rows;
}

QJsonArray fieldsOf(const Catalog &catalog)
{
    QJsonArray rows;
    for (const CatalogItem &one : catalog.items) {
        if (one.kind == "field"_L1)
            rows.append(QJsonObject{{u"name"_s, one.id}, {u"label"_s, one.name}, {u"type"_s, one.type}});
    }
    return rows;
}

QJsonArray peopleOf(const Catalog &catalog)
{
    QJsonArray rows;
    const QList<CatalogItem> people = itemsOf(catalog, u"person"_s);
    for (const CatalogItem &one : people)
        rows.append(QJsonObject{{u"id"_s, one.id.section(u':', -1).toLongLong()}, {u"name"_s, one.name}});
    return rows;
}

QJsonArray dealsFor(const QString &funnel, const QString &waiting)
{
    QJsonArray rows;
    for (size_t i = 0; i < ordersToPlayWith.size(); ++i) {
        const qint64 number = firstOrderToPlayWith + qint64(i);
        rows.append(QJsonObject{{u"id"_s, number}, {u"number"_s, QString::number(number)},
            {u"due"_s, QString::fromLatin1(ordersToPlayWith[i])}, {u"category"_s, funnel},
            {u"stage"_s, waiting}});
    }
    return rows;
}

/// Values of types that the stand-in keeps as they come.
QJsonArray playableFields(const QJsonArray &rows, const Catalog &catalog)
{
    static const QStringList types{
        u"string"_s, u"double"_s, u"integer"_s, u"money"_s, u"date"_s, u"datetime"_s};
    QJsonArray kept;
    for (const QJsonValue &row : rows) {
        const CatalogItem *field = itemOf(catalog, u"field"_s, json::text(row["field"_L1]));
        if (field && types.contains(field->type))
            kept.append(row);
    }
    return kept;
}

}

Result<DemoCast> bitrix24Cast(const Catalog &catalog, const RouteSetup &route)
{
    const QString waiting = json::text(route.settings["waitingStages"_L1].toArray().at(0));
    const QString paid = json::text(route.settings["paidStage"_L1]);
    const QString funnel = json::text(route.targetSettings["funnel"_L1]);
    for (const QString &stage : {waiting, paid}) {
        if (!itemOf(catalog, u"stage"_s, stage))
            return noSuchStage(stage);
        if (!bitrix24::wire::belongsTo(stage, funnel)) {
            return failure(Error::Kind::Misconfigured,
                Text(QT_TRANSLATE_NOOP("Text",
                         "The stage %1 belongs to another funnel than the deal's (%2); choose a stage of "
                         "the route's funnel."),
                    {stage, funnel}));
        }
    }
    const QString orderField = json::text(route.targetSettings["orderField"_L1]);
    const QString paidField = json::text(route.targetSettings["paidField"_L1]);
    const bool isMoneyField = route.targetSettings["entryMode"_L1].toString() == "money-field"_L1;
    if (!itemOf(catalog, u"field"_s, orderField))
        return notInAccount(u"orderField"_s, orderField);
    if (isMoneyField && !itemOf(catalog, u"field"_s, paidField))
        return notInAccount(u"paidField"_s, paidField);
    if (!itemOf(catalog, u"funnel"_s, funnel))
        return notInAccount(u"funnel"_s, funnel);
    DemoCast cast;
    cast.vendor = u"bitrix24"_s;
    cast.isRehearsal = true;
    cast.settings = route.settings;
    if (cast.settings.contains("fields"_L1))
        cast.settings[u"fields"_s] = playableFields(cast.settings["fields"_L1].toArray(), catalog);
    cast.targetSettings = route.targetSettings;
    cast.seed = {{u"funnels"_s, funnelsOf(catalog)}, {u"fields"_s, fieldsOf(catalog)},
        {u"people"_s, peopleOf(catalog)}, {u"orderField"_s, orderField},
        {u"paidField"_s, paidField.isEmpty() ? usualMoneyField : paidField},
        {u"deals"_s, dealsFor(funnel, waiting)}};
    return cast;
}

}
