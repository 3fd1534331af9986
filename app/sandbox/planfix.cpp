#include "app/sandbox/planfix.h"

#include "core/base/json.h"

#include <algorithm>

namespace provodka::sandbox {

using namespace Qt::Literals::StringLiterals;
using namespace planfix;

namespace {

QSet<QString> readFields(const QString &text)
{
    QSet<QString> fields;
    for (const QStringView each : QStringView(text).split(u',', Qt::SkipEmptyParts))
        fields.insert(each.trimmed().toString());
    return fields;
}

QJsonObject success(QJsonObject with = {})
{
    with.insert(u"result"_s, u"success"_s);
    return with;
}

QJsonObject picked(const QJsonObject &all, const QSet<QString> &fields)
{
    QJsonObject some;
    for (auto member = all.begin(); member != all.end(); ++member) {
        const bool isId = member.key() == "id"_L1 || member.key() == "key"_L1;
        if (fields.contains(member.key()) || (fields.isEmpty() && isId))
            some.insert(member.key(), member.value());
    }
    return some;
}

qint64 numberIn(const QByteArray &segment)
{
    bool ok = false;
    const qint64 number = segment.toLongLong(&ok);
    return ok ? number : -1;
}

}

Planfix::Planfix()
{
    m_clock.start();
}

Planfix::~Planfix() = default;

QString Planfix::name() const
{
    return u"planfix"_s;
}

QJsonObject Planfix::credentials(const QString &origin) const
{
    return {{u"url"_s, QString(origin + u"/rest"_s)}, {u"token"_s, m_token}};
}

void Planfix::setLimits(bool on)
{
    m_limits = on;
}

bool Planfix::isWrite(const IncomingRequest &request) const
{
    if (request.method == "GET")
        return false;
    QByteArray path = request.path;
    while (path.endsWith('/'))
        path.chop(1);
    return !path.endsWith("/list");
}

void Planfix::later(int ms, std::function<void()> job)
{
    m_later.emplace(m_clock.elapsed() + ms, std::move(job));
}

// Nothing runs by a timer: what is due is done before anybody can look.
void Planfix::doWhatIsDue()
{
    while (!m_later.empty() && m_later.begin()->first <= m_clock.elapsed()) {
        const auto job = std::move(m_later.begin()->second);
        m_later.erase(m_later.begin());
        job();
    }
}

std::optional<Refusal> Planfix::refusedForToken(const IncomingRequest &request, const QUrlQuery &query) const
{
    const QByteArray sent = request.header("authorization");
    const bool inHeader = sent == "Bearer " + m_token.toUtf8();
    const bool inAddress
        = request.method == "GET" && sent.isEmpty() && query.queryItemValue(u"access_token"_s) == m_token;
    if (!inHeader && !inAddress)
        return Refusal{401, 1, u"Wrong authorization token"_s};
    if (!m_quirks.tokenActive)
        return Refusal{401, 2, u"Authorization token is not active"_s};
    return std::nullopt;
}

std::optional<Refusal> Planfix::refusedForLimits(const Fault &fault)
{
    const Refusal secondIsUsed{429, 0, u"Too many requests"_s};
    const Refusal dayIsUsed{m_quirks.dayLimitStatus, 22, u"Daily limit of API requests exceeded"_s};
    if (fault.kind == "limit:day"_L1)
        m_leftToday = 0;
    else if (fault.kind.startsWith("limit"_L1))
        return secondIsUsed;
    if (m_leftToday <= 0)
        return dayIsUsed;
    if (!m_limits)
        return std::nullopt;
    // One in a second; a little less, so that a caller who keeps the pace is not refused for the network's
    // jitter.
    constexpr qint64 windowMs = 980;
    if (m_clock.elapsed() - m_lastCallMs < windowMs)
        return secondIsUsed;
    m_lastCallMs = m_clock.elapsed();
    --m_leftToday;
    return std::nullopt;
}

planfix::Answer<void> Planfix::readBody(const IncomingRequest &request, Ask &ask) const
{
    if (request.method == "GET" || request.method == "DELETE") {
        ask.fields = readFields(ask.query.queryItemValue(u"fields"_s, QUrl::FullyDecoded));
        return {};
    }
    const Result<QJsonObject> body = json::object(request.body);
    if (!body)
        return refuse(ask.isList ? 500 : 400, 30, u"JSON is malformed"_s);
    ask.body = *body;
    ask.fields = readFields(ask.body.value("fields"_L1).toString());
    return {};
}

OutgoingAnswer Planfix::serve(const IncomingRequest &request, const Fault &fault)
{
    doWhatIsDue();
    Ask ask;
    ask.method = request.method;
    ask.query = QUrlQuery(QString::fromUtf8(request.query));
    ask.fault = fault;
    for (const QByteArray &segment : request.path.split('/')) {
        if (!segment.isEmpty())
            ask.path.append(segment);
    }
    OutgoingAnswer answer;
    if (ask.path.isEmpty() || ask.path.first() != "rest") {
        answer.status = 404;
        answer.contentType = "text/html";
        answer.body = "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>";
        return answer;
    }
    ask.path.removeFirst();
    ask.isList = !ask.path.isEmpty() && ask.path.last() == "list";

    const auto outcome = [&]() -> Outcome {
        if (const auto refusal = refusedForToken(request, ask.query))
            return tl::unexpected(*refusal);
        if (const auto refusal = refusedForLimits(fault))
            return tl::unexpected(*refusal);
        if (const planfix::Answer<void> read = readBody(request, ask); !read)
            return tl::unexpected(read.error());
        return route(ask);
    }();
    if (outcome) {
        answer.status = outcome->status;
        answer.body = json::compact(outcome->body);
    } else {
        const Refusal &refusal = outcome.error();
        answer.status = refusal.status;
        answer.body = json::compact(
            QJsonObject{{u"result"_s, u"fail"_s}, {u"code"_s, refusal.code}, {u"error"_s, refusal.error}});
    }
    answer.contentType = "application/json; charset=utf-8";
    answer.headers.append({"X-RateLimit-Remaining", QByteArray::number(qMax<qint64>(m_leftToday, 0))});
    return answer;
}

Planfix::Outcome Planfix::needs(const char *scope, const std::function<Outcome()> &then) const
{
    if (!m_scopes.contains(QString::fromLatin1(scope)))
        return refuse(405, 5, u"Method is not in the scope of the token"_s);
    return then();
}

Planfix::Outcome Planfix::route(const Ask &ask)
{
    const QByteArray first = ask.path.value(0);
    if (first == "ping" && ask.path.size() == 1)
        return Reply{200, success()};
    if (first == "task")
        return routeTask(ask);
    if (first == "datatag")
        return routeDataTag(ask);
    if (first == "comment")
        return routeComment(ask);
    return setUp(ask);
}

Planfix::Outcome Planfix::routeTask(const Ask &ask)
{
    const bool isGet = ask.method == "GET";
    const bool isPost = ask.method == "POST";
    const auto wrongMethod = [] { return refuse(405, 405, u"Method not allowed"_s); };
    if (ask.path.size() == 1)
        return isPost ? needs("task_add", [&] { return createTask(ask); }) : wrongMethod();
    const QByteArray second = ask.path[1];
    if (second == "list")
        return isPost ? needs("task_readonly", [&] { return listTasks(ask); }) : wrongMethod();
    if (second == "templates")
        return isGet ? setUp(ask) : wrongMethod();
    const qint64 number = numberIn(second);
    if (number < 0)
        return refuse(404, 0, u"Unknown method"_s);
    if (ask.path.size() == 2) {
        if (isGet)
            return needs("task_readonly", [&] { return readTask(ask, number); });
        return isPost ? needs("task_update", [&] { return updateTask(ask, number); }) : wrongMethod();
    }
    const QByteArray third = ask.path[2];
    const qint64 fourth = ask.path.size() > 3 ? numberIn(ask.path[3]) : 0;
    if (third == "datatags" && fourth >= 0)
        return isPost ? needs("datatag_add", [&] { return addEntries(ask, number, fourth); }) : wrongMethod();
    if (third == "comments" && ask.path.value(3) == "list")
        return isPost ? needs("comment_readonly", [&] { return listComments(ask, number); }) : wrongMethod();
    if (third == "comments" && fourth >= 0) {
        const char *scope = fourth == 0 ? "comment_add" : "comment_update";
        return isPost ? needs(scope, [&] { return addComment(ask, number, fourth); }) : wrongMethod();
    }
    return refuse(404, 0, u"Unknown method"_s);
}

Planfix::Outcome Planfix::routeDataTag(const Ask &ask)
{
    const QByteArray second = ask.path.value(1);
    if (second == "list" || ask.path.size() == 2)
        return setUp(ask);
    if (second == "entry")
        return entryCall(ask, numberIn(ask.path[2]));
    if (ask.path.value(2) == "entry" && ask.path.value(3) == "list") {
        if (ask.method != "POST")
            return refuse(405, 405, u"Method not allowed"_s);
        return needs("datatag_readonly", [&] { return listEntries(ask, int(numberIn(second))); });
    }
    return refuse(404, 0, u"Unknown method"_s);
}

Planfix::Outcome Planfix::routeComment(const Ask &ask)
{
    if (ask.path.value(1) == "list") {
        if (ask.method != "POST")
            return refuse(405, 405, u"Method not allowed"_s);
        return needs("comment_readonly", [&] { return listComments(ask, 0); });
    }
    const auto found = m_book->comments.find(numberIn(ask.path.value(1)));
    if (ask.method != "GET" && ask.method != "DELETE")
        return refuse(405, 405, u"Method not allowed"_s);
    return needs(ask.method == "GET" ? "comment_readonly" : "comment_delete", [&]() -> Outcome {
        if (found == m_book->comments.end())
            return refuse(400, 5000, u"Comment does not exist"_s);
        if (ask.method == "GET")
            return Reply{200, success({{u"comment"_s, commentJson(found->second, ask)}})};
        found->second.isDeleted = true;
        return Reply{200, success()};
    });
}

planfix::Answer<std::pair<qsizetype, qsizetype>> Planfix::page(const Ask &ask) const
{
    const auto member = [&ask](const QString &name, qint64 otherwise) -> std::optional<qint64> {
        const QJsonValue sent
            = ask.body.isEmpty() ? QJsonValue(ask.query.queryItemValue(name)) : ask.body.value(name);
        const bool isMissing = sent.isUndefined() || (sent.isString() && sent.toString().isEmpty());
        return isMissing ? std::optional(otherwise) : json::integer(sent);
    };
    const std::optional<qint64> offset = member(u"offset"_s, 0);
    const std::optional<qint64> size = member(u"pageSize"_s, 100);
    if (!offset || *offset < 0)
        return refuse(400, 41, u"Parameter offset has a wrong value"_s);
    if (!size || *size < 1 || *size > 100)
        return refuse(400, 41, u"Parameter pageSize has a wrong value, allowed 1..100"_s);
    return std::pair(qsizetype(*offset), qsizetype(*size));
}

Arrays Planfix::arrays(const Fault &fault) const
{
    const QString mode
        = fault.kind.startsWith("no-array"_L1) ? fault.kind.section(u':', 1) : m_quirks.noArray;
    if (mode == "empty"_L1)
        return Arrays::FindNothing;
    const bool isRefused = fault.kind == "no-array"_L1 || mode == "refuse"_L1;
    return isRefused ? Arrays::Refused : Arrays::Taken;
}

Planfix::Outcome Planfix::failed(const QString &field) const
{
    const QJsonObject failure{{u"field"_s, field}, {u"error"_s, u"Field change failed"_s}};
    const QJsonValue shaped
        = m_quirks.failures == "object"_L1 ? QJsonValue(failure) : QJsonValue(QJsonArray{failure});
    return Reply{200, success({{u"failures"_s, shaped}})};
}

Planfix::Outcome Planfix::readTask(const Ask &ask, qint64 number)
{
    const Task *task = m_book->task(number);
    if (!task)
        return refuse(400, 0, u"Task not found"_s);
    return Reply{200, success({{u"task"_s, taskJson(*task, ask, false)}})};
}

Planfix::Outcome Planfix::listTasks(const Ask &ask)
{
    const auto span = page(ask);
    if (!span)
        return tl::unexpected(span.error());
    const QJsonValue filters = ask.body.value("filters"_L1);
    if (!filters.isUndefined() && !filters.isArray())
        return refuse(400, 41, u"Parameter filters has a wrong value"_s);
    const auto found = selectTasks(*m_book, filters.toArray(), arrays(ask.fault), span->first, span->second);
    if (!found)
        return tl::unexpected(found.error());
    QJsonArray rows;
    for (const Task *task : *found)
        rows.append(taskJson(*task, ask, true));
    return Reply{200, success({{u"tasks"_s, rows}})};
}

Planfix::Outcome Planfix::createTask(const Ask &ask)
{
    Task made;
    made.name = ask.body.value("name"_L1).toString();
    made.description = ask.body.value("description"_L1).toString();
    made.templateId = ask.body.value("template"_L1)["id"_L1].toInt();
    made.parent = ask.body.value("parent"_L1)["id"_L1].toInteger();
    const auto frame = m_book->templates.constFind(made.templateId);
    if (ask.body.contains("template"_L1) && frame == m_book->templates.constEnd())
        return refuse(400, 41, u"Template not find by id %1"_s.arg(made.templateId));
    if (made.parent != 0 && !m_book->task(made.parent))
        return refuse(400, 1000, u"Parent task not found by id %1"_s.arg(made.parent));
    made.process = frame == m_book->templates.constEnd() ? 0 : frame->process;
    // A task without a template stands in the account's standard process, which begins with status 1.
    const QList<int> allowed
        = made.process == 0 ? QList<int>{1} : m_book->processes.value(made.process).statuses;
    made.status = ask.body.value("status"_L1)["id"_L1].toInt(allowed.value(0));
    if (!m_book->statuses.contains(made.status) || !allowed.contains(made.status))
        return refuse(400, 41, u"Status not find by id %1"_s.arg(made.status));
    if (made.name.trimmed().isEmpty())
        return refuse(400, 40, u"Parameter name is required"_s);
    const QJsonArray assignees = ask.body.value("assignees"_L1)["users"_L1].toArray();
    for (const QJsonValue &one : assignees) {
        const QString id = one["id"_L1].toString();
        if (!id.startsWith("user:"_L1) || !m_book->users.contains(id.mid(5).toInt()))
            return refuse(400, 41, u"User not found by id %1"_s.arg(id));
        made.assignees.append(m_book->person(id.mid(5).toInt()));
    }
    made.assigner = m_book->person(m_book->tokenUser);
    const Task &task = m_book->create(std::move(made), ask.body.value("customFieldData"_L1).toArray());
    return Reply{201, success({{u"id"_s, task.number}})};
}

Planfix::Outcome Planfix::updateTask(const Ask &ask, qint64 number)
{
    Task *task = m_book->task(number);
    if (!task)
        return refuse(404, 1000, u"Task for update not found by id %1"_s.arg(number));
    const QString &kind = ask.fault.kind;
    const bool movesStatus = ask.body.contains("status"_L1);
    const QString field = movesStatus || ask.body.isEmpty() ? u"status"_s : ask.body.keys().first();
    if (kind == "forbid"_L1)
        return refuse(400, 6, u"Method or object is not allowed for this user"_s);
    if (kind.startsWith("failures"_L1) || kind == "forbid:failures"_L1)
        return failed(field);
    if (kind == "swallow"_L1)
        return Reply{200, success()};
    int status = task->status;
    if (movesStatus) {
        const std::optional<qint64> sent = json::integer(ask.body.value("status"_L1)["id"_L1]);
        if (!sent)
            return refuse(400, 40, u"Status id is required"_s);
        if (*sent == 0 && task->status != 0)
            return failed(u"status"_s); // nothing goes back to the draft
        if (!m_book->processes.value(task->process).statuses.contains(int(*sent)))
            return refuse(400, 41, u"Status not find by id %1"_s.arg(*sent));
        status = int(*sent);
    }
    const bool changesProcess
        = json::integer(ask.body.value("processId"_L1)).value_or(task->process) != task->process;
    const bool silent = ask.query.queryItemValue(u"silent"_s) == "true"_L1;
    const auto apply = [this, number, status, silent, body = ask.body] {
        Task *same = m_book->task(number);
        if (!same)
            return;
        if (body.contains("name"_L1))
            same->name = body.value("name"_L1).toString();
        if (body.contains("description"_L1))
            same->description = body.value("description"_L1).toString();
        if (body.contains("priority"_L1))
            same->priority = body.value("priority"_L1).toString() == "Urgent"_L1 ? 1 : 0;
        if (body.contains("counterparty"_L1))
            same->counterparty = body.value("counterparty"_L1);
        if (body.contains("project"_L1))
            same->project = body.value("project"_L1);
        if (body.contains("isDeleted"_L1))
            same->isDeleted = body.value("isDeleted"_L1).toBool();
        if (body.contains("assignees"_L1))
            same->assignees = body.value("assignees"_L1)["users"_L1].toArray();
        m_book->write(*same, body.value("customFieldData"_L1).toArray());
        if (body.contains("status"_L1))
            m_book->moveTo(*same, status, m_book->tokenUser, silent);
        same->changedMs = nowMs();
    };
    if (kind == "busy"_L1) {
        later(ask.fault.ms > 0 ? ask.fault.ms : m_quirks.busyMs, apply);
        return Reply{202, success()};
    }
    apply();
    return changesProcess ? failed(u"processId"_s) : Outcome(Reply{200, success()});
}

Planfix::Outcome Planfix::addEntries(const Ask &ask, qint64 number, qint64 onComment)
{
    Task *task = m_book->task(number);
    if (!task || task->isDeleted)
        return refuse(404, 1000, u"Task not found by id %1"_s.arg(number));
    const QString &kind = ask.fault.kind;
    if (kind == "forbid"_L1 || (onComment == 0 && m_book->statuses.value(task->status).noComments))
        return refuse(400, 6, u"New comments not allowed in this process"_s);
    if (kind == "forbid:entry"_L1 || kind.startsWith("failures"_L1))
        return refuse(400, code(6011, 6001), u"Error add entry"_s);
    const int tagId = int(json::integer(ask.body.value("dataTag"_L1)["id"_L1]).value_or(0));
    if (tagId == 0)
        return refuse(400, 40, u"Parameter dataTag is required"_s);
    const auto tag = m_book->dataTags.constFind(tagId);
    if (tag == m_book->dataTags.constEnd())
        return refuse(400, 6000, u"Data tag not found by id %1"_s.arg(tagId));
    const QJsonArray items = ask.body.value("items"_L1).toArray();
    if (items.isEmpty())
        return refuse(400, 40, u"Parameter items is required"_s);
    for (const QJsonValue &item : items) {
        QSet<int> sent;
        for (const QJsonValue &each : item["customFieldData"_L1].toArray())
            sent.insert(int(json::integer(each["field"_L1]["id"_L1]).value_or(0)));
        for (const Field &field : tag->fields) {
            if (field.mandatory && !sent.contains(field.id))
                return refuse(400, code(6011, 6001), u"Not all required fields are filled"_s);
        }
    }
    Comment *comment = nullptr;
    if (onComment != 0) {
        const auto found = m_book->comments.find(onComment);
        if (found == m_book->comments.end() || found->second.task != number)
            return refuse(400, 5000, u"Comment does not exist"_s);
        comment = &found->second;
    }
    QJsonArray keys;
    if (kind == "swallow"_L1) {
        for (qsizetype i = 0; i < items.size(); ++i)
            keys.append(m_book->nextKey());
        const qint64 id = comment ? comment->id : m_book->nextComment();
        return Reply{201, success({{u"keys"_s, keys}, {u"commentId"_s, id}})};
    }
    if (!comment)
        comment = &m_book->comment(*task, m_book->tokenUser, {});
    for (const QJsonValue &item : items) {
        const QJsonArray values = item["customFieldData"_L1].toArray();
        keys.append(m_book->addEntry(*task, *comment, tagId, values, m_book->tokenUser).key);
    }
    if (kind == "lag"_L1) {
        later(ask.fault.ms > 0 ? ask.fault.ms : m_quirks.lagMs, [this, number] {
            if (Task *same = m_book->task(number))
                m_book->calculate(*same);
        });
    } else {
        m_book->calculate(*task);
    }
    return Reply{201, success({{u"keys"_s, keys}, {u"commentId"_s, comment->id}})};
}

Planfix::Outcome Planfix::listEntries(const Ask &ask, int tag)
{
    if (!m_book->dataTags.contains(tag))
        return refuse(400, 6000, u"Data tag not found by id %1"_s.arg(tag));
    const auto span = page(ask);
    if (!span)
        return tl::unexpected(span.error());
    qint64 task = 0;
    if (ask.body.contains("taskId"_L1)) {
        task = json::integer(ask.body.value("taskId"_L1)).value_or(0);
        if (task == 0)
            return refuse(400, 41, u"Parameter taskId has a wrong value"_s);
        if (!m_book->task(task))
            return refuse(400, 1000, u"Task not found by id %1"_s.arg(task));
    }
    const auto found = selectEntries(
        *m_book, tag, task, ask.body.value("filters"_L1).toArray(), span->first, span->second);
    if (!found)
        return tl::unexpected(found.error());
    QJsonArray rows;
    for (const Entry *entry : *found)
        rows.append(entryJson(*entry, ask));
    return Reply{200, success({{u"dataTagEntries"_s, rows}})};
}

Planfix::Outcome Planfix::entryCall(const Ask &ask, qint64 key)
{
    const auto found = m_book->entries.find(key);
    const bool exists = found != m_book->entries.end();
    const auto missing
        = [&] { return refuse(400, code(6010, 6000), u"Entry not found by key %1"_s.arg(key)); };
    if (ask.method == "GET") {
        return needs("datatag_readonly", [&]() -> Outcome {
            if (!exists)
                return missing();
            const QJsonObject entry = entryJson(found->second, ask);
            return Reply{
                200, success(m_quirks.entryShape == "flat"_L1 ? entry : QJsonObject{{u"entry"_s, entry}})};
        });
    }
    if (ask.method == "POST") {
        return needs("datatag_update", [&]() -> Outcome {
            if (!exists)
                return missing();
            if (ask.fault.kind.startsWith("forbid"_L1))
                return refuse(400, code(6012, 6002), u"Update error"_s);
            m_book->changeEntry(found->second, ask.body.value("customFieldData"_L1).toArray());
            if (Task *task = m_book->task(found->second.task))
                m_book->calculate(*task);
            return Reply{200, success()};
        });
    }
    if (ask.method != "DELETE")
        return refuse(405, 405, u"Method not allowed"_s);
    return needs("datatag_delete", [&]() -> Outcome {
        if (!exists)
            return missing();
        if (ask.fault.kind.startsWith("forbid"_L1))
            return refuse(400, 6013, u"Delete error"_s);
        m_book->removeEntry(key);
        return Reply{200, success()};
    });
}

Planfix::Outcome Planfix::addComment(const Ask &ask, qint64 number, qint64 change)
{
    Task *task = m_book->task(number);
    if (!task)
        return refuse(404, 1000, u"Task not found by id %1"_s.arg(number));
    if (ask.fault.kind.startsWith("forbid"_L1) || m_book->statuses.value(task->status).noComments)
        return refuse(400, 6, u"New comments not allowed in this process"_s);
    const QString description = ask.body.value("description"_L1).toString();
    constexpr qsizetype longest = 64 * 1024;
    if (description.toUtf8().size() > longest)
        return refuse(400, change == 0 ? 5001 : 5002, u"Comment is too long"_s);
    static const QStringList roles{u"assignee"_s, u"assigner"_s, u"participant"_s, u"auditor"_s};
    const QJsonObject recipients = ask.body.value("recipients"_L1).toObject();
    for (const QJsonValue &role : recipients.value("roles"_L1).toArray()) {
        if (!roles.contains(role.toString()))
            return refuse(400, 41, u"Parameter recipients has a wrong value"_s);
    }
    if (ask.fault.kind == "swallow"_L1)
        return Reply{
            change == 0 ? 201 : 200, success({{u"id"_s, change == 0 ? m_book->nextComment() : change}})};
    Comment *comment = nullptr;
    if (change == 0) {
        comment = &m_book->comment(*task, m_book->tokenUser, description);
    } else {
        const auto found = m_book->comments.find(change);
        if (found == m_book->comments.end() || found->second.task != number)
            return refuse(400, 5000, u"Comment does not exist"_s);
        comment = &found->second;
        comment->description = description;
    }
    comment->isHidden = ask.body.value("isHidden"_L1).toBool(comment->isHidden);
    comment->recipients = recipients;
    comment->sourceId = ask.body.value("sourceId"_L1).toString();
    comment->sourceObjectId = ask.body.value("sourceObjectId"_L1).toString();
    comment->sourceDataVersion = json::text(ask.body.value("sourceDataVersion"_L1));
    return Reply{change == 0 ? 201 : 200, success({{u"id"_s, comment->id}})};
}

Planfix::Outcome Planfix::listComments(const Ask &ask, qint64 number)
{
    const auto span = page(ask);
    if (!span)
        return tl::unexpected(span.error());
    const Task *task = number == 0 ? nullptr : m_book->task(number);
    if (number != 0 && !task)
        return refuse(500, 1000, u"Task does not exist"_s);
    const QJsonArray filters = ask.body.value("filters"_L1).toArray();
    constexpr size_t largeAccount = 10'000;
    if (number == 0 && filters.isEmpty() && m_book->comments.size() > largeAccount)
        return refuse(400, 0, u"Unknown error"_s);
    std::optional<std::pair<qint64, qint64>> range;
    QString author;
    for (const QJsonValue &filter : filters) {
        if (filter["type"_L1].toInt() == 3000)
            range = dateRange(filter["value"_L1], m_book->zone, nowMs());
        else if (filter["type"_L1].toInt() == 3001)
            author = filter["value"_L1].toString();
        if ((filter["type"_L1].toInt() != 3000 || !range) && author.isEmpty())
            return refuse(500, 41, u"Filter has a wrong value"_s);
    }
    static const QStringList types{u"Comments"_s, u"All"_s, u"New"_s, u"Deleted"_s};
    const QString type = ask.body.value("typeList"_L1).toString(u"Comments"_s);
    if (!types.contains(type))
        return refuse(500, 41, u"Parameter typeList has a wrong value"_s);
    bool newestFirst = false;
    for (const QJsonValue &order : ask.body.value("resultOrder"_L1).toArray()) {
        const QString by = order["field"_L1].toString(order["filed"_L1].toString());
        if (by != "id"_L1 && by != "dateTime"_L1)
            return refuse(500, 41, u"Parameter resultOrder has a wrong value"_s);
        newestFirst = order["direction"_L1].toString() == "Desc"_L1; // numbers grow with time
    }
    QList<const Comment *> fitting;
    const auto consider = [&](const Comment &comment) {
        if (comment.isDeleted != (type == "Deleted"_L1))
            return;
        if (!comment.isText && (type != "All"_L1 || !m_quirks.statusHistory))
            return;
        if (range && (comment.atMs < range->first || comment.atMs > range->second))
            return;
        if (!author.isEmpty() && author != u"user:%1"_s.arg(comment.by))
            return;
        fitting.append(&comment);
    };
    if (task) {
        for (const qint64 id : task->comments)
            consider(m_book->comments.at(id));
    } else {
        for (const auto &[id, comment] : m_book->comments)
            consider(comment);
    }
    if (newestFirst)
        std::reverse(fitting.begin(), fitting.end());
    QJsonArray rows;
    for (const Comment *comment : fitting.mid(span->first, span->second))
        rows.append(commentJson(*comment, ask));
    return Reply{200, success({{u"comments"_s, rows}})};
}

// Everything that describes the account: processes, templates, fields, data tags, people, directories.
Planfix::Outcome Planfix::setUp(const Ask &ask)
{
    const QByteArray path = ask.path.join('/');
    const auto answerPage = [&](const QString &key, const QList<QJsonObject> &rows) -> Outcome {
        const auto span = page(ask);
        if (!span)
            return tl::unexpected(span.error());
        QJsonArray some;
        for (const QJsonObject &row : rows.mid(span->first, span->second))
            some.append(picked(row, ask.fields));
        return Reply{200, success({{key, some}})};
    };
    const auto answerAll = [&](const QString &key, const QList<QJsonObject> &rows) -> Outcome {
        QJsonArray all;
        for (const QJsonObject &row : rows)
            all.append(picked(row, ask.fields));
        return Reply{200, success({{key, all}})};
    };
    const auto fieldRow = [](const Field &field, int objectType) {
        QJsonObject row = field.reference;
        row.insert(u"groupId"_s, 0);
        row.insert(u"objectType"_s, objectType);
        row.insert(u"enumValues"_s, field.enumValues);
        if (field.directory != 0)
            row.insert(u"directoryId"_s, field.directory);
        return row;
    };
    const auto tagRows = [&](const DataTag &tag) {
        QJsonArray fields;
        for (const Field &field : tag.fields) {
            QJsonObject row = field.reference;
            if (field.directory != 0)
                row.insert(u"directoryId"_s, field.directory);
            fields.append(row);
        }
        return QJsonObject{
            {u"id"_s, tag.id}, {u"name"_s, tag.name}, {u"group"_s, tag.group}, {u"fields"_s, fields}};
    };
    const bool wantsPost = ask.isList;
    if (ask.method != (wantsPost ? "POST" : "GET"))
        return refuse(405, 405, u"Method not allowed"_s);

    if (path == "task/templates") {
        QList<QJsonObject> rows;
        for (const Template &each : m_book->templates)
            rows.append({{u"id"_s, each.id}, {u"name"_s, each.name}});
        return needs("task_readonly", [&] { return answerPage(u"templates"_s, rows); });
    }
    if (path == "process/task") {
        QList<QJsonObject> rows;
        for (const Process &each : m_book->processes)
            rows.append({{u"id"_s, each.id}, {u"name"_s, each.name}});
        return needs("common_metadata", [&] { return answerAll(u"processes"_s, rows); });
    }
    if (path.startsWith("process/task/") && ask.path.size() == 4 && ask.path[3] == "statuses") {
        return needs("common_metadata", [&]() -> Outcome {
            const auto process = m_book->processes.constFind(int(numberIn(ask.path[2])));
            if (process == m_book->processes.constEnd())
                return refuse(400, 41, u"Process not found"_s);
            QList<QJsonObject> rows;
            for (const int id : process->statuses)
                rows.append(m_book->statuses.value(id).json);
            return answerAll(u"statuses"_s, rows);
        });
    }
    // With a task's number it answers the whole account's list all the same.
    if (path == "customfield/task" || (path.startsWith("customfield/task/") && ask.path.size() == 3)) {
        QList<QJsonObject> rows;
        for (const Field &each : m_book->fields)
            rows.append(fieldRow(each, 0));
        return needs("common_metadata", [&] { return answerAll(u"customfields"_s, rows); });
    }
    if (path.startsWith("customfield/datatag/") && ask.path.size() == 3) {
        return needs("common_metadata", [&]() -> Outcome {
            const auto tag = m_book->dataTags.constFind(int(numberIn(ask.path[2])));
            if (tag == m_book->dataTags.constEnd())
                return refuse(400, 6000, u"Data tag not found"_s);
            QList<QJsonObject> rows;
            for (const Field &each : tag->fields)
                rows.append(fieldRow(each, 4));
            return answerAll(u"customfields"_s, rows);
        });
    }
    if (path == "customfield/type") {
        static const QStringList names{u"Line"_s, u"Number"_s, u"Text"_s, u"Date"_s, u"Time"_s, u"DateTime"_s,
            u"Period"_s, u"Checkbox"_s, u"List"_s, u"Directory"_s};
        QJsonArray rows;
        for (qsizetype i = 0; i < names.size(); ++i)
            rows.append(QJsonObject{{u"id"_s, i}, {u"name"_s, names[i]}});
        rows.append(QJsonObject{{u"id"_s, 23}, {u"name"_s, u"DataTagSummary"_s}});
        rows.append(QJsonObject{{u"id"_s, 24}, {u"name"_s, u"Calculated"_s}});
        return needs("common_metadata", [&] { return Reply{200, success({{u"customFieldTypes"_s, rows}})}; });
    }
    if (path == "datatag/list") {
        QList<QJsonObject> rows;
        for (const DataTag &each : m_book->dataTags)
            rows.append(tagRows(each));
        return needs("datatag_readonly", [&] { return answerPage(u"dataTags"_s, rows); });
    }
    if (path.startsWith("datatag/") && ask.path.size() == 2) {
        return needs("datatag_readonly", [&]() -> Outcome {
            const auto tag = m_book->dataTags.constFind(int(numberIn(ask.path[1])));
            if (tag == m_book->dataTags.constEnd())
                return refuse(400, 6000, u"Data tag not found"_s);
            return Reply{200, success({{u"dataTag"_s, picked(tagRows(*tag), ask.fields)}})};
        });
    }
    if (path == "user/list") {
        QList<QJsonObject> rows;
        const bool prefixed = ask.body.value("prefixedId"_L1).toBool();
        for (const User &each : m_book->users) {
            const QJsonValue id = prefixed ? QJsonValue(u"user:%1"_s.arg(each.id)) : QJsonValue(each.id);
            rows.append({{u"id"_s, id}, {u"name"_s, each.name}, {u"email"_s, each.email}});
        }
        return needs("user_readonly", [&] { return answerPage(u"users"_s, rows); });
    }
    if (path == "directory/list") {
        QList<QJsonObject> rows;
        for (const Directory &each : m_book->directories)
            rows.append({{u"id"_s, each.id}, {u"name"_s, each.name}});
        return needs("directory_readonly", [&] { return answerPage(u"directories"_s, rows); });
    }
    if (path.startsWith("directory/") && path.endsWith("/entry/list") && ask.path.size() == 4) {
        return needs("directory_readonly", [&]() -> Outcome {
            const auto directory = m_book->directories.constFind(int(numberIn(ask.path[1])));
            if (directory == m_book->directories.constEnd())
                return refuse(400, 8000, u"Directory not found"_s);
            QList<QJsonObject> rows;
            for (const QJsonValue &each : directory->entries) {
                rows.append({{u"key"_s, each["key"_L1]}, {u"name"_s, each["name"_L1]}, {u"parentKey"_s, 0},
                    {u"archived"_s, false}, {u"isGroup"_s, false}});
            }
            return answerPage(u"directoryEntries"_s, rows);
        });
    }
    return refuse(404, 0, u"Unknown method"_s);
}

}
