#include "core/net/imap/imapparser.h"

#include <algorithm>

namespace provodka {

namespace {

using Trouble = ImapParser::Trouble;

constexpr qsizetype reservedAtOnce = 1024 * 1024; // a server's word about a size is no reason to give it that

/// Reads a response's line, in which "{n}\r\n" stands for the next literal.
class LineReader
{
public:
    LineReader(const QByteArray &line, QList<QByteArray> &literals, const ImapParser::Limits &limits)
        : m_line(line)
        , m_literals(literals)
        , m_limits(limits)
    {
    }

    bool atEnd() const { return m_at >= m_line.size(); }
    char peek() const { return atEnd() ? '\0' : m_line[m_at]; }
    bool skip(char c)
    {
        if (atEnd() || m_line[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    QByteArray word()
    {
        const qsizetype end = m_line.indexOf(' ', m_at);
        const QByteArray word = m_line.mid(m_at, end < 0 ? -1 : end - m_at);
        m_at += word.size();
        return word;
    }
    QByteArray rest()
    {
        const QByteArray rest = m_line.mid(m_at);
        m_at = m_line.size();
        return rest;
    }
    Trouble trouble() const { return m_trouble; }

    /// Values up to the end of the line or, within a list, its parenthesis.
    QList<ImapValue> values(int depth)
    {
        QList<ImapValue> all;
        while (m_trouble == Trouble::None && !atEnd() && peek() != ')') {
            if (skip(' '))
                continue; // some servers put a space too many
            all.append(value(depth));
            if (++m_values > m_limits.values)
                m_trouble = Trouble::TooDeep;
        }
        if (depth == 0 && !atEnd() && m_trouble == Trouble::None)
            m_trouble = Trouble::Broken;
        return all;
    }

private:
    ImapValue value(int depth)
    {
        ImapValue value;
        if (skip('(')) {
            value.kind = ImapValue::Kind::List;
            if (depth >= m_limits.depth) {
                m_trouble = Trouble::TooDeep;
                return value;
            }
            value.list = values(depth + 1);
            if (m_trouble == Trouble::None && !skip(')'))
                m_trouble = Trouble::Broken;
            return value;
        }
        if (skip('"')) {
            value.kind = ImapValue::Kind::Text;
            while (!skip('"')) {
                skip('\\');
                if (atEnd()) {
                    m_trouble = Trouble::Broken;
                    return value;
                }
                value.text += m_line[m_at++];
            }
            return value;
        }
        const qsizetype end = peek() == '{' ? m_line.indexOf("}\r\n", m_at) : -1;
        if (end >= 0 && !m_literals.isEmpty()) {
            value.kind = ImapValue::Kind::Text;
            value.text = m_literals.takeFirst();
            m_at = end + 3;
            return value;
        }
        value.kind = ImapValue::Kind::Atom;
        value.text = atom();
        if (value.text.isEmpty())
            m_trouble = Trouble::Broken;
        if (value.text.compare("NIL", Qt::CaseInsensitive) == 0)
            return {};
        return value;
    }

    // "BODY[HEADER.FIELDS (FROM)]<0>" is one atom.
    QByteArray atom()
    {
        const qsizetype from = m_at;
        bool inBrackets = false;
        for (; m_at < m_line.size(); ++m_at) {
            const char c = m_line[m_at];
            if (c == '[')
                inBrackets = true;
            else if (c == ']')
                inBrackets = false;
            else if (!inBrackets && (c == ' ' || c == '(' || c == ')' || c == '"'))
                break;
        }
        return m_line.mid(from, m_at - from);
    }

    const QByteArray &m_line;
    QList<QByteArray> &m_literals;
    const ImapParser::Limits &m_limits;
    qsizetype m_at = 0;
    int m_values = 0;
    Trouble m_trouble = Trouble::None;
};

bool isOfAName(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

bool isStatus(const QByteArray &name)
{
    return name == "OK" || name == "NO" || name == "BAD" || name == "BYE" || name == "PREAUTH";
}

void readStatus(LineReader &reader, ImapResponse &response)
{
    reader.skip(' ');
    const QByteArray rest = reader.rest();
    const qsizetype end = rest.startsWith('[') ? rest.indexOf(']') : -1;
    if (end < 0) {
        response.text = rest;
        return;
    }
    response.code = rest.mid(1, end - 1);
    response.text = rest.mid(end + 1).trimmed();
}

// Only data may hold literals: the text of "* OK …" may end as it likes.
bool isForPeople(const QByteArray &line)
{
    if (line.startsWith('+') || !line.endsWith('}'))
        return true;
    const qsizetype from = line.indexOf(' ') + 1;
    const qsizetype end = line.indexOf(' ', from);
    return isStatus(line.mid(from, end < 0 ? -1 : end - from).toUpper());
}

// A '{' at the end of a line announces a literal: "{12}", "{12+}" in some servers' answers.
std::optional<qsizetype> announced(const QByteArray &line)
{
    if (!line.endsWith('}'))
        return std::nullopt;
    const qsizetype brace = line.lastIndexOf('{');
    if (brace < 0)
        return std::nullopt;
    const QByteArray digits = line.mid(brace + 1).chopped(1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.isEmpty() || digits.size() > 15 || !std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    return qsizetype(digits.toLongLong());
}

}

bool operator==(const ImapValue &a, const ImapValue &b)
{
    return a.kind == b.kind && a.text == b.text && a.list == b.list;
}

std::optional<quint32> ImapValue::number() const
{
    bool ok = false;
    const quint32 value = text.toUInt(&ok);
    return kind == Kind::Atom && ok ? std::optional(value) : std::nullopt;
}

QByteArray ImapResponse::codeName() const
{
    return code.left(code.indexOf(' ') < 0 ? code.size() : code.indexOf(' ')).toUpper();
}

QByteArray ImapResponse::codeValue() const
{
    const qsizetype space = code.indexOf(' ');
    return space < 0 ? QByteArray() : code.mid(space + 1).trimmed();
}

const ImapValue *ImapResponse::item(const QByteArray &wanted) const
{
    if (values.isEmpty())
        return nullptr;
    const QList<ImapValue> &items = values.first().list;
    for (qsizetype i = 0; i + 1 < items.size(); i += 2) {
        if (items[i].text.compare(wanted, Qt::CaseInsensitive) == 0)
            return &items[i + 1];
    }
    return nullptr;
}

ImapParser::ImapParser()
    : ImapParser(Limits())
{
}

ImapParser::ImapParser(Limits limits)
    : m_limits(limits)
{
}

void ImapParser::clear()
{
    m_line.clear();
    m_literals.clear();
    m_literalLeft = 0;
    m_literalBytes = 0;
    m_responses.clear();
}

void ImapParser::fail(Trouble trouble)
{
    m_trouble = trouble;
    m_line.clear();
    m_literals.clear();
    m_literalLeft = 0;
}

void ImapParser::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_trouble == Trouble::None) {
        if (m_literalLeft > 0) {
            const qsizetype taken = qMin(m_literalLeft, bytes.size());
            m_literals.last().append(bytes.first(taken));
            m_literalLeft -= taken;
            bytes = bytes.sliced(taken);
            continue;
        }
        const qsizetype at = bytes.indexOf('\n');
        const QByteArrayView piece = at < 0 ? bytes : bytes.first(at);
        if (m_line.size() + piece.size() > m_limits.lineBytes)
            return fail(Trouble::LineTooLong);
        m_line.append(piece);
        bytes = bytes.sliced(at < 0 ? bytes.size() : at + 1);
        if (at >= 0)
            endLine();
    }
}

void ImapParser::endLine()
{
    if (m_line.endsWith('\r'))
        m_line.chop(1);
    const std::optional<qsizetype> size = isForPeople(m_line) ? std::nullopt : announced(m_line);
    if (!size)
        return endResponse();
    m_literalBytes += *size;
    if (*size > m_limits.literalBytes || m_literalBytes > m_limits.literalBytes)
        return fail(Trouble::LiteralTooLarge);
    m_line += "\r\n";
    QByteArray literal;
    literal.reserve(qMin(*size, reservedAtOnce));
    m_literals.append(std::move(literal));
    m_literalLeft = *size;
}

void ImapParser::endResponse()
{
    const QByteArray line = std::exchange(m_line, {});
    QList<QByteArray> literals = std::exchange(m_literals, {});
    m_literalBytes = 0;
    LineReader reader(line, literals, m_limits);
    ImapResponse response;
    if (reader.skip('+')) {
        reader.skip(' ');
        response.kind = ImapResponse::Kind::Continuation;
        response.text = reader.rest();
        m_responses.push_back(std::move(response));
        return;
    }
    const QByteArray tag = reader.word();
    if (tag.isEmpty() || !reader.skip(' '))
        return fail(Trouble::Broken);
    if (tag != "*") {
        response.kind = ImapResponse::Kind::Tagged;
        response.tag = tag;
        response.name = reader.word().toUpper();
        if (response.name != "OK" && response.name != "NO" && response.name != "BAD")
            return fail(Trouble::Broken);
        readStatus(reader, response);
        m_responses.push_back(std::move(response));
        return;
    }
    QByteArray name = reader.word();
    bool isNumber = false;
    const quint32 number = name.toUInt(&isNumber);
    if (isNumber) {
        response.number = number;
        reader.skip(' ');
        name = reader.word();
    }
    response.name = name.toUpper();
    if (response.name.isEmpty() || !std::ranges::all_of(response.name, isOfAName))
        return fail(Trouble::Broken);
    if (isStatus(response.name)) {
        readStatus(reader, response);
    } else {
        response.values = reader.values(0);
        if (reader.trouble() != Trouble::None)
            return fail(reader.trouble());
    }
    m_responses.push_back(std::move(response));
}

std::optional<ImapResponse> ImapParser::next()
{
    if (m_responses.empty())
        return std::nullopt;
    ImapResponse response = std::move(m_responses.front());
    m_responses.pop_front();
    return response;
}

}
