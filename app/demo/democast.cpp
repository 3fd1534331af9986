#include "app/demo/democast.h"

#include "app/demo/bitrix24seed.h"
#include "app/demo/completing.h"
#include "app/demo/examplesetup.h"
#include "app/demo/seedparts.h"
#include "app/sandbox/seed.h"
#include "core/base/json.h"
#include "core/connectors/planfix/wire.h"

#include <QJsonArray>

#include <algorithm>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int highestFieldType = 40;

int numberOf(const QString &id)
{
    return id.section(u':', -1).toInt(); // "user:4"
}

int typeNumber(const QString &name)
{
    for (int number = 0; number < highestFieldType; ++number) {
        if (planfix::wire::fieldTypeName(number) == name)
            return number;
    }
    return 0;
}

/// The pieces of a seed that a route's settings speak of.
class PlanfixSeed
{
public:
    PlanfixSeed(const Catalog &catalog, const RouteSetup &route)
        : m_catalog(catalog)
        , m_route(route)
    {
    }

    Result<DemoCast> make()
    {
        const QString waiting = json::text(m_route.settings["waitingStages"_L1].toArray().at(0));
        const CatalogItem *from = item(u"stage"_s, waiting);
        const CatalogItem *to = item(u"stage"_s, setting(m_route.settings, "paidStage"_L1));
        if (!from || !to)
            return noSuchStage(from ? setting(m_route.settings, "paidStage"_L1) : waiting);
        for (const auto &[kind, key] :
            {std::pair("template"_L1, "subtaskTemplate"_L1), std::pair("field"_L1, "dueField"_L1),
                std::pair("data-tag"_L1, "dataTag"_L1), std::pair("field"_L1, "sumField"_L1)}) {
            const QString id = setting(m_route.targetSettings, key);
            if (!item(kind, id))
                return notInAccount(key, id);
        }
        m_process = from->parent;
        findOrderTemplate();
        m_orderDue = freeField();
        DemoCast cast;
        cast.isRehearsal = true;
        cast.settings = playable(m_route.settings);
        cast.targetSettings = m_route.targetSettings;
        cast.seed = {{u"tokenUser"_s, m_tokenUser}, {u"users"_s, users()}, {u"processes"_s, processes()},
            {u"fields"_s, fields()}, {u"templates"_s, templates()}, {u"dataTags"_s, dataTags()},
            {u"directories"_s, QJsonArray()}, {u"case"_s, parts(numberOf(waiting))}, {u"orders"_s, orders()}};
        cast.seed[u"tokenUser"_s] = m_tokenUser;
        return cast;
    }

private:
    static QString setting(const QJsonObject &settings, QLatin1StringView key)
    {
        return json::text(settings.value(key));
    }
    int target(QLatin1StringView key) const { return numberOf(setting(m_route.targetSettings, key)); }

    const CatalogItem *item(const QString &kind, const QString &id) const
    {
        return itemOf(m_catalog, kind, id);
    }

    QList<CatalogItem> all(const QString &kind, const QString &parent = {}) const
    {
        return itemsOf(m_catalog, kind, parent);
    }

    void findOrderTemplate()
    {
        const int subtask = target("subtaskTemplate"_L1);
        m_orderTemplate = numberOf(json::text(m_route.targetSettings["orderTemplates"_L1].toArray().at(0)));
        int highest = subtask;
        const QList<CatalogItem> found = all(u"template"_s);
        for (const CatalogItem &one : found) {
            const int id = numberOf(one.id);
            highest = std::max(highest, id);
            if (m_orderTemplate == 0 && id != subtask)
                m_orderTemplate = id;
        }
        if (m_orderTemplate == 0)
            m_orderTemplate = highest + 1;
    }

    int freeField() const
    {
        int highest = 0;
        for (const CatalogItem &one : m_catalog.items) {
            if (one.kind == "field"_L1)
                highest = std::max(highest, numberOf(one.id));
        }
        return highest + 1;
    }

    QJsonArray users()
    {
        QJsonArray rows;
        int highest = 0;
        const QList<CatalogItem> people = all(u"person"_s);
        for (const CatalogItem &one : people) {
            const int id = numberOf(one.id);
            highest = std::max(highest, id);
            if (m_person == 0)
                m_person = id;
            rows.append(QJsonObject{{u"id"_s, id}, {u"name"_s, one.name}});
        }
        m_tokenUser = highest + 1;
        if (m_person == 0)
            m_person = m_tokenUser;
        rows.append(QJsonObject{{u"id"_s, m_tokenUser}, {u"name"_s, u"Provodka"_s}});
        return rows;
    }

    QJsonArray processes() const
    {
        QJsonArray rows;
        const QList<CatalogItem> found = all(u"process"_s);
        for (const CatalogItem &process : found) {
            QJsonArray statuses;
            const QList<CatalogItem> stages = all(u"stage"_s, process.id);
            for (const CatalogItem &stage : stages) {
                statuses.append(QJsonObject{{u"id"_s, numberOf(stage.id)}, {u"name"_s, stage.name},
                    {u"isAppliedIndividually"_s, !stage.offered}});
            }
            rows.append(QJsonObject{
                {u"id"_s, numberOf(process.id)}, {u"name"_s, process.name}, {u"statuses"_s, statuses}});
        }
        return rows;
    }

    QJsonArray fields() const
    {
        QJsonArray rows;
        const int paid = target("paidField"_L1);
        const int difference = target("differenceField"_L1);
        const QList<CatalogItem> found = all(u"field"_s);
        for (const CatalogItem &one : found) {
            QJsonObject row{
                {u"id"_s, numberOf(one.id)}, {u"name"_s, one.name}, {u"type"_s, typeNumber(one.type)}};
            if (numberOf(one.id) == paid) {
                row[u"sumOf"_s]
                    = QJsonObject{{u"dataTag"_s, target("dataTag"_L1)}, {u"field"_s, target("sumField"_L1)}};
            } else if (numberOf(one.id) == difference && paid != 0) {
                row[u"difference"_s] = QJsonArray{target("dueField"_L1), paid};
            }
            rows.append(row);
        }
        rows.append(QJsonObject{{u"id"_s, m_orderDue}, {u"name"_s, u"Сума замовлення"_s}, {u"type"_s, 1}});
        return rows;
    }

    QJsonArray templates() const
    {
        const int subtask = target("subtaskTemplate"_L1);
        QJsonArray attached{target("dueField"_L1)};
        for (const QLatin1StringView key : {"paidField"_L1, "differenceField"_L1}) {
            if (target(key) != 0)
                attached.append(target(key));
        }
        QJsonArray rows;
        bool hasOrder = false;
        const QList<CatalogItem> found = all(u"template"_s);
        for (const CatalogItem &one : found) {
            const int id = numberOf(one.id);
            const bool isOrder = id == m_orderTemplate;
            hasOrder = hasOrder || isOrder;
            const QJsonArray own = isOrder ? QJsonArray{m_orderDue} : id == subtask ? attached : QJsonArray();
            rows.append(QJsonObject{{u"id"_s, id}, {u"name"_s, one.name}, {u"process"_s, numberOf(m_process)},
                {u"fields"_s, own}});
        }
        if (!hasOrder) {
            rows.append(QJsonObject{{u"id"_s, m_orderTemplate}, {u"name"_s, u"Замовлення"_s},
                {u"process"_s, numberOf(m_process)}, {u"fields"_s, QJsonArray{m_orderDue}}});
        }
        return rows;
    }

    QJsonArray dataTags() const
    {
        QJsonArray rows;
        const QList<CatalogItem> found = all(u"data-tag"_s);
        for (const CatalogItem &tag : found) {
            QJsonArray columns;
            const QList<CatalogItem> own = all(u"field"_s, tag.id);
            for (const CatalogItem &one : own) {
                columns.append(QJsonObject{
                    {u"id"_s, numberOf(one.id)}, {u"name"_s, one.name}, {u"type"_s, typeNumber(one.type)}});
            }
            rows.append(
                QJsonObject{{u"id"_s, numberOf(tag.id)}, {u"name"_s, tag.name}, {u"fields"_s, columns}});
        }
        return rows;
    }

    QJsonObject parts(int waiting) const
    {
        return {{u"orderTemplate"_s, m_orderTemplate}, {u"subtaskTemplate"_s, target("subtaskTemplate"_L1)},
            {u"orderDue"_s, m_orderDue}, {u"due"_s, target("dueField"_L1)},
            {u"dataTag"_s, target("dataTag"_L1)}, {u"entryAmount"_s, target("sumField"_L1)},
            {u"entryDate"_s, target("dateField"_L1)}, {u"entryPayment"_s, target("paymentIdField"_L1)},
            {u"waiting"_s, waiting}, {u"person"_s, m_person}};
    }

    static QJsonArray orders()
    {
        QJsonArray rows;
        for (size_t i = 0; i < ordersToPlayWith.size(); ++i) {
            rows.append(QJsonObject{{u"number"_s, firstOrderToPlayWith + qint64(i)},
                {u"due"_s, QString::fromLatin1(ordersToPlayWith[i])}});
        }
        return rows;
    }

    /// Entries of a directory are not discovered, so the stand-in could not take them.
    QJsonObject playable(QJsonObject settings) const
    {
        QJsonArray kept;
        const QJsonArray rows = settings["fields"_L1].toArray();
        for (const QJsonValue &row : rows) {
            const CatalogItem *field = item(u"field"_s, json::text(row["field"_L1]));
            const int type = field ? typeNumber(field->type) : -1;
            if (type >= 0 && type <= 5)
                kept.append(row);
        }
        if (settings.contains("fields"_L1))
            settings[u"fields"_s] = kept;
        return settings;
    }

    const Catalog &m_catalog;
    const RouteSetup &m_route;
    QString m_process;
    int m_orderTemplate = 0;
    int m_orderDue = 0;
    int m_person = 0;
    int m_tokenUser = 0;
};

StageRef stageOf(const QJsonObject &process, const QJsonObject &status)
{
    return {json::text(status["id"_L1]), status["name"_L1].toString(), json::text(process["id"_L1])};
}

/// The processes or funnels of a seed.
QJsonArray groupsOf(const QJsonObject &seed)
{
    return seed.contains("processes"_L1) ? seed["processes"_L1].toArray() : seed["funnels"_L1].toArray();
}

QJsonArray stagesIn(const QJsonValue &group)
{
    const QJsonObject one = group.toObject();
    return one.contains("statuses"_L1) ? one["statuses"_L1].toArray() : one["stages"_L1].toArray();
}

/// What is chosen for each person, or where lost orders go.
bool isAside(const QJsonValue &stage)
{
    return stage["isAppliedIndividually"_L1].toBool() || stage["semantics"_L1].toString() == "F"_L1;
}

}

QList<StageRef> DemoCast::funnel() const
{
    const QString from = json::text(settings["waitingStages"_L1].toArray().at(0));
    const QJsonArray processes = groupsOf(seed);
    for (const QJsonValue &process : processes) {
        QList<StageRef> stages;
        bool isMeant = false;
        const QJsonArray statuses = stagesIn(process);
        for (const QJsonValue &status : statuses) {
            isMeant = isMeant || json::text(status["id"_L1]) == from;
            if (!isAside(status))
                stages.append(stageOf(process.toObject(), status.toObject()));
        }
        if (isMeant)
            return stages;
    }
    return {};
}

StageRef DemoCast::stage(const QString &id) const
{
    const QJsonArray processes = groupsOf(seed);
    for (const QJsonValue &process : processes) {
        const QJsonArray statuses = stagesIn(process);
        for (const QJsonValue &status : statuses) {
            if (json::text(status["id"_L1]) == id)
                return stageOf(process.toObject(), status.toObject());
        }
    }
    return {id, {}, {}};
}

QStringList DemoCast::people() const
{
    QStringList names;
    const QJsonArray ofPortal = seed["people"_L1].toArray();
    for (const QJsonValue &one : ofPortal)
        names.append(one["name"_L1].toString());
    const int own = seed["tokenUser"_L1].toInt();
    const QJsonArray users = seed["users"_L1].toArray();
    for (const QJsonValue &user : users) {
        if (user["id"_L1].toInt() != own)
            names.append(user["name"_L1].toString());
    }
    return names;
}

StageRef DemoCast::waiting() const
{
    return stage(json::text(settings["waitingStages"_L1].toArray().at(0)));
}

StageRef DemoCast::paid() const
{
    return stage(json::text(settings["paidStage"_L1]));
}

DemoCast builtInCast()
{
    DemoCast cast;
    cast.seed = sandbox::builtInSeed(u"planfix"_s);
    const RouteSetup route = examplePayment({}, catalogOf(cast.seed)).setup.routes.first();
    cast.settings = route.settings;
    cast.targetSettings = route.targetSettings;
    return cast;
}

Result<DemoCast> seedFrom(const Catalog &catalog, const RouteSetup &route)
{
    const auto has = [&](QLatin1StringView kind) {
        return std::ranges::any_of(catalog.items, [&](const CatalogItem &one) { return one.kind == kind; });
    };
    // Only Planfix has processes, and only Bitrix24 funnels; whoever calls may have discovered anything.
    const bool isPlanfix = has("process"_L1);
    if (!isPlanfix && !has("funnel"_L1)) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                "A rehearsal needs the stages of a Planfix or Bitrix24 account; read what the connection "
                "holds first.")));
    }
    const Result<Playable> playable = completed(catalog, route, isPlanfix ? u"planfix"_s : u"bitrix24"_s);
    if (!playable)
        return tl::unexpected(playable.error());
    return isPlanfix ? PlanfixSeed(playable->catalog, playable->route).make()
                     : bitrix24Cast(playable->catalog, playable->route);
}

Catalog catalogOf(const QJsonObject &seed)
{
    Catalog catalog;
    const auto add = [&](const QString &kind, const QJsonValue &row, const QString &parent = {}) -> auto &
    {
        CatalogItem made;
        made.kind = kind;
        made.id = json::text(row["id"_L1]);
        made.name = row["name"_L1].toString();
        made.parent = parent;
        if (kind == "field"_L1)
            made.type = planfix::wire::fieldTypeName(row["type"_L1]);
        catalog.items.append(made);
        return catalog.items.last();
    };
    for (const QJsonValue &process : seed["processes"_L1].toArray()) {
        const QString parent = add(u"process"_s, process).id;
        for (const QJsonValue &status : process["statuses"_L1].toArray())
            add(u"stage"_s, status, parent).offered = !status["isAppliedIndividually"_L1].toBool();
    }
    for (const QJsonValue &one : seed["templates"_L1].toArray())
        add(u"template"_s, one);
    for (const QJsonValue &tag : seed["dataTags"_L1].toArray()) {
        const QString parent = add(u"data-tag"_s, tag).id;
        for (const QJsonValue &field : tag["fields"_L1].toArray())
            add(u"field"_s, field, parent).mandatory = field["mandatory"_L1].toBool();
    }
    for (const QJsonValue &field : seed["fields"_L1].toArray())
        add(u"field"_s, field);
    for (const QJsonValue &user : seed["users"_L1].toArray())
        add(u"person"_s, user);
    return catalog;
}

}
