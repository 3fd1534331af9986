#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace provodka::wayforpay {

class Members;

/// The shop as WayForPay knows it.
struct Account
{
    QString merchantAccount;
    QByteArray secretKey; ///< UTF-8
};

/// HMAC-MD5 over the fields joined with ';', 32 lower-case hex digits. Which fields in which order is the
/// message's matter; numbers are signed as they are written in it.
QByteArray sign(const QByteArray &secretKey, const QStringList &fields);

/// Whether a received digest is the computed one, in a time that does not tell how much of it is right.
bool isDigest(const QByteArray &received, const QByteArray &computed);

/// Whether callback or CHECK_STATUS members carry the right merchantSignature. Where the amount may be
/// written in several ways (12500.50, 12500.5) each is tried; members that could be read in two ways are
/// never right.
bool isSigned(const Account &account, const Members &members);

/// Of a request about one payment: merchantAccount;orderReference.
QByteArray signQuestion(const Account &account, const QString &orderReference);
/// Of a TRANSACTION_LIST request: merchantAccount;dateBegin;dateEnd.
QByteArray signList(const Account &account, qint64 dateBegin, qint64 dateEnd);
/// Of our answer to a callback: orderReference;status;time.
QByteArray signAcceptance(const Account &account, const QString &orderReference, qint64 time);

}
