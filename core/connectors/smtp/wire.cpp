#include "core/connectors/smtp/wire.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QUrl>

namespace provodka::smtp::wire {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostLines = 100;
constexpr qsizetype mostBytes = 64 * 1024;
constexpr qsizetype mostWords = 200;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QString printable(const QByteArray &bytes)
{
    QString text;
    const QList<uint> points = QString::fromUtf8(bytes).toUcs4();
    for (const uint point : points) {
        const char32_t one = point;
        text += QChar::isPrint(point) ? QString::fromUcs4(&one, 1) : u" "_s;
    }
    return text.simplified();
}

/// "5.1.1" at the beginning of a line's text.
QString enhancedCode(const QString &text)
{
    const QString first = text.section(u' ', 0, 0);
    const QStringList parts = first.split(u'.');
    if (parts.size() != 3 || parts[0].size() != 1 || !u"245"_s.contains(parts[0][0]))
        return {};
    for (const QString &part : parts) {
        bool isNumber = false;
        part.toUInt(&isNumber);
        if (!isNumber || part.size() > 3)
            return {};
    }
    return first;
}

Error error(Error::Kind kind, Text text, const Reply &reply)
{
    Error made;
    made.kind = kind;
    made.text = std::move(text);
    made.detail = u"SMTP %1 %2"_s.arg(reply.code).arg(reply.enhanced).trimmed();
    return made;
}

Error later(Text text, const Reply &reply, std::chrono::milliseconds after)
{
    Error made = error(Error::Kind::Network, std::move(text), reply);
    made.retryAfter = after;
    return made;
}

}

QString Reply::words() const
{
    QString all;
    for (const QString &line : lines) {
        QString text = line;
        const QString mark = enhancedCode(line);
        if (!mark.isEmpty())
            text = line.mid(mark.size()).trimmed();
        if (!text.isEmpty())
            all += (all.isEmpty() ? QString() : u" "_s) + text;
    }
    return all.size() > mostWords ? QString(all.left(mostWords) + u'…') : all;
}

ReplyParser::State ReplyParser::feed(const QByteArray &line)
{
    const bool hasCode = line.size() >= 3 && isDigit(line[0]) && isDigit(line[1]) && isDigit(line[2]);
    const char behind = line.size() > 3 ? line[3] : ' ';
    m_size += line.size();
    if (!hasCode || (behind != ' ' && behind != '-') || line[0] < '2' || line[0] > '5' || m_size > mostBytes
        || m_reply.lines.size() >= mostLines)
        return State::Broken;
    const int code = line.left(3).toInt();
    if (m_reply.code != 0 && m_reply.code != code)
        return State::Broken;
    m_reply.code = code;
    const QString text = printable(line.mid(4));
    if (m_reply.lines.isEmpty())
        m_reply.enhanced = enhancedCode(text);
    m_reply.lines.append(text);
    return behind == '-' ? State::More : State::Done;
}

Reply ReplyParser::take()
{
    m_size = 0;
    return std::exchange(m_reply, Reply());
}

Abilities abilities(const Reply &ehlo)
{
    Abilities can;
    for (qsizetype i = 1; i < ehlo.lines.size(); ++i) {
        QString line = ehlo.lines[i].toUpper();
        if (line.startsWith("AUTH="_L1)) // as some old servers write it
            line[4] = u' ';
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.value(0) == "STARTTLS"_L1)
            can.startTls = true;
        else if (words.value(0) == "AUTH"_L1)
            can.auth += words.mid(1);
        else if (words.value(0) == "SIZE"_L1)
            can.size = qMax(0LL, words.value(1).toLongLong());
    }
    can.auth.removeDuplicates();
    return can;
}

Error refusal(const Reply &reply, Stage stage, const Subject &subject)
{
    using namespace std::chrono_literals;
    const QString said = reply.words();
    if (reply.code == 421 || (reply.code == 454 && stage != Stage::SignIn)) {
        return later(
            Text(QT_TRANSLATE_NOOP("Text",
                     "The mail server %1 is busy or closing and asks to come back later; it is tried "
                     "again. It said: %2"),
                {subject.server, said}),
            reply, 5min);
    }
    switch (stage) {
    case Stage::Greeting:
    case Stage::Hello:
        return error(reply.code < 500 ? Error::Kind::Network : Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The mail server %1 does not let this computer in. It said: %2 Check host and port, or "
                     "ask "
                     "the server's administrator."),
                {subject.server, said}),
            reply);
    case Stage::StartTls:
        return error(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The mail server %1 offers no STARTTLS on this port. Choose TLS in the connection's "
                     "settings, usually with port 465."),
                {subject.server}),
            reply);
    case Stage::SignIn:
        if (reply.code < 500 && reply.code != 432) {
            return later(
                Text(QT_TRANSLATE_NOOP(
                         "Text", "The mail server %1 cannot check the password just now; it is tried again."),
                    {subject.server}),
                reply, 5min);
        }
        // What the server says here may repeat what was typed: it is not shown.
        return error(Error::Kind::Unauthorized,
            Text(
                QT_TRANSLATE_NOOP("Text",
                    "The mail server %1 refuses user %2 or the password. Enter the password again; where the "
                    "mailbox has two-step sign-in, make an app password and enter that."),
                {subject.server, subject.user}),
            reply);
    case Stage::Sender:
        if (reply.code < 500)
            break;
        return error(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The mail server %1 does not let %2 be the sender. It said: %3 Enter the mailbox's own "
                     "address as sender."),
                {subject.server, subject.from, said}),
            reply);
    case Stage::Recipient:
    case Stage::Message:
        break;
    }
    const bool isFull = reply.enhanced.endsWith(".2.2"_L1) || reply.code == 552
        || (reply.code == 452 && !reply.enhanced.startsWith("4.3"_L1));
    if (isFull && !reply.enhanced.endsWith(".3.4"_L1)) {
        const Text full(QT_TRANSLATE_NOOP("Text",
                            "The mailbox of %1 takes nothing more: it is full. Make room in it; it is tried "
                            "again. The mail server said: %2"),
            {subject.to, said});
        return later(full, reply, 30min);
    }
    if (reply.code < 500) {
        return later(
            Text(QT_TRANSLATE_NOOP("Text",
                     "The mail server %1 did not take the mail for %2 yet; it is tried again. It said: "
                     "%3"),
                {subject.server, subject.to, said}),
            reply, 5min);
    }
    if (stage == Stage::Recipient) {
        return error(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The mail server %1 takes no mail for %2. It said: %3 Check the address in the "
                     "workspace's settings."),
                {subject.server, subject.to, said}),
            reply);
    }
    return error(Error::Kind::Rejected,
        Text(QT_TRANSLATE_NOOP("Text", "The mail server %1 refused the mail for %2. It said: %3"),
            {subject.server, subject.to, said}),
        reply);
}

Result<QByteArray> address(const QString &typed)
{
    const QString text = typed.trimmed();
    const qsizetype at = text.lastIndexOf(u'@');
    const QString local = text.left(at);
    const QByteArray host = QUrl::toAce(text.mid(at + 1));
    bool isGood = at > 0 && at <= 64 && !host.isEmpty() && host.size() <= 253;
    static const QString special = u"<>()[]\\,;:\" @"_s;
    for (const QChar c : local)
        isGood = isGood && c.unicode() > 0x20 && c.unicode() < 0x7f && !special.contains(c);
    for (const char c : host)
        isGood = isGood
            && (isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-');
    if (!isGood) {
        return failure(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP("Text", "“%1” is not a mail address that can be written to."),
                {printable(text.left(100).toUtf8())}));
    }
    return local.toLatin1() + '@' + host;
}

QByteArray encodedHeader(const QString &text)
{
    const QString line = printable(text.toUtf8());
    const bool isPlain = line.size() <= 60 && !line.contains("=?"_L1)
        && std::all_of(line.begin(), line.end(), [](QChar c) { return c.unicode() < 0x7f; });
    if (isPlain)
        return line.toLatin1();
    constexpr qsizetype bytesInWord = 45; // 60 characters of base64 between the marks
    QByteArray words;
    QByteArray piece;
    const auto flush = [&] {
        if (!piece.isEmpty())
            words += (words.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + piece.toBase64() + "?=";
        piece.clear();
    };
    const QList<uint> points = line.toUcs4();
    for (const uint point : points) {
        const char32_t one = point;
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (piece.size() + bytes.size() > bytesInWord)
            flush();
        piece += bytes;
    }
    flush();
    return words;
}

QByteArray message(
    const QByteArray &from, const QByteArray &to, const Post &post, const QDateTime &at, const QString &host)
{
    QString key;
    for (const QChar c : post.key) {
        if (c.unicode() < 0x7f && (c.isLetterOrNumber() || c == u'-'))
            key += c;
    }
    if (key.isEmpty()) {
        const QByteArray whole
            = to + post.title.toUtf8() + post.text.toUtf8() + at.toString(Qt::ISODate).toLatin1();
        key = QString::fromLatin1(
            QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(32));
    }
    const QByteArray domain = from.mid(from.lastIndexOf('@') + 1);
    QByteArray bytes = "Date: " + QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1()
        + " +0000\r\n";
    bytes += "From: Provodka <" + from + ">\r\n";
    bytes += "To: <" + to + ">\r\n";
    bytes += "Subject: " + encodedHeader(post.title) + "\r\n";
    bytes += "Message-ID: <" + key.toLatin1() + ".provodka@" + (domain.isEmpty() ? host.toLatin1() : domain)
        + ">\r\n";
    bytes += "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
             "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    QString text = post.text;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\n', u"\r\n"_s);
    const QByteArray body = (text + u"\r\n"_s).toUtf8().toBase64();
    for (qsizetype i = 0; i < body.size(); i += 76)
        bytes += body.mid(i, 76) + "\r\n";
    return bytes;
}

QByteArray dotStuffed(const QByteArray &message)
{
    QByteArray stuffed;
    stuffed.reserve(message.size() + 64);
    bool atStart = true;
    for (const char c : message) {
        if (atStart && c == '.')
            stuffed += '.';
        stuffed += c;
        atStart = c == '\n';
    }
    if (!atStart)
        stuffed += "\r\n";
    return stuffed + ".\r\n";
}

}
