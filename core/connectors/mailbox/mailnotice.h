#pragma once

#include "core/model/mailmessage.h"
#include "core/model/notice.h"

namespace provodka::mailbox {

/// A mail as the server gave it.
struct RawMail
{
    quint32 uid = 0;
    QByteArray bytes;
    bool isCut = false; ///< only its beginning was fetched
    bool isUnreadable = false; ///< the server does not give it out
};

/// What is stored of a mail. Two deliveries of one mail are one notice, whatever their UIDs. May take long:
/// for a thread of its own.
Notice noticeOf(const RawMail &mail, const ConnectionName &connection, const QDateTime &now);
QList<Notice> noticesOf(QList<RawMail> mails, ConnectionName connection, QDateTime now);

Result<MailMessage> messageOf(const Notice &notice);

}
