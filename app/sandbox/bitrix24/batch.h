#pragma once

#include "app/sandbox/bitrix24/params.h"
#include "app/sandbox/bitrix24/reply.h"

#include <functional>

namespace provodka::sandbox::bitrix24 {

struct BatchHost
{
    std::function<Reply(const QString &method, const Param &params)> run;
    std::function<QJsonObject(const QString &method)> time;
};

/// The five maps of a batch. `cmd` and `halt` stand in `params`, commands in the order they were sent.
Reply runBatch(const Param &params, const BatchHost &host);

/// Names of the members of `member`'s object in the order they stand in the bytes; Qt's own reader sorts
/// them, PHP runs them as sent.
QStringList memberOrder(const QByteArray &json, const QByteArray &member);

}
