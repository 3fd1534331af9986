#pragma once

#include <QByteArray>
#include <QSslError>
#include <QString>

#include <optional>

namespace provodka {

/// "AB:CD:…" or "abcd…" as bytes; nothing when it is no SHA-256.
std::optional<QByteArray> readFingerprint(const QString &text);
QString shownFingerprint(const QByteArray &sha256);

/// Of several errors of a certificate the one that tells a person what to do.
QSslError::SslError mostTelling(const QList<QSslError> &errors);

}
