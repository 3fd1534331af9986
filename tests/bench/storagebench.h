#pragma once

#include <QJsonObject>

namespace provodka::bench {

/// How long the storage under the temporary folder takes to keep 8 KiB (microseconds), one after another with
/// a pause: a payment waits for about ten of them, so its slowest ones are the storage's.
QJsonObject flushes(int count);

}
