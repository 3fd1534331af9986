#include "app/sandbox/bitrix24/methods.h"

namespace provodka::sandbox::bitrix24::payments {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList simpleFields{u"id"_s, u"accountNumber"_s, u"paid"_s, u"datePaid"_s, u"empPaidId"_s,
    u"paySystemId"_s, u"sum"_s, u"currency"_s, u"paySystemName"_s};
const QStringList textFields{u"xmlId"_s, u"psInvoiceId"_s, u"comments"_s, u"payVoucherNum"_s,
    u"payVoucherDate"_s, u"psStatus"_s, u"psStatusCode"_s, u"psStatusDescription"_s, u"psStatusMessage"_s,
    u"psCurrency"_s, u"psResponseDate"_s, u"externalPayment"_s, u"id1c"_s};

FieldKind kindOf(const QString &field)
{
    static const QStringList numbers{
        u"id"_s, u"orderId"_s, u"sum"_s, u"paySystemId"_s, u"empPaidId"_s, u"psSum"_s};
    if (numbers.contains(field))
        return FieldKind::Number;
    if (field == "datePaid"_L1 || field == "dateBill"_L1)
        return FieldKind::Date;
    static const QStringList others{u"paid"_s, u"currency"_s, u"accountNumber"_s, u"paySystemName"_s};
    return others.contains(field) || textFields.contains(field) ? FieldKind::Text : FieldKind::Unknown;
}

QJsonObject simple(const Row &row)
{
    QJsonObject object;
    for (const QString &name : simpleFields)
        object.insert(name, row.value(name));
    return object;
}

QJsonObject full(const Row &row)
{
    QJsonObject object;
    for (const QString &name : textFields)
        object.insert(name, QJsonValue::Null);
    for (auto it = row.constBegin(); it != row.constEnd(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Row *find(Portal &portal, const Param &id)
{
    const auto payment = portal.payments.find(id.integer());
    return payment == portal.payments.end() ? nullptr : &payment->second;
}

std::optional<Reply> wrongOwner(const Portal &portal, const Param &params)
{
    for (const QString &needed : {u"entityId"_s, u"entityTypeId"_s}) {
        if (params[needed].isAbsent() || params[needed].text().isEmpty())
            return Reply::missing(needed);
    }
    if (params[u"entityTypeId"_s].integer() != 2)
        return Reply::zero(u"Entity type is not supported"_s);
    if (!portal.deals.contains(params[u"entityId"_s].integer()))
        return Reply::zero(u"Entity with identifier №%1 does not exist"_s.arg(params[u"entityId"_s].text()));
    return std::nullopt;
}

Reply absent()
{
    return Reply::zero(u"Payment not found"_s);
}

std::optional<Reply> forbidden(const Portal &portal)
{
    if (portal.isAdministrator)
        return std::nullopt;
    return Reply::fail(400, qint64(200040300010), u"Access Denied"_s);
}

}

Reply add(Portal &portal, const Param &params)
{
    if (const std::optional<Reply> wrong = wrongOwner(portal, params))
        return *wrong;
    return Reply::ok(portal.swallow ? portal.nextId() : portal.addPayment(params[u"entityId"_s].integer()));
}

Reply get(Portal &portal, const Param &params)
{
    if (params[u"id"_s].isAbsent())
        return Reply::missing(u"id"_s);
    const Row *payment = find(portal, params[u"id"_s]);
    return payment ? Reply::ok(simple(*payment)) : absent();
}

Reply list(Portal &portal, const Param &params)
{
    if (const std::optional<Reply> wrong = wrongOwner(portal, params))
        return *wrong;
    const std::vector<Condition> wanted = conditions(params[u"filter"_s], kindOf);
    Rows rows;
    const QList<qint64> ids = portal.paymentsOf.value(params[u"entityId"_s].integer());
    for (const qint64 id : ids) {
        const Row &payment = portal.payments.at(id);
        if (matches(payment, wanted))
            rows.push_back(&payment);
    }
    Reply reply = page(std::move(rows), params[u"order"_s], params[u"start"_s], kindOf, u"id"_s,
        [](const Row &row) { return QJsonValue(simple(row)); });
    reply.total.reset(); // this list says nothing of its length
    return reply;
}

Reply update(Portal &portal, const Param &params)
{
    Row *payment = find(portal, params[u"id"_s]);
    if (!payment)
        return absent();
    const Param &fields = params[u"fields"_s];
    if (!fields.isMap())
        return Reply::missing(u"fields"_s);
    if (portal.swallow)
        return Reply::ok(true);
    if (!fields[u"paySystemId"_s].isAbsent())
        payment->insert(u"paySystemId"_s, fields[u"paySystemId"_s].integer());
    if (!fields[u"paid"_s].isAbsent())
        portal.setPaid(*payment, fields[u"paid"_s].flag());
    return Reply::ok(true);
}

Reply pay(Portal &portal, const Param &params)
{
    Row *payment = find(portal, params[u"id"_s]);
    if (!payment)
        return absent();
    if (!portal.swallow)
        portal.setPaid(*payment, true);
    return Reply::ok(true);
}

Reply unpay(Portal &portal, const Param &params)
{
    Row *payment = find(portal, params[u"id"_s]);
    if (!payment)
        return absent();
    if (!portal.swallow)
        portal.setPaid(*payment, false);
    return Reply::ok(true);
}

Reply remove(Portal &portal, const Param &params)
{
    const Row *payment = find(portal, params[u"id"_s]);
    if (!payment)
        return absent();
    if (payment->value(u"paid"_s).toString() == "Y"_L1)
        return Reply::zero(u"Paid payment cannot be deleted"_s);
    if (!portal.swallow)
        portal.removePayment(params[u"id"_s].integer());
    return Reply::ok(true);
}

Reply addProduct(Portal &portal, const Param &params)
{
    for (const QString &needed : {u"paymentId"_s, u"rowId"_s, u"quantity"_s}) {
        if (params[needed].isAbsent())
            return Reply::missing(needed);
    }
    Row *payment = find(portal, params[u"paymentId"_s]);
    if (!payment)
        return absent();
    const qint64 deal = portal.dealOfPayment.value(params[u"paymentId"_s].integer());
    const Param rows = portal.productRowsOf.value(deal);
    const qint64 place = params[u"rowId"_s].integer() - deal * 100 - 1;
    if (place < 0 || place >= rows.keys().size())
        return Reply::zero(u"Product row not found"_s);
    if (!portal.swallow) {
        const double more
            = rows.value(place)[u"PRICE"_s].text().toDouble() * params[u"quantity"_s].text().toDouble();
        payment->insert(u"sum"_s, payment->value(u"sum"_s).toDouble() + more);
    }
    return Reply::ok(portal.nextId());
}

Reply saleGet(Portal &portal, const Param &params)
{
    if (const std::optional<Reply> no = forbidden(portal))
        return *no;
    const Row *payment = find(portal, params[u"id"_s]);
    return payment ? Reply::ok(QJsonObject{{"payment"_L1, full(*payment)}}) : absent();
}

Reply saleList(Portal &portal, const Param &params)
{
    if (const std::optional<Reply> no = forbidden(portal))
        return *no;
    const std::vector<Condition> wanted = conditions(params[u"filter"_s], kindOf);
    QList<qint64> ids;
    Rows rows;
    if (const QStringList *keys = boundTo(wanted, u"xmlId"_s)) {
        for (const QString &key : *keys)
            ids += portal.paymentsByXmlId.value(key);
    } else if (const QStringList *numbers = boundTo(wanted, u"id"_s)) {
        for (const QString &number : *numbers)
            ids.append(number.toLongLong());
    } else {
        for (const auto &payment : portal.payments)
            ids.append(payment.first);
    }
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : std::as_const(ids)) {
        const auto payment = portal.payments.find(id);
        if (payment != portal.payments.end() && matches(payment->second, wanted))
            rows.push_back(&payment->second);
    }
    const QStringList select = params[u"select"_s].texts();
    const auto shape = [&select](const Row &row) {
        const QJsonObject all = full(row);
        if (select.isEmpty())
            return QJsonValue(all);
        QJsonObject some;
        for (const QString &name : select) {
            if (all.contains(name))
                some.insert(name, all.value(name));
        }
        return QJsonValue(some);
    };
    return page(
        std::move(rows), params[u"order"_s], params[u"start"_s], kindOf, u"id"_s, shape, u"payments"_s);
}

Reply saleUpdate(Portal &portal, const Param &params)
{
    if (const std::optional<Reply> no = forbidden(portal))
        return *no;
    Row *payment = find(portal, params[u"id"_s]);
    if (!payment)
        return absent();
    const Param &fields = params[u"fields"_s];
    if (!fields.isMap())
        return Reply::missing(u"fields"_s);
    if (fields[u"paySystemId"_s].integer() <= 0)
        return Reply::zero(u"Required fields: paySystemId"_s);
    if (portal.swallow)
        return Reply::ok(QJsonObject{{"payment"_L1, full(*payment)}});
    payment->insert(u"paySystemId"_s, fields[u"paySystemId"_s].integer());
    for (qsizetype i = 0; i < fields.keys().size(); ++i) {
        const QString &name = fields.keys()[i];
        if (name == "xmlId"_L1)
            portal.setXmlId(*payment, fields.value(i).text());
        else if (textFields.contains(name))
            payment->insert(name, fields.value(i).text());
        else if (name == "sum"_L1 || name == "psSum"_L1)
            payment->insert(name, fields.value(i).text().toDouble());
    }
    if (!fields[u"paid"_s].isAbsent()) {
        const QDateTime at = QDateTime::fromString(fields[u"datePaid"_s].text(), Qt::ISODate);
        portal.setPaid(*payment, fields[u"paid"_s].flag(),
            at.isValid() ? at.toOffsetFromUtc(3 * 3600).toString(Qt::ISODate) : QString());
    }
    return Reply::ok(QJsonObject{{"payment"_L1, full(*payment)}});
}

Reply orderEntities(Portal &portal, const Param &params)
{
    static const QStringList numbers{u"orderId"_s, u"ownerId"_s, u"ownerTypeId"_s};
    const KindOf kinds = [](const QString &field) {
        return numbers.contains(field) ? FieldKind::Number : FieldKind::Unknown;
    };
    QStringList unknown;
    const std::vector<Condition> wanted = conditions(params[u"filter"_s], kinds, &unknown);
    if (!unknown.isEmpty())
        return Reply::fail(
            400, u"100"_s, u"Field '%1' is not allowed in filter"_s.arg(unknown.join(u", "_s)));
    std::vector<Row> links;
    for (const auto &[deal, ids] : portal.paymentsOf.asKeyValueRange()) {
        if (ids.isEmpty())
            continue;
        Row link;
        link.insert(u"orderId"_s, portal.payments.at(ids.first()).value(u"orderId"_s));
        link.insert(u"ownerId"_s, deal);
        link.insert(u"ownerTypeId"_s, 2);
        if (matches(link, wanted))
            links.push_back(link);
    }
    Rows rows;
    for (const Row &link : links)
        rows.push_back(&link);
    std::sort(rows.begin(), rows.end(), [](const Row *a, const Row *b) {
        return a->value(u"orderId"_s).toInteger() < b->value(u"orderId"_s).toInteger();
    });
    const auto shape = [](const Row &row) {
        QJsonObject object;
        for (const QString &name : numbers)
            object.insert(name, QString::number(row.value(name).toInteger()));
        return QJsonValue(object);
    };
    return page(std::move(rows), params[u"order"_s], params[u"start"_s], kinds, u"orderId"_s, shape,
        u"orderEntity"_s);
}

}
