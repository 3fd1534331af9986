#include "core/connectors/wayforpay/help.h"

#include <QCoreApplication>

namespace provodka::wayforpay {

using namespace Qt::Literals::StringLiterals;

QList<FieldHelp> settingHelp()
{
    return {
        {u"address"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Where WayForPay answers programs. One address serves all shops, so it is filled in already; "
                "only somebody of WayForPay's support gives another."),
            u"https://api.wayforpay.com/api"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "No payment is seen and the test says that the address does not answer.")},
        {u"merchantAccount"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The name under which WayForPay knows the shop. Open the cabinet m.wayforpay.com, choose the "
                "shop, and copy it from “Налаштування магазину” as it stands, without spaces around it. A "
                "second shop is a second connection."),
            u"my_shop_com_ua"_s,
            QT_TRANSLATE_NOOP("Settings",
                "WayForPay refuses every question, or a callback of another shop is not believed. The "
                "connection stops and says so.")},
        {u"secretKey"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The key with which WayForPay signs what it says and Provodka signs what it asks; with it a "
                "payment is proven. It stands beside merchantAccount. It is kept in the system's keychain "
                "only and never shown again. When you make a new one in the cabinet, paste it here at once."),
            QString(),
            QT_TRANSLATE_NOOP("Settings",
                "Nothing can be proven: payments wait, and nothing is booked on trust. The connection says "
                "“the signature does not fit”.")},
        {u"listen"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Provodka can listen on this computer, so that WayForPay tells of a payment within a second. "
                "127.0.0.1 means this computer only, which is right behind a tunnel or a reverse proxy; the "
                "number behind the colon is any free port from 1024 on. It may stay empty."),
            u"127.0.0.1:8480"_s,
            QT_TRANSLATE_NOOP("Settings",
                "If another program uses the port, the connection says so and payments are read from the "
                "list instead: later, but none is lost.")},
        {u"publicAddress"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The address on the Internet that leads to the address to listen on: of a tunnel, or of your "
                "own server with TLS. From it the Service URL is made that you copy into the cabinet; “Test” "
                "under the field knocks from outside and says whether it arrives."),
            u"https://pay.example.com"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "Callbacks go nowhere; payments come from the list, some minutes later.")},
        {u"pollMinutes"_s,
            QT_TRANSLATE_NOOP("Settings",
                "How often the list of payments is read. It costs one call each time and finds what a "
                "callback did not tell, for example after a power cut."),
            u"1"_s,
            QT_TRANSLATE_NOOP("Settings",
                "With 0 and neither callbacks nor a mailbox nothing tells of payments at all; a route like "
                "that is named when it is saved.")},
        {u"daysBack"_s,
            QT_TRANSLATE_NOOP("Settings",
                "WayForPay lists a payment by the day it was made, and news about it, as a refund, may come "
                "days later. So every reading covers these days again; what is known already is dropped. "
                "More days find later news and make the list longer."),
            u"2"_s, ""},
        {u"callsPerSecond"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Provodka takes at most 80 % of it, so that your other programs can call, too. Raise it only "
                "when the vendor has written that your account may call more."),
            u"10"_s, ""},
    };
}

}
