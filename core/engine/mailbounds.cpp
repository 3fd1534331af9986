#include "core/engine/mailbounds.h"

namespace provodka {

namespace {

constexpr int unconfirmedAnHour = 10;
constexpr int againInTenMinutes = 20;

void forgetBefore(QHash<qint64, QDateTime> &times, const QDateTime &since, const QDateTime &now)
{
    // A time to come is of a clock that was set back.
    times.removeIf([&](const auto &one) { return one.value() < since || one.value() > now; });
}

}

bool MailBounds::mayBegin(const QDateTime &now)
{
    forgetBefore(m_unconfirmed, now.addSecs(-3600), now);
    return m_unconfirmed.size() < unconfirmedAnHour;
}

void MailBounds::began(EventId event, const QDateTime &now)
{
    m_unconfirmed.insert(event.value, now);
}

bool MailBounds::mayAskAgain(EventId event, const QDateTime &now)
{
    forgetBefore(m_askedAgain, now.addSecs(-600), now);
    if (m_askedAgain.contains(event.value) || m_askedAgain.size() >= againInTenMinutes)
        return false;
    m_askedAgain.insert(event.value, now);
    return true;
}

}
