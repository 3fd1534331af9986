#pragma once

#include <QDateTime>
#include <QList>

namespace provodka {

/// Which of the copies made at these times go: of `kept` in all, the newest of each of the seven newest days
/// stays, and before them the newest of each week. The newest copy always stays.
QList<QDateTime> superfluousCopies(QList<QDateTime> copies, int kept);

}
