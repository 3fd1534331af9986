#pragma once

#include "core/model/alarm.h"
#include "core/model/post.h"
#include "core/store/database.h"

namespace provodka {

/// A word for one recipient, kept until it is with them.
struct StoredPost
{
    qint64 id = 0;
    Recipient recipient;
    Post post;
    QDateTime madeAt;
    QDateTime dueAt;
    int attempt = 0; ///< that failed
    QDateTime sentAt; ///< invalid: not yet
    QDateTime givenUpAt;
    QString proof;
    Text error; ///< of the last attempt
};

/// Writing happens inside the caller's Transaction.
class PostStore
{
public:
    explicit PostStore(Database &database);
    Result<qint64> add(const StoredPost &post);
    /// Neither sent nor given up, oldest first.
    Result<QList<StoredPost>> open();
    /// When it was tried, how it ended or when it is tried again.
    Result<void> save(const StoredPost &post);
    /// The newest word to each recipient.
    Result<QList<StoredPost>> latestByRecipient();

private:
    Database &m_db;
};

}
