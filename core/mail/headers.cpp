#include "core/mail/headers.h"

#include "core/mail/charsets.h"
#include "core/mail/encodings.h"

#include <QHash>
#include <QTimeZone>

#include <optional>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// The standard allows 75; some programs encode a whole subject in one.
constexpr qsizetype longestWord = 4000;

struct EncodedWord
{
    QByteArray charset;
    QByteArray bytes;
    qsizetype end = 0; ///< behind "?="
};

std::optional<EncodedWord> encodedWordAt(QByteArrayView text, qsizetype at)
{
    const QByteArrayView rest = text.sliced(at, qMin(longestWord, text.size() - at));
    if (!rest.startsWith("=?"))
        return std::nullopt;
    const qsizetype charsetEnd = rest.indexOf('?', 2);
    if (charsetEnd < 3 || charsetEnd > 60 || charsetEnd + 2 >= rest.size() || rest[charsetEnd + 2] != '?')
        return std::nullopt;
    const char encoding = rest[charsetEnd + 1];
    const qsizetype from = charsetEnd + 3;
    const qsizetype to = rest.indexOf("?=", from);
    if (to < 0)
        return std::nullopt;
    EncodedWord word;
    const QByteArrayView encoded = rest.sliced(from, to - from);
    if (encoding == 'B' || encoding == 'b')
        word.bytes = fromBase64(encoded, longestWord);
    else if (encoding == 'Q' || encoding == 'q')
        word.bytes = fromQ(encoded);
    else
        return std::nullopt;
    // "utf-8*en": RFC 2231 lets a language follow.
    word.charset = rest.sliced(2, charsetEnd - 2).toByteArray().toLower();
    if (const qsizetype language = word.charset.indexOf('*'); language >= 0)
        word.charset.truncate(language);
    word.end = at + to + 2;
    return word;
}

QString cleaned(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\t'; });
    return text;
}

}

QString decodedHeader(QByteArrayView value)
{
    QString text;
    QByteArray plain;
    QByteArray gathered;
    QByteArray charset;
    const auto flushPlain = [&] {
        if (!plain.isEmpty())
            text += textOf(plain);
        plain.clear();
    };
    const auto flushWords = [&] {
        if (!gathered.isEmpty())
            text += textOf(gathered, charset);
        gathered.clear();
        charset.clear();
    };
    bool behindWord = false;
    for (qsizetype i = 0; i < value.size();) {
        if (value[i] == '=') {
            if (const std::optional<EncodedWord> word = encodedWordAt(value, i)) {
                // Blanks between two words only part lines.
                const bool onlyBlanks = std::all_of(plain.cbegin(), plain.cend(), isBlank);
                if (!(behindWord && onlyBlanks)) {
                    flushWords();
                    flushPlain();
                }
                plain.clear();
                if (word->charset != charset)
                    flushWords();
                charset = word->charset;
                gathered += word->bytes;
                behindWord = true;
                i = word->end;
                continue;
            }
        }
        plain += value[i++];
        if (!isBlank(plain.back()) && behindWord) {
            flushWords();
            behindWord = false;
        }
    }
    flushWords();
    flushPlain();
    return cleaned(text).trimmed();
}

namespace {

/// Walks over a structured header; comments count as blanks, however deep.
class Tokens
{
public:
    explicit Tokens(QByteArrayView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    void skip() { ++m_at; }

    void blanks()
    {
        int depth = 0;
        for (; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (depth > 0 && c == '\\')
                ++m_at;
            else if (c == '(')
                ++depth;
            else if (c == ')' && depth > 0)
                --depth;
            else if (depth == 0 && !isBlank(c))
                return;
        }
    }

    QByteArray until(QByteArrayView stops)
    {
        m_at = qMin(m_at, m_text.size()); // a backslash may have been the last character
        const qsizetype from = m_at;
        while (!atEnd() && !stops.contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from).toByteArray();
    }

    /// Behind the opening quote.
    QByteArray quoted()
    {
        QByteArray inside;
        for (; !atEnd(); ++m_at) {
            char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                break;
            }
            if (c == '\\' && m_at + 1 < m_text.size())
                c = m_text[++m_at];
            inside += c;
        }
        return inside;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

struct Piece
{
    int index = 0;
    qsizetype place = 0; ///< in the header
    bool isExtended = false;
    QByteArray value;
};

QByteArray percentDecoded(const QByteArray &value)
{
    return QByteArray::fromPercentEncoding(value);
}

}

QByteArray ParameterHeader::bytesOf(const char *name) const
{
    for (const Parameter &one : parameters) {
        if (one.name == name)
            return one.bytes;
    }
    return {};
}

QString ParameterHeader::textOf(const char *name) const
{
    for (const Parameter &one : parameters) {
        if (one.name == name)
            return one.text;
    }
    return {};
}

ParameterHeader parameterHeader(QByteArrayView value)
{
    ParameterHeader header;
    Tokens tokens(value);
    tokens.blanks();
    header.value = tokens.until(";(").trimmed().toLower();
    tokens.blanks();
    QByteArrayList order;
    QHash<QByteArray, QList<Piece>> pieces;
    constexpr int most = 200;
    for (int count = 0; !tokens.atEnd() && count < most; ++count) {
        tokens.until(";");
        tokens.skip();
        tokens.blanks();
        QByteArray name = tokens.until("=;").trimmed().toLower();
        if (tokens.peek() != '=' || name.isEmpty())
            continue;
        tokens.skip();
        tokens.blanks();
        Piece piece;
        if (tokens.peek() == '"') {
            tokens.skip();
            piece.value = tokens.quoted();
        } else {
            piece.value = tokens.until(";").trimmed();
        }
        if (name.endsWith('*')) {
            piece.isExtended = true;
            name.chop(1);
        }
        if (const qsizetype star = name.indexOf('*'); star > 0) {
            piece.index = name.mid(star + 1).toInt();
            name.truncate(star);
        } else if (pieces.contains(name) && !piece.isExtended) {
            continue;
        }
        if (!pieces.contains(name))
            order.append(name);
        piece.place = pieces.value(name).size();
        pieces[name].append(piece);
    }
    for (const QByteArray &name : std::as_const(order)) {
        QList<Piece> parts = pieces.value(name);
        // Of "filename=" and "filename*=" the second says more.
        const bool anyExtended
            = std::any_of(parts.cbegin(), parts.cend(), [](const Piece &one) { return one.isExtended; });
        if (anyExtended && parts.size() == 2 && parts[0].index == 0 && parts[1].index == 0)
            parts.removeIf([](const Piece &one) { return !one.isExtended; });
        std::sort(parts.begin(), parts.end(), [](const Piece &a, const Piece &b) {
            return a.index != b.index ? a.index < b.index : a.place < b.place;
        });
        ParameterHeader::Parameter parameter;
        parameter.name = name;
        QByteArray charset;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QByteArray part = parts[i].value;
            if (parts[i].isExtended) {
                const qsizetype first = part.indexOf('\'');
                const qsizetype second = first < 0 ? -1 : part.indexOf('\'', first + 1);
                if (i == 0 && second > 0) {
                    charset = part.first(first);
                    part = part.mid(second + 1);
                }
                part = percentDecoded(part);
            }
            parameter.bytes += part;
        }
        parameter.text = anyExtended ? cleaned(provodka::textOf(parameter.bytes, charset))
                                     : decodedHeader(parameter.bytes);
        header.parameters.append(parameter);
    }
    return header;
}

QList<MailAddress> addressList(QByteArrayView value, int limit)
{
    QList<MailAddress> list;
    QByteArray words; // what stands before "<", or the address itself
    QByteArray address;
    bool hasAngle = false;
    const auto take = [&] {
        MailAddress one;
        const QByteArray bare = hasAngle ? address : words;
        QByteArray compactAddress;
        for (const char c : bare) {
            if (!isBlank(c))
                compactAddress += c;
        }
        if (compactAddress.contains('@'))
            one.address = textOf(compactAddress).toLower();
        if (hasAngle)
            one.name = decodedHeader(words);
        if (!one.address.isEmpty() || !one.name.isEmpty())
            list.append(one);
        words.clear();
        address.clear();
        hasAngle = false;
    };
    Tokens tokens(value);
    while (!tokens.atEnd() && list.size() < limit) {
        tokens.blanks();
        const char c = tokens.peek();
        if (tokens.atEnd())
            break;
        if (c == '"') {
            tokens.skip();
            const QByteArray inside = tokens.quoted();
            // "john smith"@host is an address, everything else in quotes is a name.
            words += (words.isEmpty() ? "" : " ") + inside;
            if (tokens.peek() == '@')
                words += tokens.until(",;<( \t");
        } else if (c == '<') {
            tokens.skip();
            address = tokens.until(">");
            hasAngle = true;
            // "<@relay,@other:user@host>": the route is not part of it.
            if (address.startsWith('@') && address.contains(':'))
                address = address.mid(address.lastIndexOf(':') + 1);
            tokens.skip();
        } else if (c == ',' || c == ';') {
            tokens.skip();
            take();
        } else if (c == ':') {
            tokens.skip();
            words.clear(); // a group's name
        } else {
            const QByteArray word = tokens.until(",;:<( \t\r\n\"");
            if (!hasAngle)
                words += (words.isEmpty() ? "" : " ") + word;
        }
    }
    if (list.size() < limit)
        take();
    return list;
}

QDateTime mailDate(QByteArrayView value)
{
    Tokens tokens(value);
    QByteArrayList words;
    for (tokens.blanks(); !tokens.atEnd() && words.size() < 12; tokens.blanks()) {
        words.append(tokens.until(" \t\r\n(,"));
        if (tokens.peek() == ',')
            tokens.skip();
    }
    words.removeAll(QByteArray());
    if (!words.isEmpty() && !(words.first()[0] >= '0' && words.first()[0] <= '9'))
        words.removeFirst(); // the weekday
    if (words.size() < 4)
        return {};
    static const QByteArrayList months{
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    const int day = words[0].toInt();
    const int month = int(months.indexOf(words[1].toLower().left(3))) + 1;
    int year = words[2].toInt();
    if (words[2].size() == 2)
        year += year < 50 ? 2000 : 1900;
    const QByteArrayList clock = words[3].split(':');
    const QTime time(clock.value(0).toInt(), clock.value(1, "x").toInt(),
        clock.size() > 2 ? qMin(59, clock[2].toInt()) : 0);
    const QDate date(year, month, day);
    if (!date.isValid() || !time.isValid() || clock.size() < 2)
        return {};
    int offset = 0;
    const QByteArray zone = words.value(4).toUpper();
    if (zone.size() == 5 && (zone[0] == '+' || zone[0] == '-')) {
        const int digits = zone.mid(1).toInt();
        offset = (digits / 100 * 60 + digits % 100) * 60 * (zone[0] == '-' ? -1 : 1);
    } else {
        static const QHash<QByteArray, int> named{{"EST", -5}, {"EDT", -4}, {"CST", -6}, {"CDT", -5},
            {"MST", -7}, {"MDT", -6}, {"PST", -8}, {"PDT", -7}, {"EET", 2}, {"EEST", 3}, {"MSK", 3},
            {"CET", 1}, {"CEST", 2}};
        offset = named.value(zone) * 3600; // "GMT", "UT", "Z" and what nobody knows are UTC
    }
    if (qAbs(offset) > 14 * 3600)
        return {};
    return QDateTime(date, time, Qt::UTC).addSecs(-offset);
}

}
