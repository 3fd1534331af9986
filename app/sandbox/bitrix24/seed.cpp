#include "app/sandbox/bitrix24/portal.h"

namespace provodka::sandbox::bitrix24 {

using namespace Qt::Literals::StringLiterals;

void Portal::fill()
{
    const auto deal = [this](int number, const QString &due, const QString &stage = u"PREPARATION"_s,
                          int category = 0, const QString &currency = u"UAH"_s) {
        Row fields;
        fields.insert(u"TITLE"_s, u"Замовлення %1"_s.arg(number));
        fields.insert(orderField, QString::number(number));
        fields.insert(u"OPPORTUNITY"_s, due);
        fields.insert(u"CURRENCY_ID"_s, currency);
        fields.insert(u"CATEGORY_ID"_s, QString::number(category));
        fields.insert(u"STAGE_ID"_s, stage);
        addDeal(std::move(fields));
    };
    deal(10480, u"18250.50"_s);
    deal(10481, u"4900.00"_s);
    deal(10482, u"12500.50"_s);
    deal(10483, u"7300.00"_s);
    deal(10484, u"15999.99"_s);
    deal(10485, u"990.00"_s);
    deal(10486, u"23100.00"_s);
    deal(10487, u"6450.25"_s);
    deal(10488, u"31000.00"_s);
    deal(10489, u"2750.00"_s);
    deal(10490, u"8200.00"_s);
    deal(10490, u"8200.00"_s); // one number, two deals
    deal(10491, u"5600.00"_s, u"EXECUTING"_s);
    deal(10492, u"9100.00"_s, u"LOSE"_s);
    deal(10493, u"450.00"_s, u"PREPARATION"_s, 0, u"USD"_s);
    deal(10494, u"3300.00"_s, u"C7:PREPARATION"_s, 7);
    deal(10495, u"0.00"_s);
    deal(10496, u"11111.00"_s);
    deal(10497, u"1200.00"_s, u"NEW"_s);
    deal(10498, u"18250.50"_s);
    deal(10499, u"100000.00"_s);
}

}
