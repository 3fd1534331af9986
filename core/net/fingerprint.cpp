#include "core/net/fingerprint.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

std::optional<QByteArray> readFingerprint(const QString &text)
{
    QString hex = text.toLower();
    static const QRegularExpression between(u"[\\s:]"_s);
    hex.remove(between);
    static const QRegularExpression form(u"\\A[0-9a-f]{64}\\z"_s);
    if (!form.match(hex).hasMatch())
        return std::nullopt;
    return QByteArray::fromHex(hex.toLatin1());
}

QString shownFingerprint(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

QSslError::SslError mostTelling(const QList<QSslError> &errors)
{
    constexpr std::array known{QSslError::CertificateExpired, QSslError::CertificateNotYetValid,
        QSslError::HostNameMismatch, QSslError::SelfSignedCertificate,
        QSslError::SelfSignedCertificateInChain};
    for (const QSslError::SslError one : known) {
        if (std::ranges::any_of(errors, [one](const QSslError &error) { return error.error() == one; }))
            return one;
    }
    return QSslError::UnspecifiedError;
}

}
