#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace provodka::sandbox {

/// One argument of an IMAP command: an atom, a text (quoted or literal), or a list in parentheses.
struct ImapArgument
{
    enum class Kind { Atom, Text, List };
    Kind kind = Kind::Atom;
    QByteArray text;
    QList<ImapArgument> list;

    bool isText() const { return kind != Kind::List; }
};

/// "a1 UID FETCH 1:* (FLAGS)" in parts. `name` is in capitals, with "UID " before it where it stands so.
struct ImapCommand
{
    QByteArray tag;
    QByteArray name;
    QList<ImapArgument> arguments;
    bool isRead = false; ///< false: the line could not be read, though its tag may be known
};

/// The bytes as they came, literals in them, without the last line's end.
ImapCommand readImapCommand(const QByteArray &bytes);

/// "1:5,7,*" over these numbers in rising order; nothing when it is no set.
std::optional<QList<quint32>> numbersIn(const QByteArray &set, const QList<quint32> &all);

}
