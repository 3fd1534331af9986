#include "core/recipes/mailtold.h"

#include <QCryptographicHash>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

// Of letters only, so that no pattern of order numbers finds one in it.
QString referenceOf(const MailMessage &mail, const Notice &notice)
{
    const QByteArray id = mail.messageId.isEmpty() ? notice.originalSha256 : mail.messageId.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(id, QCryptographicHash::Sha256).left(10);
    QString name = u"mail-"_s;
    for (const char byte : digest) {
        name += QChar(u'a' + (uchar(byte) >> 4));
        name += QChar(u'a' + (uchar(byte) & 15));
    }
    return name;
}

bool isPlausible(const QDateTime &time, const QDateTime &receivedAt)
{
    return time.isValid() && time >= receivedAt.addDays(-31) && time <= receivedAt.addSecs(3600);
}

}

Payment paymentTold(const MailSign &sign, const MailMessage &mail, const Notice &notice)
{
    Payment payment = *sign.payment;
    payment.reference = sign.reference.isEmpty() ? referenceOf(mail, notice) : sign.reference;
    if (!isPlausible(payment.processedAt, notice.receivedAt))
        payment.processedAt = isPlausible(mail.date, notice.receivedAt) ? mail.date : notice.receivedAt;
    return payment;
}

}
