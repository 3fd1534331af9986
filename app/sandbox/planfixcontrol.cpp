#include "app/sandbox/planfix.h"
#include "app/sandbox/seed.h"

#include "core/base/json.h"

namespace provodka::sandbox {

using namespace Qt::Literals::StringLiterals;
using namespace planfix;

namespace {

QStringList allScopes()
{
    return {u"task_readonly"_s, u"task_add"_s, u"task_update"_s, u"comment_readonly"_s, u"comment_add"_s,
        u"comment_update"_s, u"comment_delete"_s, u"datatag_readonly"_s, u"datatag_add"_s,
        u"datatag_update"_s, u"datatag_delete"_s, u"user_readonly"_s, u"common_metadata"_s,
        u"directory_readonly"_s, u"report_readonly"_s};
}

// A number, or decimal text; null for an empty field.
QJsonValue amountOf(const QJsonValue &sent)
{
    if (!sent.isString())
        return sent.isDouble() ? sent : QJsonValue(QJsonValue::Null);
    bool ok = false;
    const double amount = sent.toString().toDouble(&ok);
    return ok ? QJsonValue(amount) : QJsonValue(QJsonValue::Null);
}

QJsonObject custom(int field, const QJsonValue &value)
{
    return {{u"field"_s, QJsonObject{{u"id"_s, field}}}, {u"value"_s, value}};
}

// A status by its number or its name; -1: there is none.
int statusOf(const Book &book, const QJsonValue &sent)
{
    for (const Status &status : book.statuses) {
        if (json::integer(sent) == status.id
            || sent.toString() == status.reference.value("name"_L1).toString())
            return status.id;
    }
    return -1;
}

QJsonObject valuesJson(const QHash<int, QJsonValue> &values)
{
    QJsonObject all;
    for (auto value = values.begin(); value != values.end(); ++value)
        all.insert(QString::number(value.key()), value.value());
    return all;
}

}

void Planfix::reset(const QJsonObject &given)
{
    QJsonObject seed = builtInSeed(name());
    for (auto member = given.begin(); member != given.end(); ++member)
        seed.insert(member.key(), member.value());
    m_later.clear();
    m_quirks = Quirks();
    m_leftToday = 20000;
    m_lastCallMs = -10'000;
    m_token = seed.value("token"_L1).toString();
    const QStringList scopes = allScopes();
    m_scopes = QSet<QString>(scopes.begin(), scopes.end());
    m_case = seed.value("case"_L1).toObject();
    m_book = std::make_unique<Book>(seed);
    for (const QJsonValue &order : seed.value("orders"_L1).toArray())
        addOrder(order.toObject());
    setOptions(seed.value("options"_L1).toObject());
}

QJsonObject Planfix::addOrder(const QJsonObject &order, bool isBulk)
{
    const qint64 number = json::integer(order.value("number"_L1)).value_or(0);
    if (number != 0 && m_book->task(number))
        return mistake(u"There is a task %1 already."_s.arg(number));
    const int waiting = m_case.value("waiting"_L1).toInt();
    const int status = order.contains("status"_L1) ? statusOf(*m_book, order.value("status"_L1)) : waiting;
    if (status < 0)
        return mistake(u"There is no such status."_s);
    const Template &frame = m_book->templates[m_case.value("orderTemplate"_L1).toInt()];
    const int fresh = m_book->processes.value(frame.process).statuses.value(0);
    const int person = m_case.value("person"_L1).toInt();
    const QJsonValue due = amountOf(order.value("due"_L1));

    // What was there before today's work began: made two days ago if nothing else is said, sent to the
    // customer an hour later.
    constexpr qint64 hour = 3'600'000;
    const qint64 madeMs = nowMs() - json::integer(order.value("madeDaysAgo"_L1)).value_or(2) * 24 * hour;
    Task made;
    made.number = number;
    made.templateId = frame.id;
    made.process = frame.process;
    made.status = isBulk ? status : fresh;
    made.assigner = m_book->person(person);
    made.createdMs = isBulk ? 0 : madeMs;
    const QJsonArray dueRow{custom(m_case.value("orderDue"_L1).toInt(), due)};
    Task &task = m_book->create(std::move(made), dueRow);
    task.name = order.value("title"_L1).toString(u"Замовлення %1"_s.arg(task.number));
    if (!isBulk) {
        const auto moveBackThen = [&](int to, qint64 atMs) {
            if (to == task.status)
                return;
            m_book->moveTo(task, to, person, false);
            task.moves.last().atMs = atMs;
            task.changedMs = atMs;
            task.commentedMs = atMs;
            m_book->comments.at(task.comments.last()).atMs = atMs;
        };
        if (status != fresh) {
            moveBackThen(waiting, madeMs + hour);
            moveBackThen(status, madeMs + 7 * hour);
        }
    }

    const QJsonArray dues = order.value("dues"_L1).toArray();
    const int subtasks = dues.isEmpty() ? order.value("subtasks"_L1).toInt(1) : int(dues.size());
    const Template &subFrame = m_book->templates[m_case.value("subtaskTemplate"_L1).toInt()];
    QJsonArray numbers;
    for (int i = 0; i < subtasks; ++i) {
        constexpr qint64 shift = 10'000; // apart from the orders: 10482 has 20482
        const qint64 usual = task.number + shift * (i + 1);
        Task sub;
        sub.number = isBulk || m_book->task(usual) ? 0 : usual;
        sub.parent = task.number;
        sub.templateId = subFrame.id;
        sub.process = subFrame.process;
        sub.status = waiting;
        sub.assigner = m_book->person(person);
        sub.name = u"Оплата замовлення %1"_s.arg(task.number);
        sub.createdMs = task.createdMs;
        const QJsonArray subRow{
            custom(m_case.value("due"_L1).toInt(), dues.isEmpty() ? due : amountOf(dues.at(i)))};
        numbers.append(m_book->create(std::move(sub), subRow).number);
    }
    return {{u"number"_s, task.number}, {u"subtasks"_s, numbers}};
}

QJsonObject Planfix::addOrders(const QJsonObject &body)
{
    const qint64 from = json::integer(body.value("from"_L1)).value_or(0);
    const qint64 count = json::integer(body.value("count"_L1)).value_or(0);
    constexpr qint64 most = 200'000;
    if (from <= 0 || count <= 0 || count > most)
        return mistake(u"\"from\" and \"count\" (up to %1) are wanted."_s.arg(most));
    for (qint64 number = from; number < from + count; ++number) {
        if (m_book->task(number))
            return mistake(u"There is a task %1 already."_s.arg(number));
    }
    QJsonObject order = body;
    for (qint64 number = from; number < from + count; ++number) {
        order.insert(u"number"_s, number);
        const QJsonObject made = addOrder(order, true);
        if (made.contains("error"_L1))
            return made;
    }
    return {{u"from"_s, from}, {u"count"_s, count}};
}

QJsonObject Planfix::moveByPerson(const QJsonObject &body)
{
    Task *task = m_book->task(json::integer(body.value("number"_L1)).value_or(0));
    const int status = statusOf(*m_book, body.value("status"_L1));
    if (!task || status < 0)
        return mistake(u"There is no such task or status."_s);
    const int by = body.value("by"_L1).toInt(m_case.value("person"_L1).toInt());
    m_book->moveTo(*task, status, by, body.value("silent"_L1).toBool());
    return {{u"number"_s, task->number}, {u"status"_s, task->status}};
}

QJsonObject Planfix::bookByPerson(const QJsonObject &body)
{
    if (const std::optional<qint64> key = json::integer(body.value("remove"_L1))) {
        if (!m_book->entries.contains(*key))
            return mistake(u"There is no such entry."_s);
        m_book->removeEntry(*key);
        return {{u"key"_s, *key}};
    }
    Task *task = m_book->task(json::integer(body.value("task"_L1)).value_or(0));
    if (body.contains("order"_L1)) {
        const auto below = m_book->children.find(json::integer(body.value("order"_L1)).value_or(0));
        task = below == m_book->children.end() || below->second.empty()
            ? nullptr
            : m_book->task(*below->second.begin());
    }
    if (!task)
        return mistake(u"There is no such task; give \"task\", or \"order\" for its first subtask."_s);
    QJsonArray values = body.value("customFieldData"_L1).toArray();
    values.append(custom(m_case.value("entryAmount"_L1).toInt(), amountOf(body.value("amount"_L1))));
    if (body.contains("paymentId"_L1))
        values.append(custom(m_case.value("entryPayment"_L1).toInt(), body.value("paymentId"_L1)));
    if (body.contains("date"_L1))
        values.append(
            custom(m_case.value("entryDate"_L1).toInt(), QJsonObject{{u"date"_s, body.value("date"_L1)}}));
    const int by = body.value("by"_L1).toInt(m_case.value("person"_L1).toInt());
    Comment &comment = m_book->comment(*task, by, body.value("text"_L1).toString());
    const Entry &entry = m_book->addEntry(*task, comment, m_case.value("dataTag"_L1).toInt(), values, by);
    m_book->calculate(*task);
    return {{u"key"_s, entry.key}, {u"task"_s, task->number}};
}

QJsonObject Planfix::optionsJson() const
{
    QJsonArray mandatory;
    for (const DataTag &tag : m_book->dataTags) {
        for (const Field &field : tag.fields) {
            if (field.mandatory)
                mandatory.append(field.id);
        }
    }
    return {{u"shape23"_s, m_quirks.shape23}, {u"shape24"_s, m_quirks.shape24}, {u"codes"_s, m_quirks.codes},
        {u"failures"_s, m_quirks.failures}, {u"entryShape"_s, m_quirks.entryShape},
        {u"noArray"_s, m_quirks.noArray}, {u"utcSeconds"_s, m_quirks.utcSeconds},
        {u"statusHistory"_s, m_quirks.statusHistory}, {u"dataTagsInLists"_s, m_quirks.dataTagsInLists},
        {u"tokenActive"_s, m_quirks.tokenActive}, {u"busyMs"_s, m_quirks.busyMs},
        {u"lagMs"_s, m_quirks.lagMs}, {u"dayLimitStatus"_s, m_quirks.dayLimitStatus},
        {u"leftToday"_s, m_leftToday}, {u"limits"_s, m_limits},
        {u"freshDifferenceNull"_s, m_book->freshDifferenceIsNull},
        {u"emptySumNull"_s, m_book->emptySumIsNull}, {u"mandatory"_s, mandatory},
        {u"shape"_s, m_quirks.shape24}};
}

QJsonObject Planfix::setOptions(const QJsonObject &body)
{
    const QJsonObject known = optionsJson();
    for (auto member = body.begin(); member != body.end(); ++member) {
        if (!known.contains(member.key()))
            return mistake(u"There is no option \"%1\"."_s.arg(member.key()));
    }
    const auto text
        = [&body](QLatin1StringView name, QString &target) { target = body.value(name).toString(target); };
    const auto flag
        = [&body](QLatin1StringView name, bool &target) { target = body.value(name).toBool(target); };
    const auto number
        = [&body](QLatin1StringView name, int &target) { target = body.value(name).toInt(target); };
    text("shape23"_L1, m_quirks.shape23);
    text("shape24"_L1, m_quirks.shape24);
    if (body.contains("shape"_L1))
        m_quirks.shape23 = m_quirks.shape24 = body.value("shape"_L1).toString();
    text("codes"_L1, m_quirks.codes);
    text("failures"_L1, m_quirks.failures);
    text("entryShape"_L1, m_quirks.entryShape);
    text("noArray"_L1, m_quirks.noArray);
    flag("utcSeconds"_L1, m_quirks.utcSeconds);
    flag("statusHistory"_L1, m_quirks.statusHistory);
    flag("dataTagsInLists"_L1, m_quirks.dataTagsInLists);
    flag("tokenActive"_L1, m_quirks.tokenActive);
    number("busyMs"_L1, m_quirks.busyMs);
    number("lagMs"_L1, m_quirks.lagMs);
    number("dayLimitStatus"_L1, m_quirks.dayLimitStatus);
    flag("limits"_L1, m_limits);
    flag("freshDifferenceNull"_L1, m_book->freshDifferenceIsNull);
    flag("emptySumNull"_L1, m_book->emptySumIsNull);
    m_leftToday = body.value("leftToday"_L1).toInteger(m_leftToday);
    if (body.contains("mandatory"_L1)) {
        const QJsonArray ids = body.value("mandatory"_L1).toArray();
        for (DataTag &tag : m_book->dataTags) {
            for (Field &field : tag.fields)
                field.mandatory = ids.contains(field.id);
        }
    }
    return optionsJson();
}

std::optional<QJsonObject> Planfix::control(const QString &what, const QJsonObject &body)
{
    doWhatIsDue();
    if (what == "order"_L1)
        return addOrder(body);
    if (what == "orders"_L1)
        return addOrders(body);
    if (what == "status"_L1)
        return moveByPerson(body);
    if (what == "entry"_L1)
        return bookByPerson(body);
    if (what == "delete-entry"_L1) {
        const qint64 key = json::integer(body.value("key"_L1)).value_or(0);
        if (!m_book->entries.contains(key))
            return mistake(u"There is no such entry."_s);
        m_book->removeEntry(key);
        return QJsonObject{{u"key"_s, key}};
    }
    if (what == "option"_L1)
        return setOptions(body);
    if (what == "scopes"_L1) {
        const QStringList known = allScopes();
        QSet<QString> scopes;
        for (const QJsonValue &each : body.value("scopes"_L1).toArray()) {
            if (!known.contains(each.toString()))
                return mistake(u"There is no scope \"%1\"."_s.arg(each.toString()));
            scopes.insert(each.toString());
        }
        m_scopes = body.contains("scopes"_L1) ? scopes : QSet<QString>(known.begin(), known.end());
        return QJsonObject{
            {u"scopes"_s, QJsonArray::fromStringList(QStringList(m_scopes.begin(), m_scopes.end()))}};
    }
    if (what == "field"_L1) {
        Task *task = m_book->task(json::integer(body.value("number"_L1)).value_or(0));
        const int field = body.value("field"_L1).toInt();
        if (!task || !m_book->hasField(*task, field))
            return mistake(u"There is no such task, or its template has no such field."_s);
        m_book->write(*task, QJsonArray{custom(field, body.value("value"_L1))});
        return QJsonObject{{u"fields"_s, valuesJson(task->values)}};
    }
    if (what == "rename-status"_L1) {
        const auto status = m_book->statuses.find(body.value("id"_L1).toInt());
        if (status == m_book->statuses.end())
            return mistake(u"There is no such status."_s);
        status->json.insert(u"name"_s, body.value("name"_L1));
        status->reference.insert(u"name"_s, body.value("name"_L1));
        return status->json;
    }
    if (what == "delete-status"_L1) {
        const int id = body.value("id"_L1).toInt();
        for (Process &process : m_book->processes)
            process.statuses.removeAll(id);
        return QJsonObject{{u"deleted"_s, m_book->statuses.remove(id)}};
    }
    if (what == "delete-field"_L1) {
        const int id = body.value("id"_L1).toInt();
        int deleted = int(m_book->fields.remove(id));
        for (DataTag &tag : m_book->dataTags)
            deleted += int(tag.fields.removeIf([id](const Field &field) { return field.id == id; }));
        return QJsonObject{{u"deleted"_s, deleted}};
    }
    if (what == "tag-field"_L1) {
        const auto tag = m_book->dataTags.find(body.value("dataTag"_L1).toInt());
        if (tag == m_book->dataTags.end())
            return mistake(u"There is no such data tag."_s);
        Field field;
        field.id = body.value("id"_L1).toInt();
        field.name = body.value("name"_L1).toString();
        field.type = body.value("type"_L1).toInt();
        field.mandatory = body.value("mandatory"_L1).toBool();
        field.reference = QJsonObject{
            {u"id"_s, field.id}, {u"name"_s, field.name}, {u"type"_s, field.type}, {u"objectType"_s, 4}};
        tag->fields.append(field);
        return field.reference;
    }
    if (what == "delete"_L1) {
        Task *task = m_book->task(json::integer(body.value("number"_L1)).value_or(0));
        if (!task)
            return mistake(u"There is no such task."_s);
        task->isDeleted = true;
        return QJsonObject{{u"number"_s, task->number}};
    }
    return std::nullopt;
}

QJsonObject Planfix::state() const
{
    const_cast<Planfix *>(this)->doWhatIsDue();
    QJsonArray tasks;
    for (const auto &[number, task] : m_book->tasks) {
        QJsonArray moves;
        for (const Move &move : task.moves) {
            moves.append(QJsonObject{{u"from"_s, move.from}, {u"to"_s, move.to}, {u"at_ms"_s, move.atMs},
                {u"by"_s, move.by}, {u"silent"_s, move.silent}});
        }
        QJsonObject row{{u"number"_s, number}, {u"name"_s, task.name}, {u"template"_s, task.templateId},
            {u"process"_s, task.process}, {u"status"_s, task.status}, {u"fields"_s, valuesJson(task.values)},
            {u"entries"_s, task.entries.size()}, {u"moves"_s, moves}};
        if (task.parent != 0)
            row.insert(u"parent"_s, task.parent);
        if (task.isDeleted)
            row.insert(u"deleted"_s, true);
        if (!task.assignees.isEmpty())
            row.insert(u"assignees"_s, task.assignees);
        tasks.append(row);
    }
    QJsonArray entries;
    for (const auto &[key, entry] : m_book->entries) {
        entries.append(QJsonObject{{u"key"_s, key}, {u"dataTag"_s, entry.tag}, {u"task"_s, entry.task},
            {u"commentId"_s, entry.comment}, {u"at_ms"_s, entry.atMs}, {u"by"_s, entry.by},
            {u"fields"_s, valuesJson(entry.values)}});
    }
    QJsonArray comments;
    for (const auto &[id, comment] : m_book->comments) {
        if (comment.isText && !comment.description.isEmpty() && !comment.isDeleted) {
            comments.append(QJsonObject{{u"id"_s, id}, {u"task"_s, comment.task}, {u"by"_s, comment.by},
                {u"at_ms"_s, comment.atMs}, {u"description"_s, comment.description},
                {u"recipients"_s, comment.recipients}});
        }
    }
    return {{u"tasks"_s, tasks}, {u"entries"_s, entries}, {u"comments"_s, comments},
        {u"options"_s, optionsJson()}};
}

}
