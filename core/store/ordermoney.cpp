#include "core/store/ordermoney.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

OrderMoney orderMoney(const EventNotes &notes)
{
    OrderMoney money;
    const QJsonArray orders = QJsonDocument::fromJson(notes.facts).object().value("orders"_L1).toArray();
    const auto add = [](std::optional<Money> &sum, const QJsonObject &order, QLatin1StringView key) {
        const Result<Money> one
            = parseMoney(order.value(key).toString(), order.value("currency"_L1).toString());
        if (one && (!sum || sum->currency == one->currency))
            sum = sum ? *sum + *one : *one;
    };
    for (const QJsonValue &value : orders) {
        const QJsonObject order = value.toObject();
        add(money.due, order, "due"_L1);
        add(money.paid, order, "paid"_L1);
        add(money.missing, order, "missing"_L1);
        KnownOrder known;
        known.number = {order.value("number"_L1).toString()};
        known.title = order.value("title"_L1).toString();
        known.stage = order.value("stage"_L1).toString();
        known.link = QUrl(order.value("link"_L1).toString());
        money.orders.append(known);
    }
    return money;
}

}
