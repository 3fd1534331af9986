#include "core/model/payment.h"

#include <QJsonArray>

#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StateName
{
    PaymentState state;
    QLatin1StringView name;
};
constexpr std::array stateNames{StateName{PaymentState::Started, "started"_L1},
    StateName{PaymentState::Held, "held"_L1}, StateName{PaymentState::Paid, "paid"_L1},
    StateName{PaymentState::Failed, "failed"_L1}, StateName{PaymentState::Refunding, "refunding"_L1},
    StateName{PaymentState::Refunded, "refunded"_L1}, StateName{PaymentState::Unknown, "unknown"_L1}};

struct ProofName
{
    Proof proof;
    QLatin1StringView name;
};
constexpr std::array proofNames{ProofName{Proof::Unproven, "unproven"_L1},
    ProofName{Proof::SenderNamed, "sender"_L1}, ProofName{Proof::MailAuthenticated, "mail-authenticated"_L1},
    ProofName{Proof::Confirmed, "confirmed"_L1}, ProofName{Proof::Listed, "listed"_L1},
    ProofName{Proof::Signed, "signed"_L1}, ProofName{Proof::Asked, "asked"_L1}};

QJsonArray toJson(const QList<NamedValue> &values)
{
    QJsonArray array;
    for (const NamedValue &value : values)
        array.append(QJsonArray{value.name, value.value});
    return array;
}

QList<NamedValue> namedValues(const QJsonValue &json)
{
    QList<NamedValue> values;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &pair : array)
        values.append({pair.toArray().at(0).toString(), pair.toArray().at(1).toString()});
    return values;
}

void putMoney(QJsonObject &json, const QString &key, const std::optional<Money> &money)
{
    if (money)
        json.insert(key, QJsonArray{money->decimal(), money->currency});
}

std::optional<Money> moneyAt(const QJsonObject &json, const QString &key)
{
    const QJsonArray pair = json.value(key).toArray();
    if (pair.size() != 2)
        return std::nullopt;
    const Result<Money> money = parseMoney(pair[0].toString(), pair[1].toString());
    return money ? std::optional(*money) : std::nullopt;
}

void putTime(QJsonObject &json, const QString &key, const QDateTime &time)
{
    if (time.isValid())
        json.insert(key, time.toMSecsSinceEpoch());
}

QDateTime timeAt(const QJsonObject &json, const QString &key)
{
    const QJsonValue ms = json.value(key);
    return ms.isDouble() ? QDateTime::fromMSecsSinceEpoch(ms.toInteger(), Qt::UTC) : QDateTime();
}

}

QString paymentStateName(PaymentState state)
{
    for (const StateName &known : stateNames) {
        if (known.state == state)
            return known.name;
    }
    return {};
}

QString proofName(Proof proof)
{
    for (const ProofName &known : proofNames) {
        if (known.proof == proof)
            return known.name;
    }
    return {};
}

Proof proofFromName(const QString &name)
{
    for (const ProofName &known : proofNames) {
        if (known.name == name)
            return known.proof;
    }
    return Proof::Unproven;
}

bool isToldByService(Proof proof)
{
    return proof >= Proof::Listed;
}

QJsonObject toJson(const Payment &payment)
{
    QJsonObject json;
    json.insert("account"_L1, payment.account);
    json.insert("reference"_L1, payment.reference);
    putMoney(json, u"amount"_s, payment.amount);
    json.insert("state"_L1, paymentStateName(payment.state));
    json.insert("statusText"_L1, payment.statusText);
    json.insert("reason"_L1, payment.reason);
    putTime(json, u"createdAt"_s, payment.createdAt);
    putTime(json, u"processedAt"_s, payment.processedAt);
    putMoney(json, u"fee"_s, payment.fee);
    putMoney(json, u"settled"_s, payment.settled);
    putTime(json, u"settledAt"_s, payment.settledAt);
    putMoney(json, u"refunded"_s, payment.refunded);
    putMoney(json, u"base"_s, payment.base);
    putTime(json, u"refundedAt"_s, payment.refundedAt);
    json.insert("payer"_L1, payment.payer);
    if (!payment.typedFields.isEmpty())
        json.insert("typedFields"_L1, toJson(payment.typedFields));
    if (!payment.extra.isEmpty())
        json.insert("extra"_L1, toJson(payment.extra));
    if (payment.typedFieldsConfirmed)
        json.insert("typedFieldsConfirmed"_L1, true);
    return json;
}

Result<Payment> paymentFromJson(const QJsonObject &json)
{
    Payment payment;
    payment.account = json.value("account"_L1).toString();
    payment.reference = json.value("reference"_L1).toString();
    const std::optional<Money> amount = moneyAt(json, u"amount"_s);
    if (payment.reference.isEmpty() || !amount)
        return failure(
            Error::Kind::Malformed, Text(QT_TRANSLATE_NOOP("Text", "A stored payment cannot be read.")));
    payment.amount = *amount;
    const QString state = json.value("state"_L1).toString();
    for (const StateName &known : stateNames) {
        if (known.name == state)
            payment.state = known.state;
    }
    payment.statusText = json.value("statusText"_L1).toString();
    payment.reason = json.value("reason"_L1).toString();
    payment.createdAt = timeAt(json, u"createdAt"_s);
    payment.processedAt = timeAt(json, u"processedAt"_s);
    payment.fee = moneyAt(json, u"fee"_s);
    payment.settled = moneyAt(json, u"settled"_s);
    payment.settledAt = timeAt(json, u"settledAt"_s);
    payment.refunded = moneyAt(json, u"refunded"_s);
    payment.base = moneyAt(json, u"base"_s);
    payment.refundedAt = timeAt(json, u"refundedAt"_s);
    payment.payer = json.value("payer"_L1).toString();
    payment.typedFields = namedValues(json.value("typedFields"_L1));
    payment.extra = namedValues(json.value("extra"_L1));
    payment.typedFieldsConfirmed = json.value("typedFieldsConfirmed"_L1).toBool();
    return payment;
}

}
