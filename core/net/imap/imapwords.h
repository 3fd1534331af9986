#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace provodka {

/// A folder's name as it stands on the wire (modified UTF-7, RFC 3501 5.1.3), and back.
QByteArray imapFolderName(const QString &name);
QString shownFolderName(const QByteArray &name);

/// A text within quotes; nothing when only a literal can hold it.
std::optional<QByteArray> imapQuoted(const QByteArray &text);

/// A set of numbers: "1:3,7".
QByteArray imapSet(const QList<quint32> &rising);

}
