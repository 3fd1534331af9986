#include "app/sandbox/imap/imapfolder.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace provodka::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

qsizetype endOfHead(const QByteArray &raw)
{
    const qsizetype at = raw.indexOf("\r\n\r\n");
    return at < 0 ? raw.size() : at + 4;
}

QByteArray headOf(const ImapMail &mail)
{
    return mail.raw.left(endOfHead(mail.raw));
}

/// The header lines of these names, folded ones whole, and the empty line behind them.
QByteArray fieldsOf(const ImapMail &mail, const QByteArrayList &names, bool others)
{
    QByteArray out;
    bool takes = false;
    const QList<QByteArray> lines = headOf(mail).split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty())
            break;
        if (!line.startsWith(' ') && !line.startsWith('\t'))
            takes = names.contains(line.left(line.indexOf(':')).trimmed().toUpper()) != others;
        if (takes)
            out += line + '\n';
    }
    return out + "\r\n";
}

QByteArray literal(const QByteArray &bytes)
{
    return '{' + QByteArray::number(bytes.size()) + "}\r\n" + bytes;
}

std::optional<QByteArray> section(const ImapMail &mail, const QByteArray &name)
{
    if (name.isEmpty())
        return mail.raw;
    if (name == "HEADER")
        return headOf(mail);
    if (name == "TEXT")
        return mail.raw.mid(endOfHead(mail.raw));
    static const QRegularExpression fields(u"\\AHEADER\\.FIELDS(\\.NOT)? \\(([^()]+)\\)\\z"_s);
    const QRegularExpressionMatch match = fields.match(QString::fromLatin1(name));
    if (!match.hasMatch())
        return std::nullopt;
    return fieldsOf(mail, match.captured(2).toLatin1().split(' '), match.hasCaptured(1));
}

std::optional<QByteArray> bodyItem(const ImapMail &mail, const QByteArray &item, bool *seen)
{
    static const QRegularExpression form(
        u"\\ABODY(\\.PEEK)?\\[(.*)\\](?:<(\\d+)\\.(\\d+)>)?\\z"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(item));
    if (!match.hasMatch())
        return std::nullopt;
    const QByteArray name = match.captured(2).toLatin1().toUpper();
    std::optional<QByteArray> part = section(mail, name);
    if (!part)
        return std::nullopt;
    QByteArray origin;
    if (match.hasCaptured(3)) {
        origin = '<' + match.captured(3).toLatin1() + '>';
        *part = part->mid(match.captured(3).toLongLong(), match.captured(4).toLongLong());
    }
    *seen = *seen || match.captured(1).isEmpty();
    return "BODY[" + name + ']' + origin + ' ' + literal(*part);
}

std::optional<QDate> day(const QByteArray &text)
{
    const QDate date = QLocale::c().toDate(QString::fromLatin1(text), u"d-MMM-yyyy"_s);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QByteArray> fetchedItem(const ImapMail &mail, const QByteArray &item, bool *seen)
{
    const QByteArray name = item.toUpper();
    if (name == "UID")
        return "UID " + QByteArray::number(mail.uid);
    if (name == "FLAGS")
        return "FLAGS (" + mail.flags.join(' ') + ')';
    if (name == "RFC822.SIZE")
        return "RFC822.SIZE " + QByteArray::number(mail.raw.size());
    if (name == "INTERNALDATE")
        return "INTERNALDATE "
            + quoted(QLocale::c().toString(mail.received.toUTC(), u"dd-MMM-yyyy HH:mm:ss"_s).toLatin1()
                + " +0000");
    if (name == "RFC822") {
        *seen = true;
        return "RFC822 " + literal(mail.raw);
    }
    if (name == "RFC822.HEADER")
        return "RFC822.HEADER " + literal(headOf(mail));
    return bodyItem(mail, item, seen);
}

}

ImapMail &ImapFolder::add(QByteArray raw, QDateTime received, QByteArrayList flags)
{
    ImapMail mail;
    mail.uid = nextUid++;
    mail.raw = std::move(raw);
    mail.received = std::move(received);
    mail.flags = std::move(flags);
    mails.push_back(std::move(mail));
    return mails.back();
}

ImapMail *ImapFolder::mail(quint32 uid)
{
    const auto found = std::ranges::lower_bound(mails, uid, {}, &ImapMail::uid);
    return found != mails.end() && found->uid == uid ? &*found : nullptr;
}

QList<quint32> ImapFolder::uids() const
{
    QList<quint32> all;
    for (const ImapMail &mail : mails)
        all.append(mail.uid);
    return all;
}

QByteArray fetched(const ImapMail &mail, const QList<ImapArgument> &items, bool *seen)
{
    QByteArrayList parts;
    for (const ImapArgument &item : items) {
        const auto part
            = item.kind == ImapArgument::Kind::Atom ? fetchedItem(mail, item.text, seen) : std::nullopt;
        if (!part)
            return {};
        parts.append(*part);
    }
    return parts.join(' ');
}

std::optional<bool> matches(const ImapMail &mail, quint32 number, const QList<ImapArgument> &keys,
    const ImapFolder &folder, const QList<quint32> &view)
{
    bool all = true;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const bool isNegated = keys[i].isText() && keys[i].text.toUpper() == "NOT" && i + 1 < keys.size();
        if (isNegated)
            ++i;
        const QByteArray key = keys[i].text.toUpper();
        const auto next = [&]() -> QByteArray { return i + 1 < keys.size() ? keys[++i].text : QByteArray(); };
        bool is = true;
        if (keys[i].kind == ImapArgument::Kind::List) {
            const auto inner = matches(mail, number, keys[i].list, folder, view);
            if (!inner)
                return std::nullopt;
            is = *inner;
        } else if (key == "SEEN" || key == "DELETED" || key == "FLAGGED" || key == "ANSWERED") {
            is = mail.has('\\' + key.left(1) + key.mid(1).toLower());
        } else if (key == "UNSEEN" || key == "UNDELETED" || key == "UNFLAGGED") {
            is = !mail.has('\\' + key.mid(2, 1) + key.mid(3).toLower());
        } else if (key == "SINCE" || key == "BEFORE" || key == "ON") {
            const auto date = day(next());
            if (!date)
                return std::nullopt;
            const QDate received = mail.received.toUTC().date();
            is = key == "SINCE" ? received >= *date : key == "BEFORE" ? received < *date : received == *date;
        } else if (key == "LARGER" || key == "SMALLER") {
            const qint64 size = next().toLongLong();
            is = key == "LARGER" ? mail.raw.size() > size : mail.raw.size() < size;
        } else if (key == "FROM" || key == "SUBJECT" || key == "TO") {
            is = fieldsOf(mail, {key}, false).toLower().contains(next().toLower());
        } else if (key == "HEADER") {
            const QByteArray name = next().toUpper();
            is = fieldsOf(mail, {name}, false).toLower().contains(next().toLower());
        } else if (key == "TEXT" || key == "BODY") {
            is = mail.raw.toLower().contains(next().toLower());
        } else if (key == "UID") {
            const auto set = numbersIn(next(), folder.uids());
            if (!set)
                return std::nullopt;
            is = set->contains(mail.uid);
        } else if (key != "ALL") {
            QList<quint32> numbers;
            for (quint32 one = 1; one <= quint32(view.size()); ++one)
                numbers.append(one);
            const auto set = numbersIn(key, numbers);
            if (!set)
                return std::nullopt;
            is = set->contains(number);
        }
        all = all && is != isNegated;
    }
    return all;
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

}
