#include "app/sandbox/wayforpay.h"

#include "core/base/json.h"

#include <QDateTime>

namespace provodka::sandbox {

using namespace Qt::Literals::StringLiterals;
using namespace wayforpay;

namespace {

qint64 nowSeconds()
{
    return QDateTime::currentSecsSinceEpoch();
}

QString reasonOf(int code)
{
    static const QHash<int, QString> reasons{{1100, u"Ok"_s}, {1101, u"Declined To Card Issuer"_s},
        {1102, u"Bad CVV2"_s}, {1103, u"Expired card"_s}, {1104, u"Insufficient Funds"_s},
        {1105, u"Invalid Card"_s}, {1109, u"Format error"_s}, {1110, u"Invalid Currency"_s},
        {1112, u"Duplicate Order ID"_s}, {1113, u"Invalid signature"_s}, {1114, u"Fraud transaction"_s},
        {1115, u"Parameter is missing"_s}, {1117, u"API not allowed"_s}, {1118, u"Merchant Restriction"_s},
        {1121, u"Account not found"_s}, {1122, u"Gate Declined"_s}, {1123, u"Refund Not Allowed"_s},
        {1124, u"Cardholder session expired"_s}, {1125, u"Cardholder canceled the request"_s},
        {1126, u"Illegal Order State"_s}, {1127, u"Order Not Found"_s}, {1128, u"Refund Limit Excended"_s},
        {1129, u"ScriptError"_s}, {1130, u"Invalid Amount"_s}, {1131, u"Transaction in processing"_s},
        {1132, u"Transaction Is Delayed"_s}, {1134, u"Transaction is pending"_s},
        {1136, u"Merchant Balance Is Very Small"_s}, {1138, u"Refund in processing"_s}};
    return reasons.value(code, u"Unknown"_s);
}

QString valueOf(const QHash<QByteArray, QByteArray> &members, const char *name)
{
    return QString::fromUtf8(signedText(members.value(name)));
}

std::optional<qint64> secondsOf(const QHash<QByteArray, QByteArray> &members, const char *name)
{
    bool ok = false;
    const qint64 seconds = signedText(members.value(name)).toLongLong(&ok);
    return ok ? std::optional(seconds) : std::nullopt;
}

bool isPaid(const QString &status)
{
    return status.compare("Approved"_L1, Qt::CaseInsensitive) == 0;
}

}

QString WayForPay::name() const
{
    return u"wayforpay"_s;
}

QJsonObject WayForPay::credentials(const QString &origin) const
{
    return {{u"url"_s, QString(origin + u"/api"_s)}, {u"merchantAccount"_s, m_account},
        {u"secretKey"_s, QString::fromUtf8(m_secret)}};
}

QByteArray WayForPay::callName(const IncomingRequest &request) const
{
    const qsizetype at = request.body.indexOf("\"transactionType\"");
    if (at < 0)
        return {};
    const qsizetype start = request.body.indexOf('"', request.body.indexOf(':', at)) + 1;
    const qsizetype end = request.body.indexOf('"', start);
    return start > 0 && end - start < 40 ? request.body.mid(start, end - start) : QByteArray();
}

bool WayForPay::isWrite(const IncomingRequest &request) const
{
    const QByteArray type = callName(request);
    return type != "CHECK_STATUS" && type != "TRANSACTION_LIST" && type != "CURRENCY_RATES";
}

OutgoingAnswer WayForPay::serve(const IncomingRequest &request, const Fault &fault)
{
    OutgoingAnswer answer;
    QByteArray path = request.path;
    while (path.endsWith('/'))
        path.chop(1);
    if (path != "/api") {
        answer.status = 404;
        answer.contentType = "text/html";
        answer.body = "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>";
        return answer;
    }
    if (fault.kind.startsWith("limit"_L1)) {
        answer.status = 429;
        answer.contentType = "text/html";
        answer.body = "<html><head><title>429 Too Many Requests</title></head></html>";
        return answer;
    }
    answer.body = request.method == "POST" ? answerTo(request.body, fault) : refusal(1109);
    return answer;
}

QByteArray WayForPay::refusal(int code) const
{
    return Writer().text("reason", reasonOf(code)).number("reasonCode", code).object();
}

// The code of the refusal, or nothing when account and signature are right.
std::optional<int> WayForPay::wrongSignature(const Raw &members, const QByteArrayList &names) const
{
    if (!members.contains("merchantAccount") || !members.contains("merchantSignature"))
        return 1115;
    if (valueOf(members, "merchantAccount") != m_account)
        return 1121;
    QByteArrayList parts;
    for (const QByteArray &member : names) {
        if (!members.contains(member))
            return 1115;
        const QByteArray raw = members.value(member);
        if (raw.startsWith('[')) {
            for (const QByteArray &element : rawElements(raw))
                parts.append(signedText(element));
        } else {
            parts.append(signedText(raw));
        }
    }
    const QByteArray sent = signedText(members.value("merchantSignature")).trimmed().toLower();
    return sent == signature(parts, m_secret) ? std::nullopt : std::optional(1113);
}

QByteArray WayForPay::answerTo(const QByteArray &body, const Fault &fault)
{
    if (fault.kind.startsWith("code:"_L1))
        return refusal(fault.kind.mid(5).toInt());
    if (fault.kind == "forbid"_L1)
        return refusal(1117);
    if (!json::object(body))
        return refusal(1109);
    const Raw members = rawMembers(body);
    const QString type = valueOf(members, "transactionType");
    if (type == "CHECK_STATUS"_L1)
        return checkStatus(members);
    if (type == "TRANSACTION_LIST"_L1)
        return transactionList(members, fault);
    if (type == "REFUND"_L1)
        return refund(members);
    if (type == "SETTLE"_L1)
        return settle(members);
    if (type == "CREATE_INVOICE"_L1)
        return createInvoice(members);
    return refusal(type.isEmpty() ? 1115 : 1109);
}

std::optional<size_t> WayForPay::latest(const QString &reference) const
{
    const auto found = m_byReference.constFind(reference);
    if (found == m_byReference.constEnd())
        return std::nullopt;
    return m_payments[found->last()].isKnown ? std::optional(found->last()) : std::nullopt;
}

QByteArray WayForPay::reasonToken(const Payment &payment, int code) const
{
    const QByteArray text = QByteArray::number(code);
    return payment.reasonCodeIsText ? '"' + text + '"' : text;
}

QByteArray WayForPay::checkStatus(const Raw &members) const
{
    if (const auto wrong = wrongSignature(members, {"merchantAccount", "orderReference"}))
        return refusal(*wrong);
    const auto index = latest(valueOf(members, "orderReference"));
    if (!index)
        return refusal(1127);
    const Payment &payment = m_payments[*index];
    const QByteArrayList parts{m_account.toUtf8(), payment.reference.toUtf8(),
        signedText(payment.amountToken), payment.amount.currency.toUtf8(), payment.authCode.toUtf8(),
        payment.cardPan.toUtf8(), payment.status.toUtf8(), QByteArray::number(payment.reasonCode)};
    Writer out;
    out.text("merchantAccount", m_account)
        .text("orderReference", payment.reference)
        .raw("merchantSignature", out.quoted(QString::fromLatin1(signature(parts, m_secret))))
        .raw("amount", payment.amountToken)
        .text("currency", payment.amount.currency)
        .text("authCode", payment.authCode)
        .number("createdDate", payment.createdSeconds)
        .number("processingDate", payment.processedSeconds)
        .text("cardPan", payment.cardPan)
        .raw("cardType", payment.cardPan.isEmpty() ? "null" : "\"MasterCard\"")
        .raw("issuerBankCountry", payment.cardPan.isEmpty() ? "null" : "\"Ukraine\"")
        .raw("issuerBankName", payment.cardPan.isEmpty() ? "null" : "\"JSC UNIVERSAL BANK\"")
        .text("transactionStatus", payment.status)
        .text("reason", reasonOf(payment.reasonCode))
        .raw("reasonCode", reasonToken(payment, payment.reasonCode))
        .raw("settlementDate", "\"\"")
        .number("settlementAmount", 0)
        .raw("fee", payment.fee.shortest().toLatin1())
        .raw("refundAmount", payment.refunded.shortest().toLatin1());
    return out.object();
}

QByteArray WayForPay::clientFields(const Payment &payment, Writer::Escapes escapes) const
{
    const QString title = u"Номер замовлення"_s;
    if (!payment.typedOrder)
        return payment.fieldsAreObject ? "{}" : "[]";
    if (payment.fieldsAreObject)
        return '{' + Writer(escapes).quoted(title) + ':' + Writer(escapes).quoted(*payment.typedOrder) + '}';
    return '[' + Writer(escapes).text("name", title).text("value", *payment.typedOrder).object() + ']';
}

QByteArray WayForPay::products(const Payment &payment, Writer::Escapes escapes) const
{
    Writer item(escapes);
    item.text("name", payment.product).raw("price", payment.amountToken).number("count", 1);
    return '[' + item.object() + ']';
}

QByteArray WayForPay::listItem(const Payment &payment, int version) const
{
    Writer out;
    out.text("transactionType", u"PURCHASE"_s)
        .text("orderReference", payment.reference)
        .number("createdDate", payment.createdSeconds)
        .raw("amount", payment.amountToken)
        .text("currency", payment.amount.currency)
        .text("transactionStatus", payment.status)
        .number("processingDate", payment.processedSeconds)
        .raw("reasonCode", reasonToken(payment, payment.reasonCode))
        .text("reason", reasonOf(payment.reasonCode))
        .text("email", u"client@example.com"_s)
        .text("phone", u"380501112233"_s)
        .text("paymentSystem", u"card"_s)
        .text("cardPan", payment.cardPan)
        .raw("cardType", payment.cardPan.isEmpty() ? "null" : "\"MasterCard\"")
        .raw("issuerBankCountry", payment.cardPan.isEmpty() ? "null" : "\"Ukraine\"")
        .raw("issuerBankName", payment.cardPan.isEmpty() ? "null" : "\"JSC UNIVERSAL BANK\"")
        .raw("fee", payment.fee.shortest().toLatin1());
    if (!payment.refunded.isZero())
        out.raw("refundAmount", payment.refunded.shortest().toLatin1());
    if (version >= 2)
        out.raw("products", products(payment, Writer::Escapes::None))
            .raw("clientFields", clientFields(payment, Writer::Escapes::None));
    QByteArray items = out.object();
    for (const Refund &refund : payment.refunds) {
        Writer back;
        back.text("transactionType", u"REFUND"_s)
            .text("orderReference", payment.reference)
            .number("createdDate", refund.atSeconds)
            .raw("amount", refund.amount.shortest().toLatin1())
            .text("currency", payment.amount.currency)
            .text("transactionStatus", u"Refunded"_s)
            .number("processingDate", refund.atSeconds)
            .number("reasonCode", 1100)
            .text("reason", u"Ok"_s);
        items += ',' + back.object();
    }
    return items;
}

QByteArray WayForPay::transactionList(const Raw &members, const Fault &fault) const
{
    if (const auto wrong = wrongSignature(members, {"merchantAccount", "dateBegin", "dateEnd"}))
        return refusal(*wrong);
    if (!members.contains("apiVersion"))
        return refusal(1115);
    const std::optional<qint64> version = secondsOf(members, "apiVersion");
    const std::optional<qint64> begin = secondsOf(members, "dateBegin");
    const std::optional<qint64> end = secondsOf(members, "dateEnd");
    constexpr qint64 longest = 31 * 86400;
    if (!version || !begin || !end || *end < *begin || *end - *begin > longest)
        return refusal(1109);
    // A list that lags behind does not know the last moments yet.
    const qint64 newest = fault.kind == "lag"_L1 ? nowSeconds() - qMax(1, fault.ms / 1000)
                                                 : std::numeric_limits<qint64>::max();
    QByteArray items;
    const auto add = [&](const Payment &payment) {
        if (!payment.isListed || !payment.isKnown || payment.processedSeconds > newest)
            return;
        if (!items.isEmpty())
            items += ',';
        items += listItem(payment, int(*version));
    };
    if (m_listsByProcessing) {
        for (const Payment &payment : m_payments) {
            if (payment.processedSeconds >= *begin && payment.processedSeconds <= *end)
                add(payment);
        }
    } else {
        const auto last = m_byCreated.upper_bound(*end);
        for (auto at = m_byCreated.lower_bound(*begin); at != last; ++at)
            add(m_payments[at->second]);
    }
    return Writer()
        .text("reason", u"Ok"_s)
        .number("reasonCode", 1100)
        .raw("transactionList", '[' + items + ']')
        .object();
}

QByteArray WayForPay::signedAnswer(const Payment &payment, const QString &status, int code) const
{
    const QByteArrayList parts{
        m_account.toUtf8(), payment.reference.toUtf8(), status.toUtf8(), QByteArray::number(code)};
    return Writer()
        .text("merchantAccount", m_account)
        .text("orderReference", payment.reference)
        .text("transactionStatus", status)
        .text("reason", reasonOf(code))
        .number("reasonCode", code)
        .text("merchantSignature", QString::fromLatin1(signature(parts, m_secret)))
        .object();
}

QByteArray WayForPay::refund(const Raw &members)
{
    if (const auto wrong
        = wrongSignature(members, {"merchantAccount", "orderReference", "amount", "currency"}))
        return refusal(*wrong);
    if (valueOf(members, "comment").isEmpty())
        return refusal(1115);
    const auto index = latest(valueOf(members, "orderReference"));
    if (!index)
        return refusal(1127);
    Payment &payment = m_payments[*index];
    const QString currency = valueOf(members, "currency");
    const Result<Money> amount = parseMoney(valueOf(members, "amount"), currency);
    if (currency != payment.amount.currency)
        return refusal(1110);
    if (!amount || amount->minor <= 0)
        return refusal(1130);
    if (!isPaid(payment.status) && payment.status != "Refunded"_L1)
        return refusal(1123);
    if (amount->minor > payment.amount.minor - payment.refunded.minor)
        return refusal(1128);
    if (m_shopBalance && m_shopBalance->minor < amount->minor) {
        payment.status = u"RefundInProcessing"_s;
        payment.reasonCode = 1138;
    } else {
        payment.refunded = payment.refunded + *amount;
        payment.refunds.append({nowSeconds(), *amount});
        payment.status = u"Refunded"_s;
        payment.reasonCode = 1100;
    }
    if (!payment.callbackUrl.isEmpty())
        m_client->send(deliver(*index, payment.status, payment.reasonCode, {}, 0));
    return signedAnswer(m_payments[*index], payment.status, payment.reasonCode);
}

QByteArray WayForPay::settle(const Raw &members)
{
    if (const auto wrong
        = wrongSignature(members, {"merchantAccount", "orderReference", "amount", "currency"}))
        return refusal(*wrong);
    const auto index = latest(valueOf(members, "orderReference"));
    if (!index)
        return refusal(1127);
    Payment &payment = m_payments[*index];
    const Result<Money> amount = parseMoney(valueOf(members, "amount"), valueOf(members, "currency"));
    if (payment.status != "WaitingAuthComplete"_L1)
        return refusal(1126);
    if (!amount || amount->minor <= 0 || amount->currency != payment.amount.currency
        || amount->minor > payment.amount.minor)
        return refusal(1137);
    payment.amount = *amount;
    payment.amountToken = amount->shortest().toLatin1();
    payment.status = u"Approved"_s;
    payment.reasonCode = 1100;
    payment.processedSeconds = nowSeconds();
    if (!payment.callbackUrl.isEmpty())
        m_client->send(deliver(*index, payment.status, payment.reasonCode, {}, 0));
    return signedAnswer(m_payments[*index], payment.status, payment.reasonCode);
}

QByteArray WayForPay::createInvoice(const Raw &members)
{
    const QByteArrayList names{"merchantAccount", "merchantDomainName", "orderReference", "orderDate",
        "amount", "currency", "productName", "productCount", "productPrice"};
    if (const auto wrong = wrongSignature(members, names))
        return refusal(*wrong);
    const QString reference = valueOf(members, "orderReference");
    const QString currency = valueOf(members, "currency");
    static const QStringList currencies{u"UAH"_s, u"USD"_s, u"EUR"_s};
    const Result<Money> amount = parseMoney(valueOf(members, "amount"), currency);
    if (!currencies.contains(currency))
        return refusal(1110);
    if (!amount || amount->minor <= 0)
        return refusal(1130);
    if (m_byReference.contains(reference))
        return refusal(1112);
    size_t index = 0;
    addPayment({{u"order"_s, reference}, {u"reference"_s, reference}, {u"amount"_s, amount->decimal()},
                   {u"currency"_s, currency}, {u"status"_s, u"Created"_s}, {u"reasonCode"_s, 1131},
                   {u"typedOrder"_s, QJsonValue()}, {u"callbackUrl"_s, valueOf(members, "serviceUrl")},
                   {u"product"_s,
                       QString::fromUtf8(signedText(rawElements(members.value("productName")).value(0)))}},
        &index);
    const QString page
        = u"https://secure.wayforpay.com/invoice/i%1"_s.arg(qint64(index + 1), 10, 16, QLatin1Char('0'));
    return Writer()
        .text("invoiceUrl", page)
        .text("reason", u"Ok"_s)
        .number("reasonCode", 1100)
        .text("qrCode", QString(page + u"/qr"_s))
        .object();
}

}
