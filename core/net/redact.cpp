#include "core/net/redact.h"

#include <algorithm>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortSegment = 12;
constexpr qsizetype shortestSecret = 4; // a shorter one would blacken the text and name itself by that

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// "crm.deal.list.json" and "TRANSACTION_LIST" are words; a key mixes digits in or goes on and on.
bool mayBeSecret(const QString &segment)
{
    if (segment.size() > 40)
        return true;
    if (segment.size() < 6 || std::ranges::all_of(segment, isAsciiDigit))
        return segment.size() > shortSegment;
    const auto digits = std::ranges::count_if(segment, isAsciiDigit);
    if (digits > 0)
        return true;
    const bool isWord
        = std::ranges::any_of(segment, [](QChar c) { return c == u'.' || c == u'_' || c == u'-'; });
    return segment.size() > shortSegment && !isWord;
}

QByteArray jsonEscaped(const QString &text)
{
    QByteArray result;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += '\\';
        if (c.unicode() < 0x80)
            result += c.toLatin1();
        else
            result += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return result;
}

}

QString shownUrl(const QUrl &url)
{
    QString shown = url.scheme() + u"://"_s + url.host();
    if (url.port() >= 0)
        shown += u':' + QString::number(url.port());
    QStringList segments = url.path(QUrl::FullyEncoded).split(u'/');
    for (QString &segment : segments) {
        if (mayBeSecret(segment))
            segment = u"…"_s;
    }
    return shown + segments.join(u'/');
}

QByteArray redacted(QByteArray text, const QStringList &secrets)
{
    QList<QByteArray> forms;
    for (const QString &secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        const QByteArray plain = secret.toUtf8();
        QByteArray escaped = plain;
        escaped.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        QByteArray slashed = escaped;
        slashed.replace('/', "\\/");
        const QByteArray ascii = jsonEscaped(secret);
        QByteArray asciiSlashed = ascii;
        asciiSlashed.replace('/', "\\/");
        forms << plain << escaped << slashed << ascii << asciiSlashed << QUrl::toPercentEncoding(secret)
              << QUrl::toPercentEncoding(secret).toLower() << plain.toBase64() << plain.toHex();
    }
    // The longest first, so that a secret within another leaves nothing of the longer one.
    std::ranges::sort(forms, std::ranges::greater(), [](const QByteArray &form) { return form.size(); });
    for (const QByteArray &form : std::as_const(forms))
        text.replace(form, "•••");
    return text;
}

}
