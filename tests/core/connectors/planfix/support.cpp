#include "support.h"

#include "core/base/json.h"

#include <QCoroTask>
#include <QJsonDocument>

#include <algorithm>

namespace provodka::planfix::test {

using namespace Qt::Literals::StringLiterals;

namespace {

Error cut(const HttpRequest &request)
{
    Error error;
    error.kind = Error::Kind::Network;
    error.text = Text("The connection was cut.");
    error.mayHaveRun = request.write;
    return error;
}

}

Async<HttpAnswer> DirectHttp::send(HttpRequest request)
{
    Seen seen;
    seen.method = request.method;
    seen.path = request.url.path().mid(5);
    seen.body = QJsonDocument::fromJson(request.body).object();
    seen.write = request.write;
    const Trouble planned = trouble ? trouble(seen) : Trouble();
    if (planned.kind == Trouble::Kind::DropBefore) {
        calls.append(seen);
        co_return tl::unexpected(cut(request));
    }
    if (planned.kind == Trouble::Kind::Answer) {
        seen.status = planned.answer.status;
        calls.append(seen);
        co_return planned.answer;
    }
    IncomingRequest incoming;
    incoming.method = request.method;
    incoming.target = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    incoming.path = request.url.path(QUrl::FullyEncoded).toUtf8();
    incoming.query = request.url.query(QUrl::FullyEncoded).toUtf8();
    incoming.body = request.body;
    incoming.headers.append(QPair<QByteArray, QByteArray>("content-type", request.contentType));
    for (const auto &[name, value] : std::as_const(request.headers))
        incoming.headers.append(QPair<QByteArray, QByteArray>(name.toLower(), value));
    sandbox::Fault fault;
    for (Planned &one : m_faults) {
        if (one.count > 0 && seen.path.contains(one.path)) {
            --one.count;
            fault = one.fault;
            break;
        }
    }
    const OutgoingAnswer served = standIn.serve(incoming, fault);
    seen.status = served.status;
    calls.append(seen);
    if (planned.kind == Trouble::Kind::DropAfter)
        co_return tl::unexpected(cut(request));
    HttpAnswer answer;
    answer.status = served.status;
    answer.body = served.body;
    answer.contentType = served.contentType;
    for (const auto &[name, value] : served.headers)
        answer.headers.append(QPair<QByteArray, QByteArray>(name.toLower(), value));
    co_return answer;
}

void DirectHttp::fault(const QString &path, const QString &kind, int count, int ms)
{
    Planned planned;
    planned.path = path;
    planned.fault.kind = kind;
    planned.fault.ms = ms;
    planned.count = count;
    m_faults.append(planned);
}

QJsonObject bookSettings()
{
    return {{"orderTemplates"_L1, QJsonArray{u"55"_s}}, {"subtaskTemplate"_L1, u"57"_s},
        {"dueField"_L1, u"411"_s}, {"paidField"_L1, u"412"_s}, {"differenceField"_L1, u"413"_s},
        {"dataTag"_L1, u"76"_s}, {"sumField"_L1, u"301"_s}, {"dateField"_L1, u"302"_s},
        {"paymentIdField"_L1, u"303"_s}, {"currency"_L1, u"UAH"_s}};
}

World::World(QJsonObject settings)
{
    http.standIn.reset({});
    http.standIn.setLimits(false);
    const QJsonObject credentials = http.standIn.credentials(u"http://127.0.0.1:1"_s);
    ConnectorContext context;
    context.name = {u"planfix"_s};
    context.settings.insert("address"_L1, credentials.value("url"_L1));
    context.secrets.insert(u"token"_s, credentials.value("token"_L1).toString());
    context.http = &http;
    context.clock = &clock;
    connector = make(std::move(context));
    Result<std::unique_ptr<OrderBook>> made = connector->orderBook(settings);
    Q_ASSERT(made);
    book = std::move(*made);
}

QJsonObject World::control(const QString &what, const QJsonObject &body)
{
    const std::optional<QJsonObject> answer = http.standIn.control(what, body);
    Q_ASSERT(answer && !answer->contains("error"_L1));
    return *answer;
}

QList<Result<OrderFound>> World::find(const QList<OrderQuery> &queries)
{
    const Result<QList<Result<OrderFound>>> answers = QCoro::waitFor(book->find(queries, Spend::Money));
    Q_ASSERT(answers && answers->size() == queries.size());
    return *answers;
}

OrderFound World::find(const OrderQuery &query)
{
    return find(QList<OrderQuery>{query}).first().value_or(OrderFound());
}

QList<Receipt> World::send(const Call &call)
{
    const Result<QList<Receipt>> receipts = QCoro::waitFor(book->send(call));
    Q_ASSERT(receipts && receipts->size() == call.commands.size());
    return *receipts;
}

Receipt World::send(const Command &command, bool again)
{
    Call call;
    call.commands.append(command);
    call.again = again;
    return send(call).first();
}

QHash<qint64, QJsonObject> World::tasks() const
{
    QHash<qint64, QJsonObject> found;
    const QJsonArray tasks = http.standIn.state().value("tasks"_L1).toArray();
    for (const QJsonValue &task : tasks)
        found.insert(task["number"_L1].toInteger(), task.toObject());
    return found;
}

int World::status(qint64 number) const
{
    return tasks().value(number).value("status"_L1).toInt();
}

int World::moves(qint64 number) const
{
    int made = 0;
    const QJsonArray moves = tasks().value(number).value("moves"_L1).toArray();
    for (const QJsonValue &move : moves)
        made += move["by"_L1].toInt() == 91 ? 1 : 0;
    return made;
}

QList<QJsonObject> World::entries(qint64 task) const
{
    QList<QJsonObject> found;
    const QJsonArray entries = http.standIn.state().value("entries"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        if (entry["task"_L1].toInteger() == task)
            found.append(entry.toObject());
    }
    return found;
}

int World::count(const QString &path) const
{
    return int(std::count_if(
        http.calls.begin(), http.calls.end(), [&](const Seen &seen) { return seen.path.contains(path); }));
}

OrderQuery byNumber(const QString &number, const QStringList &payments)
{
    OrderQuery query;
    query.number = {number};
    query.paymentIds = payments;
    return query;
}

OrderQuery known(const OrderRef &ref, const QStringList &payments)
{
    OrderQuery query = byNumber(ref.order, payments);
    query.known = ref;
    return query;
}

Command addEntry(qint64 id, const OrderRef &ref, const QString &payment, qint64 minor)
{
    AddEntry entry;
    entry.ref = ref;
    entry.paymentId = payment;
    entry.amount = {minor, u"UAH"_s};
    entry.date = QDate(2026, 11, 21);
    Command command;
    command.id = {id};
    command.key = u"e%1/entry"_s.arg(id);
    command.action = entry;
    return command;
}

Command moveStage(qint64 id, const OrderRef &ref, const QString &from, const QString &to)
{
    MoveStage move;
    move.ref = ref;
    move.from = {from, {}, {}};
    move.to = {to, {}, {}};
    Command command;
    command.id = {id};
    command.key = u"e%1/move"_s.arg(id);
    command.action = move;
    return command;
}

}
