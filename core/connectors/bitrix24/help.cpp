#include "core/connectors/bitrix24/help.h"

#include <QCoreApplication>

namespace provodka::bitrix24 {

using namespace Qt::Literals::StringLiterals;

QList<FieldHelp> settingHelp()
{
    return {
        {u"webhook"_s,
            QT_TRANSLATE_NOOP("Settings",
                "In Bitrix24 open “Developer resources → Other → Inbound webhook”, tick the rights that are "
                "named above, save, and copy the whole address. Provodka acts with the rights of whoever "
                "made it, so make it as an administrator who stays with the company. It is kept in the "
                "system's keychain."),
            u"https://mycompany.bitrix24.ua/rest/1/abc123xyz/"_s,
            QT_TRANSLATE_NOOP("Settings",
                "When the employee is dismissed or the webhook is made anew, the connection stops; paste the "
                "new address and it goes on from where it stopped.")},
        {u"zone"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Bitrix24 shows dates by the clock of the portal. Choose the zone that stands in the "
                "portal's settings, so that a payment shortly before midnight gets the right day."),
            u"Europe/Kyiv"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "The date of payments around midnight is off by a day; sums are not affected.")},
        {u"callsPerSecond"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Provodka takes at most 80 % of it, so that your other programs can call, too. Raise it only "
                "when the vendor has written that your account may call more."),
            u"2"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Too many: the vendor refuses for a while and Provodka waits as long as it says. Too few: "
                "everything is right, only slower.")},
    };
}

QList<FieldHelp> targetHelp()
{
    return {
        {u"orderField"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The field of a deal by which a payment finds it. Best is a field of your own, filled in "
                "when the deal is made; it must be unique within the funnel. The list is filled once the "
                "account was asked."),
            u"Номер замовлення"_s,
            QT_TRANSLATE_NOOP("Settings",
                "No deal, or several, are found: the payment waits for a person with the deals that come "
                "near.")},
        {u"funnel"_s,
            QT_TRANSLATE_NOOP("Settings",
                "In which funnel the deals are that payments belong to. Deals of other funnels are never "
                "found and never moved."),
            u"Замовлення"_s, ""},
        {u"entryMode"_s,
            QT_TRANSLATE_NOOP("Settings",
                "“payments” makes a payment of the deal, as your people do with “Accept payment”: it can be "
                "seen in the deal's card and taken back. “money-field” adds up in one field of the deal and "
                "needs fewer rights."),
            u"payments"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "Without the right “Online store” the test names it and nothing is written.")},
        {u"paidField"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Only for booking in a money field: make a field of the type “Money” or “Number” at deals, "
                "which people only read, and choose it here."),
            u"Оплачено"_s,
            QT_TRANSLATE_NOOP("Settings",
                "When a person types into the same field, Provodka sees that the sum is not what it wrote "
                "and asks a person instead of writing over it.")},
        {u"currency"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The currency in which sums stand in the order system, by its three letters. A payment in "
                "another currency is never converted: it waits for a person."),
            u"UAH"_s,
            QT_TRANSLATE_NOOP("Settings", "All payments wait with the reason that the currency differs.")},
        {u"batch"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Bitrix24 takes up to 50 commands in one request, which makes many payments quick. Leave it "
                "unless the portal answers that a request took too long."),
            u"50"_s, ""},
    };
}

}
