#pragma once

#include <QJsonObject>

namespace provodka::bench {

/// Mails a second on one thread: read (parts, encodings, charsets, HTML as text), then ruled (conditions,
/// extraction, the payment), over a mix of charsets, encodings and structures of 3.5 KB; and one of 20 MB.
QJsonObject mime(int mails);

}
