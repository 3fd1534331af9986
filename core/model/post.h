#pragma once

#include <QString>

namespace provodka {

/// A word to people: an alarm, a summary.
struct Post
{
    Post() = default;
    QString key; ///< the same when it is sent again after a lost answer; letters, digits, hyphens
    QString title;
    QString text; ///< lines of plain text
};

}
