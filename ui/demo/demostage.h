#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/model/order.h"

#include <QDateTime>
#include <QObject>

namespace provodka::ui {

/// An order of the demonstration as its target shows it.
struct DemoOrder
{
    struct Entry
    {
        QString paymentId;
        Money amount;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    OrderNumber number;
    QString title;
    StageRef stage;
    std::optional<Money> due; ///< nothing when the field is empty
    Money paid;
    QList<Entry> entries;
    friend bool operator==(const DemoOrder &, const DemoOrder &) = default;
};

/// Something that somebody did in the demonstration.
struct DemoNews
{
    enum class Who { Customer, Stranger, World, Provodka };
    Who who = Who::World;
    QDateTime at;
    OrderNumber order; ///< empty: of none
    Text text;
    bool isPayment = false; ///< times of what follows are counted from here
};

/// What the demonstration plays on: stand-ins of the vendors on this computer. Nothing here waits: what came
/// of a call is told by `happened` and `looked`, and what could not be done by `failed`.
class DemoStage : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QString targetName() const = 0; ///< the order system's title
    /// Stages, fields and people are those of the person's own account.
    virtual bool isRehearsal() const = 0;
    /// Where orders go, in the order of the target.
    virtual QList<StageRef> funnel() const = 0;
    /// As they stood when last looked at.
    virtual QList<DemoOrder> orders() const = 0;
    virtual bool isCut() const = 0;
    virtual bool engineRuns() const = 0;

    virtual void look() = 0;
    virtual void pay(const OrderNumber &order, const Money &amount) = 0;
    /// Two payments of this sum, one after the other.
    virtual void payTwice(const OrderNumber &order, const Money &amount) = 0;
    /// The latest payment of the order goes back.
    virtual void refund(const OrderNumber &order) = 0;
    /// A stranger writes a mail as the payment service would.
    virtual void forgeMail(const OrderNumber &order, const Money &amount) = 0;
    virtual void setCut(bool isCut) = 0;
    /// The customer pays, and the engine ends in the middle of writing; then it is started again.
    virtual void endEngine(const OrderNumber &order, const Money &amount) = 0;
    virtual void passTime(std::chrono::minutes time) = 0;

Q_SIGNALS:
    void happened(const provodka::ui::DemoNews &news);
    void looked();
    void stateChanged(); ///< isCut, engineRuns
    void failed(const provodka::Text &why);
};

}
