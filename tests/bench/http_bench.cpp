// How many small requests a second one account's Http makes against our own listener on loopback.

#include "core/net/accounthttp.h"
#include "core/net/httplistener.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <QCoroTask>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Run
{
    int left = 0;
    int failed = 0;
    std::vector<qint64> took;
};

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

QCoro::Task<void> caller(AccountHttp &http, QUrl url, QByteArray body, Run &run)
{
    while (run.left > 0) {
        --run.left;
        HttpRequest request;
        request.url = url;
        request.body = body;
        QElapsedTimer timer;
        timer.start();
        const Result<HttpAnswer> answer = co_await http.send(request);
        run.took.push_back(timer.nsecsElapsed());
        if (!answer || answer->status != 200)
            ++run.failed;
    }
}

QJsonObject measure(int inFlight, quint16 port, int requests)
{
    Limits limits;
    limits.connections = inFlight;
    const SystemClock clock;
    std::stop_source stop;
    HttpOptions options;
    options.unlimited = true;
    AccountHttp http(limits, clock, stop.get_token(), options);
    const QUrl url(u"http://127.0.0.1:%1/rest/task/list"_s.arg(port));
    Run run;
    run.left = requests;
    run.took.reserve(size_t(requests));
    QElapsedTimer timer;
    timer.start();
    const double before = threadSeconds();
    std::vector<QCoro::Task<void>> callers;
    for (int i = 0; i < inFlight; ++i)
        callers.push_back(caller(http, url, QByteArray(300, 'a'), run));
    for (const auto &one : callers)
        QCoro::waitFor(one);
    const double seconds = double(timer.nsecsElapsed()) * 1e-9;
    const double cpu = threadSeconds() - before;
    std::ranges::sort(run.took);
    QJsonObject result;
    result.insert("in_flight"_L1, inFlight);
    result.insert("requests"_L1, requests);
    result.insert("failed"_L1, run.failed);
    result.insert("per_second"_L1, qRound(requests / seconds));
    result.insert("client_cpu_us_per_request"_L1, cpu / requests * 1e6);
    result.insert("p50_us"_L1, double(run.took[run.took.size() / 2]) / 1000);
    result.insert("p99_us"_L1, double(run.took[run.took.size() * 99 / 100]) / 1000);
    return result;
}

}

}

int main(int argc, char *argv[])
{
    using namespace provodka;
    const QCoreApplication app(argc, argv);
    const int requests = argc > 1 ? atoi(argv[1]) : 30000;
    HttpListener listener({}, [](const IncomingRequest &, const HttpListener::Answer &answer) {
        OutgoingAnswer out;
        out.body = QByteArray(400, 'b');
        answer(out);
    });
    const quint16 port = listener.listen(QStringLiteral("127.0.0.1"), 0).value();
    for (const int inFlight : {1, 8, 32})
        puts(QJsonDocument(measure(inFlight, port, requests)).toJson(QJsonDocument::Compact).constData());
    return 0;
}
