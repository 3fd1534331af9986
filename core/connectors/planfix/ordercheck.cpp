#include "core/connectors/planfix/orderbook.h"

#include "core/base/json.h"

namespace provodka::planfix {

using namespace Qt::Literals::StringLiterals;

namespace {

using Verdict = CheckStep::Verdict;

/// Field types (planfix.com help, "Типы пользовательских полей").
namespace type {
constexpr int line = 0;
constexpr int number = 1;
constexpr int text = 2;
constexpr int date = 3;
constexpr int dateAndTime = 5;
constexpr int summaries = 23;
constexpr int calculated = 24;
constexpr int totals = 29;
}

struct Wanted
{
    QString id;
    Text what;
    QList<int> types;
};

CheckStep step(Verdict verdict, Text words)
{
    CheckStep made;
    made.verdict = verdict;
    made.text = std::move(words);
    return made;
}

void bad(CheckReport &report, Text words)
{
    report.steps.append(step(Verdict::Bad, words));
    if (report.error)
        return;
    Error error;
    error.kind = Error::Kind::Misconfigured;
    error.text = std::move(words);
    report.error = error;
}

void checkFields(const QJsonArray &fields, const QList<Wanted> &wanted, CheckReport &report)
{
    for (const Wanted &want : wanted) {
        if (want.id.isEmpty())
            continue;
        std::optional<QJsonObject> found;
        for (const QJsonValue &field : fields) {
            if (json::text(field.toObject().value("id"_L1)) == want.id)
                found = field.toObject();
        }
        const QString what = want.what.toString();
        if (!found) {
            bad(report,
                Text(QT_TRANSLATE_NOOP("Text", "Field %1 (%2) is not there. Choose it again."),
                    {want.id, what}));
            continue;
        }
        const QString name = found->value("name"_L1).toString();
        const QString type = wire::fieldTypeName(found->value("type"_L1));
        if (want.types.contains(int(json::integer(found->value("type"_L1)).value_or(-1)))) {
            report.steps.append(step(
                Verdict::Good, Text(QT_TRANSLATE_NOOP("Text", "Field “%1” (%2) is there."), {name, what})));
        } else {
            bad(report,
                Text(QT_TRANSLATE_NOOP(
                         "Text", "Field “%1” has the type “%2”, which cannot serve as %3. Choose another."),
                    {name, type, what}));
        }
    }
}

}

Async<CheckReport> Orders::check()
{
    CheckReport report;
    const wire::EntryFields &entry = m_settings.entry;

    wire::Ask askTag = wire::readDataTag(entry.dataTag);
    const Result<wire::Reply> tag = co_await m_api->ask(askTag);
    if (!tag) {
        report.error = tag.error();
        report.steps.append(step(Verdict::Bad, tag.error().text));
        co_return report;
    }
    const QJsonObject dataTag = tag->body.value("dataTag"_L1).toObject();
    if (!tag->ok || dataTag.isEmpty()) {
        bad(report,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Data tag %1 is not there, or the token's owner may not see it. Choose it again."),
                {entry.dataTag}));
    } else {
        const QString name = dataTag.value("name"_L1).toString();
        report.steps.append(
            step(Verdict::Good, Text(QT_TRANSLATE_NOOP("Text", "Data tag “%1” is there."), {name})));
        QJsonArray fields = dataTag.value("fields"_L1).toArray();
        if (fields.isEmpty()) {
            const wire::Ask ask = wire::listEntryFields(entry.dataTag);
            const Result<wire::Reply> listed = co_await m_api->ask(ask);
            if (listed && listed->ok)
                fields = listed->body.value("customfields"_L1).toArray();
        }
        const Wanted sum{entry.sum, Text(QT_TRANSLATE_NOOP("Text", "sum of an entry")), {type::number}};
        const Wanted day{
            entry.date, Text(QT_TRANSLATE_NOOP("Text", "date of an entry")), {type::date, type::dateAndTime}};
        const Wanted payment{entry.paymentId, Text(QT_TRANSLATE_NOOP("Text", "payment id of an entry")),
            {type::line, type::text}};
        checkFields(fields, {sum, day, payment}, report);
    }
    if (entry.paymentId.isEmpty()) {
        report.steps.append(step(Verdict::Remark,
            Text(QT_TRANSLATE_NOOP("Text",
                "The data tag has no field for the payment id: after a lost answer a payment waits for a "
                "person. Add a text field to it and "
                "choose it."))));
    }

    const wire::Ask askFields = wire::listTaskFields();
    const Result<wire::Reply> fields = co_await m_api->ask(askFields);
    if (!fields) {
        report.error = fields.error();
        report.steps.append(step(Verdict::Bad, fields.error().text));
        co_return report;
    }
    if (fields->ok) {
        const QList<int> sums{type::number, type::summaries, type::calculated, type::totals};
        const Wanted due{m_settings.dueField, Text(QT_TRANSLATE_NOOP("Text", "sum due")), sums};
        const Wanted paid{m_settings.paidField, Text(QT_TRANSLATE_NOOP("Text", "sum paid")), sums};
        const Wanted difference{
            m_settings.differenceField, Text(QT_TRANSLATE_NOOP("Text", "difference")), sums};
        checkFields(fields->body.value("customfields"_L1).toArray(), {due, paid, difference}, report);
    }

    QHash<QString, QString> templates;
    const QStringList keys{u"templates"_s};
    bool more = true;
    bool told = true;
    for (int page = 0; more && page < 50; ++page) {
        const wire::Ask ask = wire::listTemplates(page * wire::pageSize);
        const Result<wire::Reply> reply = co_await m_api->ask(ask);
        const Result<QJsonArray> rows = reply ? wire::rows(reply->body, keys) : tl::unexpected(reply.error());
        told = told && rows;
        const QJsonArray list = rows.value_or(QJsonArray());
        for (const QJsonValue &row : list)
            templates.insert(
                json::text(row.toObject().value("id"_L1)), row.toObject().value("name"_L1).toString());
        more = list.size() == wire::pageSize;
    }
    for (const QString &id : QStringList{m_settings.subtaskTemplate} + m_settings.orderTemplates) {
        if (templates.contains(id))
            report.steps.append(step(Verdict::Good,
                Text(QT_TRANSLATE_NOOP("Text", "Template “%1” is there."), {templates.value(id)})));
        else if (told)
            bad(report, Text(QT_TRANSLATE_NOOP("Text", "Template %1 is not there. Choose it again."), {id}));
    }
    if (!report.error && !m_settings.isRoutine) {
        const QList<CheckStep> arrays = co_await checkArrays();
        report.steps.append(arrays);
    }
    co_return report;
}

// Asks for what is known to be there, so that the answer proves itself; orders come to know it at once.
QCoro::Task<QList<CheckStep>> Orders::checkArrays()
{
    QList<CheckStep> steps;
    QJsonArray filters;
    filters.append(wire::filterTemplates({m_settings.subtaskTemplate}));
    wire::Ask ask = wire::listTasks(filters, taskFields(), 0);
    ask.spend = Spend::People;
    const Result<wire::Reply> reply = co_await m_api->ask(ask);
    QStringList parents;
    if (reply && reply->ok) {
        for (const wire::Task &task : wire::tasks(reply->body).value_or(QList<wire::Task>())) {
            if (!task.parent.isEmpty() && !parents.contains(task.parent) && parents.size() < 2)
                parents.append(task.parent);
        }
    }
    if (parents.size() == 2) {
        const Ledgers found = co_await ledgers(parents, Spend::People);
        Q_UNUSED(found)
    }
    wire::Ask list = wire::listEntriesOfPayments(m_settings.entry, {}, 0);
    list.body.remove("filters"_L1);
    list.spend = Spend::People;
    QStringList payments;
    QSet<QString> tasks;
    if (!m_settings.entry.paymentId.isEmpty()) {
        const Result<wire::Reply> entries = co_await m_api->ask(list);
        if (entries && entries->ok) {
            for (const wire::Entry &one :
                wire::entries(entries->body, m_settings.entry).value_or(QList<wire::Entry>())) {
                if (one.entry.paymentId.isEmpty() || payments.contains(one.entry.paymentId)
                    || payments.size() == 2)
                    continue;
                payments.append(one.entry.paymentId);
                tasks.insert(one.task);
            }
        }
    }
    if (payments.size() == 2) {
        const QHash<QString, QList<OrderEntry>> found
            = co_await entriesOfPayments(payments, tasks, Spend::People);
        QSet<QString> seen;
        for (const QList<OrderEntry> &some : found) {
            for (const OrderEntry &one : some)
                seen.insert(one.paymentId);
        }
        if (seen.size() == 2)
            m_payments.proven();
        else
            m_payments.refused(true);
    }
    const auto tell = [&steps](const ArrayTrust &trust, bool tried, Text taken, Text refused, Text untried) {
        if (trust.isRefused())
            steps.append(step(Verdict::Remark, std::move(refused)));
        else
            steps.append(
                step(tried ? Verdict::Good : Verdict::Remark, tried ? std::move(taken) : std::move(untried)));
    };
    tell(m_parents, m_parents.isProven(),
        Text(QT_TRANSLATE_NOOP("Text", "Payment subtasks are found for many orders at once.")),
        Text(QT_TRANSLATE_NOOP("Text",
            "Payment subtasks are looked for one by one, because Planfix takes no list of orders here.")),
        Text(QT_TRANSLATE_NOOP(
            "Text", "Whether subtasks can be found for many orders at once shows with the first payments.")));
    tell(m_payments, m_payments.isProven(),
        Text(QT_TRANSLATE_NOOP("Text", "Entries are read back for many payments at once.")),
        Text(QT_TRANSLATE_NOOP(
            "Text", "Entries are read back one by one, because Planfix takes no list of payment ids here.")),
        Text(QT_TRANSLATE_NOOP("Text",
            "Whether entries can be read back for many payments at once shows with the first payments.")));
    co_return steps;
}

}
