#include "core/engine/postoffice.h"

#include <algorithm>
#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 givenUpAfterMs = 3 * 24 * 3'600'000LL;

std::chrono::milliseconds pauseAfter(int attempt, const Error &error)
{
    constexpr std::array<std::chrono::minutes, 5> pauses{1min, 5min, 15min, 30min, 60min};
    const auto usual = pauses[size_t(qBound(0, attempt - 1, int(pauses.size()) - 1))];
    return qMax<std::chrono::milliseconds>(usual, error.retryAfter);
}

}

Async<QString> postThrough(Account *account, QString to, Post post)
{
    Feed *feed = account ? account->connector().feed() : nullptr;
    if (!feed) {
        co_return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                "The connection that people are told through is not there, or cannot tell people anything; "
                "correct it in the workspace's settings.")));
    }
    Result<QString> sent = co_await feed->post(to, post);
    co_return sent;
}

PostOffice::PostOffice(Desk &desk)
    : m_desk(desk)
    , m_store(desk.database)
{
}

Result<void> PostOffice::resume()
{
    const Result<QList<StoredPost>> open = m_store.open();
    if (!open)
        return tl::unexpected(open.error());
    m_open = *open;
    return {};
}

Result<void> PostOffice::put(const Post &post, const QList<Recipient> &recipients)
{
    for (const Recipient &recipient : recipients) {
        StoredPost one;
        one.recipient = recipient;
        one.post = post;
        one.madeAt = m_desk.clock.now();
        one.dueAt = one.madeAt;
        const Result<qint64> id = m_store.add(one);
        if (!id)
            return tl::unexpected(id.error());
        one.id = *id;
        m_open.append(one);
    }
    return {};
}

Result<void> PostOffice::store()
{
    const auto ended = std::exchange(m_ended, {});
    for (const auto &[id, result] : ended) {
        m_sending.removeAll(id);
        const auto at
            = std::find_if(m_open.begin(), m_open.end(), [&](const StoredPost &one) { return one.id == id; });
        if (at == m_open.end())
            continue;
        const QDateTime now = m_desk.clock.now();
        const QString to = at->recipient.to;
        const QString connection = at->recipient.connection.value;
        Account *account = m_desk.account(at->recipient.connection);
        Result<void> said;
        if (result) {
            if (account)
                account->worked();
            at->sentAt = now;
            at->proof = *result;
            at->error = Text();
            said = m_desk.say(JournalLine::Level::Info, "post",
                Text(QT_TRANSLATE_NOOP("Text", "%1 was told through “%2”: %3"),
                    {to, connection, at->post.title}),
                {}, {}, connection, *result);
        } else if (result.error().kind == Error::Kind::Cancelled) {
            continue; // begun anew after the next start
        } else {
            const Error &error = result.error();
            ++at->attempt;
            at->error = error.text;
            at->dueAt = now.addMSecs(pauseAfter(at->attempt, error).count());
            if (at->madeAt.msecsTo(now) > givenUpAfterMs)
                at->givenUpAt = now;
            if (at->attempt == 1 || at->givenUpAt.isValid())
                said = m_desk.say(JournalLine::Level::Warning, "post",
                    at->givenUpAt.isValid()
                        ? Text(QT_TRANSLATE_NOOP(
                                   "Text", "%1 was not told through “%2” for three days; it is given up: %3"),
                            {to, connection, error.text.english()})
                        : Text(QT_TRANSLATE_NOOP(
                                   "Text", "%1 could not be told through “%2”; it is tried again: %3"),
                            {to, connection, error.text.english()}),
                    {}, {}, connection, error.logLine());
        }
        if (!said)
            return said;
        if (const Result<void> done = m_store.save(*at); !done)
            return done;
        if (at->sentAt.isValid() || at->givenUpAt.isValid())
            m_open.erase(at);
    }
    return {};
}

void PostOffice::launch()
{
    const QDateTime now = m_desk.clock.now();
    QList<ConnectionName> busy;
    for (const StoredPost &one : std::as_const(m_open)) {
        if (m_sending.contains(one.id))
            busy.append(one.recipient.connection);
    }
    const QList<StoredPost> open = m_open; // what is sent at once changes the list
    for (const StoredPost &one : open) {
        if (one.dueAt > now || busy.contains(one.recipient.connection))
            continue;
        busy.append(one.recipient.connection);
        m_sending.append(one.id);
        send(one);
    }
}

QCoro::Task<> PostOffice::send(StoredPost post)
{
    const Running running(m_desk);
    Account *account = m_desk.account(post.recipient.connection);
    const Result<QString> sent = co_await postThrough(account, post.recipient.to, post.post);
    m_ended.append({post.id, sent});
}

std::optional<QDateTime> PostOffice::nextDue() const
{
    std::optional<QDateTime> next;
    for (const StoredPost &one : m_open) {
        if (!m_sending.contains(one.id) && (!next || one.dueAt < *next))
            next = one.dueAt;
    }
    return next;
}

QList<PostOffice::Unreached> PostOffice::unreached() const
{
    QList<Unreached> all;
    for (const StoredPost &one : m_open) {
        const bool isKnown = std::any_of(
            all.begin(), all.end(), [&](const Unreached &other) { return other.recipient == one.recipient; });
        if (one.attempt >= 2 && !isKnown)
            all.append({one.recipient, one.error, one.madeAt});
    }
    return all;
}

}
