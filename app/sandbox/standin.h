#pragma once

#include "core/net/httplistener.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace provodka::sandbox {

/// What a test asked to go wrong with a call (`POST /_sandbox/fault`). The frame handles status, delay,
/// garbage, drop-before, drop-after and counting; a stand-in acts on the kinds that only it can: limit (its
/// own refusal), busy, failures, swallow, lag, forbid, no-array.
struct Fault
{
    QString kind; ///< empty: nothing
    int ms = 0;
};

/// A vendor on loopback, as strict as the real one. All of it runs on the sandbox's one thread.
class StandIn
{
public:
    virtual ~StandIn() = default;
    virtual QString name() const = 0; ///< "planfix", as in `state/<vendor>` and the first line
    /// Otherwise it has a port of its own and hands what it is asked to `Sandbox::ask`.
    virtual bool speaksHttp() const { return true; }
    /// What the first line says, addresses exactly as that vendor's settings form takes them.
    virtual QJsonObject credentials(const QString &origin) const = 0;
    /// One request, already without transport faults.
    virtual OutgoingAnswer serve(const IncomingRequest &request, const Fault &fault) = 0;
    /// Whether a request changes something (for `GET /_sandbox/calls`).
    virtual bool isWrite(const IncomingRequest &request) const = 0;
    /// `POST /_sandbox/<vendor>/<what>`; nothing when `what` is unknown. {"error": "…"} answers 400.
    virtual std::optional<QJsonObject> control(const QString &what, const QJsonObject &body) = 0;
    /// Like `control`, for what can be told only later (a callback is still on its way): true when `done`
    /// will be called, once and on the sandbox's thread.
    using Done = std::function<void(QJsonObject)>;
    virtual bool controlLater(const QString &, const QJsonObject &, Done) { return false; }
    /// What the path does not tell, as WayForPay's transactionType: shown in the call list, and faults match
    /// it.
    virtual QByteArray callName(const IncomingRequest &) const { return {}; }
    virtual QJsonObject state() const = 0;
    /// Back to the seed: this vendor's part of the seed file, empty for the built-in one.
    virtual void reset(const QJsonObject &seed) = 0;
    /// The vendor's refusals for its rate limits are off (`--no-limits`).
    virtual void setLimits(bool on) = 0;
};

/// A control call's answer that says what is wrong with it.
inline QJsonObject mistake(const QString &sentence)
{
    return {{QStringLiteral("error"), sentence}};
}

}
