#pragma once

#include "app/demo/democast.h"
#include "app/demo/demohistory.h"
#include "ui/demo/demostage.h"

#include <memory>

namespace provodka::app {

/// Something that is told to the sandbox.
struct DemoAct
{
    QString path;
    QJsonObject body;
};

/// How a vendor's stand-in shows orders and is told of them. Knows no sandbox.
class DemoTarget
{
public:
    virtual ~DemoTarget() = default;
    virtual QString title() const = 0;
    /// Orders with this number or a higher one, out of the stand-in's state.
    virtual QList<ui::DemoOrder> orders(const QJsonObject &state, qint64 first) const = 0;
    /// How many entries there are in all.
    virtual qsizetype entries(const QJsonObject &state) const = 0;
    /// Which of its calls books a payment, as a fault names it.
    virtual QJsonObject bookingCall() const = 0;
    /// An order of the past and its entry.
    virtual QList<DemoAct> past(const PastOrder &one, const QDateTime &now) const = 0;
};

std::unique_ptr<DemoTarget> demoTarget(const DemoCast &cast);

}
