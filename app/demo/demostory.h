#pragma once

#include "core/base/text.h"

#include <QJsonObject>
#include <QList>

namespace provodka::app {

/// One payment of the demonstration and what has to become of it.
struct DemoStep
{
    Text title;
    QJsonObject payment; ///< for the sandbox: what the customer does
    QString then; ///< what happens to it afterwards: "refund", "status"
    QJsonObject thenBody;
    QString state; ///< of the event; empty: there must be none
    QString outcome;
    qint64 order = 0; ///< in Planfix; 0: not looked at
    int status = 0; ///< where it has to stand in the end
    int booked = 0; ///< entries that this payment makes
};

/// The case "payment" with all its outcomes, and `further` plain payments.
QList<DemoStep> paymentStory(int further);

/// Stages of the sandbox's order process.
constexpr int waiting = 121;
constexpr int inProduction = 132;

/// The first of the further orders, which the sandbox does not have by itself.
constexpr qint64 firstFurtherOrder = 20001;
QString furtherDue(int index);

}
