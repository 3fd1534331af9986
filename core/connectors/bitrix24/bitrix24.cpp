#include "core/connectors/bitrix24/bitrix24.h"

#include "core/connectors/bitrix24/help.h"
#include "core/base/json.h"
#include "core/connectors/bitrix24/orderbook.h"

#include <QLocale>

namespace provodka::bitrix24 {

using namespace Qt::Literals::StringLiterals;

namespace {

using Verdict = CheckStep::Verdict;

CheckStep stepOf(Verdict verdict, Text text)
{
    CheckStep step;
    step.verdict = verdict;
    step.text = std::move(text);
    return step;
}

QString labelOf(const QJsonValue &field)
{
    for (const QLatin1StringView label :
        {"EDIT_FORM_LABEL"_L1, "LIST_COLUMN_LABEL"_L1, "LIST_FILTER_LABEL"_L1}) {
        const QJsonValue text = field[label];
        // Without LANG some portals answer with a label for each language.
        const QString one = text.isObject() ? json::text(text.toObject().begin().value()) : json::text(text);
        if (!one.isEmpty())
            return one;
    }
    return json::text(field["FIELD_NAME"_L1]);
}

/// Labels of fields come only in a language that is named, by the vendor's own code.
QString portalLanguage()
{
    switch (QLocale().language()) {
    case QLocale::Ukrainian:
        return u"ua"_s;
    case QLocale::Russian:
        return u"ru"_s;
    default:
        return u"en"_s;
    }
}

class Portal final : public Connector, public Feed
{
public:
    explicit Portal(ConnectorContext context)
        : m_context(std::move(context))
        , m_hook(wire::readHook(m_context.secrets.value(u"webhook"_s)))
        , m_zone(zoneName().toUtf8())
    {
        if (!m_zone.isValid() && zoneName() == "Europe/Kyiv"_L1)
            m_zone = QTimeZone("Europe/Kiev"); // older systems know the city by this name only
        if (m_hook)
            m_session = std::make_shared<Session>(*m_context.http, *m_hook);
    }

    Async<CheckReport> check() override;
    Async<Catalog> discover() override;
    Result<std::unique_ptr<OrderBook>> orderBook(const QJsonObject &settings) override;
    Feed *feed() override { return this; }
    Async<QString> post(QString recipient, Post post) override;

private:
    QString zoneName() const { return m_context.settings.value("zone"_L1).toString(u"Europe/Kyiv"_s); }

    ConnectorContext m_context;
    Result<wire::Hook> m_hook;
    QTimeZone m_zone;
    std::shared_ptr<Session> m_session;
};

Async<CheckReport> Portal::check()
{
    CheckReport report;
    const auto bad = [&report](const Error &error) {
        report.error = error;
        report.steps.append(stepOf(Verdict::Bad, error.text));
    };
    if (!m_session) {
        bad(m_hook.error());
        co_return report;
    }
    QList<wire::Command> commands;
    commands.append(wire::Command(u"profile"_s));
    commands.append(wire::Command(u"scope"_s));
    commands.append(wire::Command(u"crm.category.list"_s).set(u"entityTypeId"_s, 2));
    commands.append(wire::Command(u"method.get"_s).set(u"name"_s, u"sale.payment.update"_s));
    const Result<QList<wire::Inner>> inners = co_await m_session->run(commands, false, false, Spend::People);
    if (!inners) {
        bad(inners.error());
        co_return report;
    }
    const QJsonValue profile = inners->at(0).result;
    const bool isAdministrator = profile["ADMIN"_L1].toBool();
    if (inners->at(0).error) {
        bad(*inners->at(0).error);
        co_return report;
    }
    const QString person
        = (profile["NAME"_L1].toString() + u' ' + profile["LAST_NAME"_L1].toString()).trimmed();
    report.steps.append(stepOf(Verdict::Good,
        Text(QT_TRANSLATE_NOOP("Text", "The webhook works; it acts for %1 (employee %2)."),
            {person, json::text(profile["ID"_L1])})));
    const QStringList scopes = inners->at(1).result.toVariant().toStringList();
    if (!scopes.contains(u"crm"_s)) {
        Error error;
        error.kind = Error::Kind::Unauthorized;
        error.text = Text(QT_TRANSLATE_NOOP("Text",
            "The webhook lacks the permission “CRM”. Open it in Bitrix24, tick “CRM (crm)” and save."));
        bad(error);
        co_return report;
    }
    if (inners->at(2).error) {
        bad(*inners->at(2).error);
        co_return report;
    }
    const qsizetype funnels = inners->at(2).result["categories"_L1].toArray().size();
    report.steps.append(stepOf(Verdict::Good,
        Text(QT_TRANSLATE_NOOP("Text", "Funnels of deals found: %1."), {QString::number(funnels)})));
    const bool canSetSums
        = scopes.contains(u"sale"_s) && isAdministrator && inners->at(3).result["isAvailable"_L1].toBool();
    if (canSetSums)
        report.steps.append(stepOf(Verdict::Good,
            Text(QT_TRANSLATE_NOOP("Text", "Entries can be booked as payments of deals, with their sums."))));
    else
        report.steps.append(stepOf(Verdict::Remark,
            Text(QT_TRANSLATE_NOOP("Text",
                "Payments of deals cannot be given sums: that needs the permission “Online store (sale)” and "
                "a webhook of an administrator. Book entries in a money field instead (setting “entryMode”: "
                "“money-field”)."))));
    if (!scopes.contains(u"im"_s))
        report.steps.append(stepOf(Verdict::Remark,
            Text(QT_TRANSLATE_NOOP("Text",
                "Without the permission “Chat and notifications (im)” nobody can be told of alarms here."))));
    if (!scopes.contains(u"user"_s) && !scopes.contains(u"user_basic"_s) && !scopes.contains(u"user_brief"_s))
        report.steps.append(stepOf(Verdict::Remark,
            Text(QT_TRANSLATE_NOOP("Text", "Without the permission “Users” employees are not listed."))));
    co_return report;
}

Async<QString> Portal::post(QString recipient, Post post)
{
    if (!m_session)
        co_return tl::unexpected(m_hook.error());
    const QString user = wire::employeeOf(recipient);
    if (user.isEmpty()) {
        co_return failure(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP("Text",
                     "“%1” is not an employee of Bitrix24; enter the employee's number, as \"connection "
                     "discover\" shows it."),
                {recipient}));
    }
    QList<wire::Command> commands;
    commands.append(wire::notice(user, post));
    const Result<QList<wire::Inner>> inners = co_await m_session->run(commands, false, true, Spend::People);
    if (!inners)
        co_return tl::unexpected(inners.error());
    const wire::Inner inner = inners->first();
    if (inner.error)
        co_return tl::unexpected(*inner.error);
    const QString id = json::text(inner.result);
    if (inner.result.isBool() || id.isEmpty() || id == "0"_L1) {
        co_return failure(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Bitrix24 told employee %1 nothing: there is no such employee, or the person no longer "
                     "works there."),
                {user}));
    }
    co_return id;
}

Async<Catalog> Portal::discover()
{
    if (!m_session)
        co_return tl::unexpected(m_hook.error());
    QList<Listing> listings;
    const Listing funnelList(wire::Command(u"crm.category.list"_s).set(u"entityTypeId"_s, 2),
        Listing::Paging::ByStart, u"categories"_s);
    listings.append(funnelList);
    const QString language = portalLanguage();
    listings.append(Listing(wire::Command(u"crm.deal.userfield.list"_s).set(u"filter[LANG]"_s, language),
        Listing::Paging::ByStart));
    listings.append(
        Listing(wire::Command(u"user.get"_s).set(u"FILTER[ACTIVE]"_s, u"true"_s), Listing::Paging::ByStart));
    const Result<QList<Result<QJsonArray>>> lists
        = co_await m_session->lists(listings, wire::batchLimit, Spend::People);
    if (!lists)
        co_return tl::unexpected(lists.error());
    if (!lists->at(0))
        co_return tl::unexpected(lists->at(0).error());
    if (!lists->at(1))
        co_return tl::unexpected(lists->at(1).error());

    Catalog catalog;
    const auto add = [&catalog](const QString &kind, const QString &id, const QString &name,
                         const QString &parent = {}, const QString &type = {}, bool mandatory = false) {
        CatalogItem item;
        item.kind = kind;
        item.id = id;
        item.name = name;
        item.parent = parent;
        item.type = type;
        item.mandatory = mandatory;
        catalog.items.append(item);
    };
    QList<Listing> stageLists;
    QStringList funnels;
    for (const QJsonValue &funnel : *lists->at(0)) {
        const QString id = json::text(funnel["id"_L1]);
        add(u"funnel"_s, id, funnel["name"_L1].toString());
        wire::Command stages(u"crm.status.list"_s);
        stages.set(u"filter[ENTITY_ID]"_s, wire::stageDirectory(id));
        stages.set(u"order[SORT]"_s, u"ASC"_s);
        stageLists.append(Listing(stages, Listing::Paging::ByStart));
        funnels.append(id);
    }
    const Result<QList<Result<QJsonArray>>> stages
        = co_await m_session->lists(stageLists, wire::batchLimit, Spend::People);
    if (!stages)
        co_return tl::unexpected(stages.error());
    for (qsizetype i = 0; i < stages->size(); ++i) {
        if (!stages->at(i))
            co_return tl::unexpected(stages->at(i).error());
        for (const QJsonValue &stage : *stages->at(i)) {
            const QString semantics = stage["SEMANTICS"_L1].toString();
            const QString type = semantics == "S"_L1 ? u"success"_s
                : semantics == "F"_L1                ? u"failure"_s
                                                     : u"process"_s;
            add(u"stage"_s, stage["STATUS_ID"_L1].toString(), stage["NAME"_L1].toString(), funnels[i], type);
        }
    }
    for (const QJsonValue &field : *lists->at(1))
        add(u"field"_s, field["FIELD_NAME"_L1].toString(), labelOf(field), u"deal"_s,
            field["USER_TYPE_ID"_L1].toString(), field["MANDATORY"_L1].toString() == "Y"_L1);
    if (lists->at(2)) { // the permission "user" is optional
        for (const QJsonValue &person : *lists->at(2))
            add(u"person"_s, json::text(person["ID"_L1]),
                (person["NAME"_L1].toString() + u' ' + person["LAST_NAME"_L1].toString()).trimmed());
    }
    co_return catalog;
}

Result<std::unique_ptr<OrderBook>> Portal::orderBook(const QJsonObject &settings)
{
    if (!m_session)
        return tl::unexpected(m_hook.error());
    if (!m_zone.isValid())
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "“%1” is not a time zone; choose one such as Europe/Kyiv (setting “zone”)."),
                {zoneName()}));
    const Result<BookSettings> book = readSettings(settings, m_zone);
    if (!book)
        return tl::unexpected(book.error());
    return std::make_unique<DealBook>(m_session, *m_context.clock, *book);
}

}

ConnectorInfo info()
{
    using Type = FieldSpec::Type;
    ConnectorInfo info;
    info.id = u"bitrix24"_s;
    info.title = u"Bitrix24"_s;
    info.settingHelp = settingHelp;
    info.orderBookHelp = targetHelp;
    info.roles = {u"orders"_s, u"feed"_s};
    const auto field = [](const QString &key, Type type, const char *label, const char *help) {
        FieldSpec spec;
        spec.key = key;
        spec.type = type;
        spec.label = label;
        spec.help = help;
        return spec;
    };
    FieldSpec webhook = field(u"webhook"_s, Type::Secret, QT_TRANSLATE_NOOP("Settings", "Inbound webhook"),
        QT_TRANSLATE_NOOP("Settings",
            "The whole address from “Developer resources → Other → Inbound webhook”. It holds the secret "
            "code."));
    FieldSpec zone = field(u"zone"_s, Type::Zone, QT_TRANSLATE_NOOP("Settings", "Time zone"),
        QT_TRANSLATE_NOOP("Settings", "The zone in which the dates of payments are meant."));
    zone.required = false;
    zone.byDefault = u"Europe/Kyiv"_s;
    info.settings = {webhook, zone, callsPerSecondSpec(2)};
    info.madeWhere = {
        {u"field"_s, QT_TRANSLATE_NOOP("Settings", "in Bitrix24, CRM, Settings, Custom fields of deals")},
        {u"funnel"_s, QT_TRANSLATE_NOOP("Settings", "in Bitrix24, CRM, Deals, Funnels")},
        {u"stage"_s,
            QT_TRANSLATE_NOOP("Settings", "in Bitrix24, CRM, Deals, Funnels: a stage of the orders' funnel")},
    };
    info.howTo = {
        QT_TRANSLATE_NOOP("Settings",
            "Bitrix24, Developer resources, Other, Inbound webhook. Calls run with the rights of whoever "
            "makes it."),
        QT_TRANSLATE_NOOP("Settings",
            "Tick “CRM (crm)”; to book payments of deals also “Online store (sale)”, and make the webhook as "
            "an administrator. Nothing else is needed."),
        QT_TRANSLATE_NOOP("Settings",
            "A paid plan is needed. If an administrator edits somebody else's webhook its address changes: "
            "paste the new one here."),
    };

    FieldSpec orderField
        = field(u"orderField"_s, Type::CatalogItem, QT_TRANSLATE_NOOP("Settings", "Order number"),
            QT_TRANSLATE_NOOP("Settings", "The deal field that holds the order number."));
    orderField.catalogKind = u"field"_s;
    orderField.usualNames = {u"Номер замовлення"_s, u"Номер заказа"_s, u"Order number"_s};
    FieldSpec funnel = field(u"funnel"_s, Type::CatalogItem, QT_TRANSLATE_NOOP("Settings", "Funnel"),
        QT_TRANSLATE_NOOP("Settings", "Only deals of this funnel are orders."));
    funnel.catalogKind = u"funnel"_s;
    funnel.required = false;
    funnel.byDefault = u"0"_s;
    funnel.usualNames = {u"Замовлення"_s, u"Заказы"_s, u"Заказ"_s, u"Orders"_s};
    FieldSpec mode
        = field(u"entryMode"_s, Type::Choice, QT_TRANSLATE_NOOP("Settings", "Where payments are booked"),
            QT_TRANSLATE_NOOP("Settings",
                "As payments of the deal (needs the permission “Online store” and an administrator's "
                "webhook), or in a money field of the deal."));
    mode.choices = {u"payments"_s, u"money-field"_s};
    mode.choiceWords = {QT_TRANSLATE_NOOP("Settings", "as payments of the deal"),
        QT_TRANSLATE_NOOP("Settings", "in a money field of the deal")};
    mode.required = false;
    mode.byDefault = u"payments"_s;
    FieldSpec paid = field(u"paidField"_s, Type::CatalogItem, QT_TRANSLATE_NOOP("Settings", "Paid"),
        QT_TRANSLATE_NOOP(
            "Settings", "The money or number field that holds what is paid; for booking in a money field."));
    paid.catalogKind = u"field"_s;
    paid.required = false;
    FieldSpec currency = field(u"currency"_s, Type::Currency, QT_TRANSLATE_NOOP("Settings", "Currency"), "");
    currency.required = false;
    currency.byDefault = u"UAH"_s;
    FieldSpec batch = field(u"batch"_s, Type::Number, QT_TRANSLATE_NOOP("Settings", "Commands in a request"),
        QT_TRANSLATE_NOOP("Settings", "Fewer where the portal is slow: a request is cut after 60 seconds."));
    batch.required = false;
    batch.byDefault = int(wire::batchLimit);
    info.orderBookSettings = {orderField, funnel, mode, paid, currency, batch};

    Limit bucket;
    bucket.name = u"second"_s;
    bucket.calls = 2;
    bucket.window = std::chrono::seconds(1);
    bucket.burst = 50;
    info.limits.windows = {bucket};
    info.limits.share = 80;
    info.limits.connections = 2;
    return info;
}

Limits limitsFor(const QJsonObject &settings)
{
    return info().limits.withCallsPerSecond(json::integer(settings.value("callsPerSecond"_L1)).value_or(2));
}

std::unique_ptr<Connector> make(ConnectorContext context)
{
    return std::make_unique<Portal>(std::move(context));
}

}
