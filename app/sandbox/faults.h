#pragma once

#include "core/net/httplistener.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace provodka::sandbox {

/// One `POST /_sandbox/fault`: which calls it meets, and how often.
struct FaultRule
{
    QString vendor; ///< "*": any
    QByteArray path; ///< part of the path or the call's name; with `*` a pattern for all of it
    QByteArray method; ///< empty: any
    QString kind;
    QString form; ///< garbage: html, json or empty
    QByteArray body; ///< status: what is answered
    int left = 1; ///< negative: until reset
    int skip = 0; ///< so many matching calls pass first
    int ms = 0;
    bool done = false; ///< status, garbage: the call took effect all the same

    /// What a control call says, or a sentence about what is wrong with it.
    static std::optional<FaultRule> read(const QJsonObject &body, QString *problem);
    bool matches(const QString &callVendor, const IncomingRequest &request, const QByteArray &callName) const;
    QJsonObject toJson() const;
};

/// `*` stands for any characters; the pattern covers the whole text.
bool globMatches(const QByteArray &pattern, const QByteArray &text);

}
