#include "core/base/json.h"
#include "core/connectors/wayforpay/payload.h"
#include "core/connectors/wayforpay/wire.h"
#include "tests/fuzz/require.h"

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

void plainJson(const QByteArray &body)
{
    const Result<QJsonValue> value = json::value(body);
    const QList<json::RawMember> members = json::rawMembers(body);
    if (value && value->isObject()) {
        // The walk over the bytes sees what the reader sees.
        const QJsonObject object = value->toObject();
        for (const json::RawMember &member : members)
            REQUIRE(object.contains(member.name));
        REQUIRE(members.isEmpty() == object.isEmpty());
        for (const QJsonValue &member : object) {
            json::text(member);
            json::integer(member);
            json::money(member, u"UAH"_s);
        }
    }
    if (value && value->isArray())
        REQUIRE(json::rawElements(body).size() == value->toArray().size());
}

void wayForPay(const HttpAnswer &answer)
{
    const wayforpay::Account shop{u"test_merch_n1"_s, "flk3409refn54t54t*FNJRET"};
    const Result<wayforpay::Members> status = wayforpay::wire::status(answer, shop, u"10482-2"_s);
    if (status)
        REQUIRE(status->text(u"orderReference"_s) == u"10482-2"_s);
    const Result<QList<QByteArray>> items = wayforpay::wire::transactions(answer);
    if (!items)
        return;
    for (const QByteArray &item : *items) {
        const Result<wayforpay::Members> members = wayforpay::Members::read(item);
        if (!members)
            continue;
        Notice notice;
        notice.kind = u"list"_s;
        notice.proof = Proof::Listed;
        notice.payload = wayforpay::payloadOf(*members, shop.merchantAccount);
        REQUIRE(json::object(notice.payload));
        const Result<Payment> payment = wayforpay::paymentOf(notice);
        if (payment)
            REQUIRE(!payment->reference.isEmpty() && payment->amount.minor >= 0);
    }
}

}

// The first byte chooses the HTTP status, the rest is the body.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    static constexpr int statuses[]{200, 200, 200, 400, 401, 404, 429, 500};
    HttpAnswer answer;
    answer.status = statuses[data[0] % 8];
    answer.body = QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    plainJson(answer.body);
    wayForPay(answer);
    return 0;
}
