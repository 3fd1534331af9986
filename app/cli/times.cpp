#include "app/cli/times.h"

#include <QDateTime>
#include <QRegularExpression>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayMs = 24 * 60 * 60 * 1000;

}

std::optional<qint64> pointInTime(const QString &written, bool isEnd)
{
    if (const QDate day = QDate::fromString(written, Qt::ISODate); day.isValid() && written.size() == 10)
        return (isEnd ? day.addDays(1) : day).startOfDay().toMSecsSinceEpoch();
    const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (time.isValid() && written.contains(u'T'))
        return time.toMSecsSinceEpoch();
    return std::nullopt;
}

std::optional<qint64> duration(const QString &written)
{
    static const QRegularExpression whole(u"\\A(?:\\d{1,9}[smhd])+\\z"_s);
    static const QRegularExpression part(u"(\\d+)([smhd])"_s);
    if (!whole.match(written).hasMatch())
        return std::nullopt;
    qint64 ms = 0;
    for (auto match = part.globalMatch(written); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString unit = one.captured(2);
        const qint64 size = unit == "s"_L1 ? 1000
            : unit == "m"_L1               ? 60 * 1000
            : unit == "h"_L1               ? 60 * 60 * 1000
                                           : dayMs;
        ms += one.captured(1).toLongLong() * size;
    }
    return ms;
}

}
