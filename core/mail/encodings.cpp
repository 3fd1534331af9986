#include "core/mail/encodings.h"

namespace provodka {

namespace {

int base64Value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    if (c == '/' || c == '_')
        return 63;
    return -1;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

bool isEscape(QByteArrayView text, qsizetype at)
{
    return at + 2 < text.size() && hexValue(text[at + 1]) >= 0 && hexValue(text[at + 2]) >= 0;
}

char escaped(QByteArrayView text, qsizetype at)
{
    return static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2]));
}

}

QByteArray fromBase64(QByteArrayView encoded, qsizetype limit)
{
    QByteArray bytes;
    bytes.reserve(qMin(limit, encoded.size() / 4 * 3 + 3));
    quint32 gathered = 0;
    int digits = 0;
    const auto emitAll = [&] {
        // 2 digits hold one byte, 3 hold two, 4 hold three.
        const quint32 bits = gathered << (6 * (4 - digits));
        for (int i = 0; i + 1 < digits; ++i)
            bytes += static_cast<char>((bits >> (16 - 8 * i)) & 0xFF);
        gathered = 0;
        digits = 0;
    };
    for (const char c : encoded) {
        if (bytes.size() >= limit)
            break;
        if (c == '=') {
            emitAll();
            continue;
        }
        const int value = base64Value(c);
        if (value < 0)
            continue;
        gathered = (gathered << 6) | quint32(value);
        if (++digits == 4)
            emitAll();
    }
    emitAll();
    bytes.truncate(limit);
    return bytes;
}

QByteArray fromQuotedPrintable(QByteArrayView encoded, qsizetype limit)
{
    QByteArray bytes;
    bytes.reserve(qMin(limit, encoded.size()));
    for (qsizetype i = 0; i < encoded.size() && bytes.size() < limit; ++i) {
        const char c = encoded[i];
        if (c != '=') {
            bytes += c;
            continue;
        }
        if (isEscape(encoded, i)) {
            bytes += escaped(encoded, i);
            i += 2;
            continue;
        }
        // A line's end, perhaps behind blanks that a server added. Bounded, so that blanks are not read
        // twice.
        qsizetype end = i + 1;
        while (end < encoded.size() && end < i + 80 && (encoded[end] == ' ' || encoded[end] == '\t'))
            ++end;
        if (end < encoded.size() && encoded[end] == '\r')
            ++end;
        if (end < encoded.size() && encoded[end] == '\n')
            i = end;
        else if (end < encoded.size())
            bytes += c;
        else
            break;
    }
    return bytes;
}

QByteArray fromQ(QByteArrayView encoded)
{
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] == '=' && isEscape(encoded, i)) {
            bytes += escaped(encoded, i);
            i += 2;
        } else {
            bytes += encoded[i] == '_' ? ' ' : encoded[i];
        }
    }
    return bytes;
}

QByteArray transferDecoded(QByteArrayView body, const QByteArray &encoding, qsizetype limit)
{
    if (encoding == "base64")
        return fromBase64(body, limit);
    if (encoding == "quoted-printable")
        return fromQuotedPrintable(body, limit);
    return body.first(qMin(limit, body.size())).toByteArray();
}

}
