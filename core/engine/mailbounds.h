#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QHash>

namespace provodka {

/// How many questions mails may cause: anybody can write a thousand of them, and the service's patience is
/// needed for payments. What goes beyond only rings for the list, which tells of all real ones in one answer.
class MailBounds
{
public:
    /// Whether one more payment may be asked about that only a mail told of.
    bool mayBegin(const QDateTime &now);
    void began(EventId event, const QDateTime &now);
    /// The service knows it.
    void confirmed(EventId event) { m_unconfirmed.remove(event.value); }

    /// Whether a payment that the service told of may be asked about again because a mail speaks of it; yes
    /// is counted.
    bool mayAskAgain(EventId event, const QDateTime &now);

private:
    QHash<qint64, QDateTime> m_unconfirmed;
    QHash<qint64, QDateTime> m_askedAgain;
};

}
