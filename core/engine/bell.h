#pragma once

#include <QDateTime>

namespace provodka {

/// The looks at a list that somebody rang for: at once and a few more times, since what was announced may be
/// listed late. However often it is rung within a minute, that minute is looked over once.
class Bell
{
public:
    void ring(const QDateTime &now);
    /// When to look next; invalid: nobody rang.
    QDateTime due() const;
    /// A look begins.
    void looked(const QDateTime &now);

private:
    QDateTime m_since; ///< the ring that the looks are counted from
    int m_next = 0;
    bool m_again = false; ///< it was rung since
};

}
