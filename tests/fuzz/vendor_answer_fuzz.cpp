#include "core/base/json.h"
#include "core/connectors/planfix/wire.h"
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

void planfixRest(const HttpAnswer &answer)
{
    namespace wire = planfix::wire;
    const wire::EntryFields fields{u"76"_s, u"301"_s, u"302"_s, u"303"_s, u"UAH"_s};
    const wire::Ask read = wire::listTasks({}, {u"id"_s}, 0);
    const wire::Ask write = wire::moveTask(u"10482"_s, u"132"_s);
    REQUIRE(wire::reply(answer, read) || !wire::reply(answer, read).error().mayHaveRun);
    for (const wire::Ask &ask : {read, write}) {
        const Result<wire::Reply> reply = wire::reply(answer, ask);
        if (!reply) {
            REQUIRE(!reply.error().text.isEmpty());
            continue;
        }
        REQUIRE(reply->ok == (answer.status < 300 && reply->body.value("result"_L1).toString() != "fail"_L1));
        if (!reply->ok) {
            REQUIRE(!wire::refusal(*reply, ask).text.isEmpty());
            continue;
        }
        for (const wire::Task &task : wire::tasks(reply->body).value_or(QList<wire::Task>())) {
            // Keys are told wholly or not at all.
            const std::optional<QStringList> keys = task.keysOf(fields.dataTag);
            REQUIRE(keys.has_value() == task.tags.has_value());
        }
        static_cast<void>(wire::task(reply->body));
        static_cast<void>(wire::entries(reply->body, fields));
        static_cast<void>(wire::entry(reply->body, fields));
        static_cast<void>(wire::failures(reply->body, u"status"_s));
        static_cast<void>(wire::proofOfEntry(reply->body));
        for (const wire::Comment &comment : wire::comments(reply->body).value_or(QList<wire::Comment>()))
            REQUIRE(!comment.moved || comment.moved->first != comment.moved->second);
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
    planfixRest(answer);
    return 0;
}
