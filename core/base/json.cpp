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
            Text(QT_TRANSLATE_NOOP("Text",
                "A web page came where data was expected; the service or a proxy in between has a fault.")));
    return failure(Error::Kind::Malformed,
        Text(QT_TRANSLATE_NOOP("Text", "The data cannot be read as JSON.")),
        problem.errorString() + u" at byte "_s + QString::number(problem.offset));
}

Result<QJsonObject> object(const QByteArray &bytes)
{
    const Result<QJsonValue> any = value(bytes);
    if (!any)
        return tl::unexpected(any.error());
    if (!any->isObject())
        return failure(Error::Kind::Malformed,
            Text(QT_TRANSLATE_NOOP("Text", "The data cannot be read as JSON.")), u"not an object"_s);
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

namespace {

std::optional<Money> moneyOf(double number, const QString &currency)
{
    if (!(std::abs(number) < 9.0e12))
        return std::nullopt; // not a number, or one that a double no longer holds to the kopiyka
    return moneyFromDouble(number, currency);
}

}

std::optional<Money> money(const QJsonValue &value, const QString &currency)
{
    if (value.isDouble())
        return moneyOf(value.toDouble(), currency);
    if (value.isString()) {
        // A formula's result may carry more decimals than money has; the vendor stores doubles.
        QString text = value.toString();
        text.removeIf([](QChar c) { return c.isSpace() || c == u'\u00A0' || c == u'\u202F'; });
        text.replace(u',', u'.');
        bool ok = false;
        const double number = text.toDouble(&ok);
        return ok ? moneyOf(number, currency) : std::nullopt;
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

namespace {

/// Walks JSON text without reading it: where strings and values end, nothing else.
struct Walk
{
    const QByteArray &text;
    qsizetype at = 0;
    bool broken = false;

    bool atEnd() const { return at >= text.size(); }
    void skipSpace()
    {
        while (!atEnd() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r'))
            ++at;
    }
    bool take(char wanted)
    {
        skipSpace();
        if (atEnd() || text[at] != wanted)
            return false;
        ++at;
        return true;
    }
    QByteArray string()
    {
        const qsizetype start = at;
        for (++at; !atEnd() && text[at] != '"'; ++at) {
            if (text[at] == '\\')
                ++at;
        }
        broken = broken || atEnd();
        ++at;
        return text.mid(start, at - start);
    }
    QByteArray value()
    {
        skipSpace();
        const qsizetype start = at;
        int depth = 0;
        while (!atEnd()) {
            const char c = text[at];
            if (c == '"') {
                string();
            } else if (c == '{' || c == '[') {
                ++depth;
                ++at;
            } else if (depth > 0 && (c == '}' || c == ']')) {
                --depth;
                ++at;
            } else if (depth == 0 && (c == ',' || c == '}' || c == ']')) {
                break;
            } else {
                ++at;
            }
        }
        broken = broken || depth > 0 || start >= text.size();
        const QByteArray found = text.mid(start, at - start).trimmed();
        broken = broken || found.isEmpty();
        return found;
    }
};

QString decodedName(const QByteArray &quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

}

QList<RawMember> rawMembers(const QByteArray &json)
{
    Walk walk{json};
    QList<RawMember> members;
    if (!walk.take('{') || walk.take('}'))
        return members;
    for (;;) {
        walk.skipSpace();
        if (walk.atEnd() || json[walk.at] != '"')
            return {};
        const QByteArray name = walk.string();
        if (walk.broken || !walk.take(':'))
            return {};
        members.append({decodedName(name), walk.value()});
        if (walk.broken)
            return {};
        if (walk.take('}'))
            return members;
        if (!walk.take(','))
            return {};
    }
}

QList<QByteArray> rawElements(const QByteArray &json)
{
    Walk walk{json};
    QList<QByteArray> elements;
    if (!walk.take('[') || walk.take(']'))
        return elements;
    for (;;) {
        elements.append(walk.value());
        if (walk.broken)
            return {};
        if (walk.take(']'))
            return elements;
        if (!walk.take(','))
            return {};
    }
}

QByteArray rawMember(const QByteArray &json, const QByteArray &member)
{
    const QString wanted = QString::fromUtf8(member);
    QByteArray found;
    for (const RawMember &known : rawMembers(json)) {
        if (known.name == wanted)
            found = known.text; // the last of duplicate members wins, as in QJson
    }
    return found;
}

}
