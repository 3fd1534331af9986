#include "core/connectors/wayforpay/members.h"

#include "core/base/json.h"

#include <algorithm>

namespace provodka::wayforpay {

using namespace Qt::Literals::StringLiterals;

Result<Members> Members::read(const QByteArray &json)
{
    const Result<QJsonObject> object = json::object(json);
    if (!object)
        return tl::unexpected(object.error());
    Members members;
    members.m_object = *object;
    for (const json::RawMember &member : json::rawMembers(json)) {
        if (members.m_raw.contains(member.name))
            members.m_doubled.append(member.name);
        members.m_raw.insert(member.name, member.text);
    }
    if (members.m_raw.size() != members.m_object.size())
        return failure(Error::Kind::Malformed,
            Text(QT_TRANSLATE_NOOP("Text", "The data cannot be read as JSON.")), u"two readings differ"_s);
    return members;
}

std::optional<QString> Members::scalar(const QString &name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::fromLatin1(m_raw.value(name));
    if (value.isNull() || value.isUndefined())
        return QString(u""_s);
    return std::nullopt;
}

std::optional<qint64> Members::integer(const QString &name) const
{
    bool ok = false;
    const qint64 number = text(name).trimmed().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QStringList numberForms(const QString &text)
{
    QStringList forms{text};
    const qsizetype sign = text.startsWith(u'-') ? 1 : 0;
    const qsizetype point = text.indexOf(u'.');
    const QString whole = text.mid(sign, point < 0 ? -1 : point - sign);
    QString fraction = point < 0 ? QString() : text.mid(point + 1);
    const auto areDigits = [](const QString &part) {
        return std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()) || !areDigits(whole) || !areDigits(fraction))
        return forms;
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString front = text.left(sign) + whole;
    forms.append(fraction.isEmpty() ? front : front + u'.' + fraction);
    if (fraction.size() <= 2)
        forms.append(front + u'.' + fraction.leftJustified(2, u'0'));
    forms.removeDuplicates();
    return forms;
}

}
