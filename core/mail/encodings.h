#pragma once

#include <QByteArray>

namespace provodka {

/// At most `limit` bytes of what was encoded. Anything that is no base64 is passed over, padding inside
/// (pieces that were encoded one by one) begins anew.
QByteArray fromBase64(QByteArrayView encoded, qsizetype limit);

/// Soft line breaks closed; what is no escape stays as it is.
QByteArray fromQuotedPrintable(QByteArrayView encoded, qsizetype limit);

/// The "Q" of RFC 2047: "_" is a space.
QByteArray fromQ(QByteArrayView encoded);

/// By the name of Content-Transfer-Encoding; unknown ones are taken as they are.
QByteArray transferDecoded(QByteArrayView body, const QByteArray &encoding, qsizetype limit);

}
