#include "app/demo/examplesetup.h"

#include <QCoroTask>
#include <QTcpServer>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

const ConnectionName shopName{u"shop"_s};
const ConnectionName officeName{u"office"_s};
const ConnectionName mailboxName{u"mailbox"_s};

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : 8095;
}

/// What a target holds, by name.
class Names
{
public:
    explicit Names(Catalog catalog)
        : m_catalog(std::move(catalog))
    {
    }

    /// `otherwise` when it is not there under this name.
    QString id(
        const QString &kind, const QString &name, const QString &parent, const QString &otherwise) const
    {
        for (const CatalogItem &item : m_catalog.items) {
            if (item.kind == kind && item.name == name && item.offered
                && (parent.isEmpty() || item.parent == parent))
                return item.id;
        }
        return otherwise;
    }

private:
    Catalog m_catalog;
};

Names discovered(const ConnectionSetup &setup, const QHash<QString, QString> &secrets,
    const HttpMaker &makeHttp, const Clock &clock)
{
    std::stop_source stop;
    Account account(setup, *vendor(setup.vendor), secrets, {}, clock, makeHttp, {}, stop.get_token());
    return Names(QCoro::waitFor(account.connector().discover()).value_or(Catalog()));
}

/// A sandbox that refuses nothing for its rate needs no pace either.
ConnectionSetup paced(ConnectionSetup setup, const QJsonObject &sandbox)
{
    if (!sandbox["limits"_L1].toBool(true))
        setup.settings[u"callsPerSecond"_s] = 0;
    return setup;
}

ConnectionSetup shop(const QJsonObject &credentials)
{
    const QString listen = u"127.0.0.1:"_s + QString::number(freePort());
    return {shopName, u"wayforpay"_s,
        {{u"address"_s, credentials["url"_L1]}, {u"merchantAccount"_s, credentials["merchantAccount"_L1]},
            {u"listen"_s, listen}}};
}

RouteSetup route(const QString &waiting, const QString &paid)
{
    RouteSetup route;
    route.name = {u"payments"_s};
    route.recipe = u"payment-to-order"_s;
    route.sources = {shopName};
    route.target = officeName;
    route.settings = {{u"typedField"_s, u"Номер замовлення"_s}, {u"waitingStages"_s, QJsonArray{waiting}},
        {u"paidStage"_s, paid}, {u"zone"_s, u"Europe/Kyiv"_s}};
    return route;
}

struct Accounts
{
    ExampleSetup example; ///< without routes
    ConnectionSetup office;
};

Accounts planfixAccounts(const QJsonObject &sandbox)
{
    const QJsonObject shopAccount = sandbox["wayforpay"_L1].toObject();
    const QJsonObject officeAccount = sandbox["planfix"_L1].toObject();
    Accounts made;
    ExampleSetup &example = made.example;
    made.office = paced({officeName, u"planfix"_s, {{u"address"_s, officeAccount["url"_L1]}}}, sandbox);
    example.setup.connections = {paced(shop(shopAccount), sandbox), made.office};
    example.secrets[shopName] = {{u"secretKey"_s, shopAccount["secretKey"_L1].toString()}};
    example.secrets[officeName] = {{u"token"_s, officeAccount["token"_L1].toString()}};
    return made;
}

RouteSetup planfixRoute(const Names &names)
{
    const QString process = names.id(u"process"_s, u"Замовлення"_s, {}, u"14"_s);
    const QString tag = names.id(u"data-tag"_s, u"Доходы"_s, {}, u"76"_s);
    RouteSetup payments = route(names.id(u"stage"_s, u"Очікує оплату"_s, process, u"121"_s),
        names.id(u"stage"_s, u"У виробництві"_s, process, u"132"_s));
    const QString fee = names.id(u"field"_s, u"Комісія"_s, tag, {});
    if (!fee.isEmpty())
        payments.settings[u"fields"_s] = QJsonArray{QJsonObject{{u"field"_s, fee}, {u"from"_s, u"fee"_s}}};
    payments.targetSettings
        = {{u"subtaskTemplate"_s, names.id(u"template"_s, u"Оплата замовлення"_s, {}, u"57"_s)},
            {u"dueField"_s, names.id(u"field"_s, u"Сума до оплати"_s, {}, u"411"_s)},
            {u"paidField"_s, names.id(u"field"_s, u"Оплачено"_s, {}, u"412"_s)},
            {u"differenceField"_s, names.id(u"field"_s, u"Різниця"_s, {}, u"413"_s)}, {u"dataTag"_s, tag},
            {u"sumField"_s, names.id(u"field"_s, u"Сума"_s, tag, u"301"_s)},
            {u"dateField"_s, names.id(u"field"_s, u"Дата"_s, tag, u"302"_s)},
            {u"paymentIdField"_s, names.id(u"field"_s, u"Ідентифікатор платежу"_s, tag, u"303"_s)}};
    return payments;
}

ExampleSetup toPlanfix(const QJsonObject &sandbox, const HttpMaker &makeHttp, const Clock &clock)
{
    Accounts accounts = planfixAccounts(sandbox);
    ExampleSetup &example = accounts.example;
    example.setup.routes
        = {planfixRoute(discovered(accounts.office, example.secrets[officeName], makeHttp, clock))};
    return example;
}

Accounts bitrix24Accounts(const QJsonObject &sandbox)
{
    const QJsonObject shopAccount = sandbox["wayforpay"_L1].toObject();
    Accounts made;
    ExampleSetup &example = made.example;
    made.office = paced({officeName, u"bitrix24"_s, {}}, sandbox);
    example.setup.connections = {paced(shop(shopAccount), sandbox), made.office};
    example.secrets[shopName] = {{u"secretKey"_s, shopAccount["secretKey"_L1].toString()}};
    example.secrets[officeName] = {{u"webhook"_s, sandbox["bitrix24"_L1]["webhook"_L1].toString()}};
    return made;
}

RouteSetup bitrix24Route(const Names &names)
{
    const QString funnel = names.id(u"funnel"_s, u"Замовлення"_s, {}, u"0"_s);
    RouteSetup payments = route(names.id(u"stage"_s, u"Очікує оплати"_s, funnel, u"PREPARATION"_s),
        names.id(u"stage"_s, u"У виробництві"_s, funnel, u"EXECUTING"_s));
    payments.targetSettings
        = {{u"orderField"_s, names.id(u"field"_s, u"Номер замовлення"_s, {}, u"UF_CRM_ORDER"_s)},
            {u"funnel"_s, funnel}};
    return payments;
}

ExampleSetup toBitrix24(const QJsonObject &sandbox, const HttpMaker &makeHttp, const Clock &clock)
{
    Accounts accounts = bitrix24Accounts(sandbox);
    ExampleSetup &example = accounts.example;
    example.setup.routes
        = {bitrix24Route(discovered(accounts.office, example.secrets[officeName], makeHttp, clock))};
    return example;
}

void addMailbox(ExampleSetup &example, const QJsonObject &account)
{
    if (account.isEmpty())
        return;
    example.setup.connections.append({mailboxName, u"mailbox"_s,
        {{u"host"_s, account["host"_L1]}, {u"port"_s, account["port"_L1]}, {u"user"_s, account["user"_L1]},
            {u"security"_s, u"none"_s}}});
    example.secrets[mailboxName] = {{u"password"_s, account["password"_L1].toString()}};
    for (RouteSetup &payments : example.setup.routes)
        payments.sources.append(mailboxName);
}

}

ExampleSetup examplePayment(const QJsonObject &sandbox, const Catalog &catalog)
{
    ExampleSetup example = planfixAccounts(sandbox).example;
    example.setup.routes = {planfixRoute(Names(catalog))};
    addMailbox(example, sandbox[u"imap"_s].toObject());
    return example;
}

ExampleSetup examplePaymentToBitrix24(const QJsonObject &sandbox, const Catalog &catalog)
{
    ExampleSetup example = bitrix24Accounts(sandbox).example;
    example.setup.routes = {bitrix24Route(Names(catalog))};
    addMailbox(example, sandbox[u"imap"_s].toObject());
    return example;
}

const QStringList &exampleCases()
{
    static const QStringList cases{u"payment"_s, u"payment-bitrix24"_s};
    return cases;
}

const QStringList &laterCases()
{
    static const QStringList cases{u"getcourse"_s, u"onec"_s, u"shop"_s};
    return cases;
}

Result<ExampleSetup> exampleSetup(
    const QString &name, const QJsonObject &sandbox, const HttpMaker &makeHttp, const Clock &clock)
{
    const bool isPlanfix = name == "payment"_L1;
    for (const QString &vendor : {u"wayforpay"_s, isPlanfix ? u"planfix"_s : u"bitrix24"_s}) {
        if (!sandbox[vendor].isObject())
            return failure(Error::Kind::Misconfigured,
                Text(QT_TRANSLATE_NOOP("Text",
                         "The sandbox names no %1; give the first line that provodka-sandbox prints."),
                    {vendor}));
    }
    ExampleSetup example
        = isPlanfix ? toPlanfix(sandbox, makeHttp, clock) : toBitrix24(sandbox, makeHttp, clock);
    addMailbox(example, sandbox[u"imap"_s].toObject());
    return example;
}

}
