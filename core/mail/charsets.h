#pragma once

#include <QByteArray>
#include <QString>

namespace provodka {

/// Bytes of a mail as text. The declared charset is believed where the bytes can be it; otherwise, and where
/// none is declared, they are UTF-8 when valid, else windows-1251. Never empty for bytes that are not.
QString textOf(QByteArrayView bytes, const QByteArray &charset = {});

}
