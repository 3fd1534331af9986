#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/text.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace provodka {

/// Something that a person should know without looking. One of a kind and subject is open at a time.
struct Alarm
{
    qint64 id = 0;
    QString
        kind; ///< "payment", "connection", "setup", "route", "feed", "changed", "disk", or a journal's kind
    QString subject; ///< what it is about: a payment's event, a connection's name, …
    Text text;
    std::optional<Money> amount; ///< of the payment that waits
    QUrl link; ///< where to look in the browser
    QDateTime since; ///< when the trouble began
    QDateTime raisedAt;
    QDateTime holdUntil; ///< not told before: it comes and goes
    QDateTime toldAt; ///< invalid: not yet
    QDateTime endedAt; ///< invalid: still open
    QDateTime overToldAt; ///< that it is over; invalid: not yet, or there is nothing to tell
    friend bool operator==(const Alarm &, const Alarm &) = default;
};

/// Who is told, and through which connection.
struct Recipient
{
    ConnectionName connection;
    QString to; ///< in the vendor's words
    friend bool operator==(const Recipient &, const Recipient &) = default;
};

}
