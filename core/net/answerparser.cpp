#include "core/net/answerparser.h"

#include <cstring>
#include <optional>

namespace provodka {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isTokenByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c)
        || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c));
}

std::optional<qint64> wholeNumber(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 18)
        return std::nullopt;
    for (const char c : text) {
        if (!isDigit(c))
            return std::nullopt;
    }
    return text.toLongLong();
}

}

AnswerParser::AnswerParser(Limits limits, bool answersHead)
    : m_limits(limits)
    , m_answersHead(answersHead)
{
}

AnswerParser::State AnswerParser::feed(QByteArrayView bytes)
{
    m_begun = m_begun || !bytes.isEmpty();
    while (m_state == State::Reading && !bytes.isEmpty()) {
        switch (m_part) {
        case Part::StatusLine:
        case Part::Fields:
        case Part::ChunkSize:
        case Part::ChunkEnd:
        case Part::Trailer:
            if (takeLine(bytes))
                readLine();
            break;
        case Part::Body:
            takeBody(bytes, m_left);
            if (m_state == State::Reading && m_left == 0)
                m_state = State::Done;
            break;
        case Part::Chunk:
            takeBody(bytes, m_left);
            if (m_left == 0)
                m_part = Part::ChunkEnd;
            break;
        case Part::UntilEnd:
            m_left = bytes.size();
            takeBody(bytes, m_left);
            break;
        }
    }
    if (!bytes.isEmpty())
        m_keepAlive = false;
    return m_state;
}

AnswerParser::State AnswerParser::end()
{
    m_keepAlive = false;
    if (m_state == State::Reading)
        m_state = m_part == Part::UntilEnd ? State::Done : State::Broken;
    return m_state;
}

// True when a whole line is in m_line, without its end.
bool AnswerParser::takeLine(QByteArrayView &bytes)
{
    const qsizetype at = bytes.indexOf('\n');
    const qsizetype count = at < 0 ? bytes.size() : at + 1;
    m_lineBytes += count;
    if (m_lineBytes > m_limits.headBytes) {
        fail(State::TooLarge);
        return false;
    }
    m_line.append(bytes.first(count));
    bytes = bytes.sliced(count);
    if (at < 0)
        return false;
    m_line.chop(m_line.endsWith("\r\n") ? 2 : 1);
    return true;
}

void AnswerParser::readLine()
{
    switch (m_part) {
    case Part::StatusLine:
        readStatusLine();
        break;
    case Part::Fields:
        if (m_line.isEmpty())
            endHead();
        else
            readField();
        break;
    case Part::ChunkSize:
        readChunkSize();
        break;
    case Part::ChunkEnd:
        m_lineBytes = 0;
        m_part = Part::ChunkSize;
        if (!m_line.isEmpty())
            fail(State::Broken);
        break;
    case Part::Trailer:
        if (m_line.isEmpty())
            m_state = State::Done;
        break;
    case Part::Body:
    case Part::Chunk:
    case Part::UntilEnd:
        break;
    }
    m_line.clear();
}

void AnswerParser::readStatusLine()
{
    const bool isHttp = m_line.size() >= 12 && m_line.startsWith("HTTP/1.") && isDigit(m_line[7])
        && m_line[8] == ' ' && isDigit(m_line[9]) && isDigit(m_line[10]) && isDigit(m_line[11])
        && (m_line.size() == 12 || m_line[12] == ' ');
    if (!isHttp || m_line[9] == '0')
        return fail(State::Broken);
    m_answer = HttpAnswer();
    m_answer.status = m_line.mid(9, 3).toInt();
    m_keepAlive = m_line[7] != '0';
    m_part = Part::Fields;
}

void AnswerParser::readField()
{
    if (m_line[0] == ' ' || m_line[0] == '\t') { // an old way to go on with the line before
        if (m_answer.headers.isEmpty())
            return fail(State::Broken);
        m_answer.headers.last().second += ' ' + m_line.trimmed();
        return;
    }
    const qsizetype colon = m_line.indexOf(':');
    if (colon <= 0)
        return fail(State::Broken);
    QByteArray name = m_line.left(colon);
    for (const char c : std::as_const(name)) {
        if (!isTokenByte(c))
            return fail(State::Broken);
    }
    m_answer.headers.emplaceBack(std::move(name).toLower(), m_line.sliced(colon + 1).trimmed());
}

void AnswerParser::endHead()
{
    m_lineBytes = 0;
    const int status = m_answer.status;
    if (status == 101)
        return fail(State::Broken); // nobody asked for another protocol
    if (status < 200) {
        m_part = Part::StatusLine;
        return;
    }
    std::optional<qint64> length;
    bool hasCoding = false;
    bool isChunked = false;
    for (const auto &[name, value] : std::as_const(m_answer.headers)) {
        if (name == "content-length") {
            const auto stated = wholeNumber(value);
            if (!stated || (length && *length != *stated))
                return fail(State::Broken);
            length = stated;
        } else if (name == "transfer-encoding") {
            isChunked = !hasCoding && value.compare("chunked", Qt::CaseInsensitive) == 0;
            hasCoding = true;
        } else if (name == "connection") {
            const QByteArray lower = value.toLower();
            if (lower.contains("close"))
                m_keepAlive = false;
            else if (lower.contains("keep-alive"))
                m_keepAlive = true;
        } else if (name == "content-type") {
            m_answer.contentType = value;
        }
    }
    if (m_answersHead || status == 204 || status == 304) {
        m_state = State::Done;
    } else if (hasCoding) {
        if (!isChunked)
            return fail(State::Broken);
        m_keepAlive = m_keepAlive && !length; // two truths about the length: believe it this once
        m_part = Part::ChunkSize;
    } else if (length) {
        m_left = *length;
        if (m_left > m_limits.bodyBytes)
            return fail(State::TooLarge);
        m_part = Part::Body;
        m_answer.body.reserve(qsizetype(m_left));
        if (m_left == 0)
            m_state = State::Done;
    } else {
        m_keepAlive = false;
        m_part = Part::UntilEnd;
    }
}

void AnswerParser::readChunkSize()
{
    const qsizetype extension = m_line.indexOf(';');
    const QByteArray size = (extension < 0 ? m_line : m_line.left(extension)).trimmed();
    if (size.isEmpty() || size.size() > 15)
        return fail(State::Broken);
    m_left = 0;
    for (const char c : size) {
        const int digit = isDigit(c) ? c - '0'
            : (c >= 'a' && c <= 'f') ? c - 'a' + 10
            : (c >= 'A' && c <= 'F') ? c - 'A' + 10
                                     : -1;
        if (digit < 0)
            return fail(State::Broken);
        m_left = m_left * 16 + digit;
    }
    m_lineBytes = 0;
    m_part = m_left == 0 ? Part::Trailer : Part::Chunk;
}

void AnswerParser::takeBody(QByteArrayView &bytes, qint64 most)
{
    const qsizetype count = qsizetype(qMin<qint64>(most, bytes.size()));
    if (m_answer.body.size() + count > m_limits.bodyBytes)
        return fail(State::TooLarge);
    m_answer.body.append(bytes.first(count));
    bytes = bytes.sliced(count);
    m_left -= count;
}

void AnswerParser::fail(State state)
{
    m_state = state;
    m_keepAlive = false;
}

}
