#include "app/sandbox/bitrix24.h"

#include "app/sandbox/bitrix24/batch.h"
#include "app/sandbox/bitrix24/limits.h"
#include "app/sandbox/bitrix24/methods.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace provodka::sandbox {

using namespace Qt::Literals::StringLiterals;
using namespace bitrix24;

namespace {

constexpr auto hookCode = "k7d2m9x4w1q8z5r3"_L1;

QString textOf(const QJsonValue &value)
{
    return Param::fromJson(value).text();
}

OutgoingAnswer answerOf(int status, const QJsonObject &body)
{
    OutgoingAnswer answer;
    answer.status = status;
    answer.contentType = "application/json; charset=utf-8";
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

/// Query and body merged; a body of a GET is lost, as the vendor's web server loses it.
Param readParams(const IncomingRequest &request)
{
    Param params = Param::fromQuery(request.query);
    if (request.method == "GET" || request.body.isEmpty())
        return params;
    const bool isForm = std::any_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        return header.first == "content-type"
            && header.second.startsWith("application/x-www-form-urlencoded");
    });
    if (isForm) {
        params.merge(Param::fromQuery(request.body));
        return params;
    }
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    Param sent = Param::fromJson(body);
    if (body.value("cmd"_L1).isObject()) {
        Param ordered;
        ordered.setMap();
        const Param &commands = sent[u"cmd"_s];
        const QStringList order = memberOrder(request.body, "cmd");
        for (const QString &key : order)
            ordered.child(key) = commands[key];
        sent.child(u"cmd"_s) = ordered;
    }
    params.merge(sent);
    return params;
}

}

struct Bitrix24StandIn::Private
{
    Portal portal;
    RateBucket bucket;
    Operating operating;
    bool limits = true;
    double operatingLimit = 480;
    QHash<QString, double> secondsOf; ///< by option; else as the method's table says
    bool expired = false;
    bool blocked = false;
    QString renamedTo;

    static qint64 nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

    Reply run(const QString &name, const Param &params, const Fault &fault)
    {
        const Method *known = method(name);
        if (!known)
            return Reply::fail(404, u"ERROR_METHOD_NOT_FOUND"_s, u"Method not found!"_s);
        const QLatin1StringView scope(known->scope);
        if (!scope.isEmpty() && !portal.scopes.contains(scope))
            return Reply::fail(403, u"insufficient_scope"_s,
                u"The request requires higher privileges than provided by the webhook token"_s);
        if (fault.kind == "busy"_L1 || (limits && operating.seconds(name, nowMs()) >= operatingLimit))
            return Reply::fail(
                429, u"OPERATION_TIME_LIMIT"_s, u"Method is blocked due to operation time limit."_s);
        if (known->writes && fault.kind == "forbid"_L1)
            return Reply::fail(403, u"ACCESS_DENIED"_s, u"Access denied."_s);
        if (known->writes && fault.kind == "failures"_L1)
            return Reply::wordless(u"Не вдалося зберегти зміни.<br>"_s);
        portal.swallow = fault.kind == "swallow"_L1;
        Reply reply = known->run(portal, params);
        portal.swallow = false;
        if (limits)
            operating.add(name, secondsOf.value(name, known->seconds), nowMs());
        return reply;
    }

    QJsonObject time(const QString &name)
    {
        const double now = double(nowMs()) / 1000.0;
        QJsonObject time{{"start"_L1, now}, {"finish"_L1, now}, {"duration"_L1, 0.01},
            {"processing"_L1, 0.01}, {"date_start"_L1, portal.now()}, {"date_finish"_L1, portal.now()}};
        if (limits) {
            time.insert("operating_reset_at"_L1, operating.resetAt(name, nowMs()));
            time.insert("operating"_L1, operating.seconds(name, nowMs()));
        }
        return time;
    }

    OutgoingAnswer wrapped(const QString &name, const Reply &reply)
    {
        if (reply.failed())
            return answerOf(reply.status, reply.errorObject());
        QJsonObject body{{"result"_L1, reply.result}, {"time"_L1, time(name)}};
        if (reply.total)
            body.insert("total"_L1, *reply.total);
        if (reply.next)
            body.insert("next"_L1, *reply.next);
        return answerOf(200, body);
    }

    Row *dealOf(const QJsonObject &body)
    {
        qint64 id = textOf(body.value("id"_L1)).toLongLong();
        if (id == 0)
            id = portal.dealsByNumber.value(textOf(body.value("number"_L1)).toLower()).value(0);
        const auto deal = portal.deals.find(id);
        return deal == portal.deals.end() ? nullptr : &deal->second;
    }

    QJsonObject addDeals(const QJsonObject &body, bool many)
    {
        const qint64 count = many ? body.value("count"_L1).toInteger(1) : 1;
        const qint64 first = textOf(body.value("from"_L1)).toLongLong();
        const QString category = body.contains("category"_L1) ? textOf(body.value("category"_L1)) : u"0"_s;
        const QString waiting = category == "0"_L1 ? u"PREPARATION"_s : u"C%1:PREPARATION"_s.arg(category);
        QJsonArray ids;
        for (qint64 i = 0; i < count; ++i) {
            const QString number = many ? QString::number(first + i) : textOf(body.value("number"_L1));
            Row fields;
            fields.insert(u"TITLE"_s,
                body.contains("title"_L1) ? body.value("title"_L1) : QJsonValue(u"Замовлення "_s + number));
            fields.insert(portal.orderField, number);
            if (!many && body.contains("id"_L1))
                fields.insert(u"ID"_s, textOf(body.value("id"_L1)));
            fields.insert(u"OPPORTUNITY"_s, QString::number(textOf(body.value("due"_L1)).toDouble(), 'f', 2));
            fields.insert(u"CURRENCY_ID"_s, body.value("currency"_L1).toString(u"UAH"_s));
            fields.insert(u"CATEGORY_ID"_s, category);
            fields.insert(u"STAGE_ID"_s, body.value("stage"_L1).toString(waiting));
            const qint64 id = portal.addDeal(std::move(fields));
            if (const qint64 days = body.value("madeDaysAgo"_L1).toInteger(); days > 0) {
                const QDateTime made = QDateTime::currentDateTimeUtc().addDays(-days);
                portal.deals.at(id).insert(
                    u"DATE_CREATE"_s, made.toOffsetFromUtc(3 * 3600).toString(Qt::ISODate));
            }
            ids.append(id);
        }
        if (many)
            return {{"first"_L1, ids.at(0)}, {"count"_L1, count}};
        return {{"id"_L1, ids.at(0)}};
    }

    QJsonObject bookByHand(const QJsonObject &body)
    {
        Row *deal = dealOf(body);
        if (!deal)
            return mistake(u"no such deal"_s);
        if (body.contains("field"_L1)) {
            portal.setDealField(*deal, portal.paidField, textOf(body.value("field"_L1)));
            return {{"field"_L1, deal->value(portal.paidField)}};
        }
        if (body.contains("remove"_L1)) {
            portal.removePayment(textOf(body.value("remove"_L1)).toLongLong());
            return {{"id"_L1, body.value("remove"_L1)}};
        }
        const qint64 id = portal.addPayment(deal->value(u"ID"_s).toString().toLongLong());
        Row &payment = portal.payments.at(id);
        payment.insert(u"sum"_s, textOf(body.value("sum"_L1)).toDouble());
        portal.setPaid(payment, body.value("paid"_L1).toBool(true), textOf(body.value("date"_L1)));
        if (body.contains("xmlId"_L1))
            portal.setXmlId(payment, textOf(body.value("xmlId"_L1)));
        return {{"id"_L1, id}};
    }

    QJsonObject setOptions(const QJsonObject &body)
    {
        static const QStringList known{u"scopes"_s, u"administrator"_s, u"expired"_s, u"blocked"_s,
            u"renamedTo"_s, u"required"_s, u"robot"_s, u"operatingLimit"_s, u"seconds"_s, u"bucket"_s,
            u"locked"_s};
        for (auto it = body.begin(); it != body.end(); ++it) {
            if (!known.contains(it.key()))
                return mistake(u"unknown option "_s + it.key());
        }
        if (body.contains("scopes"_L1))
            portal.scopes = body.value("scopes"_L1).toVariant().toStringList();
        portal.isAdministrator = body.value("administrator"_L1).toBool(portal.isAdministrator);
        expired = body.value("expired"_L1).toBool(expired);
        blocked = body.value("blocked"_L1).toBool(blocked);
        renamedTo = body.value("renamedTo"_L1).toString(renamedTo);
        if (body.contains("locked"_L1))
            portal.lockedFields = body.value("locked"_L1).toVariant().toStringList();
        if (body.contains("required"_L1)) {
            portal.requiredField = body.value("required"_L1)["field"_L1].toString();
            portal.requiredAtStage = body.value("required"_L1)["stage"_L1].toString();
        }
        if (body.contains("robot"_L1)) {
            portal.robotFrom = body.value("robot"_L1)["from"_L1].toString();
            portal.robotTo = body.value("robot"_L1)["to"_L1].toString();
        }
        operatingLimit = body.value("operatingLimit"_L1).toDouble(operatingLimit);
        const QJsonObject seconds = body.value("seconds"_L1).toObject();
        for (auto it = seconds.begin(); it != seconds.end(); ++it)
            secondsOf.insert(it.key(), it.value().toDouble());
        if (body.contains("bucket"_L1))
            bucket.configure(body.value("bucket"_L1)["drain"_L1].toDouble(2),
                body.value("bucket"_L1)["capacity"_L1].toDouble(50));
        return {{"ok"_L1, true}};
    }

    /// What an administrator changes at the portal itself.
    QJsonObject changePortal(const QJsonObject &body)
    {
        int changed = 0;
        for (Funnel &funnel : portal.funnels) {
            changed += int(funnel.stages.removeIf(
                [&](const Stage &stage) { return stage.id == body.value("deleteStage"_L1).toString(); }));
            for (Stage &stage : funnel.stages) {
                if (stage.id == body.value("renameStage"_L1)["id"_L1].toString()) {
                    stage.name = body.value("renameStage"_L1)["name"_L1].toString();
                    ++changed;
                }
            }
        }
        changed += int(portal.userFields.removeIf(
            [&](const UserField &field) { return field.name == body.value("deleteField"_L1).toString(); }));
        for (UserField &field : portal.userFields) {
            const bool on = field.name == body.value("mandatory"_L1).toString();
            const bool off = field.name == body.value("optional"_L1).toString();
            field.mandatory = (field.mandatory || on) && !off;
            changed += on || off ? 1 : 0;
        }
        return changed > 0 ? QJsonObject{{"changed"_L1, changed}} : mistake(u"nothing of this is there"_s);
    }

    QJsonObject dealState(qint64 id, const Row &deal) const
    {
        QJsonArray paymentList;
        const QList<qint64> paymentIds = portal.paymentsOf.value(id);
        for (const qint64 payment : paymentIds) {
            const Row &row = portal.payments.at(payment);
            QJsonObject one{{"id"_L1, payment}};
            for (const QString &member :
                {u"sum"_s, u"currency"_s, u"paid"_s, u"xmlId"_s, u"datePaid"_s, u"comments"_s})
                one.insert(member, row.value(member));
            paymentList.append(one);
        }
        QJsonArray commentList;
        const QList<qint64> commentIds = portal.commentsOf.value(id);
        for (const qint64 comment : commentIds)
            commentList.append(portal.comments.at(comment).value(u"COMMENT"_s));
        QJsonArray stages;
        const QList<qsizetype> moves = portal.historyOf.value(id);
        for (const qsizetype move : moves)
            stages.append(portal.history[size_t(move)].value(u"STAGE_ID"_s));
        return {{"id"_L1, id}, {"number"_L1, deal.value(portal.orderField)},
            {"title"_L1, deal.value(u"TITLE"_s)}, {"category"_L1, deal.value(u"CATEGORY_ID"_s)},
            {"stage"_L1, deal.value(u"STAGE_ID"_s)}, {"due"_L1, deal.value(u"OPPORTUNITY"_s)},
            {"currency"_L1, deal.value(u"CURRENCY_ID"_s)}, {"paidField"_L1, deal.value(portal.paidField)},
            {"payments"_L1, paymentList}, {"comments"_L1, commentList}, {"history"_L1, stages}};
    }
};

Bitrix24StandIn::Bitrix24StandIn()
    : d(std::make_unique<Private>())
{
    d->portal.fill();
}

Bitrix24StandIn::~Bitrix24StandIn() = default;

QString Bitrix24StandIn::name() const
{
    return u"bitrix24"_s;
}

QJsonObject Bitrix24StandIn::credentials(const QString &origin) const
{
    return {{"webhook"_L1, QString(origin + u"/rest/1/"_s + hookCode + u'/')}};
}

OutgoingAnswer Bitrix24StandIn::serve(const IncomingRequest &request, const Fault &fault)
{
    if (!d->renamedTo.isEmpty()) {
        OutgoingAnswer moved;
        moved.status = 302;
        moved.contentType = "text/html";
        moved.headers.append({"Location", d->renamedTo.toUtf8() + request.target});
        return moved;
    }
    if (fault.kind == "limit"_L1 || (d->limits && !d->bucket.take(Private::nowMs())))
        return d->wrapped({}, Reply::fail(503, u"QUERY_LIMIT_EXCEEDED"_s, u"Too many requests"_s));
    if (d->blocked)
        return d->wrapped(
            {}, Reply::fail(503, u"OVERLOAD_LIMIT"_s, u"REST API is blocked due to overload."_s));
    const QStringList parts
        = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path)).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.first() != "rest"_L1)
        return d->wrapped({}, Reply::fail(404, u"ERROR_METHOD_NOT_FOUND"_s, u"Method not found!"_s));
    if (parts.size() < 4)
        return d->wrapped({}, Reply::fail(401, u"NO_AUTH_FOUND"_s, u"Wrong authorization data"_s));
    if (d->expired || parts[1] != QString::number(Portal::userId) || parts[2] != hookCode)
        return d->wrapped({}, Reply::fail(401, u"INVALID_CREDENTIALS"_s, u"Invalid request credentials"_s));
    QString called = parts[3];
    if (called.endsWith(".json"_L1))
        called.chop(5);
    const Param params = readParams(request);
    if (called != "batch"_L1)
        return d->wrapped(called, d->run(called, params, fault));
    BatchHost host;
    host.run = [&](const QString &inner, const Param &given) { return d->run(inner, given, fault); };
    host.time = [this](const QString &inner) { return d->time(inner); };
    return d->wrapped(called, runBatch(params, host));
}

QByteArray Bitrix24StandIn::callName(const IncomingRequest &request) const
{
    return isWrite(request) ? "write" : QByteArray();
}

bool Bitrix24StandIn::isWrite(const IncomingRequest &request) const
{
    static constexpr std::array endings{".add", ".update", ".delete", ".pay", ".unpay", ".set"};
    const auto named = [](QByteArray text) {
        // method.get only asks about the method that it names.
        for (const char *question : {"method.get?name=", "method.get?name%3D", "method.get%3Fname%3D"}) {
            for (qsizetype at = text.indexOf(question); at >= 0; at = text.indexOf(question, at)) {
                qsizetype end = at + qsizetype(qstrlen(question));
                while (end < text.size() && (QChar::isLetter(uchar(text[end])) || text[end] == '.'))
                    ++end;
                text.remove(at, end - at);
            }
        }
        return std::any_of(endings.begin(), endings.end(), [&](const char *ending) {
            const QByteArrayView word(ending);
            for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                const char behind = at + word.size() < text.size() ? text[at + word.size()] : 0;
                if (behind != '.' ? !QChar::isLetter(uchar(behind)) : text.mid(at + word.size()) == ".json")
                    return true;
            }
            return false;
        });
    };
    const QByteArray path = QByteArray::fromPercentEncoding(request.path);
    const QByteArray called = path.mid(path.lastIndexOf('/') + 1);
    if (called != "batch" && called != "batch.json")
        return named(called);
    return named(request.body) || named(QByteArray::fromPercentEncoding(request.query));
}

std::optional<QJsonObject> Bitrix24StandIn::control(const QString &what, const QJsonObject &body)
{
    if (what == "deal"_L1 || what == "deals"_L1)
        return d->addDeals(body, what == "deals"_L1);
    if (what == "payment"_L1)
        return d->bookByHand(body);
    if (what == "option"_L1)
        return d->setOptions(body);
    if (what == "portal"_L1)
        return d->changePortal(body);
    if (what == "unpay"_L1) {
        const auto payment = d->portal.payments.find(body.value("id"_L1).toInteger());
        if (payment == d->portal.payments.end())
            return mistake(u"no such payment"_s);
        d->portal.setPaid(payment->second, false);
        return QJsonObject{{"ok"_L1, true}};
    }
    if (what != "stage"_L1 && what != "comment"_L1 && what != "field"_L1)
        return std::nullopt;
    Row *deal = d->dealOf(body);
    if (!deal)
        return mistake(u"no such deal"_s);
    if (what == "comment"_L1)
        return QJsonObject{{"id"_L1,
            d->portal.addComment(
                deal->value(u"ID"_s).toString().toLongLong(), textOf(body.value("text"_L1)))}};
    if (what == "field"_L1) {
        d->portal.setDealField(*deal, textOf(body.value("field"_L1)), textOf(body.value("value"_L1)));
        return QJsonObject{{"ok"_L1, true}};
    }
    if (body.contains("category"_L1))
        d->portal.changeFunnel(
            *deal, textOf(body.value("category"_L1)).toLongLong(), textOf(body.value("stage"_L1)));
    else if (!d->portal.moveDeal(*deal, textOf(body.value("stage"_L1))))
        return mistake(u"no such stage in the deal's funnel, or already there"_s);
    deal->insert(u"MOVED_BY_ID"_s, u"5"_s);
    return QJsonObject{{"stage"_L1, deal->value(u"STAGE_ID"_s)}};
}

QJsonObject Bitrix24StandIn::state() const
{
    QJsonArray deals;
    for (const auto &[id, deal] : d->portal.deals)
        deals.append(d->dealState(id, deal));
    QJsonArray bells;
    for (const Bell &bell : d->portal.bells)
        bells.append(QJsonObject{
            {"id"_L1, bell.id}, {"user"_L1, bell.user}, {"text"_L1, bell.text}, {"tag"_L1, bell.tag}});
    return {{"deals"_L1, deals}, {"notices"_L1, bells}};
}

void Bitrix24StandIn::reset(const QJsonObject &seed)
{
    const bool limits = d->limits;
    d = std::make_unique<Private>();
    d->limits = limits;
    if (seed.isEmpty()) {
        d->portal.fill();
        return;
    }
    if (seed.contains("option"_L1))
        d->setOptions(seed.value("option"_L1).toObject());
    d->portal.rename(seed);
    const QJsonValue deals = seed.value("deals"_L1);
    const QJsonArray several = deals.isArray() ? deals.toArray() : QJsonArray{deals};
    for (const QJsonValue &deal : several) {
        const QJsonObject body = deal.toObject();
        if (!body.isEmpty())
            d->addDeals(body, body.contains("count"_L1));
    }
}

void Bitrix24StandIn::setLimits(bool on)
{
    d->limits = on;
}

}
