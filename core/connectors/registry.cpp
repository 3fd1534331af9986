#include "core/connectors/connector.h"

#include "core/connectors/bitrix24/bitrix24.h"
#include "core/connectors/mailbox/mailbox.h"
#include "core/connectors/planfix/planfix.h"
#include "core/connectors/smtp/smtp.h"
#include "core/connectors/wayforpay/wayforpay.h"

namespace provodka {

const QList<Vendor> &vendors()
{
    static const QList<Vendor> all{
        {wayforpay::info(), wayforpay::make, wayforpay::limitsFor},
        {planfix::info(), planfix::make, planfix::limitsFor},
        {bitrix24::info(), bitrix24::make, bitrix24::limitsFor},
        {mailbox::info(), mailbox::make, nullptr},
        {smtp::info(), smtp::make, nullptr},
    };
    return all;
}

const Vendor *vendor(const QString &id)
{
    for (const Vendor &known : vendors()) {
        if (known.info.id == id)
            return &known;
    }
    return nullptr;
}

}
