#pragma once

#include "core/base/text.h"

#include <tl/expected.hpp>

#include <chrono>

namespace provodka {

/// What went wrong, as a value that says what to do next.
struct Error
{
    enum class Kind {
        Network, ///< transient: try again later
        RateLimited, ///< transient: try again after `retryAfter`
        Unauthorized, ///< needs a person: key, token or right is wrong
        Misconfigured, ///< needs a person: the setup does not fit
        Rejected, ///< about this record: the vendor refuses it
        Malformed, ///< about this record: the answer or body cannot be read
        Cancelled, ///< we were asked to stop
        Storage, ///< the workspace cannot be used: stop the engine
        Secrets, ///< the keychain or secrets file cannot be read
    };

    Kind kind = Kind::Network;
    Text text; ///< for a person: what happened and what to do
    QString detail; ///< for the log, without secrets
    std::chrono::milliseconds retryAfter{0};
    bool mayHaveRun = false; ///< a write whose answer was lost: look before repeating

    bool isTransient() const { return kind == Kind::Network || kind == Kind::RateLimited; }
    bool needsPerson() const { return kind == Kind::Unauthorized || kind == Kind::Misconfigured; }
    /// Text in English and detail, for log lines.
    QString logLine() const;

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T> using Result = tl::expected<T, Error>;

/// `return failure(Error::Kind::Rejected, Text(…), detail)`.
tl::unexpected<Error> failure(Error::Kind kind, Text text, QString detail = {});

/// "network", "rate-limited", …: stable names for logs, JSON and help pages.
QString errorKindName(Error::Kind kind);

}
