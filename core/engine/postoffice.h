#pragma once

#include "core/engine/desk.h"
#include "core/store/poststore.h"

namespace provodka {

/// Brings words to people through their feeds, each recipient on its own: one whose feed fails is tried
/// again, and keeps nobody else waiting.
class PostOffice
{
public:
    explicit PostOffice(Desk &desk);

    /// From the store, once at the start.
    Result<void> resume();
    /// Inside the turn's transaction: a word to each of them.
    Result<void> put(const Post &post, const QList<Recipient> &recipients);
    /// Inside the turn's transaction: how those on the way ended.
    Result<void> store();
    /// After the commit: sends what is due, one at a time through each connection.
    void launch();
    std::optional<QDateTime> nextDue() const;

    bool isSending() const { return !m_sending.isEmpty(); }

    /// Recipients whom nothing reaches, with the reason, and since when.
    struct Unreached
    {
        Recipient recipient;
        Text reason;
        QDateTime since;
    };
    QList<Unreached> unreached() const;

private:
    QCoro::Task<> send(StoredPost post);

    Desk &m_desk;
    PostStore m_store;
    QList<StoredPost> m_open;
    QList<std::pair<qint64, Result<QString>>> m_ended;
    QList<qint64> m_sending;
};

/// One word through a connection's feed, outside any store. Errors: of the feed; Misconfigured when the
/// connection cannot tell people anything.
Async<QString> postThrough(Account *account, QString to, Post post);

}
