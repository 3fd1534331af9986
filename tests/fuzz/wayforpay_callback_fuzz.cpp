#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/connectors/wayforpay/callbacks.h"
#include "core/connectors/wayforpay/members.h"
#include "core/connectors/wayforpay/payload.h"
#include "core/connectors/wayforpay/wire.h"
#include "tests/fuzz/require.h"

using namespace provodka;
using namespace provodka::wayforpay;
using namespace Qt::Literals::StringLiterals;

namespace {

const Account shop{u"test_merch_n1"_s, "flk3409refn54t54t*FNJRET"};

/// The body with our account and a right signature over what it says, so that runs get behind the signature
/// too.
QByteArray signedAgain(const QByteArray &json)
{
    const Result<Members> members = Members::read(json);
    if (!members)
        return {};
    QStringList fields{shop.merchantAccount};
    for (const auto name : {"orderReference"_L1, "amount"_L1, "currency"_L1, "authCode"_L1, "cardPan"_L1,
             "transactionStatus"_L1, "reasonCode"_L1})
        fields.append(members->text(name));
    QByteArray body = "{\"merchantAccount\":\"test_merch_n1\",\"merchantSignature\":\""
        + sign(shop.secretKey, fields) + '"';
    const auto &all = members->all();
    for (auto member = all.begin(); member != all.end(); ++member) {
        if (member.key() != "merchantAccount"_L1 && member.key() != "merchantSignature"_L1)
            body += ',' + json::compact(QJsonArray{member.key()}).mid(1).chopped(1) + ':' + member.value();
    }
    return body + '}';
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Callbacks reader({u"wfp"_s}, u"w"_s, shop);
    const QDateTime now = utcFromMs(1795290900000);
    const QByteArray sent(reinterpret_cast<const char *>(data), qsizetype(size));

    QList<QByteArray> bodies{sent};
    for (const QByteArray &reading : wire::bodyReadings(sent))
        bodies.append(signedAgain(reading));
    for (const QByteArray &body : std::as_const(bodies)) {
        IncomingRequest request;
        request.method = "POST";
        request.path = reader.path();
        request.body = body;
        const CallbackReader::Verdict verdict = reader.read(request, now);
        REQUIRE(verdict.notice.has_value() == (verdict.answer.status == 200));
        REQUIRE(verdict.notice.has_value() == verdict.refusal.isEmpty());
        if (!verdict.notice)
            continue;
        // What is stored can be read again, says who signed it, and is the same when it comes again.
        const Result<Members> payload = Members::read(verdict.notice->payload);
        REQUIRE(payload);
        REQUIRE(payload->text(u"merchantAccount"_s) == shop.merchantAccount);
        REQUIRE(payload->text(u"orderReference"_s) == verdict.notice->externalId);
        REQUIRE(!payload->has(u"cardPan"_s) && !payload->has(u"recToken"_s)
            && !payload->has(u"merchantSignature"_s));
        REQUIRE(reader.read(request, now).notice->version == verdict.notice->version);
        REQUIRE(json::object(verdict.answer.body));
        const Result<Payment> payment = paymentOf(*verdict.notice);
        if (payment) {
            REQUIRE(payment->amount.minor >= 0);
            REQUIRE(!payment->typedFieldsConfirmed);
            REQUIRE(paymentFromJson(*json::object(json::compact(toJson(*payment)))) == *payment);
        }
    }
    return 0;
}
