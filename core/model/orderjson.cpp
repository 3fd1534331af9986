#include "core/model/orderjson.h"

#include <QJsonArray>

#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array matchNames{"one"_L1, "none"_L1, "several"_L1, "no-ledger"_L1, "several-ledgers"_L1};

void put(QJsonObject &json, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

void put(QJsonObject &json, QLatin1StringView name, const std::optional<Money> &money)
{
    if (money)
        json.insert(name, QJsonArray{money->decimal(), money->currency});
}

void put(QJsonObject &json, QLatin1StringView name, const QDateTime &time)
{
    if (time.isValid())
        json.insert(name, time.toMSecsSinceEpoch());
}

std::optional<Money> moneyAt(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonArray pair = json.value(name).toArray();
    const Result<Money> money = parseMoney(pair.at(0).toString(), pair.at(1).toString());
    return money ? std::optional(*money) : std::nullopt;
}

QDateTime timeAt(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue ms = json.value(name);
    return ms.isDouble() ? QDateTime::fromMSecsSinceEpoch(ms.toInteger(), Qt::UTC) : QDateTime();
}

}

QJsonObject toJson(const OrderEntry &entry)
{
    QJsonObject json;
    put(json, "key"_L1, entry.key);
    put(json, "paymentId"_L1, entry.paymentId);
    put(json, "amount"_L1, entry.amount);
    put(json, "date"_L1, entry.date.toString(Qt::ISODate));
    put(json, "at"_L1, entry.at);
    return json;
}

OrderEntry orderEntryFromJson(const QJsonObject &json)
{
    OrderEntry entry;
    entry.key = json.value("key"_L1).toString();
    entry.paymentId = json.value("paymentId"_L1).toString();
    entry.amount = moneyAt(json, "amount"_L1);
    entry.date = QDate::fromString(json.value("date"_L1).toString(), Qt::ISODate);
    entry.at = timeAt(json, "at"_L1);
    return entry;
}

QJsonObject toJson(const OrderFound &order)
{
    QJsonObject json;
    json.insert("match"_L1, matchNames[size_t(order.match)]);
    if (!order.candidates.isEmpty())
        json.insert("candidates"_L1, QJsonArray::fromStringList(order.candidates));
    put(json, "order"_L1, order.ref.order);
    put(json, "ledger"_L1, order.ref.ledger);
    put(json, "number"_L1, order.number.value);
    put(json, "title"_L1, order.title);
    put(json, "link"_L1, order.link.toString());
    put(json, "madeAt"_L1, order.madeAt);
    put(json, "stage"_L1, order.stage.id);
    put(json, "stageName"_L1, order.stage.name);
    put(json, "funnel"_L1, order.stage.funnel);
    put(json, "due"_L1, order.due);
    put(json, "paidByTarget"_L1, order.paidByTarget);
    put(json, "differenceByTarget"_L1, order.differenceByTarget);
    if (order.targetComputes)
        json.insert("targetComputes"_L1, true);
    QJsonArray entries;
    for (const OrderEntry &entry : order.entries)
        entries.append(toJson(entry));
    if (!entries.isEmpty())
        json.insert("entries"_L1, entries);
    return json;
}

OrderFound orderFoundFromJson(const QJsonObject &json)
{
    OrderFound order;
    for (size_t i = 0; i < matchNames.size(); ++i) {
        if (json.value("match"_L1).toString() == matchNames[i])
            order.match = OrderFound::Match(i);
    }
    const QJsonArray candidates = json.value("candidates"_L1).toArray();
    for (const QJsonValue &one : candidates)
        order.candidates.append(one.toString());
    order.ref = {json.value("order"_L1).toString(), json.value("ledger"_L1).toString()};
    order.number.value = json.value("number"_L1).toString();
    order.title = json.value("title"_L1).toString();
    order.link = QUrl(json.value("link"_L1).toString());
    order.madeAt = timeAt(json, "madeAt"_L1);
    order.stage = {json.value("stage"_L1).toString(), json.value("stageName"_L1).toString(),
        json.value("funnel"_L1).toString()};
    order.due = moneyAt(json, "due"_L1);
    order.paidByTarget = moneyAt(json, "paidByTarget"_L1);
    order.differenceByTarget = moneyAt(json, "differenceByTarget"_L1);
    order.targetComputes = json.value("targetComputes"_L1).toBool();
    const QJsonArray entries = json.value("entries"_L1).toArray();
    for (const QJsonValue &one : entries)
        order.entries.append(orderEntryFromJson(one.toObject()));
    return order;
}

}
