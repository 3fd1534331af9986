#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <functional>
#include <memory>

namespace provodka {

struct IncomingRequest
{
    QByteArray method;
    QByteArray target; ///< as sent: path and query
    QByteArray path; ///< percent-encoded, without the query
    QByteArray query; ///< percent-encoded, without '?'
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    quint16 localPort = 0; ///< tells the addresses of one listener apart

    QByteArray header(const QByteArray &lowerCaseName) const;
};

struct OutgoingAnswer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    std::chrono::milliseconds delay{0}; ///< sent this much later; others are served meanwhile
    bool cut = false; ///< closes the connection instead of answering
};

/// HTTP/1.1 on a thread of its own, behind a plain interface (Boost.Beast inside, only in the .cpp).
/// Refuses what is too large, too slow, malformed or ambiguous, and keeps serving others meanwhile.
class HttpListener
{
public:
    struct Limits
    {
        quint32 headerBytes = 8 * 1024;
        quint64 bodyBytes = 64 * 1024;
        int connections = 256;
        std::chrono::milliseconds requestDeadline{5000}; ///< once per request, not per read
        std::chrono::milliseconds idle{60000};
    };
    /// Called once, from any thread, now or later. Dropping it cuts the connection.
    using Answer = std::function<void(OutgoingAnswer)>;
    /// Called on the listener's thread, one request at a time.
    using Handler = std::function<void(IncomingRequest, Answer)>;

    HttpListener(Limits limits, Handler handler);
    ~HttpListener(); ///< stops and joins
    HttpListener(const HttpListener &) = delete;
    HttpListener &operator=(const HttpListener &) = delete;

    /// Binds and starts; port 0 takes a free one. The port bound, or Misconfigured with what to do.
    /// May be called for several addresses before or while serving.
    Result<quint16> listen(const QString &host, quint16 port);
    /// Runs `job` on the listener's thread, after the handlers that are ready now. From any thread.
    void post(std::function<void()> job);
    /// No new connections, requests in hand get their answers (at most 2 s), then the thread ends.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
