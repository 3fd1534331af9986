#pragma once

#include "core/base/error.h"
#include "core/model/post.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

/// SMTP as values: replies, refusals, messages; no network.
namespace provodka::smtp::wire {

struct Reply
{
    int code = 0;
    QString enhanced; ///< "5.1.1"; empty when the server gives none
    QStringList lines; ///< without codes; what cannot be shown is left out

    bool isGood() const { return code >= 200 && code < 400; }
    /// The server's own words, short enough for a sentence.
    QString words() const;
};

/// Puts lines together to a reply. Bounded: an endless reply is no reply.
class ReplyParser
{
public:
    enum class State { More, Done, Broken };
    State feed(const QByteArray &line);
    Reply take();

private:
    Reply m_reply;
    qsizetype m_size = 0;
};

/// What a server can, by its answer to EHLO.
struct Abilities
{
    bool startTls = false;
    QStringList auth; ///< in upper case
    qint64 size = 0; ///< of a message at most; 0: not told
};
Abilities abilities(const Reply &ehlo);

enum class Stage { Greeting, Hello, StartTls, SignIn, Sender, Recipient, Message };
/// Whom a refusal is about.
struct Subject
{
    QString server;
    QString user;
    QString from;
    QString to;
};
/// A refusal as a sentence with what to do.
Error refusal(const Reply &reply, Stage stage, const Subject &subject);

/// A plain address that can stand in a command: no spaces, brackets or control characters, ASCII (the host
/// after IDNA). Errors: Rejected.
Result<QByteArray> address(const QString &typed);

/// A whole message with CRLF line ends. From and to as `address` made them.
QByteArray message(
    const QByteArray &from, const QByteArray &to, const Post &post, const QDateTime &at, const QString &host);
/// "=?UTF-8?B?…?=" in words of at most 75 characters, or the text itself where it is plain.
QByteArray encodedHeader(const QString &text);
/// Lines that begin with a dot get another one; ends with the line of one dot.
QByteArray dotStuffed(const QByteArray &message);

}
