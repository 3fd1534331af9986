#include "core/base/json.h"

#include <QJsonDocument>

#include <cmath>

namespace provodka::json {

using namespace Qt::Literals::StringLiterals;

Result<QJsonValue> value(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error == QJsonParseError::NoError)
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QByteArray start = bytes.trimmed().left(200).toLower();
    if (start.isEmpty())
        return failure(Error::Kind::Malformed, Text(QT_TRANSLATE_NOOP("Text", "The answer is empty.")));
    if (start.startsWith("<"))
        return failure(Error::Kind::Malformed,
            Text(QT_TRANSLATE_NOOP("Text", "A web page came where data was expected; the service or a proxy in between has a fault.")));
    return failure(Error::Kind::Malformed, Text(QT_TRANSLATE_NOOP("Text", "The data cannot be read as JSON.")),
        problem.errorString() + u" at byte "_s + QString::number(problem.offset));
}

Result<QJsonObject> object(const QByteArray &bytes)
{
    const Result<QJsonValue> any = value(bytes);
    if (!any)
        return tl::unexpected(any.error());
    if (!any->isObject())
        return failure(Error::Kind::Malformed, Text(QT_TRANSLATE_NOOP("Text", "The data cannot be read as JSON.")), u"not an object"_s);
    return any->toObject();
}

QString text(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number == std::floor(number) && std::abs(number) < 9.0e15)
            return QString::number(value.toInteger());
        return QString::number(number, 'g', 15);
    }
    return {};
}

std::optional<qint64> integer(const QJsonValue &value)
{
    bool ok = false;
    qint64 number = 0;
    if (value.isString()) {
        number = value.toString().trimmed().toLongLong(&ok);
    } else if (value.isDouble()) {
        const double real = value.toDouble();
        ok = real == std::floor(real) && std::abs(real) < 9.0e15;
        number = value.toInteger();
    }
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<Money> money(const QJsonValue &value, const QString &currency)
{
    if (value.isDouble())
        return moneyFromDouble(value.toDouble(), currency);
    if (value.isString()) {
        // A formula's result may carry more decimals than money has; the vendor stores doubles.
        QString text = value.toString();
        text.removeIf([](QChar c) { return c.isSpace() || c == u'\u00A0' || c == u'\u202F'; });
        text.replace(u',', u'.');
        bool ok = false;
        const double number = text.toDouble(&ok);
        return ok && std::isfinite(number) ? std::optional(moneyFromDouble(number, currency)) : std::nullopt;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.size() == 1)
            return money(object.begin().value(), currency);
    }
    return std::nullopt;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray rawMember(const QByteArray &json, const QByteArray &member)
{
    // A walk over the top level only: depth, strings and escapes, nothing else.
    const qsizetype size = json.size();
    const auto skipString = [&](qsizetype at) {
        for (++at; at < size && json[at] != '"'; ++at) {
            if (json[at] == '\\')
                ++at;
        }
        return qMin(at + 1, size);
    };
    QByteArray found;
    int depth = 0;
    bool atName = false;
    for (qsizetype at = 0; at < size;) {
        const char c = json[at];
        if (c == '{' || c == '[') {
            ++depth;
            atName = depth == 1 && c == '{';
            ++at;
        } else if (c == '}' || c == ']') {
            --depth;
            ++at;
        } else if (c == ',') {
            atName = depth == 1;
            ++at;
        } else if (c == '"') {
            const qsizetype end = skipString(at);
            const bool isWanted = atName && depth == 1 && json.mid(at + 1, end - at - 2) == member;
            atName = false;
            at = end;
            if (!isWanted)
                continue;
            while (at < size && (json[at] == ':' || QChar::isSpace(uchar(json[at]))))
                ++at;
            qsizetype stop = at;
            if (at < size && json[at] == '"') {
                stop = skipString(at);
            } else {
                while (stop < size && json[stop] != ',' && json[stop] != '}')
                    ++stop;
            }
            found = json.mid(at, stop - at).trimmed(); // the last of duplicate members wins, as in QJson
            at = stop;
        } else {
            ++at;
        }
    }
    return found;
}

}
