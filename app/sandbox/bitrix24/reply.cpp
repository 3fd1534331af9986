#include "app/sandbox/bitrix24/reply.h"

namespace provodka::sandbox::bitrix24 {

using namespace Qt::Literals::StringLiterals;

QJsonObject Reply::errorObject() const
{
    return {{"error"_L1, error}, {"error_description"_L1, description}};
}

Reply Reply::ok(QJsonValue result)
{
    Reply reply;
    reply.result = std::move(result);
    return reply;
}

Reply Reply::fail(int status, QJsonValue error, QString description)
{
    Reply reply;
    reply.status = status;
    reply.error = std::move(error);
    reply.description = std::move(description);
    return reply;
}

Reply Reply::wordless(QString description)
{
    return fail(400, u""_s, std::move(description));
}

Reply Reply::zero(QString description)
{
    return fail(400, 0, std::move(description));
}

Reply Reply::missing(const QString &parameter)
{
    return fail(400, u"100"_s, u"Could not find value for parameter {"_s + parameter + u'}');
}

QJsonValue phpArray(const QList<std::pair<QString, QJsonValue>> &items)
{
    bool isList = true;
    for (qsizetype i = 0; i < items.size() && isList; ++i)
        isList = items[i].first == QString::number(i);
    if (isList) {
        QJsonArray list;
        for (const auto &item : items)
            list.append(item.second);
        return list;
    }
    QJsonObject map;
    for (const auto &[key, value] : items)
        map.insert(key, value);
    return map;
}

}
