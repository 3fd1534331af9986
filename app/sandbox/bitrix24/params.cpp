#include "app/sandbox/bitrix24/params.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace provodka::sandbox::bitrix24 {

using namespace Qt::Literals::StringLiterals;

namespace {

const Param &absent()
{
    static const Param none;
    return none;
}

QString decoded(QByteArray part)
{
    part.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

}

Param::Param(QString text)
    : m_kind(Kind::Text)
    , m_text(std::move(text))
{
}

Param Param::fromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return Param(json.toBool() ? u"1"_s : u"0"_s);
    case QJsonValue::Double: {
        const double number = json.toDouble();
        if (number == std::floor(number) && std::abs(number) < 9.0e15)
            return Param(QString::number(json.toInteger()));
        return Param(QString::number(number, 'g', QLocale::FloatingPointShortest));
    }
    case QJsonValue::String:
        return Param(json.toString());
    case QJsonValue::Array: {
        Param list;
        list.m_kind = Kind::Map;
        const QJsonArray array = json.toArray();
        for (const QJsonValue &value : array) {
            list.m_keys.append(QString::number(list.m_keys.size()));
            list.m_values.append(fromJson(value));
        }
        return list;
    }
    case QJsonValue::Object: {
        Param map;
        map.m_kind = Kind::Map;
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            map.m_keys.append(it.key());
            map.m_values.append(fromJson(it.value()));
        }
        return map;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

Param Param::fromQuery(const QByteArray &query)
{
    Param params;
    params.m_kind = Kind::Map;
    const QList<QByteArray> pairs = query.split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            params.put(decoded(pair), {});
        else
            params.put(decoded(pair.left(equals)), decoded(pair.mid(equals + 1)));
    }
    return params;
}

qint64 Param::integer() const
{
    qsizetype end = m_text.startsWith(u'-') ? 1 : 0;
    while (end < m_text.size() && m_text[end] >= u'0' && m_text[end] <= u'9')
        ++end;
    return QStringView(m_text).left(end).toLongLong();
}

bool Param::flag() const
{
    return m_text == "1"_L1 || m_text.compare("true"_L1, Qt::CaseInsensitive) == 0
        || m_text.compare("y"_L1, Qt::CaseInsensitive) == 0;
}

const Param &Param::operator[](const QString &key) const
{
    const qsizetype at = m_keys.indexOf(key);
    return at < 0 ? absent() : m_values[at];
}

const Param &Param::either(const QString &lowerKey) const
{
    const Param &lower = (*this)[lowerKey];
    return lower.isAbsent() ? (*this)[lowerKey.toUpper()] : lower;
}

QStringList Param::texts() const
{
    if (m_kind != Kind::Map)
        return m_kind == Kind::Text ? QStringList(m_text) : QStringList();
    QStringList all;
    all.reserve(m_values.size());
    for (const Param &value : m_values)
        all.append(value.text());
    return all;
}

Param &Param::child(const QString &key)
{
    setMap();
    const qsizetype at = m_keys.indexOf(key);
    if (at >= 0)
        return m_values[at];
    m_keys.append(key);
    m_values.append(Param());
    return m_values.last();
}

void Param::setText(QString text)
{
    *this = Param(std::move(text));
}

void Param::setMap()
{
    m_kind = Kind::Map;
    m_text.clear();
}

void Param::merge(const Param &other)
{
    for (qsizetype i = 0; i < other.m_keys.size(); ++i)
        child(other.m_keys[i]) = other.m_values[i];
}

void Param::put(const QString &name, const QString &value)
{
    const qsizetype bracket = name.indexOf(u'[');
    Param *place = &child(bracket > 0 ? name.left(bracket) : name);
    for (qsizetype at = bracket; at > 0 && at < name.size() && name[at] == u'[';) {
        const qsizetype close = name.indexOf(u']', at);
        if (close < 0)
            break;
        QString key = name.mid(at + 1, close - at - 1);
        if (key.isEmpty()) {
            qint64 next = 0;
            for (const QString &known : place->keys()) {
                bool isNumber = false;
                const qint64 number = known.toLongLong(&isNumber);
                if (isNumber)
                    next = qMax(next, number + 1);
            }
            key = QString::number(next);
        }
        place = &place->child(key);
        at = close + 1;
    }
    place->setText(value);
}

}
