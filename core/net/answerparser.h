#pragma once

#include "core/net/http.h"

namespace provodka {

/// Reads one HTTP/1.x answer as its bytes come, in whatever pieces. Knows no socket.
class AnswerParser
{
public:
    struct Limits
    {
        qsizetype headBytes = 64 * 1024;
        qint64 bodyBytes = 32 * 1024 * 1024;
    };
    enum class State { Reading, Done, Broken, TooLarge };

    /// The answer of a HEAD request has no body whatever it says.
    AnswerParser(Limits limits, bool answersHead);

    State state() const { return m_state; }
    bool hasBegun() const { return m_begun; }
    /// Takes bytes; what stands behind the end of the answer makes the connection useless.
    State feed(QByteArrayView bytes);
    /// The connection ended: an answer without a length is whole now, any other is not.
    State end();
    /// Whether another request may follow on the connection; when done.
    bool keepsAlive() const { return m_state == State::Done && m_keepAlive; }
    HttpAnswer take() { return std::move(m_answer); }

private:
    enum class Part { StatusLine, Fields, Body, UntilEnd, ChunkSize, Chunk, ChunkEnd, Trailer };

    bool takeLine(QByteArrayView &bytes);
    void readLine();
    void readStatusLine();
    void readField();
    void endHead();
    void readChunkSize();
    void takeBody(QByteArrayView &bytes, qint64 most);
    void fail(State state);

    Limits m_limits;
    State m_state = State::Reading;
    Part m_part = Part::StatusLine;
    HttpAnswer m_answer;
    QByteArray m_line;
    qsizetype m_lineBytes = 0; ///< of head or trailer, or of one chunk's line
    qint64 m_left = 0; ///< of the body or the chunk
    bool m_answersHead;
    bool m_begun = false;
    bool m_keepAlive = false;
};

}
