#pragma once

#include "app/sandbox/standin.h"

#include <memory>

namespace provodka::sandbox {

/// A Bitrix24 portal with one incoming webhook. Control calls and the seed: bitrix24.md beside this file.
class Bitrix24StandIn final : public StandIn
{
public:
    Bitrix24StandIn();
    ~Bitrix24StandIn() override;

    QString name() const override;
    QJsonObject credentials(const QString &origin) const override;
    OutgoingAnswer serve(const IncomingRequest &request, const Fault &fault) override;
    bool isWrite(const IncomingRequest &request) const override;
    /// "write" of whatever writes: all calls of a batch go to one path.
    QByteArray callName(const IncomingRequest &request) const override;
    std::optional<QJsonObject> control(const QString &what, const QJsonObject &body) override;
    QJsonObject state() const override;
    void reset(const QJsonObject &seed) override;
    void setLimits(bool on) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
