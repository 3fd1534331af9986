#include "core/connectors/wayforpay/wire.h"

#include "core/base/json.h"

#include <algorithm>

namespace provodka::wayforpay::wire {

using namespace Qt::Literals::StringLiterals;

namespace {

HttpRequest post(const QUrl &address, const QJsonObject &body, Spend spend)
{
    HttpRequest request;
    request.url = address;
    request.body = json::compact(body);
    request.spend = spend;
    return request;
}

QString codeAndReason(const Members &answer)
{
    return QString(answer.text(u"reasonCode"_s) + u' ' + answer.text(u"reason"_s).left(200)).trimmed();
}

tl::unexpected<Error> later(Text text, QString detail, std::chrono::milliseconds retryAfter)
{
    Error error;
    error.kind = Error::Kind::Network;
    error.text = std::move(text);
    error.detail = std::move(detail);
    error.retryAfter = retryAfter;
    return tl::unexpected(std::move(error));
}

}

QList<QByteArray> bodyReadings(const QByteArray &body)
{
    QList<QByteArray> readings;
    const auto add = [&readings](QByteArray text) {
        if (text.startsWith("\xEF\xBB\xBF"))
            text.remove(0, 3);
        text = text.trimmed();
        if (text.startsWith('{') && !readings.contains(text))
            readings.append(text);
    };
    const auto formText
        = [](QByteArray text) { return QByteArray::fromPercentEncoding(text.replace('+', ' ')); };

    add(body);
    add(formText(body));
    add(QByteArray::fromPercentEncoding(body));
    const QByteArray field = body.left(body.indexOf('&') < 0 ? body.size() : body.indexOf('&'));
    const qsizetype equals = field.indexOf('=');
    if (body.endsWith('=')) { // the name may itself hold '=' and '&' where the sender did not encode it
        add(body.chopped(1));
        add(formText(body.chopped(1)));
    }
    add(formText(equals < 0 ? field : field.left(equals)));
    if (equals >= 0)
        add(formText(field.mid(equals + 1)));
    return readings;
}

QByteArray acceptance(const Account &account, const QString &orderReference, const QDateTime &now)
{
    const qint64 time = now.toSecsSinceEpoch();
    QJsonObject body;
    body.insert("orderReference"_L1, orderReference);
    body.insert("status"_L1, u"accept"_s);
    body.insert("time"_L1, time);
    body.insert("signature"_L1, QString::fromLatin1(signAcceptance(account, orderReference, time)));
    return json::compact(body);
}

HttpRequest checkStatus(
    const QUrl &address, const Account &account, const QString &orderReference, Spend spend)
{
    QJsonObject body;
    body.insert("transactionType"_L1, u"CHECK_STATUS"_s);
    body.insert("merchantAccount"_L1, account.merchantAccount);
    body.insert("orderReference"_L1, orderReference);
    body.insert("merchantSignature"_L1, QString::fromLatin1(signQuestion(account, orderReference)));
    body.insert("apiVersion"_L1, 1);
    return post(address, body, spend);
}

HttpRequest transactionList(const QUrl &address, const Account &account, Range range, Spend spend)
{
    QJsonObject body;
    body.insert("transactionType"_L1, u"TRANSACTION_LIST"_s);
    body.insert("merchantAccount"_L1, account.merchantAccount);
    body.insert("merchantSignature"_L1, QString::fromLatin1(signList(account, range.begin, range.end)));
    body.insert("apiVersion"_L1, 2); // 2 brings clientFields
    body.insert("dateBegin"_L1, range.begin);
    body.insert("dateEnd"_L1, range.end);
    return post(address, body, spend);
}

QList<Range> rangesAround(QList<qint64> createdAt)
{
    // By which of its two dates the service selects is not documented: the day that follows holds both.
    constexpr qint64 before = 3600;
    constexpr qint64 behind = 86400;
    std::sort(createdAt.begin(), createdAt.end());
    QList<Range> ranges;
    for (const qint64 at : std::as_const(createdAt)) {
        const Range range{at - before, at + behind};
        if (!ranges.isEmpty() && range.begin <= ranges.last().end
            && range.end - ranges.last().begin <= longestRange)
            ranges.last().end = range.end;
        else
            ranges.append(range);
    }
    return ranges;
}

Result<Members> answer(const HttpAnswer &answer)
{
    const QString detail = u"HTTP "_s + QString::number(answer.status);
    if (answer.status == 429) {
        Error error;
        error.kind = Error::Kind::RateLimited;
        error.text = Text(QT_TRANSLATE_NOOP(
            "Text", "WayForPay asks to call less often; Provodka waits and goes on by itself."));
        error.detail = detail;
        const int seconds = answer.header("retry-after").trimmed().toInt();
        error.retryAfter = std::chrono::seconds(seconds > 0 ? seconds : 60);
        return tl::unexpected(std::move(error));
    }
    if (answer.status == 401 || answer.status == 403) {
        return failure(Error::Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text",
                "WayForPay does not let this shop in; compare merchantAccount and SecretKey with the cabinet "
                "m.wayforpay.com, Налаштування магазину.")),
            detail);
    }
    Result<Members> members = Members::read(answer.body);
    if (members && members->has(u"reasonCode"_s))
        return members;
    if (answer.status >= 500 || answer.status == 408) {
        return later(Text(QT_TRANSLATE_NOOP(
                         "Text", "WayForPay has a fault at the moment; Provodka tries again later.")),
            detail, std::chrono::seconds(0));
    }
    if (answer.status != 200) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The address answers with HTTP %1 instead of data; compare it with "
                     "https://api.wayforpay.com/api."),
                {QString::number(answer.status)}));
    }
    if (!members)
        return tl::unexpected(members.error());
    return failure(Error::Kind::Malformed,
        Text(QT_TRANSLATE_NOOP("Text",
            "The answer is not one of WayForPay; compare the address with https://api.wayforpay.com/api.")),
        u"no reasonCode"_s);
}

bool isUnknownReference(const Members &answer)
{
    const QString code = answer.text(u"reasonCode"_s);
    return code == "1127"_L1 || code == "1151"_L1 || code == "4107"_L1; // the last two by one public library
}

std::optional<Error> refusal(const Members &answer)
{
    const QString code = answer.text(u"reasonCode"_s);
    const QString detail = codeAndReason(answer);
    if (code == "1100"_L1)
        return std::nullopt;
    if (isUnknownReference(answer)) {
        return failure(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP("Text",
                "WayForPay knows no such payment; look for it in the cabinet m.wayforpay.com, Транзакції.")),
            detail)
            .value();
    }
    if (code == "1113"_L1) {
        return failure(Error::Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text",
                "WayForPay says that the signature is wrong; copy the SecretKey again from the cabinet "
                "m.wayforpay.com, Налаштування магазину.")),
            detail)
            .value();
    }
    if (code == "1121"_L1) {
        return failure(Error::Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text",
                "WayForPay knows no such shop; copy merchantAccount again from the cabinet m.wayforpay.com, "
                "Налаштування магазину.")),
            detail)
            .value();
    }
    if (code == "1117"_L1 || code == "1118"_L1) {
        return failure(Error::Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text",
                "WayForPay does not allow this shop to use the API; ask support@wayforpay.com to switch it "
                "on for the shop shown in the cabinet, Налаштування магазину.")),
            detail)
            .value();
    }
    if (code == "1109"_L1 || code == "1115"_L1) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                "WayForPay cannot read the request; compare merchantAccount with the cabinet "
                "m.wayforpay.com, Налаштування магазину, character by character.")),
            detail)
            .value();
    }
    if (code == "1129"_L1 || code == "1131"_L1 || code == "1132"_L1) {
        return later(
            Text(QT_TRANSLATE_NOOP("Text", "WayForPay is still busy with this; Provodka asks again later.")),
            detail, std::chrono::seconds(60))
            .value();
    }
    return failure(Error::Kind::Rejected,
        Text(QT_TRANSLATE_NOOP("Text", "WayForPay refuses the request: %1."), {detail}), detail)
        .value();
}

Result<Members> status(const HttpAnswer &http, const Account &account, const QString &orderReference)
{
    const Result<Members> members = answer(http);
    if (!members)
        return members;
    const bool tellsStatus = !members->text(u"transactionStatus"_s).isEmpty();
    if (tellsStatus && isSigned(account, *members)) {
        if (members->text(u"merchantAccount"_s) != account.merchantAccount
            || members->text(u"orderReference"_s) != orderReference) {
            return failure(Error::Kind::Malformed,
                Text(QT_TRANSLATE_NOOP(
                    "Text", "WayForPay answered about another payment than the one asked for.")));
        }
        if (isUnknownReference(*members))
            return tl::unexpected(*refusal(*members));
        return members; // here the code is the transaction's, a decline is a good answer
    }
    const std::optional<Error> refused = refusal(*members);
    if (refused
        && (!tellsStatus || refused->needsPerson() || refused->isTransient() || isUnknownReference(*members)))
        return tl::unexpected(*refused);
    return failure(Error::Kind::Malformed,
        Text(QT_TRANSLATE_NOOP("Text",
            "WayForPay's answer about the payment is not signed with this shop's SecretKey, so nothing is "
            "booked; compare the SecretKey with the cabinet, Налаштування магазину.")),
        codeAndReason(*members));
}

Result<QList<QByteArray>> transactions(const HttpAnswer &http)
{
    const Result<Members> members = answer(http);
    if (!members)
        return tl::unexpected(members.error());
    if (const std::optional<Error> refused = refusal(*members))
        return tl::unexpected(*refused);
    const QString list = u"transactionList"_s;
    const QJsonValue value = members->value(list);
    if (value.isArray())
        return json::rawElements(members->raw(list));
    QList<QByteArray> items; // PHP writes an empty or numbered list as an object at times
    if (value.isObject()) {
        for (const json::RawMember &member : json::rawMembers(members->raw(list)))
            items.append(member.text);
        return items;
    }
    if (value.isNull())
        return items;
    return failure(Error::Kind::Malformed,
        Text(QT_TRANSLATE_NOOP(
            "Text", "WayForPay's list of payments is missing in its answer; Provodka asks again later.")),
        u"no transactionList"_s);
}

}
