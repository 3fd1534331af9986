#include "app/sandbox/wayforpaywire.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace provodka::sandbox::wayforpay {

namespace {

// The parts of an object's or array's inside, split at the commas of its own level.
QByteArrayList parts(const QByteArray &json)
{
    QByteArrayList found;
    const QByteArray whole = json.trimmed();
    int depth = 0;
    bool inText = false;
    qsizetype start = 1;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const char c = whole[at];
        if (inText) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                inText = false;
            continue;
        }
        if (c == '"')
            inText = true;
        else if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        const bool isEnd = depth == 0 && (c == '}' || c == ']');
        if ((c == ',' && depth == 1) || isEnd) {
            const QByteArray part = whole.mid(start, at - start).trimmed();
            if (!part.isEmpty())
                found.append(part);
            start = at + 1;
        }
        if (isEnd)
            break;
    }
    return found;
}

}

QByteArray signature(const QByteArrayList &signedParts, const QByteArray &secretKey)
{
    return QMessageAuthenticationCode::hash(signedParts.join(';'), secretKey, QCryptographicHash::Md5)
        .toHex();
}

QHash<QByteArray, QByteArray> rawMembers(const QByteArray &json)
{
    QHash<QByteArray, QByteArray> members;
    for (const QByteArray &part : parts(json)) {
        const qsizetype nameEnd = part.indexOf('"', 1);
        const qsizetype colon = part.indexOf(':', nameEnd);
        if (part.startsWith('"') && nameEnd > 0 && colon > 0)
            members.insert(part.mid(1, nameEnd - 1), part.mid(colon + 1).trimmed());
    }
    return members;
}

QByteArrayList rawElements(const QByteArray &json)
{
    return json.trimmed().startsWith('[') ? parts(json) : QByteArrayList();
}

QByteArray signedText(const QByteArray &rawToken)
{
    if (!rawToken.startsWith('"'))
        return rawToken == "null" ? QByteArray() : rawToken;
    // Unescaped by the reader that knows how.
    return QJsonDocument::fromJson('[' + rawToken + ']').array().at(0).toString().toUtf8();
}

QByteArray Writer::quoted(const QString &value) const
{
    const bool isPhp = m_escapes == Escapes::Php;
    QString out = QStringLiteral("\"");
    for (const QChar c : value) {
        const ushort unit = c.unicode();
        if (unit == u'"' || unit == u'\\' || (unit == u'/' && isPhp)) {
            out += u'\\';
            out += c;
        } else if (unit < 0x20 || (unit > 0x7e && isPhp)) {
            out += QStringLiteral("\\u%1").arg(unit, 4, 16, QLatin1Char('0'));
        } else {
            out += c;
        }
    }
    out += u'"';
    return out.toUtf8();
}

Writer &Writer::text(const char *name, const QString &value)
{
    return raw(name, quoted(value));
}

Writer &Writer::number(const char *name, qint64 value)
{
    return raw(name, QByteArray::number(value));
}

Writer &Writer::raw(const char *name, const QByteArray &token)
{
    m_members.append('"' + QByteArray(name) + "\":" + token);
    return *this;
}

}
