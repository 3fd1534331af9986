#include "ui/shown/shown.h"

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

QString shownMoney(const Money &money, const QLocale &locale)
{
    if (money.currency == "XXX"_L1 || money.currency.isEmpty())
        return u"—"_s;
    const QString decimal = money.decimal(); // "-10250.50"
    const QString whole = decimal.section(u'.', 0, 0);
    const QString fraction = decimal.section(u'.', 1);
    QString text = locale.toString(whole.toLongLong());
    if (whole == "-0"_L1)
        text = locale.negativeSign() + u'0';
    if (!fraction.isEmpty())
        text += locale.decimalPoint() + fraction;
    return text + QChar(0x00a0) + money.currency;
}

QString shownTime(const QDateTime &time, const QLocale &locale)
{
    return time.isValid() ? locale.toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

}
