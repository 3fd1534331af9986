#include "core/connectors/bitrix24/wire.h"

#include "core/base/json.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace provodka::bitrix24::wire {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto externalPrefix = "provodka:"_L1;
constexpr qsizetype externalLimit = 255;

QByteArray encoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

/// The portal's own words for a person: without tags, not too long.
QString plain(QString text)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    text.replace(tags, u" "_s);
    return text.simplified().left(300);
}

Error errorOf(Error::Kind kind, Text text, QString detail, std::chrono::milliseconds retryAfter = {})
{
    Error error;
    error.kind = kind;
    error.text = std::move(text);
    error.detail = std::move(detail);
    error.retryAfter = retryAfter;
    return error;
}

QString key(qsizetype position)
{
    // Padded, because maps are sorted on the way out and run in the order they arrive.
    return u'c' + QString::number(position).rightJustified(2, u'0');
}

QJsonValue member(const QJsonValue &map, qsizetype position)
{
    return map.toObject().value(key(position)); // an empty map arrives as []
}

std::chrono::milliseconds retryAfterOf(const HttpAnswer &answer, std::chrono::milliseconds byDefault)
{
    bool ok = false;
    const int seconds = answer.header("retry-after").trimmed().toInt(&ok);
    return ok && seconds >= 0 ? std::chrono::seconds(seconds) : byDefault;
}

Error garbled(const HttpAnswer &answer)
{
    Error error = errorOf(Error::Kind::Malformed,
        Text(QT_TRANSLATE_NOOP(
            "Text", "The Bitrix24 portal answered with something that is not its usual data.")),
        u"HTTP %1, %2 bytes, %3"_s.arg(answer.status)
            .arg(answer.body.size())
            .arg(QString::fromLatin1(answer.contentType.left(60))));
    if (answer.status == 429) {
        error.kind = Error::Kind::RateLimited;
        error.retryAfter = retryAfterOf(answer, std::chrono::seconds(60));
    } else if (answer.status >= 500 || answer.status == 408) {
        error.kind = Error::Kind::Network;
        error.text = Text(QT_TRANSLATE_NOOP(
            "Text", "The Bitrix24 portal or a proxy in front of it has a fault; it is tried again."));
        error.retryAfter = retryAfterOf(answer, std::chrono::seconds(0));
    }
    return error;
}

Error renamed(const HttpAnswer &answer)
{
    const QString host = QUrl(QString::fromUtf8(answer.header("location"))).host();
    return errorOf(Error::Kind::Misconfigured,
        Text(QT_TRANSLATE_NOOP("Text",
                 "The Bitrix24 portal has moved to %1. Copy the address of the incoming webhook there again "
                 "and enter it in the connection."),
            {host.isEmpty() ? u"?"_s : host}),
        u"HTTP %1"_s.arg(answer.status));
}

}

Result<Hook> readHook(const QString &address)
{
    static const QRegularExpression shape(
        u"^(https?)://([^/@\\s?#]+)/rest/(\\d+)/([A-Za-z0-9_-]+)(?:/[A-Za-z0-9._]*)?/?$"_s);
    const QRegularExpressionMatch match = shape.match(address.trimmed());
    const auto wrong = [] {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                "This is not the address of an incoming webhook. Copy it whole from “Developer resources → "
                "Other → Inbound webhook” in Bitrix24: https://PORTAL/rest/NUMBER/CODE/.")));
    };
    if (!match.hasMatch())
        return wrong();
    Hook hook;
    hook.portal = QUrl(match.captured(1) + u"://"_s + match.captured(2));
    const QString host = hook.portal.host();
    if (!hook.portal.isValid() || host.isEmpty())
        return wrong();
    const bool isLoopback = host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    if (hook.portal.scheme() == "http"_L1 && !isLoopback)
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                "Bitrix24 is reached over https only; change the beginning of the webhook's address.")));
    hook.base
        = QUrl(hook.portal.toString() + u"/rest/"_s + match.captured(3) + u'/' + match.captured(4) + u'/');
    return hook;
}

Command::Command(QString method)
    : m_text(std::move(method))
{
}

void Command::append(const QString &name, const QByteArray &encodedValue)
{
    m_text += m_text.contains(u'?') ? u'&' : u'?';
    m_text += QString::fromLatin1(encoded(name)) + u'=' + QString::fromLatin1(encodedValue);
}

Command &Command::set(const QString &name, const QString &value)
{
    append(name, encoded(value));
    return *this;
}

Command &Command::set(const QString &name, qint64 value)
{
    append(name, QByteArray::number(value));
    return *this;
}

Command &Command::list(const QString &name, const QStringList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        set(name + u'[' + QString::number(i) + u']', values[i]);
    return *this;
}

Command &Command::refer(const QString &name, qsizetype position, const QString &path)
{
    append(name, "$result[" + key(position).toLatin1() + ']' + path.toLatin1());
    return *this;
}

Command &Command::json(const QString &name, const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            json(name + u'[' + QString::number(i) + u']', array[i]);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            json(name + u'[' + it.key() + u']', it.value());
    } else if (value.isBool()) {
        set(name, value.toBool() ? u"Y"_s : u"N"_s);
    } else {
        set(name, json::text(value));
    }
    return *this;
}

HttpRequest batchRequest(const Hook &hook, const QList<Command> &commands, bool halt)
{
    QJsonObject cmd;
    for (qsizetype i = 0; i < commands.size(); ++i)
        cmd.insert(key(i), commands[i].text());
    HttpRequest request;
    request.url = hook.base.resolved(QUrl(u"batch.json"_s));
    request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("application/json")));
    request.body = json::compact(QJsonObject{{"halt"_L1, halt ? 1 : 0}, {"cmd"_L1, cmd}});
    request.timeout = std::chrono::seconds(70); // the portal itself cuts a request at 60 s
    return request;
}

Result<QList<Inner>> readBatch(const HttpAnswer &answer, qsizetype count, bool writes)
{
    if (answer.status >= 300 && answer.status < 400)
        return tl::unexpected(renamed(answer));
    const Result<QJsonObject> body = json::object(answer.body);
    if (body && body->contains("error"_L1)) {
        Error error = readError(
            answer.status, body->value("error"_L1), body->value("error_description"_L1).toString());
        if (error.kind == Error::Kind::RateLimited)
            error.retryAfter = retryAfterOf(answer, error.retryAfter);
        error.mayHaveRun = writes && error.kind == Error::Kind::Network;
        return tl::unexpected(error);
    }
    const QJsonValue whole = body ? body->value("result"_L1) : QJsonValue();
    if (answer.status != 200 || !whole.isObject() || !whole.toObject().contains("result"_L1)) {
        Error error = garbled(answer);
        if (answer.status == 401 || answer.status == 403) {
            error = readError(answer.status, u""_s, {});
        } else {
            error.mayHaveRun = writes;
            if (writes && error.kind == Error::Kind::Malformed)
                error.kind = Error::Kind::Network; // a cut answer of a batch: look before repeating
        }
        return tl::unexpected(error);
    }
    QList<Inner> inners;
    inners.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        Inner inner;
        const QJsonValue error = member(whole["result_error"_L1], i);
        if (!error.isUndefined()) {
            inner.ran = true;
            inner.error = readError(200, error["error"_L1], error["error_description"_L1].toString());
        } else {
            inner.result = member(whole["result"_L1], i);
            inner.ran = !inner.result.isUndefined();
            inner.next = json::integer(member(whole["result_next"_L1], i));
        }
        inners.append(inner);
    }
    return inners;
}

Error readError(int status, const QJsonValue &error, const QString &description)
{
    const QString word = json::text(error);
    const QString said = plain(description);
    const QString detail = u"HTTP %1, error “%2”: %3"_s.arg(status).arg(word.left(60), said);
    using Kind = Error::Kind;
    if (word == "QUERY_LIMIT_EXCEEDED"_L1)
        return errorOf(Kind::RateLimited,
            Text(QT_TRANSLATE_NOOP(
                "Text", "Bitrix24 takes no more requests at this moment; it is tried again shortly.")),
            detail, std::chrono::milliseconds(1500));
    if (word == "OPERATION_TIME_LIMIT"_L1 || status == 429)
        return errorOf(Kind::RateLimited,
            Text(QT_TRANSLATE_NOOP("Text",
                "Bitrix24 allows 480 seconds of work in 10 minutes for each kind of call, and they are used "
                "up; it is tried again when they return.")),
            detail, std::chrono::seconds(60));
    if (word == "OVERLOAD_LIMIT"_L1)
        return errorOf(Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                "Bitrix24 has blocked this portal's REST by hand because of overload. Write to Bitrix24 "
                "support.")),
            detail);
    if (word == "INSUFFICIENT_SCOPE"_L1 || word == "insufficient_scope"_L1)
        return errorOf(Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text",
                "The webhook lacks a permission. Open it in Bitrix24 and add “CRM” (and “Online store” where "
                "payments of deals are written).")),
            detail);
    if (word == "NO_AUTH_FOUND"_L1 || word == "INVALID_CREDENTIALS"_L1 || word == "expired_token"_L1
        || word == "invalid_token"_L1)
        return errorOf(Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text",
                "Bitrix24 does not know this webhook: it was changed, has expired or was deleted. Copy its "
                "address again and enter it in the connection.")),
            detail);
    if (word == "ACCESS_DENIED"_L1 || word == "user_access_error"_L1
        || word == "allowed_only_intranet_user"_L1 || word == "WRONG_AUTH_TYPE"_L1
        || word == "200040300010"_L1)
        return errorOf(Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Bitrix24 denies access (%1). Check the rights of the employee who owns the webhook, "
                     "and that the portal's plan includes REST."),
                {said}),
            detail);
    if (word == "ERROR_METHOD_NOT_FOUND"_L1 || word == "ERROR_MANIFEST_IS_NOT_AVAILABLE"_L1)
        return errorOf(Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "This Bitrix24 portal does not have a function that is needed here (%1). A newer "
                     "version or another plan may have it."),
                {said}),
            detail);
    if (word == "PORTAL_DELETED"_L1)
        return errorOf(
            Kind::Misconfigured, Text(QT_TRANSLATE_NOOP("Text", "This Bitrix24 portal is closed.")), detail);
    if (word == "INVALID_REQUEST"_L1)
        return errorOf(Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                "Bitrix24 is reached over https only; change the beginning of the webhook's address.")),
            detail);
    if (word == "INTERNAL_SERVER_ERROR"_L1 || word == "ERROR_UNEXPECTED_ANSWER"_L1 || status >= 500)
        return errorOf(Kind::Network,
            Text(QT_TRANSLATE_NOOP(
                "Text", "The Bitrix24 portal or a proxy in front of it has a fault; it is tried again.")),
            detail);
    if (status == 401 || status == 403)
        return errorOf(Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Bitrix24 denies access (%1). Check the rights of the employee who owns the webhook, "
                     "and that the portal's plan includes REST."),
                {said}),
            detail);
    return errorOf(Kind::Rejected,
        Text(QT_TRANSLATE_NOOP("Text", "Bitrix24 refuses: %1"), {said.isEmpty() ? word : said}), detail);
}

Deal readDeal(const QJsonObject &json, const QString &orderField, const QString &paidField)
{
    Deal deal;
    deal.id = json::text(json.value("ID"_L1));
    deal.title = json::text(json.value("TITLE"_L1));
    deal.stage = json::text(json.value("STAGE_ID"_L1));
    deal.funnel = json::text(json.value("CATEGORY_ID"_L1));
    deal.currency = json::text(json.value("CURRENCY_ID"_L1));
    deal.sum = json::text(json.value("OPPORTUNITY"_L1));
    deal.madeAt = QDateTime::fromString(json::text(json.value("DATE_CREATE"_L1)), Qt::ISODate).toUTC();
    deal.hasNumberField = json.contains(orderField);
    const QJsonValue number = json.value(orderField);
    if (number.isArray()) {
        const QJsonArray several = number.toArray();
        for (const QJsonValue &one : several)
            deal.numbers.append(json::text(one));
    } else if (!json::text(number).isEmpty()) {
        deal.numbers.append(json::text(number));
    }
    deal.paid = json.value(paidField);
    return deal;
}

std::optional<Money> dueOf(const Deal &deal)
{
    const std::optional<Money> sum = json::money(deal.sum, deal.currency);
    return sum && !sum->isZero() ? sum : std::nullopt;
}

std::optional<Money> paidIn(const QJsonValue &field, const QString &currency)
{
    if (field.isDouble())
        return json::money(field, currency);
    const QString text = field.toString().trimmed();
    if (text.isEmpty())
        return Money{0, currency};
    const qsizetype bar = text.indexOf(u'|');
    if (bar < 0)
        return json::money(text, currency);
    const QString own = text.mid(bar + 1).trimmed();
    const QString amount = text.left(bar).trimmed();
    if (amount.isEmpty())
        return Money{0, own.isEmpty() ? currency : own};
    return json::money(amount, own.isEmpty() ? currency : own);
}

bool holdsNumber(const Deal &deal, const QString &number)
{
    return std::any_of(deal.numbers.begin(), deal.numbers.end(), [&](const QString &one) {
        return one.trimmed().compare(number.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

bool belongsTo(const QString &stage, const QString &funnel)
{
    static const QRegularExpression prefix(u"^C(\\d+):"_s);
    const QRegularExpressionMatch match = prefix.match(stage);
    const QString own = match.hasMatch() ? match.captured(1) : u"0"_s;
    return !stage.isEmpty() && own == (funnel.isEmpty() ? u"0"_s : funnel);
}

QString stageDirectory(const QString &funnel)
{
    return funnel.isEmpty() || funnel == "0"_L1 ? u"DEAL_STAGE"_s : u"DEAL_STAGE_"_s + funnel;
}

Payment readPayment(const QJsonObject &json)
{
    Payment payment;
    payment.id = json::integer(json.value("id"_L1)).value_or(0);
    payment.paid = json.value("paid"_L1).toString() == "Y"_L1;
    payment.sum = json.value("sum"_L1);
    payment.currency = json.value("currency"_L1).toString();
    payment.datePaid = json.value("datePaid"_L1).toString();
    payment.paySystem = json::integer(json.value("paySystemId"_L1)).value_or(0);
    return payment;
}

QString externalId(const QString &paymentId)
{
    const QString whole = externalPrefix + paymentId;
    if (whole.size() <= externalLimit)
        return whole;
    const QByteArray hash = QCryptographicHash::hash(paymentId.toUtf8(), QCryptographicHash::Sha256).toHex();
    return externalPrefix + u'#' + QString::fromLatin1(hash);
}

QString paymentIdOf(const QString &externalId)
{
    return externalId.startsWith(externalPrefix) ? externalId.mid(externalPrefix.size()) : QString();
}

QString employeeOf(const QString &recipient)
{
    static const QRegularExpression form(
        u"\\A(?:user:|U)?([1-9]\\d{0,17})\\z"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(recipient.trimmed()).captured(1);
}

Command notice(const QString &employee, const Post &post)
{
    constexpr qsizetype longest = 20000;
    // A notice of the system: one's own comes without a bell when the hook acts for the same person.
    Command command(u"im.notify.system.add"_s);
    command.set(u"USER_ID"_s, employee);
    QString title = post.title;
    title.replace(u'[', u'(').replace(u']', u')'); // BB codes
    command.set(u"MESSAGE"_s, QString(u"[B]"_s + title + u"[/B]\n"_s + post.text.left(longest)));
    if (!post.key.isEmpty()) {
        command.set(u"TAG"_s, QString(u"provodka-"_s + post.key));
        command.set(u"CLIENT_ID"_s, u"provodka"_s);
    }
    return command;
}

QString entryMark(const AddEntry &entry)
{
    // Encoded, because comments are BB code and may come back with entities.
    return u"{provodka: %1; %2 %3; %4}"_s.arg(QString::fromLatin1(encoded(entry.paymentId)),
        entry.amount.decimal(), entry.amount.currency, entry.date.toString(Qt::ISODate));
}

std::optional<OrderEntry> readEntryMark(const QString &comment)
{
    static const QRegularExpression shape(
        u"\\{provodka: ([A-Za-z0-9%._~-]+); (-?\\d+(?:\\.\\d+)?) ([A-Z]{3}); (\\d{4}-\\d{2}-\\d{2})?\\}\\s*$"_s);
    const QRegularExpressionMatch match = shape.match(comment);
    if (!match.hasMatch())
        return std::nullopt;
    OrderEntry entry;
    entry.paymentId = QString::fromUtf8(QByteArray::fromPercentEncoding(match.captured(1).toLatin1()));
    if (const Result<Money> amount = parseMoney(match.captured(2), match.captured(3)))
        entry.amount = *amount;
    entry.date = QDate::fromString(match.captured(4), Qt::ISODate);
    return entry;
}

bool carriesMark(const QString &comment, const QString &mark)
{
    // Brackets around a mark may be taken for BB code and vanish: its letters and digits are what counts.
    qsizetype first = 0;
    qsizetype last = mark.size();
    while (first < last && !mark[first].isLetterOrNumber())
        ++first;
    while (last > first && !mark[last - 1].isLetterOrNumber())
        --last;
    const QString core = mark.mid(first, last - first);
    if (core.isEmpty())
        return false;
    const auto parts = [](QChar c) { return !c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.'; };
    for (qsizetype at = comment.indexOf(core); at >= 0; at = comment.indexOf(core, at + 1)) {
        const qsizetype end = at + core.size();
        if ((at == 0 || parts(comment[at - 1])) && (end == comment.size() || parts(comment[end])))
            return true;
    }
    return false;
}

}
