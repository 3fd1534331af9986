#pragma once

#include "app/sandbox/standin.h"
#include "core/base/error.h"

#include <QJsonArray>

#include <chrono>
#include <memory>

namespace provodka::sandbox {

/// The vendors' stand-ins on loopback, one port each and one for `control`, all on one thread of their own.
/// What `control` understands and how a seed file is written stands in README.md beside this file.
class Sandbox
{
public:
    struct Options
    {
        Options() = default;
        quint16 controlPort = 0; ///< 0: a free one
        std::chrono::milliseconds latency{0}; ///< before every vendor's answer
        bool limits = true; ///< the vendors refuse above their rate limits
        QJsonObject seed; ///< by vendor; a vendor that is missing takes its built-in seed
        int callsKept = 200'000;
    };

    Sandbox();
    explicit Sandbox(Options options);
    ~Sandbox(); ///< cuts what is open
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// A further vendor; before `start`.
    void add(std::unique_ptr<StandIn> standIn);
    bool has(const QString &vendor) const;
    /// Runs a job on the sandbox's thread: for stand-ins with threads of their own.
    void post(std::function<void()> job);
    /// What a stand-in with a wire of its own was asked: served like any other call, with faults, latency and
    /// its line in the list. `done` is called on the sandbox's thread. From any thread.
    void ask(const QString &vendor, IncomingRequest request, std::function<void(OutgoingAnswer)> done);
    /// Binds and serves.
    Result<void> start();

    /// Every address and credential; from any thread, after `start`.
    QJsonObject firstLine() const;
    /// As `POST /_sandbox/PATH`, without the network: "planfix/order", "fault", "reset". A mistake is
    /// {"error": "…"}. Waits for the answer; never call it on the sandbox's thread.
    QJsonObject control(const QString &path, const QJsonObject &body = {});
    QJsonObject state(const QString &vendor);
    QJsonArray calls(const QString &vendor = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
