#include "core/model/mailmessage.h"

#include "core/base/json.h"

#include <QJsonArray>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

QJsonObject toJson(const MailMessage &message)
{
    QJsonObject json{{u"messageId"_s, message.messageId}, {u"from"_s, message.fromAddress},
        {u"fromName"_s, message.fromName}, {u"to"_s, QJsonArray::fromStringList(message.to)},
        {u"subject"_s, message.subject}, {u"text"_s, message.text}, {u"html"_s, message.html},
        {u"seen"_s, message.seen}, {u"attachments"_s, QJsonArray::fromStringList(message.attachments)},
        {u"isCut"_s, message.isCut}};
    if (message.date.isValid())
        json.insert("dateMs"_L1, message.date.toMSecsSinceEpoch());
    QJsonArray headers;
    for (const NamedValue &header : message.headers)
        headers.append(QJsonArray{header.name, header.value});
    json.insert("headers"_L1, headers);
    return json;
}

Result<MailMessage> mailMessageFromJson(const QJsonObject &json)
{
    if (!json.value("from"_L1).isString() || !json.value("seen"_L1).isString()) {
        return failure(
            Error::Kind::Malformed, Text(QT_TRANSLATE_NOOP("Text", "The stored mail cannot be read.")));
    }
    MailMessage message;
    message.messageId = json.value("messageId"_L1).toString();
    message.fromAddress = json.value("from"_L1).toString();
    message.fromName = json.value("fromName"_L1).toString();
    message.subject = json.value("subject"_L1).toString();
    message.text = json.value("text"_L1).toString();
    message.html = json.value("html"_L1).toString();
    message.seen = json.value("seen"_L1).toString();
    message.isCut = json.value("isCut"_L1).toBool();
    if (const std::optional<qint64> at = json::integer(json.value("dateMs"_L1)))
        message.date = QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC);
    for (const QJsonValue &to : json.value("to"_L1).toArray())
        message.to.append(to.toString());
    for (const QJsonValue &name : json.value("attachments"_L1).toArray())
        message.attachments.append(name.toString());
    for (const QJsonValue &header : json.value("headers"_L1).toArray())
        message.headers.append({header.toArray().at(0).toString(), header.toArray().at(1).toString()});
    return message;
}

}
