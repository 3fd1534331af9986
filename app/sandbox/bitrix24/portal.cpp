#include "app/sandbox/bitrix24/portal.h"

#include <QJsonArray>

#include <algorithm>

namespace provodka::sandbox::bitrix24 {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int serverOffset = 3 * 3600;

QList<Stage> stagesOf(const QString &prefix)
{
    return {
        {prefix + u"NEW"_s, u"Новий"_s, {}, u"#39A8EF"_s},
        {prefix + u"PREPARATION"_s, u"Очікує оплати"_s, {}, u"#2FC6F6"_s},
        {prefix + u"EXECUTING"_s, u"У виробництві"_s, {}, u"#7BD500"_s},
        {prefix + u"FINAL_INVOICE"_s, u"Готово до відвантаження"_s, {}, u"#FFA900"_s},
        {prefix + u"WON"_s, u"Виконано"_s, u"S"_s, u"#7BD500"_s},
        {prefix + u"LOSE"_s, u"Скасовано"_s, u"F"_s, u"#FF5752"_s},
    };
}

}

Portal::Portal()
{
    funnels = {{0, u"Замовлення"_s, 100, stagesOf({})}, {7, u"Повторні"_s, 200, stagesOf(u"C7:"_s)}};
    const auto field
        = [this](const QString &name, const QString &label, const QString &type, bool multiple = false) {
              userFields.append({qint64(6990 + userFields.size()), name, label, type, multiple, false});
          };
    field(u"UF_CRM_ORDER"_s, u"Номер замовлення"_s, u"string"_s);
    field(u"UF_CRM_PAID"_s, u"Оплачено"_s, u"money"_s);
    field(u"UF_CRM_PAID_SUM"_s, u"Оплачено (число)"_s, u"double"_s);
    field(u"UF_CRM_PAYMENTS"_s, u"Платежі"_s, u"string"_s, true);
    field(u"UF_CRM_PAID_AT"_s, u"Дата оплати"_s, u"datetime"_s);
    field(u"UF_CRM_PAYER"_s, u"Платник"_s, u"string"_s);
    field(u"UF_CRM_FEE"_s, u"Комісія"_s, u"money"_s);
    people = {{1, u"Олена"_s, u"Коваль"_s}, {5, u"Іван"_s, u"Петренко"_s}, {9, u"Марія"_s, u"Шевчук"_s}};
    orderField = u"UF_CRM_ORDER"_s;
    paidField = u"UF_CRM_PAID"_s;
    scopes = {u"crm"_s, u"sale"_s, u"user"_s, u"catalog"_s, u"im"_s};
}

void Portal::rename(const QJsonObject &seed)
{
    const QJsonArray newFunnels = seed.value("funnels"_L1).toArray();
    if (!newFunnels.isEmpty())
        funnels.clear();
    for (const QJsonValue &one : newFunnels) {
        Funnel made{one["id"_L1].toInteger(), one["name"_L1].toString(), int(funnels.size() + 1) * 100, {}};
        const QJsonArray stages = one["stages"_L1].toArray();
        for (const QJsonValue &stage : stages)
            made.stages.append({stage["id"_L1].toString(), stage["name"_L1].toString(),
                stage["semantics"_L1].toString(), u"#39A8EF"_s});
        funnels.append(made);
    }
    const QJsonArray newFields = seed.value("fields"_L1).toArray();
    if (!newFields.isEmpty())
        userFields.clear();
    for (const QJsonValue &one : newFields) {
        userFields.append({qint64(6990 + userFields.size()), one["name"_L1].toString(),
            one["label"_L1].toString(), one["type"_L1].toString(), false, one["mandatory"_L1].toBool()});
    }
    const QJsonArray newPeople = seed.value("people"_L1).toArray();
    if (!newPeople.isEmpty())
        people.clear();
    for (const QJsonValue &one : newPeople)
        people.append({one["id"_L1].toInteger(), one["name"_L1].toString(), {}});
    orderField = seed.value("orderField"_L1).toString(orderField);
    paidField = seed.value("paidField"_L1).toString(paidField);
}

QString Portal::now() const
{
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    if (second != m_nowSecond) {
        m_nowSecond = second;
        m_now = QDateTime::fromSecsSinceEpoch(second, Qt::OffsetFromUTC, serverOffset).toString(Qt::ISODate);
    }
    return m_now;
}

const Funnel *Portal::funnel(qint64 id) const
{
    const auto found
        = std::find_if(funnels.begin(), funnels.end(), [id](const Funnel &one) { return one.id == id; });
    return found == funnels.end() ? nullptr : &*found;
}

const Stage *Portal::stage(const Funnel &funnel, const QString &id)
{
    const auto found = std::find_if(
        funnel.stages.begin(), funnel.stages.end(), [&](const Stage &one) { return one.id == id; });
    return found == funnel.stages.end() ? nullptr : &*found;
}

const UserField *Portal::userField(const QString &name) const
{
    const auto found = std::find_if(
        userFields.begin(), userFields.end(), [&](const UserField &one) { return one.name == name; });
    return found == userFields.end() ? nullptr : &*found;
}

qint64 Portal::addDeal(Row fields)
{
    qint64 id = fields.value(u"ID"_s).toString().toLongLong(); // of a seed that wants this one
    if (id <= 0 || deals.contains(id))
        id = nextId();
    m_lastId = qMax(m_lastId, id);
    const QString text = QString::number(id);
    qint64 category = Param::fromJson(fields.value(u"CATEGORY_ID"_s)).integer();
    if (!funnel(category))
        category = 0;
    const Funnel &place = *funnel(category);
    const QString wanted = fields.value(u"STAGE_ID"_s).toString();
    const Stage *start = stage(place, wanted);
    if (!start)
        start = &place.stages.first();
    if (fields.value(u"TITLE"_s).toString().isEmpty())
        fields.insert(u"TITLE"_s, u"Deal #"_s + text);
    if (fields.value(u"CURRENCY_ID"_s).toString().isEmpty())
        fields.insert(u"CURRENCY_ID"_s, u"UAH"_s);
    if (!fields.contains(u"OPPORTUNITY"_s))
        fields.insert(u"OPPORTUNITY"_s, u"0.00"_s);
    fields.insert(u"ID"_s, text);
    fields.insert(u"CATEGORY_ID"_s, QString::number(category));
    fields.insert(u"STAGE_ID"_s, start->id);
    fields.insert(u"STAGE_SEMANTIC_ID"_s, start->semantics.isEmpty() ? u"P"_s : start->semantics);
    fields.insert(u"CLOSED"_s, start->semantics.isEmpty() ? u"N"_s : u"Y"_s);
    if (fields.value(u"ASSIGNED_BY_ID"_s).toString().isEmpty())
        fields.insert(u"ASSIGNED_BY_ID"_s, QString::number(userId));
    for (const QString &member : {u"CREATED_BY_ID"_s, u"MODIFY_BY_ID"_s, u"MOVED_BY_ID"_s})
        fields.insert(member, QString::number(userId));
    for (const QString &member : {u"DATE_CREATE"_s, u"DATE_MODIFY"_s, u"MOVED_TIME"_s})
        fields.insert(member, now());
    indexNumber(fields.value(orderField), id, true);
    remember(deals[id] = std::move(fields), 1);
    return id;
}

void Portal::removeDeal(qint64 id)
{
    const auto deal = deals.find(id);
    if (deal == deals.end())
        return;
    indexNumber(deal->second.value(orderField), id, false);
    deals.erase(deal);
    historyOf.remove(id);
    const QList<qint64> gone = commentsOf.take(id);
    for (const qint64 comment : gone)
        comments.erase(comment);
}

void Portal::indexNumber(const QJsonValue &value, qint64 deal, bool add)
{
    const QStringList numbers = Param::fromJson(value).texts();
    for (const QString &number : numbers) {
        if (number.isEmpty())
            continue;
        QList<qint64> &holders = dealsByNumber[number.toLower()];
        if (add)
            holders.append(deal);
        else
            holders.removeAll(deal);
    }
}

void Portal::setDealField(Row &deal, const QString &field, const QJsonValue &value)
{
    if (field == orderField) {
        const qint64 id = deal.value(u"ID"_s).toString().toLongLong();
        indexNumber(deal.value(field), id, false);
        indexNumber(value, id, true);
    }
    deal.insert(field, value);
    deal.insert(u"DATE_MODIFY"_s, now());
}

bool Portal::moveDeal(Row &deal, const QString &stageId)
{
    const Funnel *place = funnel(deal.value(u"CATEGORY_ID"_s).toString().toLongLong());
    const Stage *to = place ? stage(*place, stageId) : nullptr;
    if (!to || deal.value(u"STAGE_ID"_s).toString() == stageId)
        return false;
    deal.insert(u"STAGE_ID"_s, to->id);
    deal.insert(u"STAGE_SEMANTIC_ID"_s, to->semantics.isEmpty() ? u"P"_s : to->semantics);
    deal.insert(u"CLOSED"_s, to->semantics.isEmpty() ? u"N"_s : u"Y"_s);
    deal.insert(u"MOVED_TIME"_s, now());
    deal.insert(u"DATE_MODIFY"_s, now());
    deal.insert(u"MOVED_BY_ID"_s, QString::number(userId));
    remember(deal, to->semantics.isEmpty() ? 2 : 3);
    if (!robotTo.isEmpty() && stageId == robotFrom)
        moveDeal(deal, robotTo);
    return true;
}

void Portal::changeFunnel(Row &deal, qint64 category, const QString &stageId)
{
    const Funnel *place = funnel(category);
    if (!place)
        return;
    const Stage *to = stage(*place, stageId);
    if (!to)
        to = &place->stages.first();
    deal.insert(u"CATEGORY_ID"_s, QString::number(category));
    deal.insert(u"STAGE_ID"_s, to->id);
    deal.insert(u"STAGE_SEMANTIC_ID"_s, to->semantics.isEmpty() ? u"P"_s : to->semantics);
    deal.insert(u"DATE_MODIFY"_s, now());
    deal.insert(u"MOVED_TIME"_s, now());
    // Only the rows of the present funnel are told (fact sheet, section 11).
    historyOf.remove(deal.value(u"ID"_s).toString().toLongLong());
    remember(deal, 5);
}

void Portal::remember(const Row &deal, int type)
{
    const qint64 owner = deal.value(u"ID"_s).toString().toLongLong();
    Row row;
    row.insert(u"ID"_s, qint64(history.size() + 1));
    row.insert(u"TYPE_ID"_s, type);
    row.insert(u"OWNER_ID"_s, owner);
    row.insert(u"CREATED_TIME"_s, now());
    row.insert(u"CATEGORY_ID"_s, deal.value(u"CATEGORY_ID"_s).toString().toLongLong());
    row.insert(u"STAGE_SEMANTIC_ID"_s, deal.value(u"STAGE_SEMANTIC_ID"_s));
    row.insert(u"STAGE_ID"_s, deal.value(u"STAGE_ID"_s));
    historyOf[owner].append(qsizetype(history.size()));
    history.push_back(std::move(row));
}

Rows Portal::dealsFor(const std::vector<Condition> &conditions) const
{
    QList<qint64> ids;
    Rows rows;
    if (const QStringList *wanted = boundTo(conditions, u"ID"_s)) {
        for (const QString &id : *wanted)
            ids.append(Param(id).integer());
    } else if (const QStringList *numbers = boundTo(conditions, orderField)) {
        for (const QString &number : *numbers)
            ids.append(dealsByNumber.value(number.toLower()));
    } else {
        for (const auto &[id, deal] : deals) {
            if (matches(deal, conditions))
                rows.push_back(&deal);
        }
        return rows;
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (const qint64 id : ids) {
        const auto deal = deals.find(id);
        if (deal != deals.end() && matches(deal->second, conditions))
            rows.push_back(&deal->second);
    }
    return rows;
}

FieldKind Portal::dealKind(const QString &field) const
{
    static const QHash<QString, FieldKind> known = [] {
        QHash<QString, FieldKind> kinds;
        for (const char *name : {"ID", "CATEGORY_ID", "OPPORTUNITY", "CONTACT_ID", "COMPANY_ID",
                 "ASSIGNED_BY_ID", "CREATED_BY_ID", "MODIFY_BY_ID", "MOVED_BY_ID", "LEAD_ID", "PROBABILITY"})
            kinds.insert(QString::fromLatin1(name), FieldKind::Number);
        for (const char *name : {"DATE_CREATE", "DATE_MODIFY", "MOVED_TIME", "BEGINDATE", "CLOSEDATE"})
            kinds.insert(QString::fromLatin1(name), FieldKind::Date);
        for (const char *name : {"TITLE", "TYPE_ID", "STAGE_ID", "STAGE_SEMANTIC_ID", "CURRENCY_ID", "CLOSED",
                 "OPENED", "COMMENTS", "SOURCE_ID", "SOURCE_DESCRIPTION", "ORIGINATOR_ID", "ORIGIN_ID",
                 "ADDITIONAL_INFO", "IS_MANUAL_OPPORTUNITY", "UTM_SOURCE", "UTM_MEDIUM", "UTM_CAMPAIGN",
                 "UTM_CONTENT", "UTM_TERM"})
            kinds.insert(QString::fromLatin1(name), FieldKind::Text);
        return kinds;
    }();
    const auto standard = known.constFind(field);
    if (standard != known.constEnd())
        return *standard;
    const UserField *own = userField(field);
    if (!own)
        return FieldKind::Unknown;
    if (own->type == "double"_L1 || own->type == "integer"_L1)
        return FieldKind::Number;
    return own->type == "datetime"_L1 || own->type == "date"_L1 ? FieldKind::Date : FieldKind::Text;
}

qint64 Portal::addComment(qint64 deal, const QString &text)
{
    const qint64 id = nextId();
    Row row;
    row.insert(u"ID"_s, QString::number(id));
    row.insert(u"ENTITY_ID"_s, QString::number(deal));
    row.insert(u"ENTITY_TYPE"_s, u"deal"_s);
    row.insert(u"CREATED"_s, now());
    row.insert(u"COMMENT"_s, text);
    row.insert(u"AUTHOR_ID"_s, QString::number(userId));
    comments[id] = std::move(row);
    commentsOf[deal].append(id);
    return id;
}

qint64 Portal::addPayment(qint64 deal)
{
    const qint64 id = nextId();
    QList<qint64> &others = paymentsOf[deal];
    Row row;
    row.insert(u"id"_s, id);
    row.insert(u"orderId"_s, 3000 + deal);
    row.insert(u"accountNumber"_s, QString::number(3000 + deal) + u'/' + QString::number(others.size() + 1));
    row.insert(u"paid"_s, u"N"_s);
    row.insert(u"datePaid"_s, QJsonValue::Null);
    row.insert(u"empPaidId"_s, QJsonValue::Null);
    row.insert(u"paySystemId"_s, defaultPaySystem);
    row.insert(u"paySystemName"_s, u"Готівка"_s);
    row.insert(u"sum"_s, 0);
    row.insert(u"currency"_s, deals.at(deal).value(u"CURRENCY_ID"_s));
    row.insert(u"xmlId"_s, u""_s);
    row.insert(u"dateBill"_s, now());
    others.append(id);
    dealOfPayment.insert(id, deal);
    payments[id] = std::move(row);
    return id;
}

void Portal::setPaid(Row &payment, bool paid, const QString &date)
{
    payment.insert(u"paid"_s, paid ? u"Y"_s : u"N"_s);
    payment.insert(u"datePaid"_s, paid ? QJsonValue(date.isEmpty() ? now() : date) : QJsonValue::Null);
    payment.insert(u"empPaidId"_s, paid ? QJsonValue(userId) : QJsonValue::Null);
}

void Portal::setXmlId(Row &payment, const QString &xmlId)
{
    const qint64 id = payment.value(u"id"_s).toInteger();
    const QString before = payment.value(u"xmlId"_s).toString();
    if (!before.isEmpty())
        paymentsByXmlId[before].removeAll(id);
    if (!xmlId.isEmpty())
        paymentsByXmlId[xmlId].append(id);
    payment.insert(u"xmlId"_s, xmlId);
}

void Portal::removePayment(qint64 id)
{
    const auto payment = payments.find(id);
    if (payment == payments.end())
        return;
    setXmlId(payment->second, {});
    paymentsOf[dealOfPayment.take(id)].removeAll(id);
    payments.erase(payment);
}

}
