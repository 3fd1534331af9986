#include "app/sandbox/bitrix24/methods.h"

namespace provodka::sandbox::bitrix24::directory {

using namespace Qt::Literals::StringLiterals;

namespace {

QString directoryOf(const Funnel &funnel)
{
    return funnel.id == 0 ? u"DEAL_STAGE"_s : u"DEAL_STAGE_"_s + QString::number(funnel.id);
}

QJsonObject shown(const Person &one)
{
    return {{"ID"_L1, QString::number(one.id)}, {"ACTIVE"_L1, true}, {"NAME"_L1, one.name},
        {"LAST_NAME"_L1, one.lastName}, {"USER_TYPE"_L1, u"employee"_s}, {"UF_DEPARTMENT"_L1, QJsonArray{1}},
        {"TIMESTAMP_X"_L1, QJsonObject()}};
}

/// One page of a list that is small at most portals, with total and next.
Reply paged(const QJsonArray &all, const Param &start)
{
    QJsonArray list;
    const qint64 from = qMax<qint64>(0, start.integer());
    for (qint64 i = from; i < all.size() && i < from + pageSize; ++i)
        list.append(all[i]);
    Reply reply = Reply::ok(list);
    reply.total = all.size();
    if (from + pageSize < all.size())
        reply.next = from + pageSize;
    return reply;
}

}

Reply profile(Portal &portal, const Param &)
{
    return Reply::ok(QJsonObject{{"ID"_L1, QString::number(Portal::userId)},
        {"ADMIN"_L1, portal.isAdministrator}, {"NAME"_L1, portal.people.value(0).name},
        {"LAST_NAME"_L1, portal.people.value(0).lastName}, {"TIME_ZONE"_L1, u"Europe/Kyiv"_s}});
}

Reply scope(Portal &portal, const Param &)
{
    return Reply::ok(QJsonArray::fromStringList(portal.scopes));
}

Reply methodGet(Portal &portal, const Param &params)
{
    const Method *known = method(params[u"name"_s].text());
    const bool available
        = known && (known->scope[0] == 0 || portal.scopes.contains(QLatin1StringView(known->scope)));
    return Reply::ok(QJsonObject{{"isExisting"_L1, known != nullptr}, {"isAvailable"_L1, available}});
}

Reply serverTime(Portal &portal, const Param &)
{
    return Reply::ok(portal.now());
}

Reply categories(Portal &portal, const Param &params)
{
    if (params[u"entityTypeId"_s].isAbsent())
        return Reply::missing(u"entityTypeId"_s);
    if (params[u"entityTypeId"_s].integer() != 2)
        return Reply::fail(400, u"ENTITY_TYPE_NOT_SUPPORTED"_s, u"Entity type is not supported"_s);
    QJsonArray list;
    for (const Funnel &funnel : portal.funnels) {
        list.append(QJsonObject{{"id"_L1, funnel.id}, {"name"_L1, funnel.name}, {"sort"_L1, funnel.sort},
            {"entityTypeId"_L1, 2}, {"isDefault"_L1, funnel.id == 0 ? u"Y"_s : u"N"_s},
            {"originId"_L1, u""_s}, {"originatorId"_L1, u""_s}});
    }
    Reply reply = Reply::ok(QJsonObject{{"categories"_L1, list}});
    reply.total = list.size();
    return reply;
}

Reply statuses(Portal &portal, const Param &params)
{
    const Param &wanted = params.either(u"filter"_s)[u"ENTITY_ID"_s];
    if (wanted.isMap())
        return Reply::wordless(u"Filter by ENTITY_ID must be a string"_s);
    QJsonArray list;
    for (const Funnel &funnel : portal.funnels) {
        if (!wanted.isAbsent() && wanted.text() != directoryOf(funnel))
            continue;
        for (qsizetype i = 0; i < funnel.stages.size(); ++i) {
            const Stage &stage = funnel.stages[i];
            const QString extra = stage.semantics == "S"_L1 ? u"success"_s
                : stage.semantics == "F"_L1                 ? u"failure"_s
                                                            : u"process"_s;
            list.append(QJsonObject{{"ID"_L1, QString::number(200 + funnel.id * 10 + i)},
                {"ENTITY_ID"_L1, directoryOf(funnel)}, {"STATUS_ID"_L1, stage.id}, {"NAME"_L1, stage.name},
                {"NAME_INIT"_L1, stage.name}, {"SORT"_L1, QString::number((i + 1) * 10)},
                {"SYSTEM"_L1, u"Y"_s},
                {"CATEGORY_ID"_L1,
                    funnel.id == 0 ? QJsonValue::Null : QJsonValue(QString::number(funnel.id))},
                {"COLOR"_L1, stage.color},
                {"SEMANTICS"_L1, stage.semantics.isEmpty() ? QJsonValue::Null : QJsonValue(stage.semantics)},
                {"EXTRA"_L1, QJsonObject{{"SEMANTICS"_L1, extra}, {"COLOR"_L1, stage.color}}}});
        }
    }
    Reply reply = Reply::ok(list);
    reply.total = list.size();
    return reply;
}

Reply statusTypes(Portal &portal, const Param &)
{
    QJsonArray list;
    for (const Funnel &funnel : portal.funnels) {
        const QString prefix = funnel.id == 0 ? QString() : u'C' + QString::number(funnel.id);
        const QString start = prefix.isEmpty() ? prefix : prefix + u':';
        list.append(QJsonObject{{"ID"_L1, directoryOf(funnel)}, {"NAME"_L1, u"Стадії угод: "_s + funnel.name},
            {"PREFIX"_L1, prefix}, {"ENTITY_TYPE_ID"_L1, 2}, {"CATEGORY_ID"_L1, QString::number(funnel.id)},
            {"SEMANTIC_INFO"_L1,
                QJsonObject{{"START_FIELD"_L1, QString(start + u"NEW"_s)},
                    {"FINAL_SUCCESS_FIELD"_L1, QString(start + u"WON"_s)},
                    {"FINAL_UNSUCCESS_FIELD"_L1, QString(start + u"LOSE"_s)}}}});
    }
    return Reply::ok(list);
}

Reply currencies(Portal &, const Param &)
{
    QJsonArray list;
    for (const QString &code : {u"UAH"_s, u"USD"_s, u"EUR"_s})
        list.append(QJsonObject{
            {"CURRENCY"_L1, code}, {"FULL_NAME"_L1, code}, {"BASE"_L1, code == "UAH"_L1 ? u"Y"_s : u"N"_s}});
    Reply reply = Reply::ok(list);
    reply.total = 0; // it always says so
    return reply;
}

Reply currentUser(Portal &portal, const Param &)
{
    return Reply::ok(shown(portal.people.value(0)));
}

Reply users(Portal &portal, const Param &params)
{
    const Param &id = params.either(u"filter"_s)[u"ID"_s];
    QJsonArray list;
    for (const Person &one : std::as_const(portal.people)) {
        if (id.isAbsent() || id.texts().contains(QString::number(one.id)))
            list.append(shown(one));
    }
    return paged(list, params.either(u"start"_s));
}

}
