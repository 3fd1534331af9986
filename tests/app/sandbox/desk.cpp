#include "tests/app/sandbox/desk.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace provodka::sandbox;

Desk::Desk(bool limits)
{
    Sandbox::Options options;
    options.limits = limits;
    m_sandbox = std::make_unique<Sandbox>(options);
    addAll(*m_sandbox);
    if (!m_sandbox->start())
        qFatal("The sandbox does not start.");
}

QJsonObject Desk::control(const QString &path, const QJsonObject &body)
{
    return m_sandbox->control(path, body);
}

void Desk::planfixFault(const QString &kind, const QString &path, const QJsonObject &more)
{
    QJsonObject fault{{u"vendor"_s, u"planfix"_s}, {u"path"_s, path}, {u"kind"_s, kind}};
    for (auto member = more.begin(); member != more.end(); ++member)
        fault.insert(member.key(), member.value());
    if (control(u"fault"_s, fault).contains("error"_L1))
        qFatal("The fault is refused.");
}

Seen Desk::planfix(const QByteArray &method, const QString &path, const QByteArray &body)
{
    const QJsonValue line = m_sandbox->firstLine()["planfix"_L1];
    return call(method, line["url"_L1].toString() + path, body,
        {{"Authorization", "Bearer " + line["token"_L1].toString().toLatin1()}});
}

Seen Desk::get(const QString &path)
{
    return planfix("GET", path);
}

Seen Desk::post(const QString &path, const QJsonObject &body)
{
    return planfix("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Seen Desk::remove(const QString &path)
{
    return planfix("DELETE", path);
}

Seen Desk::book(qint64 task, const QJsonValue &amount, const QString &payment)
{
    const QJsonArray values{fieldValue(301, amount), fieldValue(303, payment)};
    const QJsonObject item{{u"customFieldData"_s, values}};
    return post(u"/task/%1/datatags/"_s.arg(task),
        {{u"dataTag"_s, QJsonObject{{u"id"_s, 76}}}, {u"items"_s, QJsonArray{item}}});
}

QList<qint64> Desk::find(const QJsonArray &filters, int pageSize, int offset)
{
    const Seen seen = post(u"/task/list"_s,
        {{u"offset"_s, offset}, {u"pageSize"_s, pageSize}, {u"fields"_s, u"id"_s}, {u"filters"_s, filters}});
    QList<qint64> numbers;
    if (seen.status != 200)
        numbers.append(-seen.status);
    const QJsonArray tasks = seen.json()["tasks"_L1].toArray();
    for (const QJsonValue &task : tasks)
        numbers.append(task["id"_L1].toInteger());
    return numbers;
}

QJsonObject Desk::customField(qint64 task, int field)
{
    const QJsonObject answer = get(u"/task/%1?fields=id,%2"_s.arg(task).arg(field)).json();
    return answer["task"_L1]["customFieldData"_L1][0].toObject();
}

QJsonObject Desk::wayforpay(const QJsonObject &body)
{
    return wayforpayRaw(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonObject Desk::wayforpayRaw(const QByteArray &body)
{
    const Seen seen = call("POST", m_sandbox->firstLine()["wayforpay"_L1]["url"_L1].toString(), body);
    if (seen.status != 200)
        qFatal("WayForPay answers 200, whatever it thinks.");
    return seen.json();
}

QByteArray Desk::secret() const
{
    return m_sandbox->firstLine()["wayforpay"_L1]["secretKey"_L1].toString().toUtf8();
}

QJsonObject filter(int type, const QString &op, const QJsonValue &value, int field)
{
    QJsonObject made{{u"type"_s, type}, {u"operator"_s, op}, {u"value"_s, value}};
    if (field != 0)
        made.insert(u"field"_s, field);
    return made;
}

QJsonObject fieldValue(int field, const QJsonValue &value)
{
    return {{u"field"_s, QJsonObject{{u"id"_s, field}}}, {u"value"_s, value}};
}
