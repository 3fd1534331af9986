#include "app/sandbox/planfixbook.h"

#include "core/base/json.h"

#include <QDateTime>

namespace provodka::sandbox::planfix {

using namespace Qt::Literals::StringLiterals;

namespace {

Field readField(const QJsonObject &seed, int objectType)
{
    Field field;
    field.id = seed.value("id"_L1).toInt();
    field.name = seed.value("name"_L1).toString();
    field.type = seed.value("type"_L1).toInt();
    field.directory = seed.value("directoryId"_L1).toInt();
    field.mandatory = seed.value("mandatory"_L1).toBool();
    field.enumValues = seed.value("enumValues"_L1).toArray();
    const QJsonObject sum = seed.value("sumOf"_L1).toObject();
    field.sumTag = sum.value("dataTag"_L1).toInt();
    field.sumField = sum.value("field"_L1).toInt();
    const QJsonArray difference = seed.value("difference"_L1).toArray();
    field.minuend = difference.at(0).toInt();
    field.subtrahend = difference.at(1).toInt();
    field.reference = {
        {u"id"_s, field.id}, {u"name"_s, field.name}, {u"type"_s, field.type}, {u"objectType"_s, objectType}};
    return field;
}

Status readStatus(const QJsonObject &seed)
{
    Status status;
    status.id = seed.value("id"_L1).toInt();
    status.noComments = seed.value("noComments"_L1).toBool();
    const QString name = seed.value("name"_L1).toString();
    const QString color = seed.value("color"_L1).toString(u"#888888"_s);
    const bool active = seed.value("isActive"_L1).toBool(true);
    status.reference
        = {{u"id"_s, status.id}, {u"name"_s, name}, {u"color"_s, color}, {u"isActive"_s, active}};
    status.json = status.reference;
    status.json.insert(u"hasDeadline"_s, seed.value("hasDeadline"_L1).toBool(true));
    status.json.insert(u"isAppliedIndividually"_s, seed.value("isAppliedIndividually"_L1).toBool());
    status.json.insert(u"texts"_s, seed.value("texts"_L1).toArray());
    return status;
}

}

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

const Field *DataTag::field(int wanted) const
{
    for (const Field &field : fields) {
        if (field.id == wanted)
            return &field;
    }
    return nullptr;
}

Book::Book(const QJsonObject &seed)
    : zone(seed.value("zone"_L1).toString(u"Europe/Kyiv"_s).toLatin1())
{
    if (!zone.isValid())
        zone = QTimeZone("Europe/Kiev"); // the name before 2022
    if (!zone.isValid())
        zone = QTimeZone::utc();
    for (const QJsonValue &each : seed.value("processes"_L1).toArray()) {
        Process process{each["id"_L1].toInt(), each["name"_L1].toString(), {}};
        for (const QJsonValue &status : each["statuses"_L1].toArray()) {
            const Status read = readStatus(status.toObject());
            statuses.insert(read.id, read);
            process.statuses.append(read.id);
        }
        processes.insert(process.id, process);
    }
    for (const QJsonValue &each : seed.value("fields"_L1).toArray()) {
        const Field field = readField(each.toObject(), 0);
        fields.insert(field.id, field);
    }
    for (const QJsonValue &each : seed.value("templates"_L1).toArray()) {
        Template made{each["id"_L1].toInt(), each["name"_L1].toString(), each["process"_L1].toInt(),
            each["object"_L1].toInt(), {}};
        for (const QJsonValue &field : each["fields"_L1].toArray())
            made.fields.append(field.toInt());
        templates.insert(made.id, made);
    }
    for (const QJsonValue &each : seed.value("dataTags"_L1).toArray()) {
        DataTag tag{each["id"_L1].toInt(), each["name"_L1].toString(), each["group"_L1].toObject(), {}};
        for (const QJsonValue &field : each["fields"_L1].toArray())
            tag.fields.append(readField(field.toObject(), 4));
        dataTags.insert(tag.id, tag);
    }
    for (const QJsonValue &each : seed.value("directories"_L1).toArray()) {
        const Directory directory{
            each["id"_L1].toInt(), each["name"_L1].toString(), each["entries"_L1].toArray()};
        directories.insert(directory.id, directory);
    }
    for (const QJsonValue &each : seed.value("users"_L1).toArray()) {
        const User user{each["id"_L1].toInt(), each["name"_L1].toString(), each["email"_L1].toString()};
        users.insert(user.id, user);
    }
    tokenUser = seed.value("tokenUser"_L1).toInt();
}

Task *Book::task(qint64 number)
{
    const auto found = tasks.find(number);
    return found == tasks.end() ? nullptr : &found->second;
}

const Task *Book::task(qint64 number) const
{
    const auto found = tasks.find(number);
    return found == tasks.end() ? nullptr : &found->second;
}

bool Book::hasField(const Task &task, int field) const
{
    const auto found = templates.find(task.templateId);
    return found != templates.end() && found->fields.contains(field);
}

const Directory *Book::directoryOf(const Field &field) const
{
    const auto found = directories.find(field.directory);
    return found == directories.end() ? nullptr : &found.value();
}

QJsonObject Book::person(int user) const
{
    return {{u"id"_s, u"user:%1"_s.arg(user)}, {u"name"_s, users.value(user).name}};
}

QString Book::textKey(int tag, int field, const QString &text)
{
    return QString::number(tag) + u'/' + QString::number(field) + u'/' + text;
}

qint64 Book::nextNumber()
{
    while (tasks.contains(++m_lastNumber)) { }
    return m_lastNumber;
}

QHash<int, QJsonValue> Book::read(const QJsonArray &customFieldData,
    const std::function<const Field *(int)> &fieldOf,
    const std::function<const Directory *(const Field &)> &directoryOf, const QTimeZone &zone)
{
    QHash<int, QJsonValue> values;
    for (const QJsonValue &each : customFieldData) {
        const int id = int(json::integer(each["field"_L1]["id"_L1]).value_or(0));
        const Field *field = fieldOf(id);
        if (!field)
            continue;
        const std::optional<QJsonValue> value
            = readValue(*field, each["value"_L1], directoryOf(*field), zone);
        if (value)
            values.insert(id, *value);
    }
    return values;
}

Task &Book::create(Task made, const QJsonArray &customFieldData)
{
    if (made.number == 0)
        made.number = nextNumber();
    if (made.createdMs == 0)
        made.createdMs = nowMs();
    made.changedMs = made.createdMs;
    const qint64 number = made.number;
    Task &stored = tasks[number];
    stored = std::move(made);
    byTemplate[stored.templateId].insert(number);
    byStatus[stored.status].insert(number);
    if (stored.parent != 0)
        children[stored.parent].insert(number);
    write(stored, customFieldData);
    calculate(stored);
    if (freshDifferenceIsNull) {
        for (const int field : templates.value(stored.templateId).fields) {
            if (fields.value(field).type == 24)
                stored.values.insert(field, QJsonValue(QJsonValue::Null));
        }
    }
    return stored;
}

void Book::moveTo(Task &task, int status, int by, bool silent)
{
    if (task.status == status)
        return;
    const int from = task.status;
    byStatus[from].erase(task.number);
    byStatus[status].insert(task.number);
    task.status = status;
    task.changedMs = nowMs();
    task.moves.append({from, status, task.changedMs, by, silent});
    if (!silent)
        comment(task, by, {}, false).statusChange = std::pair(from, status);
}

void Book::write(Task &task, const QJsonArray &customFieldData)
{
    if (customFieldData.isEmpty())
        return;
    const auto fieldOf = [&](int id) -> const Field * {
        const auto found = fields.constFind(id);
        return found != fields.constEnd() && hasField(task, id) ? &found.value() : nullptr;
    };
    const auto values = read(
        customFieldData, fieldOf, [this](const Field &field) { return directoryOf(field); }, zone);
    if (values.isEmpty())
        return;
    for (auto value = values.begin(); value != values.end(); ++value)
        task.values.insert(value.key(), value.value());
    task.changedMs = nowMs();
    calculate(task);
}

Comment &Book::comment(Task &task, int by, const QString &description, bool isText)
{
    const qint64 id = nextComment();
    Comment &made = comments[id];
    made.id = id;
    made.task = task.number;
    made.atMs = nowMs();
    made.by = by;
    made.isText = isText;
    made.description = description;
    task.comments.append(id);
    task.commentedMs = made.atMs;
    return made;
}

void Book::index(const Entry &entry, bool add)
{
    for (auto value = entry.values.begin(); value != entry.values.end(); ++value) {
        if (!value->isString())
            continue;
        const QString key = textKey(entry.tag, value.key(), value->toString());
        if (add)
            entriesByText[key].append(entry.key);
        else
            entriesByText[key].removeAll(entry.key);
    }
}

Entry &Book::addEntry(Task &task, Comment &comment, int tag, const QJsonArray &customFieldData, int by)
{
    const qint64 key = nextKey();
    Entry &made = entries[key];
    made.key = key;
    made.tag = tag;
    made.task = task.number;
    made.comment = comment.id;
    made.atMs = nowMs();
    made.by = by;
    changeEntry(made, customFieldData);
    task.entries.append(key);
    comment.entries.append(key);
    entriesOfTag[tag].insert(key);
    return made;
}

void Book::changeEntry(Entry &entry, const QJsonArray &customFieldData)
{
    const auto tag = dataTags.constFind(entry.tag);
    if (tag == dataTags.constEnd())
        return;
    const auto values = read(
        customFieldData, [&](int id) { return tag->field(id); },
        [this](const Field &field) { return directoryOf(field); }, zone);
    index(entry, false);
    for (auto value = values.begin(); value != values.end(); ++value)
        entry.values.insert(value.key(), value.value());
    index(entry, true);
}

void Book::removeEntry(qint64 key)
{
    const auto found = entries.find(key);
    if (found == entries.end())
        return;
    const Entry entry = found->second;
    index(entry, false);
    entriesOfTag[entry.tag].erase(key);
    entries.erase(found);
    if (const auto on = comments.find(entry.comment); on != comments.end())
        on->second.entries.removeAll(key);
    if (Task *holder = task(entry.task)) {
        holder->entries.removeAll(key);
        calculate(*holder);
    }
}

void Book::calculate(Task &task)
{
    const auto made = templates.constFind(task.templateId);
    if (made == templates.constEnd())
        return;
    for (const int id : made->fields) {
        const auto field = fields.constFind(id);
        if (field == fields.constEnd() || field->type != 23)
            continue;
        double sum = 0;
        bool any = false;
        for (const qint64 key : std::as_const(task.entries)) {
            const Entry &entry = entries.at(key);
            if (entry.tag != field->sumTag)
                continue;
            sum += entry.values.value(field->sumField).toDouble();
            any = true;
        }
        task.values.insert(id, any || !emptySumIsNull ? QJsonValue(sum) : QJsonValue(QJsonValue::Null));
    }
    for (const int id : made->fields) {
        const auto field = fields.constFind(id);
        if (field == fields.constEnd() || field->type != 24)
            continue;
        const QJsonValue from = task.values.value(field->minuend);
        const double less = task.values.value(field->subtrahend).toDouble();
        const bool known = from.isDouble();
        task.values.insert(id, known ? QJsonValue(from.toDouble() - less) : QJsonValue(QJsonValue::Null));
    }
}

}
