#include "core/recipes/paymenttoorder/levels.h"

#include <algorithm>

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wholeInPoints = 100'00;

tl::unexpected<Error> unreadable(const QString &text)
{
    return failure(Error::Kind::Malformed,
        Text(QT_TRANSLATE_NOOP("Text",
                 "“%1” is neither a sum like 150.00 nor a share like 1.5 % (with two decimals at most)."),
            {text}));
}

// Percent have two decimals, as the money of most currencies.
std::optional<int> pointsOf(const QString &percent)
{
    const Result<Money> points = parseMoney(percent, u"UAH"_s);
    if (!points || points->minor < 0 || points->minor > wholeInPoints)
        return std::nullopt;
    return int(points->minor);
}

}

std::optional<Money> ShareOrSum::of(const Money &due) const
{
    if (!sum.isEmpty()) {
        const Result<Money> money = parseMoney(sum, due.currency);
        return money ? std::optional(*money) : std::nullopt;
    }
    const qint64 whole = due.minor / wholeInPoints * basisPoints;
    const qint64 rest = (due.minor % wholeInPoints * basisPoints + wholeInPoints - 1) / wholeInPoints;
    return Money{whole + rest, due.currency};
}

QString ShareOrSum::shown(const Money &due) const
{
    if (sum.isEmpty())
        return Money{basisPoints, u"UAH"_s}.shortest() + u"\u00A0%"_s;
    const std::optional<Money> money = of(due);
    return money ? money->shown() : sum;
}

Result<ShareOrSum> ShareOrSum::fromText(const QString &text)
{
    QString plain = text.trimmed();
    if (plain.isEmpty())
        return ShareOrSum();
    if (plain.endsWith(u'%')) {
        const std::optional<int> points = pointsOf(plain.chopped(1).trimmed());
        if (!points)
            return unreadable(text);
        return ShareOrSum{*points, {}};
    }
    const Result<Money> money = parseMoney(plain, u"UAH"_s);
    if (!money || money->minor < 0)
        return unreadable(text);
    return money->isZero() ? ShareOrSum() : ShareOrSum{0, plain};
}

Result<ShareOrSum> ShareOrSum::fromPercent(const QString &text, int most)
{
    QString plain = text.trimmed();
    if (plain.endsWith(u'%'))
        plain = plain.chopped(1).trimmed();
    const std::optional<int> points = pointsOf(plain);
    if (!points || *points == 0 || *points > most * 100)
        return unreadable(text);
    return ShareOrSum{*points, {}};
}

QList<Level> levelsOf(const QList<Threshold> &thresholds, const Money &due)
{
    QList<Level> levels;
    for (const Threshold &threshold : thresholds) {
        const std::optional<Money> from = threshold.part.of(due);
        if (from && from->minor > 0 && from->minor < due.minor)
            levels.append({*from, threshold.stage, threshold.part.shown(due)});
    }
    std::sort(levels.begin(), levels.end(),
        [](const Level &a, const Level &b) { return a.from.minor < b.from.minor; });
    return levels;
}

}
