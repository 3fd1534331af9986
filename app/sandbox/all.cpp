#include "app/sandbox/all.h"

#include "app/sandbox/bitrix24.h"
#include "app/sandbox/planfix.h"
#include "app/sandbox/wayforpay.h"

namespace provodka::sandbox {

void addAll(Sandbox &sandbox)
{
    // One line a vendor.
    sandbox.add(std::make_unique<Bitrix24StandIn>());
    sandbox.add(std::make_unique<Planfix>());
    sandbox.add(
        std::make_unique<WayForPay>([&sandbox](std::function<void()> job) { sandbox.post(std::move(job)); }));
}

}
