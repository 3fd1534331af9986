#include "app/demo/demotarget.h"

#include "core/base/json.h"
#include "core/connectors/bitrix24/wire.h"
#include "core/connectors/connector.h"

#include <QJsonArray>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;
using ui::DemoOrder;

namespace {

const QString hryvnia = u"UAH"_s;

Money moneyOf(const QJsonValue &value)
{
    const double sum = value.isString() ? value.toString().section(u'|', 0, 0).toDouble() : value.toDouble();
    return moneyFromDouble(sum, hryvnia);
}

class PlanfixTarget final : public DemoTarget
{
public:
    explicit PlanfixTarget(const DemoCast &cast)
        : m_cast(cast)
    {
    }

    QString title() const override { return vendor(m_cast.vendor)->info.title; }

    QList<DemoOrder> orders(const QJsonObject &state, qint64 first) const override
    {
        QHash<qint64, QList<QJsonObject>> subtasks;
        QHash<qint64, QList<QJsonObject>> entries;
        const QJsonArray tasks = state["tasks"_L1].toArray();
        for (const QJsonValue &task : tasks) {
            if (const qint64 parent = task["parent"_L1].toInteger(); parent >= first)
                subtasks[parent].append(task.toObject());
        }
        const QJsonArray rows = state["entries"_L1].toArray();
        for (const QJsonValue &entry : rows)
            entries[entry["task"_L1].toInteger()].append(entry.toObject());
        const int orderTemplate = m_cast.seed["case"_L1]["orderTemplate"_L1].toInt();
        QList<DemoOrder> orders;
        for (const QJsonValue &task : tasks) {
            const bool isOrder = task["template"_L1].toInt() == orderTemplate
                && task["number"_L1].toInteger() >= first && !task["parent"_L1].isDouble();
            if (isOrder)
                orders.append(orderOf(task.toObject(), subtasks, entries));
        }
        return orders;
    }

    qsizetype entries(const QJsonObject &state) const override
    {
        return state["entries"_L1].toArray().size();
    }

    QJsonObject bookingCall() const override
    {
        return {{u"method"_s, u"POST"_s}, {u"path"_s, u"*/datatags/"_s}};
    }

    QList<DemoAct> past(const PastOrder &one, const QDateTime &now) const override
    {
        const QJsonObject order{{u"number"_s, one.number}, {u"due"_s, one.amount.decimal()},
            {u"status"_s, one.stage.toInt()}, {u"madeDaysAgo"_s, one.paidAt.daysTo(now) + 2}};
        const QJsonObject entry{{u"order"_s, one.number}, {u"amount"_s, one.amount.decimal()},
            {u"paymentId"_s, one.reference}, {u"date"_s, one.paidAt.date().toString(u"dd-MM-yyyy"_s)}};
        return {{u"planfix/order"_s, order}, {u"planfix/entry"_s, entry}};
    }

private:
    DemoOrder orderOf(const QJsonObject &task, const QHash<qint64, QList<QJsonObject>> &subtasks,
        const QHash<qint64, QList<QJsonObject>> &entries) const
    {
        const QJsonObject parts = m_cast.seed["case"_L1].toObject();
        const QString dueField = json::text(parts["due"_L1]);
        const QString sumField = json::text(parts["entryAmount"_L1]);
        const QString idField = json::text(parts["entryPayment"_L1]);
        DemoOrder order;
        const qint64 number = task["number"_L1].toInteger();
        order.number = {QString::number(number)};
        order.title = task["name"_L1].toString();
        order.stage = m_cast.stage(json::text(task["status"_L1]));
        order.paid = {0, hryvnia};
        const QList<QJsonObject> below = subtasks.value(number);
        for (const QJsonObject &subtask : below) {
            if (const QJsonValue due = subtask["fields"_L1][dueField]; due.isDouble())
                order.due = order.due ? *order.due + moneyOf(due) : moneyOf(due);
            const QList<QJsonObject> booked = entries.value(subtask["number"_L1].toInteger());
            for (const QJsonObject &entry : booked) {
                const QJsonObject fields = entry["fields"_L1].toObject();
                order.entries.append({fields[idField].toString(), moneyOf(fields[sumField])});
                order.paid = order.paid + order.entries.last().amount;
            }
        }
        return order;
    }

    DemoCast m_cast;
};

class Bitrix24Target final : public DemoTarget
{
public:
    explicit Bitrix24Target(const DemoCast &cast)
        : m_cast(cast)
        , m_isMoneyField(cast.targetSettings["entryMode"_L1].toString() == "money-field"_L1)
        , m_funnel(json::text(cast.targetSettings["funnel"_L1]))
    {
    }

    QString title() const override { return vendor(m_cast.vendor)->info.title; }

    QList<DemoOrder> orders(const QJsonObject &state, qint64 first) const override
    {
        QList<DemoOrder> orders;
        const QJsonArray deals = state["deals"_L1].toArray();
        for (const QJsonValue &deal : deals) {
            const bool isOrder = json::text(deal["category"_L1]) == m_funnel
                && json::text(deal["number"_L1]).toLongLong() >= first;
            if (isOrder)
                orders.append(orderOf(deal.toObject()));
        }
        return orders;
    }

    qsizetype entries(const QJsonObject &state) const override
    {
        qsizetype count = 0;
        const QJsonArray deals = state["deals"_L1].toArray();
        for (const QJsonValue &deal : deals)
            count += orderOf(deal.toObject()).entries.size();
        return count;
    }

    QJsonObject bookingCall() const override { return {{u"path"_s, u"write"_s}}; }

    QList<DemoAct> past(const PastOrder &one, const QDateTime &now) const override
    {
        const QString number = QString::number(one.number);
        const QJsonObject deal{{u"id"_s, one.number}, {u"number"_s, number}, {u"due"_s, one.amount.decimal()},
            {u"stage"_s, one.stage}, {u"category"_s, m_funnel},
            {u"madeDaysAgo"_s, one.paidAt.daysTo(now) + 2}};
        QList<DemoAct> acts{{u"bitrix24/deal"_s, deal}};
        if (m_isMoneyField) {
            AddEntry entry;
            entry.paymentId = one.reference;
            entry.amount = one.amount;
            entry.date = one.paidAt.date();
            acts.append({u"bitrix24/comment"_s,
                {{u"number"_s, number}, {u"text"_s, bitrix24::wire::entryMark(entry)}}});
            acts.append({u"bitrix24/payment"_s,
                {{u"number"_s, number}, {u"field"_s, QString(one.amount.decimal() + u"|UAH"_s)}}});
        } else {
            acts.append({u"bitrix24/payment"_s,
                {{u"number"_s, number}, {u"sum"_s, one.amount.decimal()},
                    {u"date"_s, one.paidAt.toOffsetFromUtc(0).toString(Qt::ISODate)},
                    {u"xmlId"_s, bitrix24::wire::externalId(one.reference)}}});
        }
        return acts;
    }

private:
    DemoOrder orderOf(const QJsonObject &deal) const
    {
        DemoOrder order;
        order.number = {json::text(deal["number"_L1])};
        order.title = deal["title"_L1].toString();
        order.stage = m_cast.stage(deal["stage"_L1].toString());
        order.due = moneyOf(deal["due"_L1]);
        order.paid = {0, hryvnia};
        if (m_isMoneyField) {
            const QJsonArray comments = deal["comments"_L1].toArray();
            for (const QJsonValue &one : comments) {
                const std::optional<OrderEntry> entry = bitrix24::wire::readEntryMark(one.toString());
                if (entry && entry->amount)
                    order.entries.append({entry->paymentId, *entry->amount});
            }
            order.paid = moneyOf(deal["paidField"_L1]);
            return order;
        }
        const QJsonArray payments = deal["payments"_L1].toArray();
        for (const QJsonValue &one : payments) {
            if (one["paid"_L1].toString() != "Y"_L1)
                continue;
            order.entries.append(
                {bitrix24::wire::paymentIdOf(one["xmlId"_L1].toString()), moneyOf(one["sum"_L1])});
            order.paid = order.paid + order.entries.last().amount;
        }
        return order;
    }

    DemoCast m_cast;
    bool m_isMoneyField;
    QString m_funnel;
};

}

std::unique_ptr<DemoTarget> demoTarget(const DemoCast &cast)
{
    if (cast.vendor == "bitrix24"_L1)
        return std::make_unique<Bitrix24Target>(cast);
    return std::make_unique<PlanfixTarget>(cast);
}

}
