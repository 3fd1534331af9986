#include "tests/bench/intakebench.h"

#include "core/base/json.h"
#include "core/net/accounthttp.h"
#include "tests/support/world.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QMessageAuthenticationCode>

namespace provodka::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray body(int number, const QByteArray &account, const QByteArray &secret)
{
    const QByteArray reference = "7000000-" + QByteArray::number(number);
    const QByteArray text = account + ';' + reference + ";100.5;UAH;541963;53****0937;Approved;1100";
    const QByteArray signature
        = QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Md5).toHex();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return "{\"merchantAccount\":\"" + account + "\",\"orderReference\":\"" + reference
        + "\",\"merchantSignature\":\"" + signature
        + "\",\"amount\":100.5,\"currency\":\"UAH\",\"authCode\":\"541963\",\"email\":\"client@example.com\","
          "\"phone\":\"380501112233\",\"createdDate\":"
        + QByteArray::number(now) + ",\"processingDate\":" + QByteArray::number(now)
        + ",\"cardPan\":\"53****0937\",\"cardType\":\"MasterCard\",\"transactionStatus\":\"Approved\","
          "\"reason\":\"Ok\","
          "\"reasonCode\":1100,\"fee\":2.01,\"paymentSystem\":\"card\"}";
}

struct Course
{
    Course(Http &out, QUrl address)
        : http(out)
        , url(std::move(address))
    {
    }

    Http &http;
    QUrl url;
    QList<QByteArray> bodies;
    int next = 0;
    int accepted = 0;
    int open = 0;
    QEventLoop loop;
};

QCoro::Task<> sendOn(Course *course)
{
    ++course->open;
    while (course->next < course->bodies.size()) {
        HttpRequest request;
        request.url = course->url;
        request.contentType = "application/x-www-form-urlencoded";
        request.body = course->bodies[course->next++];
        const Result<HttpAnswer> answer = co_await course->http.send(request);
        if (answer && answer->status == 200)
            ++course->accepted;
    }
    if (--course->open == 0)
        course->loop.quit();
}

}

QJsonObject intake(int payments, int inFlight)
{
    World world;
    world.setup().routes.first().isOn = false; // nothing but receiving, storing, answering
    if (!world.startEngine())
        return {};
    const QJsonObject shop = world.sandbox().firstLine().value("wayforpay"_L1).toObject();
    Limits limits;
    limits.connections = inFlight;
    HttpOptions options;
    options.unlimited = true;
    std::stop_source stop;
    AccountHttp http(limits, world.clock(), stop.get_token(), options);
    Course course(http, QUrl(world.engine()->address({u"shop"_s})));
    for (int i = 0; i < payments; ++i)
        course.bodies.append(body(i, shop.value("merchantAccount"_L1).toString().toUtf8(),
            shop.value("secretKey"_L1).toString().toUtf8()));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < inFlight; ++i)
        sendOn(&course);
    course.loop.exec();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    return {{"payments"_L1, payments}, {"inFlight"_L1, inFlight}, {"accepted"_L1, course.accepted},
        {"perSecond"_L1, qRound(payments / seconds)}};
}

}
