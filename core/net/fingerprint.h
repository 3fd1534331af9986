#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace provodka {

/// "AB:CD:…" or "abcd…" as bytes; nothing when it is no SHA-256.
std::optional<QByteArray> readFingerprint(const QString &text);
QString shownFingerprint(const QByteArray &sha256);

}
