#pragma once

#include "core/base/error.h"
#include "core/net/async.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

namespace provodka {

/// What a call is spent on: classes are served in this order and the later ones leave a reserve to the
/// earlier.
enum class Spend { Money, People, Routine, History };

struct HttpRequest
{
    HttpRequest()
        = default; // a constructor, because g++ 12 frees aggregate temporaries of awaited calls twice

    QByteArray method = "POST";
    QUrl url;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    std::chrono::milliseconds timeout{30000};
    Spend spend = Spend::Money;
    bool write = false; ///< a lost answer then means Error::mayHaveRun
};

struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case

    QByteArray header(const QByteArray &lowerCaseName) const;
};

/// How connectors reach their vendor: paced by the account's budget, cancellable, with time limits; verifies
/// TLS, follows no redirects. Any HTTP status is an answer; only the connector knows what it means. Errors:
/// Network (with mayHaveRun for writes unless nothing was sent), Misconfigured (certificate, host name),
/// RateLimited (the budget is used up until `retryAfter`), Cancelled.
class Http
{
public:
    virtual ~Http() = default;
    virtual Async<HttpAnswer> send(HttpRequest request) = 0;
    /// The vendor refused for its limit: nothing more is sent before `pause` is over.
    virtual void holdBack(std::chrono::milliseconds pause) = 0;
    /// The vendor says how many calls are left today.
    virtual void leftToday(qint64 calls) = 0;
    /// How long a call of this class would have to wait for its turn now.
    virtual std::chrono::milliseconds delay(Spend spend) const = 0;
    /// Between two calls at the steady pace; zero without limits.
    virtual std::chrono::milliseconds pace() const = 0;
};

}
