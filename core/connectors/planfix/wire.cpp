#include "core/connectors/planfix/wire.h"

#include "core/base/json.h"

#include <QRegularExpression>

#include <array>

namespace provodka::planfix::wire {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue whole(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? QJsonValue(number) : QJsonValue(text);
}

QJsonValue oneOrMany(const QStringList &texts, bool asNumbers)
{
    QJsonArray many;
    for (const QString &text : texts)
        many.append(asNumbers ? whole(text) : QJsonValue(text));
    return many.size() == 1 ? many.first() : QJsonValue(many);
}

QJsonObject filter(int type, const QJsonValue &value)
{
    return {{"type"_L1, type}, {"operator"_L1, "equal"_L1}, {"value"_L1, value}};
}

QJsonObject daysOf(const QDate &from, const QDate &to)
{
    return {{"dateType"_L1, "otherRange"_L1}, {"dateFrom"_L1, from.toString(u"dd-MM-yyyy"_s)},
        {"dateTo"_L1, to.toString(u"dd-MM-yyyy"_s)}};
}

QJsonObject page(const QStringList &fields, int offset)
{
    return {{"offset"_L1, offset}, {"pageSize"_L1, pageSize}, {"fields"_L1, fields.join(u',')}};
}

QString idOf(const QJsonValue &reference)
{
    return reference.isObject() ? json::text(reference.toObject().value("id"_L1)) : json::text(reference);
}

QHash<QString, QJsonValue> customValues(const QJsonObject &row)
{
    QHash<QString, QJsonValue> values;
    const QJsonArray list = row.value("customFieldData"_L1).toArray();
    for (const QJsonValue &one : list) {
        const QJsonObject field = one.toObject();
        values.insert(idOf(field.value("field"_L1)), field.value("value"_L1));
    }
    return values;
}

std::optional<QList<TagEntry>> tagsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QList<TagEntry> tags;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &one : list) {
        const QJsonObject row = one.toObject();
        const TagEntry tag{idOf(row.value("dataTag"_L1)), json::text(row.value("key"_L1))};
        if (tag.dataTag.isEmpty() || tag.key.isEmpty())
            return std::nullopt; // half a list proves nothing
        tags.append(tag);
    }
    return tags;
}

Task taskOf(const QJsonObject &row)
{
    Task task;
    task.number = json::text(row.value("id"_L1));
    task.name = row.value("name"_L1).toString();
    task.parent = idOf(row.value("parent"_L1));
    task.templateId = idOf(row.value("template"_L1));
    const QJsonValue status = row.value("status"_L1);
    task.stage
        = {idOf(status), status.toObject().value("name"_L1).toString(), idOf(row.value("processId"_L1))};
    task.madeAt = readTime(row.value("dateTime"_L1));
    task.counterparty = row.value("counterparty"_L1).toObject().value("name"_L1).toString();
    task.deleted = row.value("isDeleted"_L1).toBool();
    task.tags = tagsOf(row.value("dataTags"_L1));
    task.values = customValues(row);
    return task;
}

Entry entryOf(const QJsonObject &row, const EntryFields &fields)
{
    const QHash<QString, QJsonValue> values = customValues(row);
    Entry made;
    made.task = idOf(row.value("task"_L1));
    made.entry.key = json::text(row.value("key"_L1));
    made.entry.amount = json::money(values.value(fields.sum), fields.currency);
    if (!fields.date.isEmpty())
        made.entry.date = readDate(values.value(fields.date));
    if (!fields.paymentId.isEmpty())
        made.entry.paymentId = json::text(values.value(fields.paymentId)).trimmed();
    return made;
}

tl::unexpected<Error> missing(const QString &member)
{
    return failure(Error::Kind::Malformed,
        Text(QT_TRANSLATE_NOOP("Text", "Planfix answered without “%1”, which it should hold."), {member}));
}

QStringList fieldsOf(const EntryFields &fields)
{
    QStringList names{u"key"_s, u"commentId"_s, u"task"_s, fields.sum};
    for (const QString &more : {fields.date, fields.paymentId}) {
        if (!more.isEmpty())
            names.append(more);
    }
    return names;
}

Ask entryList(const EntryFields &fields, QJsonObject body)
{
    Ask ask;
    ask.path = u"/datatag/%1/entry/list"_s.arg(fields.dataTag);
    ask.body = std::move(body);
    ask.scope = u"datatag_readonly"_s;
    return ask;
}

Ask metadata(const QString &path, const QString &fields, const QString &scope = u"common_metadata"_s)
{
    Ask ask;
    ask.method = "GET";
    ask.path = path;
    ask.query.addQueryItem(u"fields"_s, fields);
    ask.scope = scope;
    ask.spend = Spend::People;
    return ask;
}

}

HttpRequest request(const QUrl &base, const QString &token, const Ask &ask)
{
    HttpRequest made;
    made.method = ask.method;
    made.url = base;
    made.url.setPath(base.path() + ask.path);
    if (!ask.query.isEmpty())
        made.url.setQuery(ask.query);
    if (ask.method == "POST")
        made.body = json::compact(ask.body);
    made.headers = {{"Authorization", "Bearer " + token.toUtf8()}, {"Accept", "application/json"}};
    made.spend = ask.spend;
    made.write = ask.isWrite();
    return made;
}

std::optional<QStringList> Task::keysOf(const QString &dataTag) const
{
    if (!tags)
        return std::nullopt;
    QStringList keys;
    for (const TagEntry &tag : *tags) {
        if (tag.dataTag == dataTag)
            keys.append(tag.key);
    }
    return keys;
}

QString Task::label() const
{
    return name.isEmpty() ? number : number + u' ' + name;
}

QJsonObject filterNumbers(const QStringList &numbers)
{
    return filter(57, oneOrMany(numbers, true));
}

QJsonObject filterParents(const QStringList &numbers)
{
    return filter(73, oneOrMany(numbers, true));
}

QJsonObject filterTemplates(const QStringList &templates)
{
    return filter(51, oneOrMany(templates, true));
}

QJsonObject filterStages(const QStringList &stages)
{
    return filter(10, oneOrMany(stages, true));
}

QJsonObject filterChanged(const QDate &from, const QDate &to, bool withComments)
{
    return filter(withComments ? 79 : 38, daysOf(from, to));
}

QJsonObject filterNumberField(const QString &field, const Money &amount)
{
    QJsonObject made = filter(102, numberOf(amount));
    made.insert("field"_L1, whole(field));
    return made;
}

Ask readTask(const QString &number, const QStringList &fields)
{
    Ask ask;
    ask.method = "GET";
    ask.path = u"/task/"_s + number;
    ask.query.addQueryItem(u"fields"_s, fields.join(u','));
    ask.scope = u"task_readonly"_s;
    return ask;
}

Ask listTasks(const QJsonArray &filters, const QStringList &fields, int offset)
{
    Ask ask;
    ask.path = u"/task/list"_s;
    ask.body = page(fields, offset);
    ask.body.insert("filters"_L1, filters);
    ask.scope = u"task_readonly"_s;
    return ask;
}

Ask moveTask(const QString &number, const QString &status)
{
    Ask ask;
    ask.path = u"/task/"_s + number;
    ask.body.insert("status"_L1, QJsonObject{{"id"_L1, whole(status)}});
    ask.doing = Ask::Doing::Moving;
    ask.scope = u"task_update"_s;
    return ask;
}

Result<Task> task(const QJsonObject &body)
{
    const QJsonValue row = body.value("task"_L1);
    if (!row.isObject())
        return missing(u"task"_s);
    return taskOf(row.toObject());
}

Result<QList<Task>> tasks(const QJsonObject &body)
{
    const Result<QJsonArray> list = rows(body, {u"tasks"_s});
    if (!list)
        return tl::unexpected(list.error());
    QList<Task> made;
    for (const QJsonValue &row : *list)
        made.append(taskOf(row.toObject()));
    return made;
}

Ask listEntries(const EntryFields &fields, const QString &task, int offset)
{
    QJsonObject body = page(fieldsOf(fields), offset);
    body.insert("taskId"_L1, whole(task));
    return entryList(fields, std::move(body));
}

Ask listEntriesOfPayments(const EntryFields &fields, const QStringList &payments, int offset)
{
    QJsonObject wanted = filter(3108, oneOrMany(payments, false));
    wanted.insert("field"_L1, whole(fields.paymentId));
    QJsonObject body = page(fieldsOf(fields), offset);
    body.insert("filters"_L1, QJsonArray{wanted});
    return entryList(fields, std::move(body));
}

Ask listEntriesOfDay(const EntryFields &fields, const QString &taskTemplate, const QDate &day, int offset)
{
    // The help and the description name the day's member differently.
    const QString text = day.toString(u"dd-MM-yyyy"_s);
    const QJsonObject value{{"dateType"_L1, "otherDate"_L1}, {"dateValue"_L1, text}, {"dateFrom"_L1, text}};
    QJsonObject wanted = filter(3101, value);
    wanted.insert("field"_L1, whole(fields.date));
    QJsonObject body = page(fieldsOf(fields), offset);
    body.insert("filters"_L1, QJsonArray{wanted, filterTemplates({taskTemplate})});
    return entryList(fields, std::move(body));
}

Ask listEntriesOfDays(
    const EntryFields &fields, const QString &taskTemplate, const QDate &from, const QDate &to, int offset)
{
    QJsonObject wanted = filter(3101, daysOf(from, to));
    wanted.insert("field"_L1, whole(fields.date));
    QJsonObject body = page(fieldsOf(fields), offset);
    body.insert("filters"_L1, QJsonArray{wanted, filterTemplates({taskTemplate})});
    return entryList(fields, std::move(body));
}

Ask readEntry(const EntryFields &fields, const QString &key)
{
    Ask ask;
    ask.method = "GET";
    ask.path = u"/datatag/entry/"_s + key;
    ask.query.addQueryItem(u"fields"_s, fieldsOf(fields).join(u','));
    ask.scope = u"datatag_readonly"_s;
    return ask;
}

Ask addEntry(const EntryFields &fields, const AddEntry &entry)
{
    QJsonArray data;
    data.append(customField(fields.sum, numberOf(entry.amount)));
    if (!fields.date.isEmpty())
        data.append(customField(fields.date, dateOf(entry.date)));
    if (!fields.paymentId.isEmpty())
        data.append(customField(fields.paymentId, entry.paymentId));
    for (const FieldValue &field : entry.fields)
        data.append(customField(field.field, valueOf(field)));
    QJsonArray items;
    items.append(QJsonObject{{"customFieldData"_L1, data}});
    Ask ask;
    ask.path = u"/task/%1/datatags/"_s.arg(entry.ref.ledger);
    ask.body.insert("dataTag"_L1, QJsonObject{{"id"_L1, whole(fields.dataTag)}});
    ask.body.insert("items"_L1, items);
    ask.doing = Ask::Doing::Booking;
    ask.scope = u"datatag_add"_s;
    return ask;
}

Ask removeEntry(const QString &key)
{
    Ask ask;
    ask.method = "DELETE";
    ask.path = u"/datatag/entry/"_s + key;
    ask.doing = Ask::Doing::Removing;
    ask.scope = u"datatag_delete"_s;
    return ask;
}

Result<QList<Entry>> entries(const QJsonObject &body, const EntryFields &fields)
{
    const Result<QJsonArray> list = rows(body, {u"dataTagEntries"_s});
    if (!list)
        return tl::unexpected(list.error());
    QList<Entry> made;
    for (const QJsonValue &row : *list)
        made.append(entryOf(row.toObject(), fields));
    return made;
}

Result<Entry> entry(const QJsonObject &body, const EntryFields &fields)
{
    const QJsonObject row = body.value("entry"_L1).isObject() ? body.value("entry"_L1).toObject() : body;
    if (!row.contains("key"_L1))
        return missing(u"key"_s);
    return entryOf(row, fields);
}

QString proofOfEntry(const QJsonObject &body)
{
    const QString key = json::text(body.value("keys"_L1).toArray().at(0));
    if (key.isEmpty())
        return {};
    return key + u':' + json::text(body.value("commentId"_L1));
}

Ask addComment(const QString &task, const AddComment &comment)
{
    QString text = comment.text;
    if (!comment.mark.isEmpty() && !text.contains(comment.mark))
        text += u" ["_s + comment.mark + u']';
    Ask ask;
    ask.path = u"/task/%1/comments/"_s.arg(task);
    ask.body.insert("description"_L1, text.toHtmlEscaped().replace(u'\n', "<br>"_L1));
    ask.body.insert("isHidden"_L1, false);
    if (comment.forAssignee)
        ask.body.insert("recipients"_L1, QJsonObject{{"roles"_L1, QJsonArray{"assignee"_L1}}});
    ask.doing = Ask::Doing::Commenting;
    ask.spend = Spend::People;
    ask.scope = u"comment_add"_s;
    return ask;
}

Ask postComment(const QString &task, const Post &post)
{
    AddComment words;
    words.text = post.title + u"\n\n"_s + post.text.left(30000);
    Ask ask = addComment(task, words);
    QJsonObject recipients;
    recipients.insert("roles"_L1, QJsonArray{u"assignee"_s});
    ask.body.insert("recipients"_L1, recipients);
    return ask;
}

Ask postTask(const QString &user, const Post &post)
{
    const QString text = post.text.left(30000).toHtmlEscaped();
    QJsonObject assignees;
    assignees.insert("users"_L1, QJsonArray{QJsonObject{{"id"_L1, user}}});
    Ask ask;
    ask.path = u"/task/"_s;
    ask.body.insert("name"_L1, post.title);
    ask.body.insert("description"_L1, QString(text).replace(u'\n', "<br>"_L1));
    ask.body.insert("assignees"_L1, assignees);
    ask.doing = Ask::Doing::Commenting;
    ask.spend = Spend::People;
    ask.scope = u"task_add"_s;
    return ask;
}

Ask listComments(const QString &task, const QStringList &fields, const QString &types, int offset)
{
    QJsonArray order;
    order.append(QJsonObject{{"field"_L1, "id"_L1}, {"direction"_L1, "Desc"_L1}});
    Ask ask;
    ask.path = u"/task/%1/comments/list"_s.arg(task);
    ask.body = page(fields, offset);
    ask.body.insert("typeList"_L1, types);
    ask.body.insert("resultOrder"_L1, order);
    ask.scope = u"comment_readonly"_s;
    return ask;
}

Result<QList<Comment>> comments(const QJsonObject &body)
{
    const Result<QJsonArray> list = rows(body, {u"comments"_s});
    if (!list)
        return tl::unexpected(list.error());
    QList<Comment> made;
    for (const QJsonValue &value : *list) {
        const QJsonObject row = value.toObject();
        Comment comment;
        comment.id = json::text(row.value("id"_L1));
        comment.text = row.value("description"_L1).toString();
        comment.taskName = row.value("task"_L1).toObject().value("name"_L1).toString();
        comment.at = readTime(row.value("dateTime"_L1));
        comment.deleted = row.value("isDeleted"_L1).toBool();
        const QJsonObject change = row.value("changeStatus"_L1).toObject();
        const QString from = json::text(change.value("oldStatusId"_L1));
        const QString to = json::text(change.value("newStatusId"_L1));
        if (!from.isEmpty() && !to.isEmpty() && from != to)
            comment.moved = QPair<QString, QString>(from, to);
        made.append(comment);
    }
    return made;
}

Ask ping()
{
    Ask ask;
    ask.method = "GET";
    ask.path = u"/ping"_s;
    ask.spend = Spend::People;
    return ask;
}

Ask listProcesses()
{
    return metadata(u"/process/task"_s, u"id,name"_s);
}

Ask listStatuses(const QString &process)
{
    return metadata(
        u"/process/task/%1/statuses"_s.arg(process), u"id,name,color,isActive,isAppliedIndividually"_s);
}

Ask listTemplates(int offset)
{
    Ask ask = metadata(u"/task/templates"_s, u"id,name"_s, u"task_readonly"_s);
    ask.query.addQueryItem(u"offset"_s, QString::number(offset));
    ask.query.addQueryItem(u"pageSize"_s, QString::number(pageSize));
    return ask;
}

Ask listDataTags(int offset)
{
    Ask ask;
    ask.path = u"/datatag/list"_s;
    ask.body = page({u"id"_s, u"name"_s, u"group"_s, u"fields"_s}, offset);
    ask.scope = u"datatag_readonly"_s;
    ask.spend = Spend::People;
    return ask;
}

Ask readDataTag(const QString &id)
{
    return metadata(u"/datatag/"_s + id, u"id,name,group,fields"_s, u"datatag_readonly"_s);
}

Ask listTaskFields()
{
    return metadata(u"/customfield/task"_s, u"id,name,type,groupId,enumValues"_s);
}

Ask listUsers(int offset)
{
    Ask ask = metadata(u"/user/list"_s, u"id,name,lastname"_s, u"user_readonly"_s);
    ask.method = "POST";
    ask.query = QUrlQuery();
    ask.body = page({u"id"_s, u"name"_s, u"lastname"_s}, offset);
    ask.body.insert("onlyActive"_L1, true);
    ask.body.insert("prefixedId"_L1, true);
    return ask;
}

Ask listEntryFields(const QString &dataTag)
{
    return metadata(u"/customfield/datatag/"_s + dataTag, u"id,name,type,directoryId,enumValues"_s);
}

Result<QJsonArray> rows(const QJsonObject &body, const QStringList &keys)
{
    for (const QString &key : keys) {
        const QJsonValue value = body.value(key);
        if (value.isArray())
            return value.toArray();
    }
    return missing(keys.first());
}

QString fieldTypeName(const QJsonValue &type)
{
    static constexpr std::array names{"Line", "Number", "Text", "Date", "Time", "Date and time",
        "Period of time", "Checkbox", "List", "Directory entry", "Contact", "Employee", "Counterparty",
        "Person", "List of users", "Set of directory values", "Task", "Task set", "", "", "Set of values",
        "Files", "Project", "Data tag summaries", "Calculated field", "Location", "Subtask total", "Results",
        "Date with time frame", "Totals field"};
    const std::optional<qint64> number = json::integer(type);
    if (!number)
        return json::text(type);
    if (*number < 0 || *number >= qint64(names.size()) || !*names[size_t(*number)])
        return QString::number(*number);
    return QString::fromLatin1(names[size_t(*number)]);
}

QJsonObject customField(const QString &field, const QJsonValue &value)
{
    return {{"field"_L1, QJsonObject{{"id"_L1, whole(field)}}}, {"value"_L1, value}};
}

QJsonValue numberOf(const Money &money)
{
    // The nearest double to a decimal text is written as that text again, up to 15 digits, and Planfix
    // itself keeps doubles.
    return money.shortest().toDouble();
}

QJsonValue dateOf(const QDate &date)
{
    return QJsonObject{{"date"_L1, date.toString(u"dd-MM-yyyy"_s)}};
}

QJsonValue valueOf(const FieldValue &field)
{
    switch (field.type) {
    case FieldValue::Type::Money:
    case FieldValue::Type::Number: {
        bool ok = false;
        const double number = field.value.toString().toDouble(&ok);
        return ok ? QJsonValue(number) : field.value;
    }
    case FieldValue::Type::Date: {
        const QDate date = QDate::fromString(field.value.toString().left(10), Qt::ISODate);
        return date.isValid() ? dateOf(date) : field.value;
    }
    case FieldValue::Type::DateTime: {
        // The wall clock of the zone that the value was given in: what a person in the shop reads.
        const QDateTime time = QDateTime::fromString(field.value.toString(), Qt::ISODate);
        if (!time.isValid())
            return field.value;
        QJsonObject point = dateOf(time.date()).toObject();
        point.insert("time"_L1, time.time().toString(u"HH:mm"_s));
        return point;
    }
    case FieldValue::Type::Text:
    case FieldValue::Type::Raw:
        break;
    }
    return field.value;
}

QDate readDate(const QJsonValue &timePoint)
{
    const QString text
        = timePoint.isObject() ? timePoint.toObject().value("date"_L1).toString() : timePoint.toString();
    const QDate date = QDate::fromString(text.left(10), u"dd-MM-yyyy"_s);
    return date.isValid() ? date : QDate::fromString(text.left(10), Qt::ISODate);
}

QDateTime readTime(const QJsonValue &timePoint)
{
    const QJsonObject point = timePoint.toObject();
    for (const auto member : {"dateTimeUtcSeconds"_L1, "datetime"_L1}) {
        QString text = point.value(member).toString();
        static const QRegularExpression offset(u"([+-]\\d\\d)(\\d\\d)$"_s);
        text.replace(offset, u"\\1:\\2"_s);
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        if (time.isValid() && time.timeSpec() != Qt::LocalTime)
            return time.toUTC();
    }
    return {};
}

}
