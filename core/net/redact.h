#pragma once

#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace provodka {

/// An address for logs: scheme, host, port and path, without query and user; long or random-looking path
/// segments, which may be a key, are masked.
QString shownUrl(const QUrl &url);

/// The text with each secret replaced, also where it stands percent-encoded, JSON-escaped or in base64.
QByteArray redacted(QByteArray text, const QStringList &secrets);

}
