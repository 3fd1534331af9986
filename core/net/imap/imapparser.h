#pragma once

#include <QByteArray>
#include <QList>

#include <deque>
#include <optional>

namespace provodka {

/// One value of a response: NIL, an atom (a number too), a text (quoted or literal), or a list.
struct ImapValue
{
    enum class Kind { Nil, Atom, Text, List };
    Kind kind = Kind::Nil;
    QByteArray text;
    QList<ImapValue> list;

    std::optional<quint32> number() const;
    friend bool operator==(
        const ImapValue &a, const ImapValue &b); // g++ 12 cannot default it: it holds itself
};

/// One response of an IMAP server.
struct ImapResponse
{
    enum class Kind { Untagged, Tagged, Continuation };
    Kind kind = Kind::Untagged;
    QByteArray tag;
    QByteArray name; ///< in capitals: "OK", "NO", "BAD", "BYE", "PREAUTH", "EXISTS", "FETCH", …
    std::optional<quint32> number; ///< of "* 12 EXISTS"
    QByteArray code; ///< of "OK [UIDVALIDITY 3] …" what stands in the brackets
    QByteArray text; ///< for people, or of a continuation
    QList<ImapValue> values; ///< of any other response

    /// The code's first word, in capitals.
    QByteArray codeName() const;
    QByteArray codeValue() const;
    /// Of a FETCH: the value behind this item; nothing when it is not there.
    const ImapValue *item(const QByteArray &name) const;
    friend bool operator==(const ImapResponse &, const ImapResponse &) = default;
};

/// Reads responses as their bytes come, in whatever pieces, within bounds. Knows no socket.
class ImapParser
{
public:
    struct Limits
    {
        qsizetype lineBytes = 64 * 1024; ///< of a response without its literals
        qsizetype literalBytes = 25 * 1024 * 1024; ///< of all literals of a response
        int depth = 32; ///< of lists in lists
        int values = 20'000; ///< of a response
    };
    enum class Trouble { None, LineTooLong, LiteralTooLarge, TooDeep, Broken };

    ImapParser();
    explicit ImapParser(Limits limits);

    /// Takes bytes. After a trouble nothing more is read.
    void feed(QByteArrayView bytes);
    /// The next whole response.
    std::optional<ImapResponse> next();
    bool hasNext() const { return !m_responses.empty(); }
    Trouble trouble() const { return m_trouble; }
    /// Forgets what was begun or not taken.
    void clear();
    /// Something was begun or not taken.
    bool isDirty() const { return !m_line.isEmpty() || !m_responses.empty() || m_literalLeft > 0; }

private:
    void endLine();
    void endResponse();
    void fail(Trouble trouble);

    Limits m_limits;
    Trouble m_trouble = Trouble::None;
    QByteArray m_line; ///< the response under way; a literal stands in it as "{n}\r\n" with its bytes beside
    QList<QByteArray> m_literals;
    qsizetype m_literalLeft = 0;
    qsizetype m_literalBytes = 0;
    std::deque<ImapResponse> m_responses;
};

}
