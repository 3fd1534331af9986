#include "core/connectors/planfix/planfix.h"

#include "core/connectors/planfix/help.h"
#include "core/base/json.h"
#include "core/connectors/planfix/history.h"
#include "core/connectors/planfix/orderbook.h"

#include <QRegularExpression>

namespace provodka::planfix {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 callsOfSmallestPlan = 20000;
constexpr int pagesAtMost = 50;

using Verdict = CheckStep::Verdict;

FieldSpec catalogItem(const char *key, const char *kind, const char *label, const char *help, bool required)
{
    FieldSpec spec;
    spec.key = QString::fromLatin1(key);
    spec.type = FieldSpec::Type::CatalogItem;
    spec.label = label;
    spec.help = help;
    spec.required = required;
    spec.catalogKind = QString::fromLatin1(kind);
    return spec;
}

FieldSpec named(FieldSpec spec, const QStringList &usualNames, const char *within = "")
{
    spec.usualNames = usualNames;
    spec.within = QString::fromLatin1(within);
    return spec;
}

QList<FieldSpec> settings()
{
    FieldSpec address;
    address.key = u"address"_s;
    address.type = FieldSpec::Type::Url;
    address.label = QT_TRANSLATE_NOOP("Settings", "Account address");
    address.help = QT_TRANSLATE_NOOP("Settings", "https://ACCOUNT.planfix.com/rest");
    FieldSpec token;
    token.key = u"token"_s;
    token.type = FieldSpec::Type::Secret;
    token.label = QT_TRANSLATE_NOOP("Settings", "Token");
    token.help = QT_TRANSLATE_NOOP("Settings",
        "Account management, API access, REST API. Best made for a robot, with the scopes task_readonly, "
        "task_update, comment_readonly, "
        "comment_add, datatag_readonly, datatag_add, common_metadata; to make tasks of alarms also task_add, "
        "to "
        "list employees user_readonly.");
    FieldSpec calls;
    calls.key = u"callsPerDay"_s;
    calls.type = FieldSpec::Type::Number;
    calls.label = QT_TRANSLATE_NOOP("Settings", "Calls a day in the plan");
    calls.help = QT_TRANSLATE_NOOP("Settings", "20000, 50000 or 100000, by plan");
    calls.required = false;
    calls.byDefault = callsOfSmallestPlan;
    return {address, token, calls, callsPerSecondSpec(1)};
}

QList<FieldSpec> orderBookSettings()
{
    FieldSpec templates = catalogItem("orderTemplates", "template",
        QT_TRANSLATE_NOOP("Settings", "Templates of orders"),
        QT_TRANSLATE_NOOP("Settings", "Only tasks of these templates are orders; empty: any task"), false);
    templates.type = FieldSpec::Type::CatalogItems;
    FieldSpec currency;
    currency.key = u"currency"_s;
    currency.type = FieldSpec::Type::Currency;
    currency.label = QT_TRANSLATE_NOOP("Settings", "Currency of the sums");
    currency.required = false;
    currency.byDefault = u"UAH"_s;
    return {templates,
        named(catalogItem("subtaskTemplate", "template",
                  QT_TRANSLATE_NOOP("Settings", "Template of the payment subtask"), "", true),
            {u"Оплата замовлення"_s, u"Оплата заказа"_s, u"Payment of the order"_s}),
        named(
            catalogItem("dueField", "field", QT_TRANSLATE_NOOP("Settings", "Field of the sum due"),
                QT_TRANSLATE_NOOP("Settings", "A number at the subtask, for example “Сума до оплати”"), true),
            {u"Сума до оплати"_s, u"Сумма к оплате"_s, u"Sum due"_s}),
        named(catalogItem("paidField", "field", QT_TRANSLATE_NOOP("Settings", "Field of the sum paid"),
                  QT_TRANSLATE_NOOP("Settings", "Data tag summaries at the subtask, for example “Оплачено”"),
                  false),
            {u"Оплачено"_s, u"Paid"_s}),
        named(
            catalogItem("differenceField", "field", QT_TRANSLATE_NOOP("Settings", "Field of the difference"),
                QT_TRANSLATE_NOOP("Settings", "A calculated field at the subtask, for example “Різниця”"),
                false),
            {u"Різниця"_s, u"Разница"_s, u"Difference"_s}),
        named(catalogItem("dataTag", "data-tag", QT_TRANSLATE_NOOP("Settings", "Data tag of payments"),
                  QT_TRANSLATE_NOOP("Settings", "For example “Доходы”"), true),
            {u"Доходы"_s, u"Доходи"_s, u"Income"_s}),
        named(
            catalogItem("sumField", "field", QT_TRANSLATE_NOOP("Settings", "Data tag field: sum"), "", true),
            {u"Сума"_s, u"Сумма"_s, u"Sum"_s, u"Amount"_s}, "dataTag"),
        named(catalogItem(
                  "dateField", "field", QT_TRANSLATE_NOOP("Settings", "Data tag field: date"), "", false),
            {u"Дата"_s, u"Date"_s}, "dataTag"),
        named(catalogItem("paymentIdField", "field",
                  QT_TRANSLATE_NOOP("Settings", "Data tag field: payment id"),
                  QT_TRANSLATE_NOOP("Settings",
                      "A text field; without it a payment whose answer was lost waits for a person"),
                  false),
            {u"Ідентифікатор платежу"_s, u"Идентификатор платежа"_s, u"Payment ID"_s}, "dataTag"),
        currency};
}

void say(CheckReport &report, Verdict verdict, Text text)
{
    CheckStep step;
    step.verdict = verdict;
    step.text = std::move(text);
    report.steps.append(step);
}

void fail(CheckReport &report, const Error &error)
{
    say(report, Verdict::Bad, error.text);
    if (!report.error)
        report.error = error;
}

bool endsCheck(const Error &error)
{
    return error.isTransient() || error.kind == Error::Kind::Cancelled;
}

class PlanfixConnector final : public Connector, public Feed
{
public:
    explicit PlanfixConnector(ConnectorContext context)
        : m_context(std::move(context))
        , m_api(std::make_shared<Api>(restAddress(m_context.settings.value("address"_L1).toString()),
              m_context.secrets.value(u"token"_s), *m_context.http))
        , m_history(*m_api, *m_context.clock)
    {
    }

    Async<CheckReport> check() override;
    Async<Catalog> discover() override;
    Result<std::unique_ptr<OrderBook>> orderBook(const QJsonObject &settings) override;
    StageHistory *history() override { return &m_history; }
    Feed *feed() override { return this; }
    Async<QString> post(QString recipient, Post post) override;

private:
    QCoro::Task<std::optional<Error>> probeScope(wire::Ask ask);
    QCoro::Task<CheckStep> probeHistory(QStringList tasks);
    Async<QJsonArray> rowsOf(wire::Ask ask, QStringList keys);

    ConnectorContext m_context;
    std::shared_ptr<Api> m_api;
    History m_history;
};

Result<std::unique_ptr<OrderBook>> PlanfixConnector::orderBook(const QJsonObject &settings)
{
    Result<BookSettings> read = BookSettings::from(settings);
    if (!read)
        return tl::unexpected(read.error());
    read->isRoutine = m_context.isRoutine;
    return std::make_unique<Orders>(m_api, *read, *m_context.clock);
}

// An error when the token lacks the scope or the account cannot be used; what else is refused is no matter
// here.
QCoro::Task<std::optional<Error>> PlanfixConnector::probeScope(wire::Ask ask)
{
    ask.spend = Spend::People;
    const Result<wire::Reply> reply = co_await m_api->ask(ask);
    if (!reply)
        co_return reply.error();
    co_return std::nullopt;
}

QCoro::Task<CheckStep> PlanfixConnector::probeHistory(QStringList tasks)
{
    const QStringList fields{u"id"_s, u"dateTime"_s, u"type"_s, u"changeStatus"_s};
    CheckStep step;
    step.verdict = Verdict::Remark;
    step.text = Text(QT_TRANSLATE_NOOP("Text",
        "No change of status was seen in the comments of the newest tasks. The report then counts what "
        "Provodka itself observes."));
    for (const QString &task : tasks) {
        wire::Ask ask = wire::listComments(task, fields, u"All"_s, 0);
        ask.spend = Spend::People;
        const Result<wire::Reply> reply = co_await m_api->ask(ask);
        if (!reply || !reply->ok)
            continue;
        const Result<QList<wire::Comment>> comments = wire::comments(reply->body);
        for (const wire::Comment &comment : comments.value_or(QList<wire::Comment>())) {
            if (!comment.moved)
                continue;
            step.verdict = comment.at.isValid() ? Verdict::Good : Verdict::Remark;
            step.text = comment.at.isValid()
                ? Text(QT_TRANSLATE_NOOP(
                    "Text", "Past changes of status can be read from the comments of orders."))
                : Text(QT_TRANSLATE_NOOP("Text",
                    "Changes of status come without a readable time, so past ones cannot be reported."));
            co_return step;
        }
    }
    co_return step;
}

Async<CheckReport> PlanfixConnector::check()
{
    CheckReport report;
    const QUrl address = m_api->address();
    if (!address.isValid() || address.host().isEmpty() || m_context.secrets.value(u"token"_s).isEmpty()) {
        Error error;
        error.kind = Error::Kind::Misconfigured;
        error.text = Text(
            QT_TRANSLATE_NOOP("Text", "The Planfix connection needs the account's address and a token."));
        fail(report, error);
        co_return report;
    }
    const wire::Ask ping = wire::ping();
    const Result<wire::Reply> alive = co_await m_api->ask(ping);
    if (!alive || !alive->ok) {
        fail(report, alive ? wire::refusal(*alive, ping) : alive.error());
        co_return report;
    }
    say(report, Verdict::Good, Text(QT_TRANSLATE_NOOP("Text", "Planfix knows the token.")));

    const QStringList taskFields{u"id"_s, u"name"_s};
    wire::Ask list = wire::listTasks(QJsonArray(), taskFields, 0);
    list.body.remove("filters"_L1);
    list.spend = Spend::People;
    const Result<wire::Reply> listed = co_await m_api->ask(list);
    QStringList newest;
    if (!listed && endsCheck(listed.error())) {
        fail(report, listed.error());
        co_return report;
    }
    if (!listed) {
        fail(report, listed.error());
    } else {
        const QList<wire::Task> tasks = wire::tasks(listed->body).value_or(QList<wire::Task>());
        for (qsizetype i = tasks.size() - 1; i >= 0 && newest.size() < 5; --i)
            newest.append(tasks[i].number);
    }
    // Rights to write are tried at task 0, which cannot exist: without the scope Planfix says so, with it
    // nothing is found and nothing changes.
    const QString nowhere = u"0"_s;
    AddEntry noEntry;
    noEntry.ref.ledger = nowhere;
    wire::EntryFields noFields;
    noFields.dataTag = nowhere;
    noFields.sum = nowhere;
    wire::Ask book = wire::addEntry(noFields, noEntry);
    book.body.insert("items"_L1, QJsonArray());
    const AddComment noComment;
    const QStringList commentFields{u"id"_s};
    const QList<wire::Ask> probes{wire::moveTask(nowhere, nowhere),
        wire::listComments(nowhere, commentFields, u"All"_s, 0), wire::addComment(nowhere, noComment),
        wire::listDataTags(0), book, wire::listProcesses(), wire::listTaskFields()};
    QStringList missing;
    for (const wire::Ask &probe : probes) {
        const std::optional<Error> error = co_await probeScope(probe);
        if (!error)
            continue;
        if (endsCheck(*error)) {
            fail(report, *error);
            co_return report;
        }
        if (error->needsPerson() && !missing.contains(probe.scope)) {
            missing.append(probe.scope);
            fail(report, *error);
        }
    }
    if (missing.isEmpty() && !report.error)
        say(report, Verdict::Good,
            Text(QT_TRANSLATE_NOOP("Text", "The token has every scope that is needed.")));
    if (const std::optional<qint64> left = m_api->leftToday()) {
        say(report, *left > 0 ? Verdict::Good : Verdict::Remark,
            Text(QT_TRANSLATE_NOOP("Text", "About %1 calls are left today."), {QString::number(*left)}));
    }
    if (!report.error && !m_context.isRoutine) {
        const CheckStep step = co_await probeHistory(newest);
        report.steps.append(step);
    }
    co_return report;
}

Async<QJsonArray> PlanfixConnector::rowsOf(wire::Ask ask, QStringList keys)
{
    const Result<wire::Reply> reply = co_await m_api->ask(ask);
    if (!reply)
        co_return tl::unexpected(reply.error());
    if (!reply->ok)
        co_return tl::unexpected(wire::refusal(*reply, ask));
    co_return wire::rows(reply->body, keys);
}

CatalogItem item(const QString &kind, const QJsonObject &row, const QString &parent = {})
{
    CatalogItem made;
    made.kind = kind;
    made.id = json::text(row.value("id"_L1));
    made.name = row.value("name"_L1).toString();
    made.parent = parent;
    if (kind == "field"_L1)
        made.type = wire::fieldTypeName(row.value("type"_L1));
    return made;
}

Async<Catalog> PlanfixConnector::discover()
{
    Catalog catalog;
    const QStringList processKeys{u"processes"_s};
    const wire::Ask askProcesses = wire::listProcesses();
    const Result<QJsonArray> processes = co_await rowsOf(askProcesses, processKeys);
    if (!processes)
        co_return tl::unexpected(processes.error());
    const QStringList statusKeys{u"statuses"_s};
    for (const QJsonValue &process : *processes) {
        const CatalogItem found = item(u"process"_s, process.toObject());
        catalog.items.append(found);
        const wire::Ask ask = wire::listStatuses(found.id);
        const Result<QJsonArray> statuses = co_await rowsOf(ask, statusKeys);
        if (!statuses)
            co_return tl::unexpected(statuses.error());
        for (const QJsonValue &status : *statuses) {
            CatalogItem stage = item(u"stage"_s, status.toObject(), found.id);
            stage.offered = !status.toObject().value("isAppliedIndividually"_L1).toBool();
            catalog.items.append(stage);
        }
    }
    const QStringList templateKeys{u"templates"_s};
    for (int page = 0; page < pagesAtMost; ++page) {
        const wire::Ask ask = wire::listTemplates(page * wire::pageSize);
        const Result<QJsonArray> templates = co_await rowsOf(ask, templateKeys);
        if (!templates)
            co_return tl::unexpected(templates.error());
        for (const QJsonValue &one : *templates)
            catalog.items.append(item(u"template"_s, one.toObject()));
        if (templates->size() < wire::pageSize)
            break;
    }
    const QStringList tagKeys{u"dataTags"_s, u"dataTag"_s};
    const QStringList fieldKeys{u"customfields"_s};
    for (int page = 0; page < pagesAtMost; ++page) {
        const wire::Ask ask = wire::listDataTags(page * wire::pageSize);
        const Result<QJsonArray> tags = co_await rowsOf(ask, tagKeys);
        if (!tags)
            co_return tl::unexpected(tags.error());
        for (const QJsonValue &one : *tags) {
            const QJsonObject tag = one.toObject();
            const CatalogItem found = item(u"data-tag"_s, tag);
            catalog.items.append(found);
            QJsonArray fields = tag.value("fields"_L1).toArray();
            if (!tag.contains("fields"_L1)) {
                const wire::Ask askFields = wire::listEntryFields(found.id);
                const Result<QJsonArray> listed = co_await rowsOf(askFields, fieldKeys);
                fields = listed.value_or(QJsonArray());
            }
            for (const QJsonValue &field : std::as_const(fields))
                catalog.items.append(item(u"field"_s, field.toObject(), found.id));
        }
        if (tags->size() < wire::pageSize)
            break;
    }
    const wire::Ask askFields = wire::listTaskFields();
    const Result<QJsonArray> fields = co_await rowsOf(askFields, fieldKeys);
    if (!fields)
        co_return tl::unexpected(fields.error());
    for (const QJsonValue &field : *fields)
        catalog.items.append(item(u"field"_s, field.toObject()));
    if (m_context.isRoutine)
        co_return catalog;
    const QStringList userKeys{u"users"_s};
    for (int page = 0; page < pagesAtMost; ++page) {
        const wire::Ask ask = wire::listUsers(page * wire::pageSize);
        const Result<QJsonArray> users = co_await rowsOf(ask, userKeys);
        if (!users)
            break; // the scope user_readonly is not needed for anything else
        for (const QJsonValue &one : *users) {
            CatalogItem person = item(u"person"_s, one.toObject());
            const QString lastName = one.toObject().value("lastname"_L1).toString();
            person.name = (person.name + u' ' + lastName).trimmed();
            catalog.items.append(person);
        }
        if (users->size() < wire::pageSize)
            break;
    }
    co_return catalog;
}

Async<QString> PlanfixConnector::post(QString recipient, Post post)
{
    static const QRegularExpression form(u"\\A(task|user):([1-9]\\d{0,17})\\z"_s);
    const QRegularExpressionMatch match = form.match(recipient.trimmed());
    if (!match.hasMatch()) {
        co_return failure(Error::Kind::Rejected,
            Text(
                QT_TRANSLATE_NOOP("Text",
                    "“%1” is nobody in Planfix; enter a task whose assignee is told by comments (task:10485) "
                    "or an employee who gets a task (user:5)."),
                {recipient}));
    }
    const bool isTask = match.captured(1) == "task"_L1;
    wire::Ask ask = wire::postTask(recipient.trimmed(), post);
    if (isTask)
        ask = wire::postComment(match.captured(2), post);
    const Result<wire::Reply> reply = co_await m_api->ask(ask);
    if (!reply)
        co_return tl::unexpected(reply.error());
    if (!reply->ok) {
        Error error = wire::refusal(*reply, ask);
        error.kind = Error::Kind::Rejected;
        co_return tl::unexpected(error);
    }
    co_return json::text(reply->body.value("id"_L1));
}

}

ConnectorInfo info()
{
    ConnectorInfo made;
    made.id = u"planfix"_s;
    made.title = u"Planfix"_s;
    made.settingHelp = settingHelp;
    made.orderBookHelp = targetHelp;
    made.roles = {u"orders"_s, u"history"_s, u"feed"_s};
    made.settings = settings();
    made.orderBookSettings = orderBookSettings();
    made.limits = limitsFor({});
    made.madeWhere = {
        {u"template"_s,
            QT_TRANSLATE_NOOP("Settings",
                "in Planfix, Account management, Templates of tasks; the subtask for payments is made from "
                "it "
                "and carries the field of the sum due")},
        {u"field"_s,
            QT_TRANSLATE_NOOP("Settings",
                "in Planfix, Account management, Custom fields of tasks; then add it to the template of the "
                "payment subtask")},
        {u"data-tag"_s,
            QT_TRANSLATE_NOOP("Settings",
                "in Planfix, Account management, Data tags, with a number for the sum, a date and a line for "
                "the payment id")},
        {u"entry-field"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "in Planfix, Account management, Data tags: one more field of that data tag")},
        {u"stage"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "in Planfix, Account management, Processes: a status in the process of orders")},
    };
    made.howTo = {
        QT_TRANSLATE_NOOP("Settings",
            "Planfix, Account management, API access, REST API: the account's owner makes a token there. It "
            "sees and changes only what its owner may, so best give it to a robot. A paid plan is needed."),
        QT_TRANSLATE_NOOP("Settings",
            "Scopes that are needed: task_readonly, task_update, comment_readonly, comment_add, "
            "datatag_readonly, datatag_add, common_metadata."),
        QT_TRANSLATE_NOOP("Settings",
            "Only when wanted: task_add to make tasks of alarms, user_readonly to list employees. Provodka "
            "never deletes and needs no scope for it."),
    };
    return made;
}

Limits limitsFor(const QJsonObject &settings)
{
    const qint64 calls = json::integer(settings.value("callsPerDay"_L1)).value_or(callsOfSmallestPlan);
    Limit second;
    second.name = u"second"_s;
    second.calls = 1;
    second.window = std::chrono::seconds(1);
    Limit day;
    day.name = u"day"_s;
    day.calls = calls > 0 ? calls : callsOfSmallestPlan;
    day.window = std::chrono::hours(24);
    Limits limits;
    limits.windows = {second, day};
    limits.share = 80;
    limits.connections = 4;
    return limits.withCallsPerSecond(json::integer(settings.value("callsPerSecond"_L1)).value_or(1));
}

std::unique_ptr<Connector> make(ConnectorContext context)
{
    return std::make_unique<PlanfixConnector>(std::move(context));
}

}
