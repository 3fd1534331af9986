#include "app/sandbox/planfix.h"

#include "core/base/json.h"

namespace provodka::sandbox {

using namespace Qt::Literals::StringLiterals;
using namespace planfix;

namespace {

QJsonValue reshaped(const QJsonValue &value, const QString &shape, bool idIsText)
{
    if (!value.isDouble() || shape == "number"_L1)
        return value;
    if (shape == "text"_L1)
        return moneyText(value.toDouble());
    const QJsonValue id = idIsText ? QJsonValue(json::text(value)) : value;
    return QJsonObject{{u"id"_s, id}};
}

}

QJsonObject Planfix::fieldJson(const Field &field, const QJsonValue &value, bool withText) const
{
    const QJsonValue known = value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
    QJsonValue shown = known;
    if (field.type == 23)
        shown = reshaped(known, m_quirks.shape23, false);
    else if (field.type == 24)
        shown = reshaped(known, m_quirks.shape24, true);
    QJsonObject row{{u"field"_s, field.reference}, {u"value"_s, shown}};
    if (withText)
        row.insert(u"stringValue"_s, stringValue(field, known));
    return row;
}

QJsonObject Planfix::tagRow(const Entry &entry) const
{
    const QJsonObject tag{{u"id"_s, entry.tag}, {u"name"_s, m_book->dataTags.value(entry.tag).name}};
    return {{u"dataTag"_s, tag}, {u"key"_s, entry.key}};
}

QJsonObject Planfix::taskJson(const Task &task, const Ask &ask, bool isList) const
{
    QJsonObject row;
    if (ask.wants("id"_L1) || ask.fields.isEmpty())
        row.insert(u"id"_s, task.number);
    if (ask.wants("name"_L1))
        row.insert(u"name"_s, task.name);
    if (ask.wants("description"_L1))
        row.insert(u"description"_s, task.description);
    if (ask.wants("priority"_L1))
        row.insert(u"priority"_s, task.priority == 1 ? u"Urgent"_s : u"NotUrgent"_s);
    if (ask.wants("status"_L1))
        row.insert(u"status"_s, m_book->statuses.value(task.status).reference);
    if (ask.wants("processId"_L1))
        row.insert(u"processId"_s, task.process);
    if (ask.wants("type"_L1))
        row.insert(u"type"_s, u"task"_s);
    if (ask.wants("assigner"_L1))
        row.insert(u"assigner"_s, task.assigner);
    if (ask.wants("assignees"_L1))
        row.insert(u"assignees"_s, QJsonObject{{u"users"_s, task.assignees}, {u"groups"_s, QJsonArray()}});
    if (ask.wants("parent"_L1) && task.parent != 0)
        row.insert(u"parent"_s, QJsonObject{{u"id"_s, task.parent}});
    if (ask.wants("template"_L1) && task.templateId != 0)
        row.insert(u"template"_s, QJsonObject{{u"id"_s, task.templateId}});
    if (ask.wants("object"_L1) && m_book->templates.value(task.templateId).object != 0)
        row.insert(u"object"_s, QJsonObject{{u"id"_s, m_book->templates.value(task.templateId).object}});
    if (ask.wants("project"_L1) && !task.project.isNull())
        row.insert(u"project"_s, task.project);
    if (ask.wants("counterparty"_L1) && !task.counterparty.isNull())
        row.insert(u"counterparty"_s, task.counterparty);
    if (ask.wants("dateTime"_L1))
        row.insert(u"dateTime"_s, timePoint(task.createdMs, m_book->zone, m_quirks.utcSeconds));
    if (ask.wants("dateOfLastUpdate"_L1))
        row.insert(u"dateOfLastUpdate"_s, timePoint(task.changedMs, m_book->zone, m_quirks.utcSeconds));
    if (ask.wants("dateOfLastComment"_L1) && task.commentedMs != 0)
        row.insert(u"dateOfLastComment"_s, timePoint(task.commentedMs, m_book->zone, m_quirks.utcSeconds));
    static const QStringList never{u"hasStartDate"_s, u"hasEndDate"_s, u"hasStartTime"_s, u"hasEndTime"_s,
        u"overdue"_s, u"closeToDeadLine"_s, u"notAcceptedInTime"_s, u"inFavorites"_s, u"isSummary"_s,
        u"isSequential"_s, u"resultChecking"_s};
    for (const QString &each : never) {
        if (ask.fields.contains(each))
            row.insert(each, false);
    }
    if (ask.wants("isDeleted"_L1))
        row.insert(u"isDeleted"_s, task.isDeleted);
    if (ask.wants("dataTags"_L1) && (!isList || m_quirks.dataTagsInLists)) {
        QJsonArray tags;
        for (const qint64 key : task.entries)
            tags.append(tagRow(m_book->entries.at(key)));
        row.insert(u"dataTags"_s, tags);
    }
    // Only what the template has, and only by number; other names are dropped without a word.
    QJsonArray custom;
    for (const int id : m_book->templates.value(task.templateId).fields) {
        const auto field = m_book->fields.constFind(id);
        if (field != m_book->fields.constEnd() && ask.fields.contains(QString::number(id)))
            custom.append(fieldJson(*field, task.values.value(id, QJsonValue::Undefined), true));
    }
    if (!custom.isEmpty())
        row.insert(u"customFieldData"_s, custom);
    return row;
}

QJsonObject Planfix::entryJson(const Entry &entry, const Ask &ask) const
{
    QJsonObject row;
    if (ask.wants("key"_L1) || ask.fields.isEmpty())
        row.insert(u"key"_s, entry.key);
    if (ask.wants("dataTag"_L1))
        row.insert(u"dataTag"_s, tagRow(entry).value("dataTag"_L1));
    if (ask.wants("commentId"_L1))
        row.insert(u"commentId"_s, entry.comment);
    if (ask.wants("task"_L1)) {
        const Task *task = m_book->task(entry.task);
        row.insert(u"task"_s, QJsonObject{{u"id"_s, entry.task}, {u"name"_s, task ? task->name : QString()}});
    }
    QJsonArray custom;
    for (const Field &field : m_book->dataTags.value(entry.tag).fields) {
        if (ask.fields.contains(QString::number(field.id)))
            custom.append(fieldJson(field, entry.values.value(field.id, QJsonValue::Undefined), false));
    }
    if (!custom.isEmpty())
        row.insert(u"customFieldData"_s, custom);
    return row;
}

QJsonObject Planfix::commentJson(const Comment &comment, const Ask &ask) const
{
    QJsonObject row;
    if (ask.wants("id"_L1) || ask.fields.isEmpty())
        row.insert(u"id"_s, comment.id);
    if (ask.wants("dateTime"_L1))
        row.insert(u"dateTime"_s, timePoint(comment.atMs, m_book->zone, m_quirks.utcSeconds));
    if (ask.wants("type"_L1))
        row.insert(u"type"_s, comment.isText ? u"Comment"_s : u"None"_s);
    if (ask.wants("fromType"_L1))
        row.insert(u"fromType"_s, u"Employee"_s);
    if (ask.wants("description"_L1))
        row.insert(u"description"_s, comment.description);
    if (ask.wants("task"_L1))
        row.insert(u"task"_s, QJsonObject{{u"id"_s, comment.task}});
    if (ask.wants("owner"_L1))
        row.insert(u"owner"_s, m_book->person(comment.by));
    if (ask.wants("isDeleted"_L1))
        row.insert(u"isDeleted"_s, comment.isDeleted);
    if (ask.wants("isHidden"_L1))
        row.insert(u"isHidden"_s, comment.isHidden);
    if (ask.wants("dataTags"_L1)) {
        QJsonArray tags;
        for (const qint64 key : comment.entries)
            tags.append(tagRow(m_book->entries.at(key)));
        row.insert(u"dataTags"_s, tags);
    }
    if (ask.wants("changeStatus"_L1) && comment.statusChange) {
        const QJsonObject change{{u"oldStatusId"_s, comment.statusChange->first},
            {u"newStatusId"_s, comment.statusChange->second}};
        row.insert(u"changeStatus"_s, change);
    }
    if (ask.wants("sourceObjectId"_L1) && !comment.sourceObjectId.isEmpty())
        row.insert(u"sourceObjectId"_s, comment.sourceObjectId);
    if (ask.wants("sourceDataVersion"_L1) && !comment.sourceDataVersion.isEmpty())
        row.insert(u"sourceDataVersion"_s, comment.sourceDataVersion);
    return row;
}

}
