#include "app/sandbox/imap/imap.h"

#include "core/base/json.h"

#include <algorithm>

namespace provodka::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray untagged(const QByteArray &text)
{
    return "* " + text + "\r\n";
}

QByteArray number(qsizetype value)
{
    return QByteArray::number(qint64(value));
}

/// The whole mail with CRLF line ends, as servers keep it.
QByteArray withLineEnds(QByteArray mail)
{
    if (!mail.contains("\r\n"))
        mail.replace('\n', "\r\n");
    return mail;
}

/// What a call shows of a command: no password.
QByteArray shown(const ImapCommand &command)
{
    if (command.name == "AUTHENTICATE" || command.name.isEmpty())
        return {};
    QByteArrayList parts;
    for (const ImapArgument &argument : command.arguments) {
        if (command.name == "LOGIN" && !parts.isEmpty())
            break;
        parts.append(argument.isText() ? argument.text.left(200) : "(…)");
    }
    return parts.join(' ');
}

}

Imap::Imap(Ask ask, Post post)
    : m_post(std::move(post))
{
    const auto command = [ask = std::move(ask)](quint64 session, QByteArray bytes, ImapWire::Done done) {
        const ImapCommand read = readImapCommand(bytes);
        IncomingRequest request;
        const QByteArray unnamed = bytes.toUpper() == "DONE" ? "DONE" : "?";
        request.method = read.name.isEmpty() ? unnamed : read.name;
        request.path = shown(read);
        request.headers.append(QPair<QByteArray, QByteArray>("session", QByteArray::number(session)));
        request.body = std::move(bytes);
        ask(std::move(request), [done, tag = read.tag](const OutgoingAnswer &answer) {
            ImapWire::Answer said;
            said.cut = answer.cut;
            said.delayMs = int(answer.delay.count());
            // Only faults of the frame answer as a web server would.
            said.bytes = answer.status == 200
                ? answer.body
                : tag + " NO [UNAVAILABLE] Error " + number(answer.status) + "\r\n";
            said.closes = answer.contentType == "closes";
            if (answer.status == 200 && answer.contentType != "imap" && !said.closes)
                said.bytes = "%&?\r\n";
            done(said);
        });
    };
    const auto ended = [this](quint64 session) { m_post([this, session] { m_sessions.erase(session); }); };
    m_wire = std::make_unique<ImapWire>(command, ended);
    m_port = m_wire->listen("* OK [" + capabilities() + "] Sandbox ready.\r\n").value_or(0);
}

Imap::~Imap() = default;

QString Imap::name() const
{
    return u"imap"_s;
}

QByteArray Imap::capabilities() const
{
    return QByteArray("CAPABILITY IMAP4rev1 LITERAL+ SASL-IR AUTH=PLAIN UIDPLUS MOVE UNSELECT")
        + (m_hasIdle ? " IDLE" : "");
}

QJsonObject Imap::credentials(const QString &) const
{
    return {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, m_port}, {u"user"_s, QString::fromUtf8(m_user)},
        {u"password"_s, QString::fromUtf8(m_password)}};
}

QByteArray Imap::callName(const IncomingRequest &request) const
{
    return request.method;
}

bool Imap::isWrite(const IncomingRequest &request) const
{
    const QByteArray name = request.method.startsWith("UID ") ? request.method.mid(4) : request.method;
    static const QByteArrayList writes{
        "STORE", "COPY", "MOVE", "EXPUNGE", "APPEND", "CREATE", "DELETE", "RENAME"};
    return writes.contains(name);
}

ImapFolder *Imap::folder(const QByteArray &name)
{
    const bool isInbox = name.toUpper() == "INBOX";
    const auto found = std::ranges::find_if(
        m_folders, [&](const ImapFolder &one) { return one.name == (isInbox ? QByteArray("INBOX") : name); });
    return found == m_folders.end() ? nullptr : &*found;
}

OutgoingAnswer Imap::serve(const IncomingRequest &request, const Fault &fault)
{
    OutgoingAnswer out;
    out.contentType = "imap";
    Session &session = m_sessions[request.header("session").toULongLong()];
    if (!session.idleTag.isEmpty()) {
        const QByteArray tag = std::exchange(session.idleTag, {});
        const bool isDone = request.body.toUpper() == "DONE";
        out.body
            = news(session, true) + tag + (isDone ? " OK Idle ended.\r\n" : " BAD Only DONE ends IDLE.\r\n");
        return out;
    }
    if (session.isPlainAsked) {
        session.isPlainAsked = false;
        const QList<QByteArray> parts = QByteArray::fromBase64(request.body).split('\0');
        out.body = parts.size() == 3 ? logIn(session, session.plainTag, parts[1], parts[2])
                                     : session.plainTag + " BAD Not base64 of three parts.\r\n";
        return out;
    }
    const ImapCommand command = readImapCommand(request.body);
    if (fault.kind == "limit"_L1) {
        out.body = command.tag + " NO [LIMIT] Too many commands.\r\n";
        return out;
    }
    if (fault.kind == "forbid"_L1) {
        out.body = command.tag + " NO [NOPERM] Not allowed.\r\n";
        return out;
    }
    bool closes = false;
    out.body = command.isRead ? answer(session, command, &closes)
                              : command.tag + " BAD The command cannot be read.\r\n";
    if (closes)
        out.contentType = "closes";
    return out;
}

QByteArray Imap::answer(Session &session, const ImapCommand &command, bool *closes)
{
    const QByteArray &name = command.name;
    const auto &arguments = command.arguments;
    const QByteArray ok = command.tag + " OK " + name + " completed.\r\n";
    const QByteArray bad = command.tag + " BAD " + name + " does not go with these arguments.\r\n";
    const auto areTexts = [&](qsizetype count) {
        return arguments.size() == count && std::ranges::all_of(arguments, &ImapArgument::isText);
    };
    if (name == "CAPABILITY")
        return arguments.isEmpty() ? untagged(capabilities()) + ok : bad;
    if (name == "NOOP")
        return arguments.isEmpty() ? news(session, true) + ok : bad;
    if (name == "LOGOUT") {
        *closes = true;
        return untagged("BYE Until next time.") + ok;
    }
    if (!session.isLoggedIn) {
        if (name == "LOGIN")
            return areTexts(2) ? logIn(session, command.tag, arguments[0].text, arguments[1].text) : bad;
        if (name == "AUTHENTICATE") {
            if (arguments.isEmpty() || arguments[0].text.toUpper() != "PLAIN")
                return command.tag + " NO [CANNOT] Only PLAIN is known here.\r\n";
            if (arguments.size() == 2) {
                const QList<QByteArray> parts = QByteArray::fromBase64(arguments[1].text).split('\0');
                return parts.size() == 3 ? logIn(session, command.tag, parts[1], parts[2]) : bad;
            }
            session.isPlainAsked = true;
            session.plainTag = command.tag;
            return "+ \r\n";
        }
        return command.tag + " BAD Log in first.\r\n";
    }
    if (name == "LIST")
        return areTexts(2) ? list(command) + ok : bad;
    if (name == "STATUS")
        return status(command);
    if (name == "SELECT" || name == "EXAMINE")
        return selected(session, command);
    if (name == "APPEND")
        return append(command);
    if (name == "CREATE") {
        if (!areTexts(1))
            return bad;
        if (folder(arguments[0].text))
            return command.tag + " NO [ALREADYEXISTS] It is there already.\r\n";
        m_folders.push_back({arguments[0].text, ++m_lastValidity, 1, {}});
        return ok;
    }
    static const QByteArrayList ofFolders{"IDLE", "CLOSE", "UNSELECT", "CHECK", "EXPUNGE", "FETCH",
        "UID FETCH", "SEARCH", "UID SEARCH", "STORE", "UID STORE", "COPY", "UID COPY", "UID MOVE",
        "UID EXPUNGE"};
    if (!ofFolders.contains(name) || (name == "IDLE" && !m_hasIdle))
        return command.tag + " BAD This is no command.\r\n";
    if (name == "IDLE") {
        if (!arguments.isEmpty())
            return bad;
        session.idleTag = command.tag;
        return "+ idling\r\n" + news(session, true);
    }
    if (session.folder.isEmpty() || !folder(session.folder))
        return command.tag + " BAD No mailbox is selected.\r\n";
    const bool byUid = name.startsWith("UID ");
    const QByteArray verb = byUid ? name.mid(4) : name;
    if (verb == "FETCH")
        return fetch(session, command, byUid);
    if (verb == "SEARCH")
        return search(session, command, byUid);
    if (verb == "CHECK")
        return news(session, true) + ok;
    if (verb == "CLOSE" || verb == "UNSELECT") {
        if (verb == "CLOSE" && !session.isReadOnly)
            expunge(session, true);
        session.folder.clear();
        return ok;
    }
    if (session.isReadOnly && verb != "COPY")
        return command.tag + " NO [READ-ONLY] The mailbox was opened with EXAMINE.\r\n";
    if (verb == "STORE")
        return store(session, command, byUid);
    if (verb == "COPY" || verb == "MOVE")
        return copy(session, command, byUid, verb == "MOVE");
    return expunge(session, false) + ok;
}

QByteArray Imap::logIn(
    Session &session, const QByteArray &tag, const QByteArray &user, const QByteArray &word)
{
    if (user != m_user || word != m_password)
        return tag + " NO [AUTHENTICATIONFAILED] Authentication failed.\r\n";
    session.isLoggedIn = true;
    return tag + " OK [" + capabilities() + "] Logged in.\r\n";
}

QByteArray Imap::selected(Session &session, const ImapCommand &command)
{
    session.folder.clear();
    if (command.arguments.size() != 1 || !command.arguments[0].isText())
        return command.tag + " BAD One mailbox is wanted.\r\n";
    const ImapFolder *chosen = folder(command.arguments[0].text);
    if (!chosen)
        return command.tag + " NO [NONEXISTENT] Mailbox doesn't exist.\r\n";
    session.folder = chosen->name;
    session.isReadOnly = command.name == "EXAMINE";
    session.view = chosen->uids();
    return untagged("FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)")
        + untagged(number(session.view.size()) + " EXISTS") + untagged("0 RECENT")
        + untagged("OK [UIDVALIDITY " + number(chosen->validity) + "] UIDs valid")
        + untagged("OK [UIDNEXT " + number(chosen->nextUid) + "] Predicted next UID") + command.tag
        + (session.isReadOnly ? " OK [READ-ONLY] Examine completed.\r\n"
                              : " OK [READ-WRITE] Select completed.\r\n");
}

// What the client is told of what happened since it last heard.
QByteArray Imap::news(Session &session, bool mayExpunge)
{
    const ImapFolder *of = session.folder.isEmpty() ? nullptr : folder(session.folder);
    if (!of)
        return {};
    QByteArray told;
    for (qsizetype i = session.view.size() - 1; mayExpunge && i >= 0; --i) {
        const auto found = std::ranges::lower_bound(of->mails, session.view[i], {}, &ImapMail::uid);
        if (found != of->mails.end() && found->uid == session.view[i])
            continue;
        session.view.removeAt(i);
        told += untagged(number(i + 1) + " EXPUNGE");
    }
    const quint32 last = session.view.isEmpty() ? 0 : session.view.last();
    const qsizetype before = session.view.size();
    for (const ImapMail &mail : of->mails) {
        if (mail.uid > last)
            session.view.append(mail.uid);
    }
    if (session.view.size() != before)
        told += untagged(number(session.view.size()) + " EXISTS");
    return told;
}

std::optional<QList<quint32>> Imap::meant(const Session &session, const ImapArgument &set, bool byUid)
{
    if (!set.isText())
        return std::nullopt;
    if (byUid)
        return numbersIn(set.text, session.view);
    QList<quint32> all;
    for (quint32 one = 1; one <= quint32(session.view.size()); ++one)
        all.append(one);
    auto numbers = numbersIn(set.text, all);
    if (numbers) {
        for (quint32 &one : *numbers)
            one = session.view[one - 1];
    }
    return numbers;
}

QByteArray Imap::fetch(Session &session, const ImapCommand &command, bool byUid)
{
    const auto &arguments = command.arguments;
    const QByteArray bad = command.tag + " BAD FETCH does not go with these arguments.\r\n";
    const auto uids = arguments.size() == 2 ? meant(session, arguments[0], byUid) : std::nullopt;
    if (!uids)
        return bad;
    QList<ImapArgument> items
        = arguments[1].kind == ImapArgument::Kind::List ? arguments[1].list : Arguments{arguments[1]};
    const auto isUid = [](const ImapArgument &item) { return item.text.toUpper() == "UID"; };
    if (byUid && std::ranges::none_of(items, isUid))
        items.prepend({ImapArgument::Kind::Atom, "UID", {}});
    QByteArray out;
    ImapFolder *of = folder(session.folder);
    for (const quint32 uid : *uids) {
        ImapMail *mail = of->mail(uid);
        if (!mail)
            continue; // gone, and the client is told by the next command
        bool seen = false;
        QByteArray told = fetched(*mail, items, &seen);
        if (told.isEmpty())
            return bad;
        if (seen && !session.isReadOnly && !mail->has("\\Seen")) {
            mail->flags.append("\\Seen");
            told += " FLAGS (" + mail->flags.join(' ') + ')';
        }
        out += untagged(number(session.view.indexOf(uid) + 1) + " FETCH (" + told + ')');
    }
    return out + news(session, byUid) + command.tag + " OK Fetch completed.\r\n";
}

QByteArray Imap::search(Session &session, const ImapCommand &command, bool byUid)
{
    Arguments keys = command.arguments;
    if (keys.size() >= 2 && keys[0].text.toUpper() == "CHARSET")
        keys.remove(0, 2);
    const ImapFolder *of = folder(session.folder);
    QByteArray found;
    for (qsizetype i = 0; i < session.view.size(); ++i) {
        const ImapMail *mail = folder(session.folder)->mail(session.view[i]);
        const auto is = mail ? matches(*mail, quint32(i + 1), keys, *of, session.view) : std::optional(false);
        if (!is || keys.isEmpty())
            return command.tag + " BAD SEARCH does not know one of these keys.\r\n";
        if (*is)
            found += ' ' + number(byUid ? qsizetype(mail->uid) : i + 1);
    }
    return untagged("SEARCH" + found) + news(session, byUid) + command.tag + " OK Search completed.\r\n";
}

QByteArray Imap::store(Session &session, const ImapCommand &command, bool byUid)
{
    const auto &arguments = command.arguments;
    const auto uids = arguments.size() == 3 ? meant(session, arguments[0], byUid) : std::nullopt;
    QByteArray how = arguments.size() == 3 ? arguments[1].text.toUpper() : QByteArray();
    const bool isSilent = how.endsWith(".SILENT");
    if (isSilent)
        how.chop(7);
    if (!uids || (how != "FLAGS" && how != "+FLAGS" && how != "-FLAGS"))
        return command.tag + " BAD STORE does not go with these arguments.\r\n";
    QByteArrayList flags;
    const QList<ImapArgument> given = arguments[2].isText() ? Arguments{arguments[2]} : arguments[2].list;
    for (const ImapArgument &flag : given)
        flags.append(flag.text);
    QByteArray out;
    for (const quint32 uid : *uids) {
        ImapMail *mail = folder(session.folder)->mail(uid);
        if (!mail)
            continue;
        if (how == "FLAGS")
            mail->flags.clear();
        for (const QByteArray &flag : std::as_const(flags)) {
            mail->flags.removeAll(flag);
            if (how != "-FLAGS")
                mail->flags.append(flag);
        }
        if (!isSilent)
            out += untagged(number(session.view.indexOf(uid) + 1) + " FETCH (UID " + number(uid) + " FLAGS ("
                + mail->flags.join(' ') + "))");
    }
    return out + news(session, byUid) + command.tag + " OK Store completed.\r\n";
}

QByteArray Imap::copy(Session &session, const ImapCommand &command, bool byUid, bool moves)
{
    const auto &arguments = command.arguments;
    const auto uids = arguments.size() == 2 ? meant(session, arguments[0], byUid) : std::nullopt;
    if (!uids || !arguments[1].isText())
        return command.tag + " BAD A set and a mailbox are wanted.\r\n";
    ImapFolder *to = folder(arguments[1].text);
    if (!to)
        return command.tag + " NO [TRYCREATE] Mailbox doesn't exist.\r\n";
    ImapFolder *from = folder(session.folder);
    QByteArrayList sources;
    QByteArrayList targets;
    for (const quint32 uid : *uids) {
        const ImapMail *mail = from->mail(uid);
        if (!mail)
            continue;
        const ImapMail kept = *mail;
        sources.append(number(uid));
        targets.append(number(to->add(kept.raw, kept.received, kept.flags).uid));
        if (moves)
            std::erase_if(from->mails, [uid](const ImapMail &one) { return one.uid == uid; });
    }
    const QByteArray code
        = "[COPYUID " + number(to->validity) + ' ' + sources.join(',') + ' ' + targets.join(',') + "] ";
    return news(session, true) + command.tag + " OK " + (sources.isEmpty() ? QByteArray() : code)
        + "Completed.\r\n";
}

QByteArray Imap::append(const ImapCommand &command)
{
    const auto &arguments = command.arguments;
    if (arguments.size() < 2 || !arguments.first().isText() || !arguments.last().isText())
        return command.tag + " BAD A mailbox and a message are wanted.\r\n";
    ImapFolder *to = folder(arguments.first().text);
    if (!to)
        return command.tag + " NO [TRYCREATE] Mailbox doesn't exist.\r\n";
    QByteArrayList flags;
    for (const ImapArgument &argument : arguments) {
        for (const ImapArgument &flag : argument.list)
            flags.append(flag.text);
    }
    const quint32 uid = to->add(arguments.last().text, QDateTime::currentDateTimeUtc(), flags).uid;
    tellIdlers();
    return command.tag + " OK [APPENDUID " + number(to->validity) + ' ' + number(uid)
        + "] Append completed.\r\n";
}

QByteArray Imap::list(const ImapCommand &command) const
{
    const QByteArray pattern = command.arguments[0].text + command.arguments[1].text;
    if (pattern.isEmpty())
        return untagged("LIST (\\Noselect) \"/\" \"\"");
    QByteArray out;
    for (const ImapFolder &one : m_folders) {
        const bool isAll = pattern == "*" || pattern == "%";
        const bool begins = pattern.endsWith('*') && one.name.startsWith(pattern.chopped(1));
        if (isAll || begins || one.name == pattern)
            out += untagged("LIST (\\HasNoChildren) \"/\" " + quoted(one.name));
    }
    return out;
}

QByteArray Imap::status(const ImapCommand &command)
{
    const auto &arguments = command.arguments;
    if (arguments.size() != 2 || !arguments[0].isText() || arguments[1].isText())
        return command.tag + " BAD A mailbox and a list are wanted.\r\n";
    const ImapFolder *of = folder(arguments[0].text);
    if (!of)
        return command.tag + " NO [NONEXISTENT] Mailbox doesn't exist.\r\n";
    QByteArrayList parts;
    for (const ImapArgument &item : arguments[1].list) {
        const QByteArray name = item.text.toUpper();
        const auto unseen = [](const ImapMail &mail) { return !mail.has("\\Seen"); };
        if (name == "MESSAGES")
            parts.append(name + ' ' + number(qsizetype(of->mails.size())));
        else if (name == "UIDNEXT")
            parts.append(name + ' ' + number(of->nextUid));
        else if (name == "UIDVALIDITY")
            parts.append(name + ' ' + number(of->validity));
        else if (name == "UNSEEN")
            parts.append(name + ' ' + number(std::ranges::count_if(of->mails, unseen)));
        else if (name == "RECENT")
            parts.append("RECENT 0");
        else
            return command.tag + " BAD STATUS does not know " + name + ".\r\n";
    }
    return untagged("STATUS " + quoted(of->name) + " (" + parts.join(' ') + ')') + command.tag
        + " OK Status completed.\r\n";
}

QByteArray Imap::expunge(Session &session, bool isSilent)
{
    std::erase_if(folder(session.folder)->mails, [](const ImapMail &mail) { return mail.has("\\Deleted"); });
    const QByteArray told = news(session, true);
    return isSilent ? QByteArray() : told;
}

void Imap::tellIdlers()
{
    for (auto &[id, session] : m_sessions) {
        if (session.idleTag.isEmpty())
            continue;
        const QByteArray told = news(session, true);
        if (!told.isEmpty())
            m_wire->push(id, told, 0);
    }
}

quint32 Imap::deliver(QByteArray mail, const QByteArray &to)
{
    ImapFolder *where = folder(to);
    if (!where)
        return 0;
    const quint32 uid = where->add(withLineEnds(std::move(mail)), QDateTime::currentDateTimeUtc()).uid;
    tellIdlers();
    return uid;
}

std::optional<QJsonObject> Imap::control(const QString &what, const QJsonObject &body)
{
    const QByteArray name = body.value("folder"_L1).toString(u"INBOX"_s).toUtf8();
    if (what == "deliver"_L1) {
        QByteArray mail = QByteArray::fromBase64(body.value("base64"_L1).toString().toLatin1());
        if (body.contains("text"_L1))
            mail = body.value("text"_L1).toString().toUtf8();
        if (mail.isEmpty())
            return mistake(u"The message is empty; send RFC 5322 text."_s);
        const quint32 uid = deliver(std::move(mail), name);
        if (uid == 0)
            return mistake(u"There is no folder \"%1\"."_s.arg(QString::fromUtf8(name)));
        return QJsonObject{{u"uid"_s, qint64(uid)}};
    }
    ImapFolder *of = folder(name);
    if (what == "option"_L1) {
        m_hasIdle = body.value("idle"_L1).toBool(m_hasIdle);
        m_password = body.value("password"_L1).toString(QString::fromUtf8(m_password)).toUtf8();
        return QJsonObject{{u"idle"_s, m_hasIdle}};
    }
    if (what == "cut"_L1) {
        m_wire->cutAll();
        return QJsonObject();
    }
    if (what == "create"_L1 && !of) {
        m_folders.push_back({name, ++m_lastValidity, 1, {}});
        return QJsonObject();
    }
    if (what != "validity"_L1 && what != "rename"_L1 && what != "remove"_L1 && what != "create"_L1
        && what != "expunge"_L1)
        return std::nullopt;
    if (!of || what == "create"_L1)
        return mistake(u"The folder \"%1\" %2."_s.arg(
            QString::fromUtf8(name), of ? u"is there already"_s : u"does not exist"_s));
    if (what == "validity"_L1) {
        of->validity = ++m_lastValidity;
        of->nextUid = 1;
        for (ImapMail &mail : of->mails)
            mail.uid = of->nextUid++;
        m_wire->cutAll(); // a folder does not change under those who have it open
    } else if (what == "rename"_L1) {
        of->name = body.value("to"_L1).toString().toUtf8();
        m_wire->cutAll();
    } else if (what == "remove"_L1) {
        std::erase_if(m_folders, [&](const ImapFolder &one) { return one.name == name; });
        m_wire->cutAll();
    } else {
        const qint64 uid = body.value("uid"_L1).toInteger();
        std::erase_if(of->mails, [uid](const ImapMail &mail) { return uid == 0 || mail.uid == uid; });
        tellIdlers();
    }
    return QJsonObject();
}

QJsonObject Imap::state() const
{
    QJsonArray folders;
    for (const ImapFolder &one : m_folders) {
        QJsonArray mails;
        for (const ImapMail &mail : one.mails) {
            const QByteArray head = mail.raw.left(mail.raw.indexOf("\r\n\r\n") + 2);
            const qsizetype at = ("\r\n" + head).toLower().indexOf("\r\nsubject:");
            const QByteArray subject
                = at < 0 ? QByteArray() : head.mid(at + 8, head.indexOf('\r', at) - at - 8);
            mails.append(QJsonObject{{u"uid"_s, qint64(mail.uid)}, {u"size"_s, mail.raw.size()},
                {u"subject"_s, QString::fromUtf8(subject.trimmed())},
                {u"flags"_s, QString::fromLatin1(mail.flags.join(' '))}});
        }
        folders.append(QJsonObject{{u"name"_s, QString::fromUtf8(one.name)},
            {u"validity"_s, qint64(one.validity)}, {u"next"_s, qint64(one.nextUid)}, {u"mails"_s, mails}});
    }
    const auto idle = std::ranges::count_if(
        m_sessions, [](const auto &session) { return !session.second.idleTag.isEmpty(); });
    return {{u"folders"_s, folders}, {u"sessions"_s, qint64(m_sessions.size())}, {u"idling"_s, qint64(idle)}};
}

void Imap::reset(const QJsonObject &given)
{
    m_user = given.value("user"_L1).toString(u"payments@shop.example.ua"_s).toUtf8();
    m_password = given.value("password"_L1).toString(u"sandbox-mailbox-password"_s).toUtf8();
    m_hasIdle = given.value("idle"_L1).toBool(true);
    m_folders.clear();
    m_wire->cutAll();
    const QJsonArray folders
        = given.value("folders"_L1).toArray({QJsonValue(u"INBOX"_s), QJsonValue(u"Archive"_s)});
    for (const QJsonValue &one : folders)
        m_folders.push_back({one.toString().toUtf8(), ++m_lastValidity, 1, {}});
    for (const QJsonValue &mail : given.value("mails"_L1).toArray())
        deliver(mail.toString().toUtf8());
}

}
