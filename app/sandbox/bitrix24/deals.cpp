#include "app/sandbox/bitrix24/methods.h"

#include <QRegularExpression>

namespace provodka::sandbox::bitrix24::deals {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &standardFields()
{
    static const QStringList all{u"ID"_s, u"TITLE"_s, u"TYPE_ID"_s, u"STAGE_ID"_s, u"STAGE_SEMANTIC_ID"_s,
        u"CATEGORY_ID"_s, u"CURRENCY_ID"_s, u"OPPORTUNITY"_s, u"IS_MANUAL_OPPORTUNITY"_s, u"CONTACT_ID"_s,
        u"COMPANY_ID"_s, u"BEGINDATE"_s, u"CLOSEDATE"_s, u"ASSIGNED_BY_ID"_s, u"CREATED_BY_ID"_s,
        u"MODIFY_BY_ID"_s, u"MOVED_BY_ID"_s, u"MOVED_TIME"_s, u"DATE_CREATE"_s, u"DATE_MODIFY"_s, u"OPENED"_s,
        u"CLOSED"_s, u"COMMENTS"_s, u"ADDITIONAL_INFO"_s, u"SOURCE_ID"_s, u"SOURCE_DESCRIPTION"_s,
        u"ORIGINATOR_ID"_s, u"ORIGIN_ID"_s, u"UTM_SOURCE"_s, u"UTM_MEDIUM"_s, u"UTM_CAMPAIGN"_s,
        u"UTM_CONTENT"_s, u"UTM_TERM"_s};
    return all;
}

bool isReadOnly(const QString &field)
{
    static const QStringList fixed{u"ID"_s, u"STAGE_SEMANTIC_ID"_s, u"CREATED_BY_ID"_s, u"MODIFY_BY_ID"_s,
        u"MOVED_BY_ID"_s, u"MOVED_TIME"_s, u"DATE_CREATE"_s, u"DATE_MODIFY"_s};
    return fixed.contains(field);
}

QJsonValue stored(const UserField &field, const Param &value)
{
    const auto one = [&](const QString &text) -> QJsonValue {
        if (text.isEmpty())
            return field.type == "string"_L1 ? QJsonValue(u""_s) : QJsonValue::Null;
        if (field.type == "money"_L1)
            return text.contains(u'|') ? text : text + u"|UAH"_s;
        if (field.type == "datetime"_L1) {
            const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
            return at.isValid() ? QJsonValue(at.toOffsetFromUtc(3 * 3600).toString(Qt::ISODate))
                                : QJsonValue::Null;
        }
        if (field.type == "date"_L1)
            return text.left(10) + u"T03:00:00+03:00"_s;
        return text;
    };
    if (!field.multiple)
        return one(value.text());
    QJsonArray all;
    const QStringList texts = value.texts();
    for (const QString &text : texts)
        all.append(one(text));
    return all;
}

/// Known, writable fields of a request; the rest is left out without a word.
Row readFields(const Portal &portal, const Param &fields)
{
    Row row;
    for (qsizetype i = 0; i < fields.keys().size(); ++i) {
        const QString &name = fields.keys()[i];
        if (isReadOnly(name) || portal.lockedFields.contains(name))
            continue;
        if (const UserField *own = portal.userField(name))
            row.insert(name, stored(*own, fields.value(i)));
        else if (name == "OPPORTUNITY"_L1)
            row.insert(name, QString::number(fields.value(i).text().toDouble(), 'f', 2));
        else if (standardFields().contains(name))
            row.insert(name, fields.value(i).text());
    }
    return row;
}

QStringList selected(const Portal &portal, const Param &select)
{
    QStringList asked = select.texts();
    if (asked.isEmpty())
        asked = {u"*"_s, u"UF_*"_s};
    QStringList names{u"ID"_s};
    for (const QString &name : std::as_const(asked)) {
        if (name == "*"_L1) {
            names += standardFields();
        } else if (name == "UF_*"_L1) {
            for (const UserField &field : portal.userFields)
                names.append(field.name);
        } else if (portal.dealKind(name) != FieldKind::Unknown) {
            names.append(name);
        }
    }
    return names;
}

QJsonObject shown(const Row &deal, const QStringList &names)
{
    QJsonObject object;
    for (const QString &name : names)
        object.insert(name, deal.value(name));
    return object;
}

Row *find(Portal &portal, const Param &id)
{
    const auto deal = portal.deals.find(id.integer());
    return deal == portal.deals.end() ? nullptr : &deal->second;
}

QString refusalAtStage(const Portal &portal, const Row &deal, const Row &changes, const QString &stage)
{
    if (portal.requiredAtStage.isEmpty() || stage != portal.requiredAtStage)
        return {};
    const QString value = changes.contains(portal.requiredField)
        ? changes.value(portal.requiredField).toString()
        : deal.value(portal.requiredField).toString();
    const UserField *field = portal.userField(portal.requiredField);
    if (!value.isEmpty())
        return {};
    return u"Обов'язкове поле «%1» не заповнене.<br>"_s.arg(field ? field->label : portal.requiredField);
}

struct ItemName
{
    const char *camel;
    const char *old;
    bool number;
};
constexpr ItemName itemNames[]{{"id", "ID", true}, {"title", "TITLE", false},
    {"categoryId", "CATEGORY_ID", true}, {"stageId", "STAGE_ID", false},
    {"stageSemanticId", "STAGE_SEMANTIC_ID", false}, {"opportunity", "OPPORTUNITY", true},
    {"currencyId", "CURRENCY_ID", false}, {"assignedById", "ASSIGNED_BY_ID", true},
    {"createdBy", "CREATED_BY_ID", true}, {"createdTime", "DATE_CREATE", false},
    {"updatedTime", "DATE_MODIFY", false}, {"movedTime", "MOVED_TIME", false},
    {"movedBy", "MOVED_BY_ID", true}, {"originatorId", "ORIGINATOR_ID", false},
    {"originId", "ORIGIN_ID", false}, {"comments", "COMMENTS", false}, {"sourceId", "SOURCE_ID", false},
    {"companyId", "COMPANY_ID", true}, {"contactId", "CONTACT_ID", true}};

QString itemUserField(const QString &name, bool original)
{
    if (original)
        return name;
    const QString tail = name.mid(7); // behind UF_CRM_
    static const QRegularExpression digits(u"^\\d+$"_s);
    if (digits.match(tail).hasMatch())
        return u"ufCrm_"_s + tail;
    QString camel = u"ufCrm"_s;
    const QStringList parts = tail.toLower().split(u'_');
    for (const QString &part : parts)
        camel += part.left(1).toUpper() + part.mid(1);
    return camel;
}

QJsonObject item(const Portal &portal, const Row &deal, bool original)
{
    QJsonObject object{{"entityTypeId"_L1, 2}};
    for (const ItemName &name : itemNames) {
        const QJsonValue value = deal.value(QString::fromLatin1(name.old));
        object.insert(QLatin1StringView(name.camel),
            name.number && value.isString() ? QJsonValue(value.toString().toDouble()) : value);
    }
    for (const UserField &field : portal.userFields)
        object.insert(itemUserField(field.name, original), deal.value(field.name));
    return object;
}

QString oldName(const Portal &portal, const QString &camel)
{
    for (const ItemName &name : itemNames) {
        if (camel == QLatin1StringView(name.camel))
            return QString::fromLatin1(name.old);
    }
    for (const UserField &field : portal.userFields) {
        if (camel == field.name || camel == itemUserField(field.name, false))
            return field.name;
    }
    return {};
}

std::optional<Reply> wrongType(const Param &params)
{
    if (params[u"entityTypeId"_s].isAbsent())
        return Reply::missing(u"entityTypeId"_s);
    if (params[u"entityTypeId"_s].integer() != 2)
        return Reply::fail(400, u"ENTITY_TYPE_NOT_SUPPORTED"_s, u"Entity type is not supported"_s);
    return std::nullopt;
}

}

Reply add(Portal &portal, const Param &params)
{
    const Param &fields = params.either(u"fields"_s);
    if (!fields.isMap())
        return Reply::wordless(u"Parameter 'fields' must be array."_s);
    Row row = readFields(portal, fields);
    if (portal.swallow)
        return Reply::ok(portal.nextId());
    return Reply::ok(portal.addDeal(std::move(row)));
}

Reply get(Portal &portal, const Param &params)
{
    const Row *deal = find(portal, params.either(u"id"_s));
    if (!deal)
        return Reply::wordless(u"Not found"_s);
    return Reply::ok(shown(*deal, selected(portal, {})));
}

Reply list(Portal &portal, const Param &params)
{
    const Param &filter = params.either(u"filter"_s);
    if (filter.isText() && !filter.text().isEmpty())
        return Reply::wordless(u"Parameter 'filter' must be array."_s);
    const KindOf kindOf = [&portal](const QString &field) { return portal.dealKind(field); };
    const QStringList names = selected(portal, params.either(u"select"_s));
    return page(portal.dealsFor(conditions(filter, kindOf)), params.either(u"order"_s),
        params.either(u"start"_s), kindOf, u"ID"_s,
        [&names](const Row &deal) { return QJsonValue(shown(deal, names)); });
}

Reply update(Portal &portal, const Param &params)
{
    const Param &id = params.either(u"id"_s);
    const Param &fields = params.either(u"fields"_s);
    if (id.integer() <= 0)
        return Reply::wordless(u"ID is not defined or invalid."_s);
    if (!fields.isMap())
        return Reply::wordless(u"Parameter 'fields' must be array."_s);
    Row *deal = find(portal, id);
    if (!deal)
        return Reply::wordless(u"Not found"_s);
    Row changes = readFields(portal, fields);
    changes.remove(u"CATEGORY_ID"_s); // immutable
    const QString stage = changes.take(u"STAGE_ID"_s).toString();
    const QString refusal = refusalAtStage(portal, *deal, changes, stage);
    if (!refusal.isEmpty())
        return Reply::wordless(refusal);
    if (portal.swallow)
        return Reply::ok(true);
    for (auto it = changes.constBegin(); it != changes.constEnd(); ++it)
        portal.setDealField(*deal, it.key(), it.value());
    if (!stage.isEmpty())
        portal.moveDeal(*deal, stage);
    return Reply::ok(true);
}

Reply remove(Portal &portal, const Param &params)
{
    if (!find(portal, params.either(u"id"_s)))
        return Reply::wordless(u"Not found"_s);
    if (!portal.swallow)
        portal.removeDeal(params.either(u"id"_s).integer());
    return Reply::ok(true);
}

Reply fields(Portal &portal, const Param &)
{
    QJsonObject all;
    const auto describe = [&](const QString &name, const QString &type, bool readOnly, bool own,
                              bool multiple, const QString &title) {
        all.insert(name,
            QJsonObject{{"type"_L1, type}, {"isRequired"_L1, false}, {"isReadOnly"_L1, readOnly},
                {"isImmutable"_L1, name == "CATEGORY_ID"_L1}, {"isMultiple"_L1, multiple},
                {"isDynamic"_L1, own}, {"title"_L1, own ? name : title}, {"formLabel"_L1, title},
                {"listLabel"_L1, title}});
    };
    for (const QString &name : standardFields()) {
        const FieldKind kind = portal.dealKind(name);
        const QString type = name == "OPPORTUNITY"_L1 ? u"double"_s
            : kind == FieldKind::Number               ? u"integer"_s
            : kind == FieldKind::Date                 ? u"datetime"_s
                                                      : u"string"_s;
        describe(name, type, isReadOnly(name), false, false, name);
    }
    for (const UserField &field : portal.userFields)
        describe(field.name, field.type, false, true, field.multiple, field.label);
    return Reply::ok(all);
}

Reply userFields(Portal &portal, const Param &params)
{
    const Param &filter = params.either(u"filter"_s);
    const Param &wanted = filter[u"FIELD_NAME"_s];
    const bool labels = !filter[u"LANG"_s].isAbsent();
    QJsonArray list;
    for (const UserField &field : portal.userFields) {
        if (!wanted.isAbsent() && wanted.text() != field.name)
            continue;
        QJsonObject object{{"ID"_L1, QString::number(field.id)}, {"ENTITY_ID"_L1, u"CRM_DEAL"_s},
            {"FIELD_NAME"_L1, field.name}, {"USER_TYPE_ID"_L1, field.type},
            {"MULTIPLE"_L1, field.multiple ? u"Y"_s : u"N"_s},
            {"MANDATORY"_L1, field.mandatory ? u"Y"_s : u"N"_s}, {"XML_ID"_L1, QJsonValue::Null}};
        if (labels) {
            for (const QString &label :
                {u"EDIT_FORM_LABEL"_s, u"LIST_COLUMN_LABEL"_s, u"LIST_FILTER_LABEL"_s})
                object.insert(label, field.label);
        }
        list.append(object);
    }
    Reply reply = Reply::ok(list);
    reply.total = list.size();
    return reply;
}

Reply setRows(Portal &portal, const Param &params)
{
    Row *deal = find(portal, params.either(u"id"_s));
    if (!deal)
        return Reply::wordless(u"Not found"_s);
    const Param &rows = params.either(u"rows"_s);
    if (!rows.isMap())
        return Reply::wordless(u"Parameter 'rows' must be array."_s);
    if (portal.swallow)
        return Reply::ok(true);
    portal.productRowsOf.insert(params.either(u"id"_s).integer(), rows);
    if (deal->value(u"IS_MANUAL_OPPORTUNITY"_s).toString() != "Y"_L1) {
        double sum = 0;
        for (qsizetype i = 0; i < rows.keys().size(); ++i)
            sum += rows.value(i)[u"PRICE"_s].text().toDouble()
                * rows.value(i)[u"QUANTITY"_s].text().toDouble();
        portal.setDealField(*deal, u"OPPORTUNITY"_s, QString::number(sum, 'f', 2));
    }
    return Reply::ok(true);
}

Reply rows(Portal &portal, const Param &params)
{
    const qint64 id = params.either(u"id"_s).integer();
    if (!portal.deals.contains(id))
        return Reply::wordless(u"Not found"_s);
    QJsonArray list;
    const Param rows = portal.productRowsOf.value(id);
    for (qsizetype i = 0; i < rows.keys().size(); ++i) {
        QJsonObject row{{"ID"_L1, QString::number(id * 100 + i + 1)}, {"OWNER_ID"_L1, QString::number(id)}};
        for (const QString &member : {u"PRODUCT_NAME"_s, u"PRICE"_s, u"QUANTITY"_s})
            row.insert(member, rows.value(i)[member].text());
        list.append(row);
    }
    return Reply::ok(list);
}

Reply history(Portal &portal, const Param &params)
{
    if (const std::optional<Reply> wrong = wrongType(params))
        return *wrong;
    const KindOf kindOf = [](const QString &field) {
        static const QHash<QString, FieldKind> kinds{{u"ID"_s, FieldKind::Number},
            {u"TYPE_ID"_s, FieldKind::Number}, {u"OWNER_ID"_s, FieldKind::Number},
            {u"CREATED_TIME"_s, FieldKind::Date}, {u"CATEGORY_ID"_s, FieldKind::Number},
            {u"STAGE_SEMANTIC_ID"_s, FieldKind::Text}, {u"STAGE_ID"_s, FieldKind::Text}};
        return kinds.value(field, FieldKind::Unknown);
    };
    QStringList unknown;
    const std::vector<Condition> wanted = conditions(params[u"filter"_s], kindOf, &unknown);
    if (!unknown.isEmpty())
        return Reply::fail(400, u"INVALID_ARG_VALUE"_s,
            u"Invalid filter: field '%1' is not allowed in filter"_s.arg(unknown.first()));
    QList<qsizetype> places;
    if (const QStringList *owners = boundTo(wanted, u"OWNER_ID"_s)) {
        for (const QString &owner : *owners)
            places += portal.historyOf.value(owner.toLongLong());
    } else {
        for (const auto &[id, deal] : portal.deals)
            places += portal.historyOf.value(id);
    }
    std::sort(places.begin(), places.end());
    Rows rows;
    for (const qsizetype place : std::as_const(places)) {
        if (matches(portal.history[size_t(place)], wanted))
            rows.push_back(&portal.history[size_t(place)]);
    }
    const auto shape = [](const Row &row) {
        QJsonObject object;
        for (auto it = row.constBegin(); it != row.constEnd(); ++it)
            object.insert(it.key(), it.value());
        return QJsonValue(object);
    };
    return page(std::move(rows), params[u"order"_s], params[u"start"_s], kindOf, u"ID"_s, shape, u"items"_s);
}

Reply itemGet(Portal &portal, const Param &params)
{
    if (const std::optional<Reply> wrong = wrongType(params))
        return *wrong;
    const Row *deal = find(portal, params[u"id"_s]);
    if (!deal)
        return Reply::fail(400, u"NOT_FOUND"_s, u"Елемент не знайдено"_s);
    return Reply::ok(QJsonObject{{"item"_L1, item(portal, *deal, params[u"useOriginalUfNames"_s].flag())}});
}

Reply itemList(Portal &portal, const Param &params)
{
    if (const std::optional<Reply> wrong = wrongType(params))
        return *wrong;
    static const QRegularExpression prefix(u"^[!=@%<>]*"_s);
    Param filter;
    filter.setMap();
    const Param &asked = params[u"filter"_s];
    for (qsizetype i = 0; i < asked.keys().size(); ++i) {
        const QString sign = prefix.match(asked.keys()[i]).captured();
        const QString old = oldName(portal, asked.keys()[i].mid(sign.size()));
        if (old.isEmpty())
            return Reply::fail(400, u"INVALID_ARG_VALUE"_s,
                u"Invalid filter: field '%1' is not allowed in filter"_s.arg(asked.keys()[i]));
        filter.child(sign + old) = asked.value(i);
    }
    Param order;
    order.setMap();
    for (qsizetype i = 0; i < params[u"order"_s].keys().size(); ++i) {
        const QString old = oldName(portal, params[u"order"_s].keys()[i]);
        if (old.isEmpty())
            return Reply::fail(400, u"INVALID_ARG_VALUE"_s, u"Invalid order"_s);
        order.child(old) = params[u"order"_s].value(i);
    }
    const KindOf kindOf = [&portal](const QString &field) { return portal.dealKind(field); };
    const bool original = params[u"useOriginalUfNames"_s].flag();
    return page(
        portal.dealsFor(conditions(filter, kindOf)), order, params[u"start"_s], kindOf, u"ID"_s,
        [&](const Row &deal) { return QJsonValue(item(portal, deal, original)); }, u"items"_s);
}

Reply itemUpdate(Portal &portal, const Param &params)
{
    if (const std::optional<Reply> wrong = wrongType(params))
        return *wrong;
    Row *deal = find(portal, params[u"id"_s]);
    if (!deal)
        return Reply::fail(400, u"NOT_FOUND"_s, u"Елемент не знайдено"_s);
    const Param &asked = params[u"fields"_s];
    if (!asked.isMap())
        return Reply::fail(
            400, u"100"_s, u"Expected iterable value for multiple field, but got string instead"_s);
    Param fields;
    fields.setMap();
    for (qsizetype i = 0; i < asked.keys().size(); ++i) {
        const QString old = oldName(portal, asked.keys()[i]);
        if (!old.isEmpty())
            fields.child(old) = asked.value(i);
    }
    Row changes = readFields(portal, fields);
    const bool changesFunnel = changes.contains(u"CATEGORY_ID"_s);
    const qint64 category = changes.take(u"CATEGORY_ID"_s).toString().toLongLong();
    const QString stage = changes.take(u"STAGE_ID"_s).toString();
    const QString refusal = refusalAtStage(portal, *deal, changes, stage);
    if (!refusal.isEmpty())
        return Reply::fail(400, u"CRM_FIELD_ERROR_REQUIRED"_s, refusal);
    if (!portal.swallow) {
        for (auto it = changes.constBegin(); it != changes.constEnd(); ++it)
            portal.setDealField(*deal, it.key(), it.value());
        if (changesFunnel && category != deal->value(u"CATEGORY_ID"_s).toString().toLongLong())
            portal.changeFunnel(*deal, category, stage);
        else if (!stage.isEmpty())
            portal.moveDeal(*deal, stage);
    }
    return Reply::ok(QJsonObject{{"item"_L1, item(portal, *deal, params[u"useOriginalUfNames"_s].flag())}});
}

}
