#include "app/sandbox/bitrix24/methods.h"

namespace provodka::sandbox::bitrix24::timeline {

using namespace Qt::Literals::StringLiterals;

namespace {

FieldKind kindOf(const QString &field)
{
    if (field == "ID"_L1 || field == "AUTHOR_ID"_L1)
        return FieldKind::Number;
    return field == "CREATED"_L1 ? FieldKind::Date : FieldKind::Unknown;
}

QJsonObject shown(const Row &row)
{
    QJsonObject object;
    for (auto it = row.constBegin(); it != row.constEnd(); ++it)
        object.insert(it.key(), it.value());
    object.insert("FILES"_L1, QJsonArray());
    return object;
}

}

Reply add(Portal &portal, const Param &params)
{
    // The one old method that takes lower case only.
    const Param &fields = params[u"fields"_s];
    if (!fields.isMap())
        return Reply::missing(u"fields"_s);
    const QString type = fields[u"ENTITY_TYPE"_s].text();
    if (fields[u"ENTITY_ID"_s].isAbsent() || type.isEmpty())
        return Reply::fail(400, u"100"_s, u"Required fields are not filled: ENTITY_ID, ENTITY_TYPE"_s);
    const qint64 owner = fields[u"ENTITY_ID"_s].integer();
    if (type != "deal"_L1 || !portal.deals.contains(owner))
        return Reply::fail(400, u"OWNER_NOT_FOUND"_s, u"Owner was not found"_s);
    const QString text = fields[u"COMMENT"_s].text();
    if (text.isEmpty())
        return Reply::fail(400, u"INVALID_ARG_VALUE"_s, u"Empty comment message"_s);
    return Reply::ok(portal.swallow ? portal.nextId() : portal.addComment(owner, text));
}

Reply get(Portal &portal, const Param &params)
{
    const auto comment = portal.comments.find(params[u"id"_s].integer());
    if (comment == portal.comments.end())
        return Reply::fail(400, u"NOT_FOUND"_s, u"Comment was not found"_s);
    return Reply::ok(shown(comment->second));
}

Reply list(Portal &portal, const Param &params)
{
    const Param &filter = params[u"filter"_s];
    if (filter[u"ENTITY_ID"_s].isAbsent() || filter[u"ENTITY_TYPE"_s].isAbsent())
        return Reply::wordless(u"Required filter fields: ENTITY_ID, ENTITY_TYPE"_s);
    const qint64 owner = filter[u"ENTITY_ID"_s].integer();
    if (filter[u"ENTITY_TYPE"_s].text() != "deal"_L1 || !portal.deals.contains(owner))
        return Reply::fail(400, u"OWNER_NOT_FOUND"_s, u"Owner was not found"_s);
    Rows rows;
    const QList<qint64> ids = portal.commentsOf.value(owner);
    for (const qint64 id : ids)
        rows.push_back(&portal.comments.at(id));
    return page(std::move(rows), params[u"order"_s], params[u"start"_s], kindOf, u"ID"_s,
        [](const Row &row) { return QJsonValue(shown(row)); });
}

Reply remove(Portal &portal, const Param &params)
{
    const auto comment = portal.comments.find(params[u"id"_s].integer());
    if (comment == portal.comments.end())
        return Reply::fail(400, u"NOT_FOUND"_s, u"Comment was not found"_s);
    if (!portal.swallow) {
        portal.commentsOf[comment->second.value(u"ENTITY_ID"_s).toString().toLongLong()].removeAll(
            comment->first);
        portal.comments.erase(comment);
    }
    return Reply::ok(true);
}

}
