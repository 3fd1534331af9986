#include "ui/shown/shown.h"

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

QString shownMoney(const Money &money, const QLocale &locale)
{
    if (money.currency == "XXX"_L1 || money.currency.isEmpty())
        return u"—"_s;
    return money.shown(locale);
}

QString shownTime(const QDateTime &time, const QLocale &locale)
{
    return time.isValid() ? locale.toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

}
