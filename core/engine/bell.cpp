#include "core/engine/bell.h"

#include <array>

namespace provodka {

namespace {

constexpr std::array<qint64, 5> looks{0, 5, 20, 60, 180};
constexpr qint64 togetherSeconds = 60;

}

void Bell::ring(const QDateTime &now)
{
    // A clock that was set back must not silence it.
    const bool isOver = !m_since.isValid() || now < m_since || now >= m_since.addSecs(togetherSeconds);
    m_again = !isOver;
    if (!isOver)
        return;
    m_since = now;
    m_next = 0;
}

QDateTime Bell::due() const
{
    if (!m_since.isValid())
        return {};
    const QDateTime again = m_since.addSecs(togetherSeconds);
    if (m_next >= int(looks.size()))
        return m_again ? again : QDateTime();
    const QDateTime next = m_since.addSecs(looks[size_t(m_next)]);
    return m_again ? qMin(next, again) : next;
}

void Bell::looked(const QDateTime &now)
{
    if (!m_since.isValid())
        return;
    if (m_again && now >= m_since.addSecs(togetherSeconds)) {
        m_since = now;
        m_next = 0;
        m_again = false;
    }
    while (m_next < int(looks.size()) && m_since.addSecs(looks[size_t(m_next)]) <= now)
        ++m_next;
    if (m_next >= int(looks.size()) && !m_again)
        m_since = {};
}

}
