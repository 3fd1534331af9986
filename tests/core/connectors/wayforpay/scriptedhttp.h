#pragma once

#include "core/net/http.h"

#include <QCoroTimer>
#include <QTimer>

#include <functional>

namespace provodka {

/// Answers as a test says, one turn of the event loop later, and keeps what was asked.
class ScriptedHttp final : public Http
{
public:
    std::function<Result<HttpAnswer>(const HttpRequest &)> answer;
    QList<HttpRequest> asked;
    QList<std::chrono::milliseconds> heldBack;
    int inFlight = 0;
    int mostInFlight = 0;

    Async<HttpAnswer> send(HttpRequest request) override
    {
        asked.append(request);
        mostInFlight = qMax(mostInFlight, ++inFlight);
        auto *timer = new QTimer;
        timer->setSingleShot(true);
        timer->start(0);
        co_await *timer;
        timer->deleteLater();
        --inFlight;
        co_return answer(request);
    }
    void holdBack(std::chrono::milliseconds pause) override { heldBack.append(pause); }
    void leftToday(qint64) override { }
    std::chrono::milliseconds delay(Spend) const override { return {}; }
    std::chrono::milliseconds pace() const override { return {}; }
};

inline HttpAnswer httpAnswer(const QByteArray &body, int status = 200)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

}
