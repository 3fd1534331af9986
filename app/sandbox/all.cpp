#include "app/sandbox/all.h"

#include "app/sandbox/bitrix24.h"
#include "app/sandbox/imap/imap.h"
#include "app/sandbox/planfix.h"
#include "app/sandbox/wayforpay.h"

namespace provodka::sandbox {

using namespace Qt::Literals::StringLiterals;

void addAll(Sandbox &sandbox)
{
    // One line a vendor.
    sandbox.add(std::make_unique<Bitrix24StandIn>());
    sandbox.add(std::make_unique<Planfix>());
    auto imap = std::make_unique<Imap>(
        [&sandbox](IncomingRequest request, std::function<void(OutgoingAnswer)> done) {
            sandbox.ask(u"imap"_s, std::move(request), std::move(done));
        },
        [&sandbox](std::function<void()> job) { sandbox.post(std::move(job)); });
    Imap *mailbox = imap.get();
    sandbox.add(std::move(imap));
    sandbox.add(
        std::make_unique<WayForPay>([&sandbox](std::function<void()> job) { sandbox.post(std::move(job)); },
            [mailbox](QByteArray mail) { mailbox->deliver(std::move(mail)); }));
}

}
