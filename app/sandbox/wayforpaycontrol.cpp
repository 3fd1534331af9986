#include "app/sandbox/seed.h"
#include "app/sandbox/wayforpay.h"
#include "app/sandbox/wayforpaymail.h"

#include "core/base/json.h"

#include <QDateTime>

#include <algorithm>
#include <random>

namespace provodka::sandbox {

using namespace Qt::Literals::StringLiterals;
using namespace wayforpay;

namespace {

bool tellsBy(const QJsonObject &body, QLatin1StringView way, bool otherwise)
{
    const QJsonValue notify = body.value("notify"_L1);
    return notify.isArray() ? notify.toArray().contains(QString(way)) : otherwise;
}

Result<Money> amountOf(const QJsonValue &sent, const QString &currency)
{
    return sent.isDouble() ? Result<Money>(moneyFromDouble(sent.toDouble(), currency))
                           : parseMoney(sent.toString(), currency);
}

// The body shapes that shops have to read (form "json" is the one of the real gateway).
QByteArray shaped(const QByteArray &body, const QString &form)
{
    if (form == "name"_L1)
        return body.toPercentEncoding() + '=';
    if (form == "encoded"_L1)
        return body.toPercentEncoding();
    if (form == "value"_L1)
        return "data=" + body.toPercentEncoding();
    return body;
}

bool isPaidFor(const QString &status)
{
    return status == "Approved"_L1 || status == "Refunded"_L1 || status == "Voided"_L1
        || status == "RefundInProcessing"_L1;
}

int defaultCode(const QString &status)
{
    if (status == "Declined"_L1)
        return 1101;
    if (status == "Expired"_L1)
        return 1124;
    if (status == "RefundInProcessing"_L1)
        return 1138;
    if (status == "Pending"_L1)
        return 1134;
    return status == "Created"_L1 || status.compare("InProcessing"_L1, Qt::CaseInsensitive) == 0 ? 1131
                                                                                                 : 1100;
}

}

WayForPay::WayForPay(Post post, Mail mail)
    : m_post(std::move(post))
    , m_mail(std::move(mail))
{
    m_client = std::make_unique<CallbackClient>([this](quint64 id, int status, const QByteArray &body) {
        m_post([this, id, status, body] { answered(id, status, body); });
    });
}

WayForPay::~WayForPay() = default;

void WayForPay::reset(const QJsonObject &given)
{
    QJsonObject seed = builtInSeed(name());
    for (auto member = given.begin(); member != given.end(); ++member)
        seed.insert(member.key(), member.value());
    m_client->clear();
    m_client->setConcurrency(4);
    m_account = seed.value("merchantAccount"_L1).toString();
    m_secret = seed.value("secretKey"_L1).toString().toUtf8();
    m_domain = seed.value("merchantDomainName"_L1).toString();
    m_payments.clear();
    m_byReference.clear();
    m_byCreated.clear();
    m_perOrder.clear();
    m_deliveries.clear();
    while (!m_groups.empty())
        giveUp(m_groups.begin()->first);
    m_shopBalance.reset();
    m_listsByProcessing = false;
    for (const QJsonValue &payment : seed.value("payments"_L1).toArray()) {
        size_t index = 0;
        addPayment(payment.toObject(), &index);
    }
}

QJsonObject WayForPay::addPayment(const QJsonObject &body, size_t *index)
{
    Payment made;
    made.order = json::text(body.value("order"_L1));
    const QString currency = body.value("currency"_L1).toString(u"UAH"_s);
    const Result<Money> amount = amountOf(body.value("amount"_L1), currency);
    if (!amount)
        return mistake(u"\"amount\" is no amount of money."_s);
    made.amount = *amount;
    made.reference = body.value("reference"_L1).toString();
    if (made.reference.isEmpty() && made.order.isEmpty())
        return mistake(u"\"order\" or \"reference\" is wanted."_s);
    if (made.reference.isEmpty()) {
        do {
            made.reference = u"%1-%2"_s.arg(made.order).arg(++m_perOrder[made.order]);
        } while (m_byReference.contains(made.reference));
    } else if (!made.order.isEmpty()) {
        ++m_perOrder[made.order];
    }
    if (const auto earlier = latest(made.reference); earlier && isPaidFor(m_payments[*earlier].status))
        return mistake(
            u"The reference %1 is paid already; the gateway takes none twice."_s.arg(made.reference));
    const QString amountText = body.value("amountText"_L1).toString();
    made.amountToken = (amountText.isEmpty() ? made.amount.shortest() : amountText).toLatin1();
    if (body.value("amountAs"_L1).toString() == "string"_L1)
        made.amountToken = '"' + made.amountToken + '"';
    made.status = body.value("status"_L1).toString(u"Approved"_s);
    made.reasonCode = int(json::integer(body.value("reasonCode"_L1)).value_or(defaultCode(made.status)));
    made.reasonCodeIsText = body.value("reasonCode"_L1).isString();
    made.createdSeconds = QDateTime::currentSecsSinceEpoch();
    made.processedSeconds = json::integer(body.value("processingDate"_L1)).value_or(made.createdSeconds);
    constexpr qint64 timeToPay = 90;
    made.createdSeconds
        = json::integer(body.value("createdDate"_L1)).value_or(made.processedSeconds - timeToPay);
    const bool isCharged
        = made.status != "Declined"_L1 && made.status != "Expired"_L1 && made.status != "Created"_L1;
    made.authCode = isCharged ? QString::number(541963 + qint64(m_payments.size()) % 400'000) : QString();
    made.cardPan = made.status == "Expired"_L1 || made.status == "Created"_L1 ? QString() : u"53****0937"_s;
    made.refunded = Money{0, currency};
    const Result<Money> fee = amountOf(body.value("fee"_L1), currency);
    made.fee = fee && body.contains("fee"_L1) ? *fee : Money{(made.amount.minor * 2 + 50) / 100, currency};
    const QJsonValue typed = body.value("typedOrder"_L1);
    if (!typed.isNull() && !(typed.isUndefined() && made.order.isEmpty()))
        made.typedOrder = typed.isUndefined() ? made.order : json::text(typed);
    made.product = body.value("product"_L1).toString(u"Замовлення «%1» / оплата"_s.arg(made.order));
    made.isListed = tellsBy(body, "list"_L1, true);
    made.isKnown = body.value("known"_L1).toBool(true);
    made.callbackVersion = body.value("apiVersion"_L1).toInt(1);
    made.fieldsAreObject = body.value("clientFieldsAs"_L1).toString() == "object"_L1;
    made.callbackUrl = body.value("callbackUrl"_L1).toString();
    made.callbackForm = body.value("form"_L1).toString(u"json"_s);
    made.callbackType
        = body.value("contentType"_L1).toString(u"application/x-www-form-urlencoded"_s).toLatin1();
    made.retryMs = qMax(1, body.value("retryMs"_L1).toInt(1000));
    static const QStringList forms{u"json"_s, u"name"_s, u"encoded"_s, u"value"_s};
    if (!forms.contains(made.callbackForm))
        return mistake(u"There is no form \"%1\"."_s.arg(made.callbackForm));
    const bool calls = tellsBy(body, "callback"_L1, !made.callbackUrl.isEmpty());
    const QUrl url(made.callbackUrl);
    if (calls && (!url.isValid() || url.scheme() != "http"_L1 || url.host().isEmpty()))
        return mistake(u"\"callbackUrl\" is no http address."_s);
    *index = m_payments.size();
    m_byReference[made.reference].append(*index);
    m_byCreated.emplace(made.createdSeconds, *index);
    m_payments.push_back(std::move(made));
    return {{u"reference"_s, m_payments.back().reference}};
}

QByteArray WayForPay::callbackBody(
    const Payment &payment, const QString &status, int code, const QJsonValue &tamper) const
{
    constexpr auto php = Writer::Escapes::Php;
    const bool isDeclined = status == "Declined"_L1 || status == "Expired"_L1;
    const QString authCode = isDeclined ? QString() : payment.authCode;
    const QByteArray codeToken = reasonToken(payment, code);
    const QByteArrayList parts{m_account.toUtf8(), payment.reference.toUtf8(),
        signedText(payment.amountToken), payment.amount.currency.toUtf8(), authCode.toUtf8(),
        payment.cardPan.toUtf8(), status.toUtf8(), QByteArray::number(code)};
    const bool hasCard = !payment.cardPan.isEmpty();
    Writer out(php);
    const auto put = [&](const char *name, const QByteArray &token) {
        const QString member = QString::fromLatin1(name);
        if (tamper.isObject() && tamper.toObject().contains(member)) {
            const QByteArray forged = json::compact(QJsonArray{tamper.toObject().value(member)});
            out.raw(name, forged.mid(1, forged.size() - 2));
        } else if (tamper.toString() == member) {
            const bool isText = token.startsWith('"');
            out.raw(name, isText ? token.chopped(1) + "9\"" : token + '9');
        } else {
            out.raw(name, token);
        }
    };
    const auto text = [&](const char *name, const QString &value) { put(name, out.quoted(value)); };
    const auto number = [&](const char *name, qint64 value) { put(name, QByteArray::number(value)); };
    text("merchantAccount", m_account);
    text("orderReference", payment.reference);
    text("merchantSignature", QString::fromLatin1(signature(parts, m_secret)));
    put("amount", payment.amountToken);
    text("currency", payment.amount.currency);
    text("authCode", authCode);
    text("email", u"client@example.com"_s);
    text("phone", u"380501112233"_s);
    number("createdDate", payment.createdSeconds);
    number("processingDate", payment.processedSeconds);
    text("cardPan", payment.cardPan);
    put("cardType", hasCard ? "\"MasterCard\"" : "null");
    put("issuerBankCountry", hasCard ? "\"Ukraine\"" : "null");
    put("issuerBankName", hasCard ? "\"JSC UNIVERSAL BANK\"" : "null");
    text("recToken", QString());
    text("transactionStatus", status);
    text("reason", code == 1100 ? u"Ok"_s : u"Declined To Card Issuer"_s);
    put("reasonCode", codeToken);
    put("fee", isDeclined ? "0" : payment.fee.shortest().toLatin1());
    text("paymentSystem", u"card"_s);
    text("acquirerBankName", u"WayForPay"_s);
    text("cardProduct", u"debit"_s);
    put("clientName", hasCard ? out.quoted(u"ОЛЕНА КОВАЛЬ"_s) : "null");
    put("products", products(payment, php));
    if (payment.callbackVersion >= 2)
        put("clientFields", clientFields(payment, php));
    return out.object();
}

// Makes the callbacks of one event: the gateway's own, repeated until accepted, and duplicates of it.
QList<Callback> WayForPay::deliver(
    size_t index, const QString &status, int code, const QJsonObject &how, quint64 group)
{
    Payment &payment = m_payments[index];
    const QJsonValue tamper = how.value("tamper"_L1);
    const bool isForged = !tamper.isUndefined() && !tamper.isNull();
    Delivery delivery;
    delivery.payment = index;
    delivery.status = status;
    delivery.url = QUrl(payment.callbackUrl);
    delivery.contentType = payment.callbackType;
    delivery.body = shaped(callbackBody(payment, status, code, tamper), payment.callbackForm);
    delivery.retryMs = payment.retryMs;
    delivery.group = group;
    const QJsonValue lost = how.value("answerLost"_L1);
    delivery.losesAnswers = lost.isBool() ? int(lost.toBool()) : lost.toInt(0);
    const int times = qBound(1, how.value("repeat"_L1).toInt(1), 1000);
    QList<Callback> callbacks;
    for (int i = 0; i < times; ++i) {
        delivery.isOnce = isForged || i > 0;
        const quint64 id = ++m_lastId;
        m_deliveries.emplace(id, delivery);
        payment.deliveries.append(id);
        callbacks.append(
            {id, delivery.url, delivery.contentType, delivery.body, how.value("afterMs"_L1).toInt(0)});
    }
    return callbacks;
}

bool WayForPay::isAcceptance(const Delivery &delivery, int status, const QByteArray &body) const
{
    if (status != 200)
        return false;
    const QHash<QByteArray, QByteArray> members = rawMembers(body);
    const QByteArray reference = m_payments[delivery.payment].reference.toUtf8();
    const QByteArray time = signedText(members.value("time"));
    return signedText(members.value("status")) == "accept"
        && signedText(members.value("orderReference")) == reference
        && signedText(members.value("signature")) == signature({reference, "accept", time}, m_secret);
}

void WayForPay::answered(quint64 id, int status, const QByteArray &body)
{
    const auto found = m_deliveries.find(id);
    if (found == m_deliveries.end())
        return; // from before a reset
    Delivery &delivery = found->second;
    ++delivery.sent;
    const bool isLost = delivery.losesAnswers > 0;
    if (isLost)
        --delivery.losesAnswers;
    delivery.lastStatus = isLost ? 0 : status;
    delivery.isAccepted = delivery.isAccepted || (!isLost && isAcceptance(delivery, status, body));
    if (!delivery.isAccepted && !delivery.isOnce) {
        // Quick repeats: twice as long each time, up to a minute.
        const int doubled = delivery.retryMs << qMin(delivery.sent - 1, 6);
        m_client->send({{id, delivery.url, delivery.contentType, delivery.body, qMin(doubled, 60'000)}});
    }
    const auto group = m_groups.find(delivery.group);
    if (group == m_groups.end() || group->second.waiting.removeAll(id) == 0)
        return;
    group->second.answers.append(QJsonObject{{u"status"_s, delivery.lastStatus},
        {u"body"_s, isLost ? QString() : QString::fromUtf8(body)}, {u"accepted"_s, delivery.isAccepted}});
    if (group->second.waiting.isEmpty())
        giveUp(delivery.group);
}

// Answers the control call with what is known now.
void WayForPay::giveUp(quint64 id)
{
    const auto found = m_groups.find(id);
    if (found == m_groups.end())
        return;
    const Group group = std::move(found->second);
    m_groups.erase(found);
    QJsonObject answer{{u"reference"_s, group.reference}};
    answer.insert(
        u"callback"_s, group.waiting.isEmpty() ? QJsonValue(group.answers) : QJsonValue(u"pending"_s));
    group.done(answer);
}

void WayForPay::wait(
    quint64 id, const QJsonObject &how, const QList<Callback> &callbacks, const QString &reference, Done done)
{
    Group group;
    group.done = std::move(done);
    group.reference = reference;
    for (const Callback &callback : callbacks)
        group.waiting.append(callback.id);
    m_groups.emplace(id, std::move(group));
    const QJsonValue wanted = how.value("wait"_L1);
    const int waitMs = wanted.isBool() ? (wanted.toBool() ? 5000 : 0) : wanted.toInt(5000);
    if (waitMs > 0)
        m_client->later(waitMs, [this, id] { m_post([this, id] { giveUp(id); }); });
    m_client->send(callbacks);
    if (waitMs <= 0)
        giveUp(id);
}

void WayForPay::mailAbout(const Payment &payment, const QJsonObject &how)
{
    if (!m_mail)
        return;
    PaymentMail mail;
    mail.order = payment.typedOrder.value_or(payment.order);
    mail.reference = payment.reference;
    mail.amount = payment.amount;
    mail.paidAt = QDateTime::fromSecsSinceEpoch(payment.processedSeconds, Qt::UTC);
    mail.cardPan = payment.cardPan;
    m_mail(paymentMail(mail, how));
}

bool WayForPay::controlLater(const QString &what, const QJsonObject &body, Done done)
{
    if (what == "bulk"_L1)
        return bulk(body, done);
    const QString reference = body.value("reference"_L1).toString();
    size_t index = 0;
    QString status;
    int code = 1100;
    if (what == "payment"_L1) {
        const QJsonObject made = addPayment(body, &index);
        const QString url = body.value("callbackUrl"_L1).toString();
        if (!made.contains("error"_L1) && tellsBy(body, "mail"_L1, false))
            mailAbout(m_payments[index], body);
        if (made.contains("error"_L1) || !tellsBy(body, "callback"_L1, !url.isEmpty())) {
            done(made);
            return true;
        }
    } else if (what == "mail"_L1 && latest(reference)) {
        mailAbout(m_payments[*latest(reference)], body);
        done({{u"reference"_s, reference}});
        return true;
    } else if (what == "mail"_L1 || what == "refund"_L1 || what == "decline"_L1 || what == "status"_L1
        || what == "callback"_L1) {
        const auto known = latest(reference);
        if (!known) {
            done(mistake(u"There is no payment %1."_s.arg(reference)));
            return true;
        }
        index = *known;
    } else {
        return false;
    }
    Payment &payment = m_payments[index];
    status = payment.status;
    code = payment.reasonCode;
    if (what == "refund"_L1) {
        const QJsonValue sent = body.value("amount"_L1);
        const Money rest = payment.amount - payment.refunded;
        const Money amount
            = sent.isUndefined() ? rest : amountOf(sent, rest.currency).value_or(Money{0, rest.currency});
        if (amount.minor <= 0 || amount.minor > rest.minor) {
            done(mistake(u"\"amount\" is more than is left to return, or none."_s));
            return true;
        }
        payment.refunded = payment.refunded + amount;
        payment.refunds.append({QDateTime::currentSecsSinceEpoch(), amount});
        payment.status = status = u"Refunded"_s;
        payment.reasonCode = code = 1100;
    } else if (what == "decline"_L1) {
        status = u"Declined"_s; // late and out of order: CHECK_STATUS still says what is true
        code = body.value("reasonCode"_L1).toInt(1101);
    } else if (what == "status"_L1) {
        payment.status = status = body.value("status"_L1).toString(payment.status);
        payment.reasonCode = code = body.value("reasonCode"_L1).toInt(defaultCode(status));
    }
    const QString url = body.value("callbackUrl"_L1).toString(payment.callbackUrl);
    payment.callbackUrl = url;
    if (url.isEmpty() || !tellsBy(body, "callback"_L1, true)) {
        done({{u"reference"_s, payment.reference}, {u"status"_s, status}});
        return true;
    }
    const quint64 group = ++m_lastId;
    const QList<Callback> callbacks = deliver(index, status, code, body, group);
    wait(group, body, callbacks, m_payments[index].reference, std::move(done));
    return true;
}

// Many payments at once: their callbacks side by side, shuffled, some of them twice.
bool WayForPay::bulk(const QJsonObject &body, const Done &done)
{
    const QJsonArray payments = body.value("payments"_L1).toArray();
    QJsonObject common = body;
    common.remove(u"payments"_s);
    common.remove(u"callbackConcurrency"_s);
    QList<Callback> callbacks;
    QJsonArray references;
    const bool byNumber = payments.isEmpty() && body.contains("count"_L1);
    const qint64 count = byNumber ? body.value("count"_L1).toInteger() : payments.size();
    for (qint64 i = 0; i < count; ++i) {
        QJsonObject each = common;
        if (byNumber) {
            each.insert(u"order"_s, QString::number(body.value("from"_L1).toInteger() + i));
        } else {
            const QJsonObject own = payments.at(i).toObject();
            for (auto member = own.begin(); member != own.end(); ++member)
                each.insert(member.key(), member.value());
        }
        size_t index = 0;
        const QJsonObject made = addPayment(each, &index);
        if (made.contains("error"_L1)) {
            done(mistake(u"Payment %1: %2"_s.arg(i).arg(made.value("error"_L1).toString())));
            return true;
        }
        references.append(made.value("reference"_L1));
        if (tellsBy(each, "mail"_L1, false))
            mailAbout(m_payments[index], each);
        if (tellsBy(each, "callback"_L1, each.contains("callbackUrl"_L1)))
            callbacks += deliver(index, m_payments[index].status, m_payments[index].reasonCode, each, 0);
    }
    std::mt19937 random(uint(body.value("shuffle"_L1).toInt(0)));
    if (body.contains("shuffle"_L1))
        std::shuffle(callbacks.begin(), callbacks.end(), random);
    m_client->setConcurrency(body.value("callbackConcurrency"_L1).toInt(4));
    m_client->send(callbacks);
    QJsonObject answer{
        {u"count"_s, references.size()}, {u"callbacks"_s, callbacks.size()}, {u"callback"_s, u"pending"_s}};
    if (!body.value("quiet"_L1).toBool())
        answer.insert(u"references"_s, references);
    done(answer);
    return true;
}

std::optional<QJsonObject> WayForPay::control(const QString &what, const QJsonObject &body)
{
    if (what != "option"_L1)
        return std::nullopt;
    if (body.contains("shopBalance"_L1)) {
        const QJsonValue sent = body.value("shopBalance"_L1);
        const Result<Money> balance = amountOf(sent, u"UAH"_s);
        m_shopBalance = sent.isNull() || !balance ? std::nullopt : std::optional(*balance);
    }
    if (body.contains("listBy"_L1))
        m_listsByProcessing = body.value("listBy"_L1).toString() == "processingDate"_L1;
    if (body.contains("callbackConcurrency"_L1))
        m_client->setConcurrency(body.value("callbackConcurrency"_L1).toInt(4));
    return QJsonObject{{u"listBy"_s, m_listsByProcessing ? u"processingDate"_s : u"createdDate"_s},
        {u"shopBalance"_s, m_shopBalance ? QJsonValue(m_shopBalance->decimal()) : QJsonValue()}};
}

QJsonObject WayForPay::state() const
{
    QJsonArray payments;
    int unaccepted = 0;
    for (const Payment &payment : m_payments) {
        QJsonArray callbacks;
        int sent = 0;
        bool isAccepted = false;
        for (const quint64 id : payment.deliveries) {
            const Delivery &delivery = m_deliveries.at(id);
            sent += delivery.sent;
            isAccepted = isAccepted || delivery.isAccepted;
            if (!delivery.isAccepted && !delivery.isOnce)
                ++unaccepted;
            callbacks.append(QJsonObject{{u"status"_s, delivery.status}, {u"sent"_s, delivery.sent},
                {u"accepted"_s, delivery.isAccepted}, {u"lastStatus"_s, delivery.lastStatus},
                {u"once"_s, delivery.isOnce}});
        }
        payments.append(QJsonObject{{u"order"_s, payment.order}, {u"reference"_s, payment.reference},
            {u"amount"_s, payment.amount.decimal()}, {u"currency"_s, payment.amount.currency},
            {u"status"_s, payment.status}, {u"reasonCode"_s, payment.reasonCode},
            {u"refunded"_s, payment.refunded.decimal()}, {u"createdDate"_s, payment.createdSeconds},
            {u"processingDate"_s, payment.processedSeconds}, {u"listed"_s, payment.isListed},
            {u"accepted"_s, isAccepted}, {u"sent"_s, sent}, {u"callbacks"_s, callbacks}});
    }
    return {{u"payments"_s, payments}, {u"unaccepted"_s, unaccepted}};
}

}
