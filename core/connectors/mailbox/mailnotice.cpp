#include "core/connectors/mailbox/mailnotice.h"

#include "core/base/json.h"
#include "core/connectors/mailbox/redaction.h"
#include "core/mail/readmail.h"

#include <QCryptographicHash>

namespace provodka::mailbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestId = 900; // a Message-ID is a line; what is longer is known by its bytes
constexpr qsizetype keptOfNoMail = 4000;

MailMessage read(const RawMail &mail)
{
    Result<MailMessage> message = readMail(mail.bytes);
    if (!message) {
        // Kept for a person instead of lost.
        MailMessage bare;
        bare.seen = QString::fromUtf8(mail.bytes.left(keptOfNoMail));
        bare.isCut = true;
        return bare;
    }
    message->isCut = message->isCut || mail.isCut;
    return *message;
}

}

Notice noticeOf(const RawMail &mail, const ConnectionName &connection, const QDateTime &now)
{
    Notice notice;
    notice.connection = connection;
    notice.kind = u"mail"_s;
    notice.receivedAt = now;
    notice.originalSha256 = QCryptographicHash::hash(mail.bytes, QCryptographicHash::Sha256);
    const QString fingerprint = QString::fromLatin1(notice.originalSha256.toHex());
    const MailMessage message = withoutCards(read(mail));
    const bool hasId = !message.messageId.isEmpty() && message.messageId.size() <= longestId;
    notice.externalId = hasId ? message.messageId : fingerprint;
    if (mail.isUnreadable)
        notice.externalId = u"unreadable "_s + QString::number(mail.uid);
    notice.version = fingerprint.left(16);
    notice.payload = json::compact(toJson(message));
    return notice;
}

QList<Notice> noticesOf(QList<RawMail> mails, ConnectionName connection, QDateTime now)
{
    QList<Notice> notices;
    for (RawMail &mail : mails) {
        notices.append(noticeOf(mail, connection, now));
        mail.bytes.clear();
    }
    return notices;
}

Result<MailMessage> messageOf(const Notice &notice)
{
    const Result<QJsonObject> json = json::object(notice.payload);
    if (!json) {
        return failure(
            Error::Kind::Malformed, Text(QT_TRANSLATE_NOOP("Text", "The stored mail cannot be read.")));
    }
    return mailMessageFromJson(*json);
}

}
