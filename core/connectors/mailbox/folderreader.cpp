#include "core/connectors/mailbox/folderreader.h"

#include "core/net/imap/imapwords.h"

#include <QLocale>

#include <algorithm>

namespace provodka::mailbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largeBytes = 1024 * 1024; // fetched alone
constexpr qint64 mostBytes = 25 * 1024 * 1024;
constexpr qint64 headOfTooLarge = 256 * 1024;
constexpr int mailsTogether = 100;
constexpr qint64 bytesTogether = 1024 * 1024;
constexpr int directAtMost = 8; // so many new ones are fetched without being listed first
constexpr quint32 searchedTogether = 5000; // their numbers fit into a line
constexpr std::chrono::minutes idleAtMost(25); // servers may end what idles for half an hour
constexpr int foldersNamed = 20;

using Take = ImapClient::Take;

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray day(QDate date)
{
    return QLocale::c().toString(date, u"d-MMM-yyyy"_s).toLatin1();
}

/// BODY[] of a FETCH, whole or its beginning.
const ImapValue *bodyOf(const ImapResponse &response)
{
    const ImapValue *whole = response.item("BODY[]");
    return whole ? whole : response.item("BODY[]<0>");
}

std::optional<quint32> uidOf(const ImapResponse &response)
{
    const ImapValue *uid = response.name == "FETCH" ? response.item("UID") : nullptr;
    return uid ? uid->number() : std::nullopt;
}

qint64 sizeOf(const ImapResponse &response)
{
    const ImapValue *size = response.item("RFC822.SIZE");
    return size ? size->text.toLongLong() : 0;
}

}

FolderReader::FolderReader(const MailSettings &settings, Http &http, const Clock &clock, std::stop_token stop)
    : m_settings(settings)
    , m_stop(std::move(stop))
    , m_tokens(settings.tokens, http, clock)
{
}

FolderReader::~FolderReader() = default;

void FolderReader::close()
{
    if (m_client)
        m_client->close();
    m_client.reset();
    m_validity = 0;
    m_pending.clear();
    m_hasListed = false;
}

Error FolderReader::refused(const ImapResponse &answer) const
{
    const QString words = QString::fromUtf8(answer.text.left(300)).simplified();
    return failure(Error::Kind::Rejected,
        Text(QT_TRANSLATE_NOOP("Text", "The mail server %1 refuses with the words: %2."),
            {m_settings.server.shown(), words}),
        QString::fromUtf8(answer.name + ' ' + answer.code))
        .value();
}

Async<void> FolderReader::open()
{
    close();
    m_client = std::make_unique<ImapClient>(m_settings.server, m_stop);
    Result<void> done = co_await m_client->open();
    if (done)
        done = co_await logIn();
    if (done)
        done = co_await openFolder();
    if (!done)
        close();
    co_return done;
}

Async<void> FolderReader::logIn()
{
    if (!m_settings.byToken) {
        const Result<void> done = co_await m_client->logIn(m_settings.user, m_settings.password);
        if (done || done.error().kind != Error::Kind::Unauthorized)
            co_return done;
        Error error = done.error();
        const QString host = m_settings.server.host.toLower();
        if (host.endsWith("gmail.com"_L1) || host.endsWith("googlemail.com"_L1)) {
            error.text
                = Text(QT_TRANSLATE_NOOP("Text",
                           "Gmail does not take this password for %1. It wants an app password, not the "
                           "account's own: Google Account, Security, 2-Step Verification, App passwords."),
                    {m_settings.user});
        } else if (host.endsWith("office365.com"_L1) || host.endsWith("outlook.com"_L1)) {
            error.text
                = Text(QT_TRANSLATE_NOOP("Text",
                           "Microsoft does not take this password for %1; it has switched passwords off "
                           "for IMAP. Choose xoauth2 with an application of your own."),
                    {m_settings.user});
        } else {
            error.text
                = Text(QT_TRANSLATE_NOOP("Text",
                           "The mail server %1 does not take user name and password of %2. Many providers "
                           "want a password for this application only, and IMAP switched on in their "
                           "settings."),
                    {m_settings.server.shown(), m_settings.user});
        }
        co_return tl::unexpected(error);
    }
    const bool wasKept = m_tokens.isKept();
    Result<QString> token = co_await m_tokens.token(false);
    if (!token)
        co_return tl::unexpected(token.error());
    Result<void> done = co_await m_client->logInXoauth2(m_settings.user, *token);
    if (!done && done.error().kind == Error::Kind::Unauthorized && wasKept) {
        // It may have been withdrawn before its time.
        token = co_await m_tokens.token(true);
        if (!token)
            co_return tl::unexpected(token.error());
        done = co_await m_client->logInXoauth2(m_settings.user, *token);
    }
    if (!done && done.error().kind == Error::Kind::Unauthorized) {
        Error error = done.error();
        error.text
            = Text(QT_TRANSLATE_NOOP("Text",
                       "The mail server %1 does not take the token for %2. The token's account and the user "
                       "name must be the same, the scope must allow IMAP, and IMAP must be switched on for "
                       "the mailbox."),
                {m_settings.server.shown(), m_settings.user});
        co_return tl::unexpected(error);
    }
    co_return done;
}

Async<void> FolderReader::openFolder()
{
    const Result<ImapFolderState> state
        = co_await m_client->openFolder(m_settings.folder, !m_settings.writes());
    if (state) {
        m_validity = state->validity;
        m_nextUid = state->nextUid;
        m_canIdle = m_client->has("IDLE");
        if (m_validity != 0)
            co_return Result<void>();
        co_return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The mail server %1 numbers its mails anew each time (no UIDVALIDITY), so what was read "
                     "cannot be known; choose another server."),
                {m_settings.server.shown()}));
    }
    Error error = state.error();
    if (error.kind != Error::Kind::Rejected)
        co_return tl::unexpected(error);
    error.kind = Error::Kind::Misconfigured;
    const Result<QStringList> known = co_await folders();
    if (!known)
        co_return tl::unexpected(known.error());
    if (known->contains(m_settings.folder)) {
        error.text
            = Text(QT_TRANSLATE_NOOP("Text",
                       "The folder “%1” is there, and %2 must not read it. Give it the right to, or choose "
                       "another folder."),
                {m_settings.folder, m_settings.user});
    } else {
        QStringList some = known->mid(0, foldersNamed);
        if (known->size() > foldersNamed)
            some.append(u"…"_s);
        error.text
            = Text(QT_TRANSLATE_NOOP("Text",
                       "There is no folder “%1” in this mailbox; perhaps it was renamed, moved or deleted. "
                       "There are: %2."),
                {m_settings.folder, some.join(u", "_s)});
    }
    co_return tl::unexpected(error);
}

FolderFacts FolderReader::facts() const
{
    FolderFacts facts;
    if (!m_client)
        return facts;
    const QSslCertificate certificate = m_client->certificate();
    if (!certificate.isNull()) {
        facts.certificate = certificate.subjectInfo(QSslCertificate::CommonName).join(u' ') + u" / "_s
            + (certificate.issuerInfo(QSslCertificate::Organization)
                + certificate.issuerInfo(QSslCertificate::CommonName))
                  .join(u' ');
        facts.certificateUntil = certificate.expiryDate();
        facts.fingerprint = shownFingerprint(certificate.digest(QCryptographicHash::Sha256));
    }
    facts.canIdle = m_canIdle;
    facts.mails = m_client->exists();
    return facts;
}

Async<QStringList> FolderReader::folders()
{
    QStringList names;
    const Take take = [&names](ImapResponse &response) {
        if (response.name == "LIST" && response.values.size() == 3)
            names.append(shownFolderName(response.values[2].text));
    };
    const Result<ImapResponse> answer = co_await m_client->command(QByteArray("LIST \"\" \"*\""), take);
    if (!answer)
        co_return tl::unexpected(answer.error());
    names.sort();
    co_return names;
}

Async<std::optional<int>> FolderReader::fullness()
{
    std::optional<int> share;
    if (!m_client->has("QUOTA"))
        co_return share;
    const Take take = [&share](ImapResponse &response) {
        const QList<ImapValue> values = response.name == "QUOTA" && response.values.size() == 2
            ? response.values[1].list
            : QList<ImapValue>();
        for (qsizetype i = 0; i + 2 < values.size(); i += 3) {
            const qint64 most = values[i + 2].text.toLongLong();
            if (most > 0)
                share = qMax(share.value_or(0),
                    int(qBound(qint64(0), values[i + 1].text.toLongLong() * 100 / most, qint64(100))));
        }
    };
    const Result<ImapResponse> answer = co_await m_client->command(QByteArray("GETQUOTAROOT INBOX"), take);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return share;
}

Async<QList<quint32>> FolderReader::search(QByteArray keys)
{
    QList<quint32> found;
    const Take take = [&found](ImapResponse &response) {
        if (response.name != "SEARCH")
            return;
        for (const ImapValue &value : std::as_const(response.values)) {
            if (const auto one = value.number())
                found.append(*one);
        }
    };
    // In pieces whose answers are bounded; old mails may have been moved here lately, so each piece counts.
    const quint32 mails = m_client->exists();
    for (quint32 from = 1; from <= mails; from += searchedTogether) {
        const quint32 to = qMin(mails, from + searchedTogether - 1);
        const QByteArray line = "UID SEARCH " + number(from) + ':' + number(to) + ' ' + keys;
        const Result<ImapResponse> answer = co_await m_client->command(line, take);
        if (!answer)
            co_return tl::unexpected(answer.error());
        if (answer->name != "OK")
            co_return tl::unexpected(refused(*answer));
    }
    std::ranges::sort(found);
    co_return found;
}

Async<quint32> FolderReader::uidBefore(QDate since)
{
    const QByteArray keys = "SINCE " + day(since);
    const Result<QList<quint32>> found = co_await search(keys);
    if (!found)
        co_return tl::unexpected(found.error());
    if (!found->isEmpty())
        co_return found->first() - 1;
    if (m_nextUid > 0)
        co_return m_nextUid - 1;
    quint32 last = 0;
    const Take take = [&last](ImapResponse &response) { last = qMax(last, uidOf(response).value_or(0)); };
    const Result<ImapResponse> answer = co_await m_client->command(QByteArray("UID FETCH * (UID)"), take);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return last;
}

Async<int> FolderReader::countSince(QDate since)
{
    const QByteArray keys = "SINCE " + day(since);
    const Result<QList<quint32>> found = co_await search(keys);
    if (!found)
        co_return tl::unexpected(found.error());
    co_return int(found->size());
}

Async<void> FolderReader::list(quint32 after)
{
    std::deque<Listed> listed;
    // "n:*" names the last mail even when it stands before n.
    const Take take = [&listed, after](ImapResponse &response) {
        const std::optional<quint32> uid = uidOf(response);
        if (uid && *uid > after && response.item("RFC822.SIZE"))
            listed.push_back({*uid, sizeOf(response)});
    };
    const QByteArray line = "UID FETCH " + number(qint64(after) + 1) + ":* (UID RFC822.SIZE)";
    const Result<ImapResponse> answer = co_await m_client->command(line, take);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (answer->name != "OK")
        co_return tl::unexpected(refused(*answer));
    std::ranges::sort(listed, {}, &Listed::uid);
    m_pending = std::move(listed);
    m_hasListed = true;
    co_return Result<void>();
}

Async<FolderReader::Batch> FolderReader::next(quint32 after)
{
    while (!m_pending.empty() && m_pending.front().uid <= after)
        m_pending.pop_front();
    if (m_pending.empty() && m_client->hasNews()) {
        const quint32 mails = m_client->exists();
        const qint64 grown = qint64(mails) - m_known;
        m_known = mails;
        m_client->forgetNews();
        if (m_hasListed && grown > 0 && grown <= directAtMost && !m_singly)
            co_return co_await fetchNew(after);
        const Result<void> done = co_await list(after);
        if (!done)
            co_return tl::unexpected(done.error());
    }
    if (m_pending.empty())
        co_return Batch();
    co_return co_await fetchListed();
}

// A mail or two that were just announced: sizes and contents by one question.
Async<FolderReader::Batch> FolderReader::fetchNew(quint32 after)
{
    struct Fetched
    {
        Listed listed;
        QByteArray bytes;
    };
    QList<Fetched> fetched;
    const Take take = [&fetched, after](ImapResponse &response) {
        const std::optional<quint32> uid = uidOf(response);
        if (!uid || *uid <= after || !bodyOf(response))
            return;
        Fetched one;
        one.listed = {*uid, sizeOf(response)};
        one.bytes = bodyOf(response)->text;
        fetched.append(std::move(one));
    };
    const QByteArray line = "UID FETCH " + number(qint64(after) + 1) + ":* (UID RFC822.SIZE BODY.PEEK[]<0."
        + number(largeBytes) + ">)";
    const Result<ImapResponse> answer = co_await m_client->command(line, take);
    if (!answer)
        co_return tl::unexpected(answer.error());
    Batch batch;
    if (answer->name != "OK") { // one by one it will show which
        m_singly = true;
        const Result<void> done = co_await list(after);
        if (!done)
            co_return tl::unexpected(done.error());
        batch.more = !m_pending.empty();
        co_return batch;
    }
    std::ranges::sort(fetched, {}, [](const Fetched &one) { return one.listed.uid; });
    for (Fetched &one : fetched) {
        // From a large one on they are fetched anew, in their order.
        if (!m_pending.empty() || one.bytes.size() >= largeBytes) {
            m_pending.push_back(one.listed);
            continue;
        }
        RawMail mail;
        mail.uid = one.listed.uid;
        mail.bytes = std::move(one.bytes);
        batch.lastUid = mail.uid;
        batch.mails.append(std::move(mail));
    }
    batch.more = !m_pending.empty() || m_client->hasNews();
    co_return batch;
}

Async<FolderReader::Batch> FolderReader::fetchListed()
{
    QList<quint32> uids;
    qint64 bytes = 0;
    const bool isAlone = m_singly || m_pending.front().size > largeBytes;
    for (const Listed &one : m_pending) {
        const bool fits = uids.size() < mailsTogether && bytes + one.size <= bytesTogether;
        if (!uids.isEmpty() && (isAlone || !fits))
            break;
        uids.append(one.uid);
        bytes += one.size;
    }
    const bool isTooLarge = bytes > mostBytes;
    const qint64 most = isTooLarge ? headOfTooLarge : mostBytes;
    Batch batch;
    batch.lastUid = uids.last();
    if (isAlone && m_unreadable.contains(uids.first())) {
        RawMail lost;
        lost.uid = uids.first();
        lost.isUnreadable = true;
        batch.mails.append(lost);
        m_unreadable.remove(lost.uid);
        m_singly = false;
        m_pending.pop_front();
        batch.more = true;
        co_return batch;
    }
    const Take take = [&batch, &uids, most](ImapResponse &response) {
        const std::optional<quint32> uid = uidOf(response);
        if (!uid || !uids.contains(*uid) || !bodyOf(response))
            return;
        RawMail mail;
        mail.uid = *uid;
        mail.bytes = bodyOf(response)->text;
        mail.isCut = mail.bytes.size() >= most;
        batch.mails.append(std::move(mail));
    };
    const QByteArray line
        = "UID FETCH " + imapSet(uids) + " (UID RFC822.SIZE BODY.PEEK[]<0." + number(most) + ">)";
    const Result<ImapResponse> answer = co_await m_client->command(line, take);
    const bool isMails = answer ? answer->name != "OK" : answer.error().kind == Error::Kind::Malformed;
    if (isMails) { // one of these cannot be had: which, and then on without it
        m_singly = true;
        if (uids.size() == 1)
            m_unreadable.insert(uids.first());
    }
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (isMails) {
        Batch again;
        again.more = true;
        co_return again;
    }
    std::ranges::sort(batch.mails, {}, &RawMail::uid);
    while (!m_pending.empty() && m_pending.front().uid <= batch.lastUid)
        m_pending.pop_front();
    batch.more = !m_pending.empty() || m_client->hasNews();
    co_return batch;
}

Async<void> FolderReader::wait()
{
    if (m_client->hasNews())
        co_return Result<void>();
    const Result<bool> news = co_await m_client->idle(idleAtMost);
    if (!news && news.error().kind == Error::Kind::Rejected) {
        m_canIdle = false; // it says it can, and cannot
        co_return Result<void>();
    }
    if (!news)
        co_return tl::unexpected(news.error());
    co_return Result<void>();
}

Async<void> FolderReader::ask()
{
    const Result<ImapResponse> answer = co_await m_client->command(QByteArray("NOOP"));
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return Result<void>();
}

Async<void> FolderReader::settle(QList<quint32> uids)
{
    const QByteArray set = imapSet(uids);
    if (m_settings.marksSeen) {
        const QByteArray line = "UID STORE " + set + " +FLAGS.SILENT (\\Seen)";
        const Result<ImapResponse> answer = co_await m_client->command(line);
        if (!answer)
            co_return tl::unexpected(answer.error());
    }
    if (m_settings.moveTo.isEmpty())
        co_return Result<void>();
    const QByteArray to = imapQuoted(imapFolderName(m_settings.moveTo)).value_or("\"\"");
    const bool moves = m_client->has("MOVE");
    const QByteArray line = (moves ? "UID MOVE " : "UID COPY ") + set + ' ' + to;
    const Result<ImapResponse> answer = co_await m_client->command(line);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (moves || answer->name != "OK" || !m_client->has("UIDPLUS"))
        co_return Result<void>();
    const QByteArray mark = "UID STORE " + set + " +FLAGS.SILENT (\\Deleted)";
    const Result<ImapResponse> marked = co_await m_client->command(mark);
    if (!marked)
        co_return tl::unexpected(marked.error());
    const QByteArray expunge = "UID EXPUNGE " + set; // and never what others deleted
    const Result<ImapResponse> expunged = co_await m_client->command(expunge);
    if (!expunged)
        co_return tl::unexpected(expunged.error());
    co_return Result<void>();
}

}
