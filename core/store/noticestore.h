#pragma once

#include "core/model/notice.h"
#include "core/store/database.h"

namespace provodka {

struct StoredNotice
{
    NoticeId id;
    Notice notice;
    EventId event; ///< invalid until it joined one
};

/// What connections delivered, as it came. Writing happens inside the caller's Transaction.
class NoticeStore
{
public:
    explicit NoticeStore(Database &database);

    /// Remembers a notice the first time it is seen; nothing when it was known already.
    Result<std::optional<NoticeId>> remember(const Notice &notice);
    /// Notices that no event has taken up, oldest first.
    Result<QList<StoredNotice>> fresh(int limit);
    Result<QList<StoredNotice>> ofEvent(EventId event);

    Result<void> joined(NoticeId notice, EventId event);
    /// The last that no rule could read, oldest first.
    Result<QList<StoredNotice>> lastUnread(int count);
    /// The last mails of a connection, newest first, read by a rule or not.
    Result<QList<StoredNotice>> lastMails(const ConnectionName &connection, int count);
    /// A mail that only rang: the list was looked at for it.
    Result<void> rang(NoticeId notice);
    /// A mail that no rule could read.
    Result<void> unread(NoticeId notice);
    /// How sure it turned out to be who sent it.
    Result<void> judged(NoticeId notice, Proof proof);
    /// Of what rang or was unread; invalid: nothing did.
    Result<QDateTime> lastRing();
    /// After the rules changed: mails that none could read are tried again, those received since then.
    Result<void> tryUnreadAgain(const QDateTime &since);
    Result<void> unrouted(NoticeId notice);
    /// After the setup changed: those without a route are tried again.
    Result<void> tryUnroutedAgain();

private:
    Database &m_db;
};

}
