#include "core/connectors/wayforpay/wayforpay.h"

#include "core/connectors/wayforpay/help.h"
#include "core/base/json.h"
#include "core/connectors/wayforpay/callbacks.h"
#include "core/connectors/wayforpay/payload.h"
#include "core/connectors/wayforpay/wire.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QSet>

#include <vector>

namespace provodka::wayforpay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 86400;

class WayForPay final : public Connector, private NoticeSource, private PaymentSource
{
public:
    explicit WayForPay(ConnectorContext context);

    Async<CheckReport> check() override;
    Async<Catalog> discover() override;
    NoticeSource *notices() override { return proves() ? this : nullptr; }
    std::unique_ptr<CallbackReader> callbacks() const override;
    PaymentSource *payments() override { return this; }

private:
    Async<Page> pull(Cursor after) override;
    std::chrono::milliseconds interval() const override { return std::chrono::minutes(m_pollMinutes); }
    QString account() const override { return m_account.merchantAccount; }
    bool proves() const override { return !m_account.secretKey.isEmpty(); }
    Result<Payment> payment(const Notice &notice) const override { return paymentOf(notice); }
    Async<QList<Result<Notice>>> prove(QList<ProofQuery> queries) override;
    Async<QList<Notice>> listed(QDateTime from, QDateTime to) override;

    Async<Members> status(QString reference);
    Async<QList<QByteArray>> transactions(wire::Range range, Spend spend);
    std::optional<Error> settingsError() const;
    std::optional<Error> callError() const; ///< of what needs the key as well
    bool hasListener() const { return !m_listen.isEmpty(); }
    void slowDown(const HttpAnswer &answer);
    Notice notice(const QString &kind, Proof proof, QByteArray payload, const QByteArray &original) const;
    Notice noticeOf(const QByteArray &item) const;

    ConnectionName m_name;
    QString m_workspaceId;
    Account m_account;
    QUrl m_address;
    QString m_listen;
    QString m_publicAddress;
    int m_pollMinutes = 1;
    int m_daysBack = 2;
    Http *m_http;
    const Clock *m_clock;
};

int wholeSetting(const QJsonObject &settings, const QString &key, int byDefault, int least, int most)
{
    const qint64 number = json::integer(settings.value(key)).value_or(byDefault);
    return int(qBound(qint64(least), number, qint64(most)));
}

WayForPay::WayForPay(ConnectorContext context)
    : m_name(std::move(context.name))
    , m_workspaceId(context.workspaceId)
    , m_account{context.settings.value("merchantAccount"_L1).toString().trimmed(),
          context.secrets.value(u"secretKey"_s).trimmed().toUtf8()}
    , m_address(context.settings.value("address"_L1).toString(u"https://api.wayforpay.com/api"_s).trimmed())
    , m_listen(context.settings.value("listen"_L1).toString().trimmed())
    , m_publicAddress(context.settings.value("publicAddress"_L1).toString().trimmed())
    , m_pollMinutes(wholeSetting(context.settings, u"pollMinutes"_s, 1, 0, 24 * 60))
    , m_daysBack(wholeSetting(context.settings, u"daysBack"_s, 2, 1, 29))
    , m_http(context.http)
    , m_clock(context.clock)
{
}

std::optional<Error> WayForPay::settingsError() const
{
    const auto wrong = [](Text text) { return failure(Error::Kind::Misconfigured, std::move(text)).value(); };
    if (m_account.merchantAccount.isEmpty()) {
        return wrong(Text(QT_TRANSLATE_NOOP("Text",
            "merchantAccount is empty; copy it from the cabinet m.wayforpay.com, Налаштування магазину.")));
    }
    const QHostAddress host(m_address.host());
    const bool loopback = host.isLoopback() || m_address.host() == "localhost"_L1;
    if (!m_address.isValid()
        || (m_address.scheme() != "https"_L1 && !(loopback && m_address.scheme() == "http"_L1))) {
        return wrong(Text(QT_TRANSLATE_NOOP("Text",
            "The address must begin with https://; WayForPay's own is https://api.wayforpay.com/api.")));
    }
    return std::nullopt;
}

std::optional<Error> WayForPay::callError() const
{
    if (const std::optional<Error> wrong = settingsError(); wrong || proves())
        return wrong;
    return failure(Error::Kind::Misconfigured,
        Text(QT_TRANSLATE_NOOP("Text",
            "The SecretKey is missing; copy it from the cabinet m.wayforpay.com, Налаштування магазину.")))
        .value();
}

std::unique_ptr<CallbackReader> WayForPay::callbacks() const
{
    // Without a key anybody could sign.
    if (!hasListener() || m_account.merchantAccount.isEmpty() || m_account.secretKey.isEmpty())
        return nullptr;
    return std::make_unique<Callbacks>(m_name, m_workspaceId, m_account);
}

void WayForPay::slowDown(const HttpAnswer &answer)
{
    const Result<Members> read = wire::answer(answer);
    if (!read && read.error().kind == Error::Kind::RateLimited)
        m_http->holdBack(read.error().retryAfter);
}

Notice WayForPay::notice(
    const QString &kind, Proof proof, QByteArray payload, const QByteArray &original) const
{
    Notice notice;
    notice.connection = m_name;
    notice.kind = kind;
    notice.externalId = QString::fromUtf8(json::rawMember(payload, "orderReference"));
    if (const Result<Members> members = Members::read(payload))
        notice.externalId = members->text(u"orderReference"_s);
    notice.version = versionOf(payload);
    notice.receivedAt = m_clock->now();
    notice.payload = std::move(payload);
    notice.originalSha256 = QCryptographicHash::hash(original, QCryptographicHash::Sha256);
    notice.proof = proof;
    return notice;
}

Notice WayForPay::noticeOf(const QByteArray &item) const
{
    Result<Members> members = Members::read(item);
    if (!members) // kept for a person instead of lost
        members = Members::read("{\"item\":" + item + '}');
    const QByteArray payload = members ? payloadOf(*members, m_account.merchantAccount) : QByteArray("{}");
    return notice(u"list"_s, Proof::Listed, payload, item);
}

Async<Members> WayForPay::status(QString reference)
{
    if (const std::optional<Error> wrong = callError())
        co_return tl::unexpected(*wrong);
    const HttpRequest request = wire::checkStatus(m_address, m_account, reference, Spend::Money);
    const Result<HttpAnswer> answer = co_await m_http->send(request);
    if (!answer)
        co_return tl::unexpected(answer.error());
    slowDown(*answer);
    co_return wire::status(*answer, m_account, reference);
}

Async<QList<QByteArray>> WayForPay::transactions(wire::Range range, Spend spend)
{
    if (const std::optional<Error> wrong = callError())
        co_return tl::unexpected(*wrong);
    const HttpRequest request = wire::transactionList(m_address, m_account, range, spend);
    const Result<HttpAnswer> answer = co_await m_http->send(request);
    if (!answer)
        co_return tl::unexpected(answer.error());
    slowDown(*answer);
    co_return wire::transactions(*answer);
}

Async<Page> WayForPay::pull(Cursor after)
{
    // The list selects by a date that may lie days before the news, so each pull looks back over `daysBack`
    // again; what is known already is dropped where notices are stored.
    const qint64 now = m_clock->now().toSecsSinceEpoch();
    const qint64 overlap = m_daysBack * secondsOfDay;
    const Result<QJsonObject> cursor = json::object(after.value.toUtf8());
    qint64 from = now - overlap;
    if (cursor)
        from = qMin(from, json::integer(cursor->value("from"_L1)).value_or(from));
    const wire::Range range{from, qMin(now, from + wire::longestRange)};
    const Result<QList<QByteArray>> items = co_await transactions(range, Spend::Routine);
    if (!items)
        co_return tl::unexpected(items.error());

    Page page;
    page.more = range.end < now;
    QSet<QString> seen;
    for (const QByteArray &item : *items) {
        Notice known = noticeOf(item);
        const QString key = known.externalId + u'\n' + known.version;
        if (seen.contains(key))
            continue;
        seen.insert(key);
        page.notices.append(std::move(known));
    }
    QJsonObject next;
    next.insert("from"_L1, page.more ? range.end : now - overlap);
    page.next.value = QString::fromUtf8(json::compact(next));
    co_return page;
}

Async<QList<Notice>> WayForPay::listed(QDateTime from, QDateTime to)
{
    QList<Notice> notices;
    QHash<QString, qsizetype> places;
    const qint64 end = to.toSecsSinceEpoch();
    wire::Range range{from.toSecsSinceEpoch(), from.toSecsSinceEpoch()};
    do {
        range = wire::Range{range.end, qMin(end, range.end + wire::longestRange)};
        const Result<QList<QByteArray>> items = co_await transactions(range, Spend::Routine);
        if (!items)
            co_return tl::unexpected(items.error());
        for (const QByteArray &item : *items) {
            Notice told = noticeOf(item);
            const QString key = told.externalId + u'\n' + told.version;
            // The end of one range is the beginning of the next.
            if (const auto known = places.constFind(key); known != places.constEnd()) {
                notices[*known] = std::move(told);
                continue;
            }
            places.insert(key, notices.size());
            notices.append(std::move(told));
        }
    } while (range.end < end);
    co_return notices;
}

Async<QList<Result<Notice>>> WayForPay::prove(QList<ProofQuery> queries)
{
    // All questions are on their way at once; how many really are is the account's budget.
    std::vector<Async<Members>> asked;
    asked.reserve(size_t(queries.size()));
    for (const ProofQuery &query : queries)
        asked.push_back(status(query.reference));
    QList<Result<Members>> answers;
    for (Async<Members> &question : asked) {
        Result<Members> answer = co_await question;
        answers.append(std::move(answer));
    }

    QList<qint64> createdAt;
    for (qsizetype i = 0; i < queries.size(); ++i) {
        if (!queries[i].typedFields || !answers[i])
            continue;
        const qint64 told = answers[i]->integer(u"createdDate"_s).value_or(0);
        if (told > 0)
            createdAt.append(told);
        else if (queries[i].createdAt.isValid())
            createdAt.append(queries[i].createdAt.toSecsSinceEpoch());
    }
    QHash<QString, Members> typed;
    std::optional<Error> trouble;
    const QList<wire::Range> ranges = wire::rangesAround(createdAt);
    for (const wire::Range &range : ranges) {
        const Result<QList<QByteArray>> items = co_await transactions(range, Spend::Money);
        if (!items) {
            trouble = items.error();
            continue;
        }
        for (const QByteArray &item : *items) {
            const Result<Members> members = Members::read(item);
            const QString reference = members ? members->text(u"orderReference"_s) : QString();
            // A later row about the same payment (a return) may come without the fields of the purchase.
            const bool tellsMore
                = members && (!typed.contains(reference) || members->value(u"clientFields"_s).isArray());
            if (tellsMore && !reference.isEmpty())
                typed.insert(reference, *members);
        }
    }

    QList<Result<Notice>> notices;
    for (qsizetype i = 0; i < queries.size(); ++i) {
        if (!answers[i]) {
            notices.append(tl::unexpected(answers[i].error()));
            continue;
        }
        const auto found = queries[i].typedFields ? typed.constFind(queries[i].reference) : typed.constEnd();
        if (queries[i].typedFields && found == typed.constEnd() && trouble) {
            notices.append(tl::unexpected(*trouble));
            continue;
        }
        const Members *from = found == typed.constEnd() ? nullptr : &found.value();
        const QByteArray payload = payloadOf(*answers[i], m_account.merchantAccount, from);
        notices.append(notice(u"status"_s, Proof::Asked, payload, payload));
    }
    co_return notices;
}

Async<CheckReport> WayForPay::check()
{
    CheckReport report;
    const auto add = [&report](CheckStep::Verdict verdict, Text text) {
        report.steps.append({verdict, std::move(text)});
    };
    const auto fail = [&report](const Error &error) {
        report.steps.append({CheckStep::Verdict::Bad, error.text});
        report.error = error;
    };
    if (const std::optional<Error> wrong = settingsError()) {
        fail(*wrong);
        co_return report;
    }
    if (!proves()) {
        add(CheckStep::Verdict::Remark,
            Text(QT_TRANSLATE_NOOP("Text",
                "There is no SecretKey, so WayForPay can neither be asked about a payment nor for its list: "
                "payments are known from mails only, and nothing is booked that a person or the route's "
                "trust in mails (mailTrust) does not allow. The SecretKey stands in the cabinet "
                "m.wayforpay.com, Налаштування магазину.")));
        if (hasListener()) {
            add(CheckStep::Verdict::Remark,
                Text(QT_TRANSLATE_NOOP("Text",
                    "The address to listen on is not opened: without the SecretKey anybody could sign a "
                    "callback.")));
        }
        co_return report;
    }

    // The vendor has no call for a test: a payment that cannot exist shows whether the key is right.
    const QString reference = u"provodka-check-"_s + QString::number(m_clock->nowMs());
    const HttpRequest question = wire::checkStatus(m_address, m_account, reference, Spend::People);
    const Result<HttpAnswer> answer = co_await m_http->send(question);
    if (!answer) {
        fail(answer.error());
        co_return report;
    }
    slowDown(*answer);
    const Result<Members> members = wire::answer(*answer);
    if (!members) {
        fail(members.error());
        co_return report;
    }
    const std::optional<Error> refused = wire::refusal(*members);
    if (wire::isUnknownReference(*members)) {
        add(CheckStep::Verdict::Good,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "WayForPay answers, and merchantAccount “%1” and the SecretKey are right."),
                {m_account.merchantAccount}));
    } else if (refused && (refused->needsPerson() || refused->isTransient())) {
        fail(*refused);
        co_return report;
    } else {
        add(CheckStep::Verdict::Remark,
            Text(QT_TRANSLATE_NOOP("Text",
                     "WayForPay answered “%1” about a payment that does not exist; the key is proven only by "
                     "the first real payment."),
                {QString(members->text(u"reasonCode"_s) + u' ' + members->text(u"reason"_s).left(200))
                        .trimmed()}));
    }

    const qint64 now = m_clock->now().toSecsSinceEpoch();
    const wire::Range range{now - secondsOfDay, now};
    const Result<QList<QByteArray>> items = co_await transactions(range, Spend::People);
    if (items) {
        add(CheckStep::Verdict::Good,
            Text(QT_TRANSLATE_NOOP("Text", "The list of payments can be read; payments of the last day: %1."),
                {QString::number(items->size())}));
    } else if (m_pollMinutes > 0) {
        fail(items.error());
    } else {
        add(CheckStep::Verdict::Remark, items.error().text);
    }

    if (!hasListener() && m_pollMinutes == 0) {
        add(CheckStep::Verdict::Remark,
            Text(QT_TRANSLATE_NOOP("Text",
                "No address to listen on is set and the list is not read by itself: payments are seen only "
                "when a mail in a mailbox of the route announces them.")));
    } else if (!hasListener()) {
        add(CheckStep::Verdict::Remark,
            Text(QT_TRANSLATE_NOOP("Text",
                     "No address to listen on is set, so payments are seen when the list is read, every %1 "
                     "min."),
                {QString::number(m_pollMinutes)}));
    } else {
        const QByteArray path = callbackPath(m_account.secretKey, m_workspaceId, m_name);
        QString base = m_publicAddress;
        while (base.endsWith(u'/'))
            base.chop(1);
        if (base.isEmpty()) {
            add(CheckStep::Verdict::Remark,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Provodka listens at %1; WayForPay reaches it only when this is a public address or "
                         "a tunnel leads to it."),
                    {u"http://"_s + m_listen + QString::fromLatin1(path)}));
        } else {
            add(CheckStep::Verdict::Good,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Enter %1 as Service URL in the cabinet m.wayforpay.com, Налаштування магазину, "
                         "Повідомлення."),
                    {base + QString::fromLatin1(path)}));
        }
    }
    co_return report;
}

Async<Catalog> WayForPay::discover()
{
    co_return Catalog();
}

}

namespace {

FieldSpec field(const QString &key, FieldSpec::Type type, const char *label, const char *help)
{
    FieldSpec spec;
    spec.key = key;
    spec.type = type;
    spec.label = label;
    spec.help = help;
    return spec;
}

}

ConnectorInfo info()
{
    ConnectorInfo info;
    info.id = u"wayforpay"_s;
    info.title = u"WayForPay"_s;
    info.settingHelp = settingHelp;
    info.roles = {u"payments"_s};
    using Type = FieldSpec::Type;
    FieldSpec address = field(u"address"_s, Type::Url, QT_TRANSLATE_NOOP("Settings", "Address of the API"),
        QT_TRANSLATE_NOOP("Settings", "Leave it as it is unless WayForPay names another one."));
    address.required = false;
    address.byDefault = u"https://api.wayforpay.com/api"_s;
    const FieldSpec account = field(u"merchantAccount"_s, Type::Text,
        QT_TRANSLATE_NOOP("Settings", "merchantAccount"),
        QT_TRANSLATE_NOOP("Settings", "The shop's login: cabinet m.wayforpay.com, Налаштування магазину."));
    FieldSpec key = field(u"secretKey"_s, Type::Secret, QT_TRANSLATE_NOOP("Settings", "SecretKey"),
        QT_TRANSLATE_NOOP("Settings",
            "Beside merchantAccount in the cabinet; not the merchantPassword. Without it nothing can be "
            "asked, "
            "listed or taken by callback: mails are all there is."));
    key.required = false;
    key.isCommon = true;
    FieldSpec listen
        = field(u"listen"_s, Type::Address, QT_TRANSLATE_NOOP("Settings", "Address to listen on"),
            QT_TRANSLATE_NOOP("Settings",
                "host:port for callbacks, for example 127.0.0.1:8480 behind a tunnel. Empty: payments are "
                "read from the list only."));
    listen.required = false;
    FieldSpec publicAddress
        = field(u"publicAddress"_s, Type::Url, QT_TRANSLATE_NOOP("Settings", "Public address"),
            QT_TRANSLATE_NOOP("Settings",
                "Under which WayForPay reaches the address to listen on; the Service URL for the cabinet is "
                "made from it."));
    publicAddress.required = false;
    publicAddress.publicFor = listen.key;
    FieldSpec poll = field(u"pollMinutes"_s, Type::Number,
        QT_TRANSLATE_NOOP("Settings", "Read the list every so many minutes"),
        QT_TRANSLATE_NOOP("Settings",
            "1 is the quickest; 0 switches it off, then the list is read only when a mail of the route "
            "announces a payment."));
    poll.required = false;
    poll.byDefault = 1;
    FieldSpec daysBack
        = field(u"daysBack"_s, Type::Number, QT_TRANSLATE_NOOP("Settings", "Days to look back"),
            QT_TRANSLATE_NOOP(
                "Settings", "The list is read again over these days, so that late news are seen; 1 to 29."));
    daysBack.required = false;
    daysBack.byDefault = 2;
    info.settings = {address, account, key, listen, publicAddress, poll, daysBack, callsPerSecondSpec(10)};
    info.howTo = {
        QT_TRANSLATE_NOOP("Settings",
            "In the cabinet m.wayforpay.com open Налаштування магазину: merchantAccount and SecretKey stand "
            "there, side by side."),
        QT_TRANSLATE_NOOP("Settings",
            "The SecretKey is enough: it proves payments and reads their list. The merchantPassword is not "
            "needed; do not give it to anybody."),
        QT_TRANSLATE_NOOP("Settings",
            "The Service URL of the cabinet is optional: without it payments are seen when the list is "
            "read."),
    };
    // No limit is published (UNSURE). This never comes near what a shop's own pages ask for; lists are held
    // to one a minute by their interval.
    info.limits.windows
        = {{.name = u"second"_s, .calls = 10, .window = std::chrono::seconds(1), .burst = 50}};
    info.limits.connections = 6;
    return info;
}

Limits limitsFor(const QJsonObject &settings)
{
    return info().limits.withCallsPerSecond(json::integer(settings.value("callsPerSecond"_L1)).value_or(10));
}

std::unique_ptr<Connector> make(ConnectorContext context)
{
    return std::make_unique<WayForPay>(std::move(context));
}

}
