#pragma once

#include "app/demo/democast.h"
#include "app/demo/democlock.h"
#include "app/demo/demotarget.h"
#include "app/sandbox/sandbox.h"
#include "ui/demo/demostage.h"

#include <QThread>
#include <QTimer>

#include <functional>

namespace provodka::app {

/// The stage of the demonstration on a sandbox. Whatever waits for the sandbox runs on a thread of its own.
class SandboxStage final : public ui::DemoStage
{
    Q_OBJECT
public:
    SandboxStage(sandbox::Sandbox &sandbox, DemoClock &clock, DemoCast cast, qint64 firstOrder);
    ~SandboxStage() override;

    QString targetName() const override;
    bool isRehearsal() const override { return m_cast.isRehearsal; }
    QList<StageRef> funnel() const override { return m_cast.funnel(); }
    QList<ui::DemoOrder> orders() const override { return m_orders; }
    bool isCut() const override { return m_isCut; }
    bool engineRuns() const override { return m_engineRuns; }

    void look() override;
    void pay(const OrderNumber &order, const Money &amount) override;
    void payTwice(const OrderNumber &order, const Money &amount) override;
    void refund(const OrderNumber &order) override;
    void forgeMail(const OrderNumber &order, const Money &amount) override;
    void setCut(bool isCut) override;
    void endEngine(const OrderNumber &order, const Money &amount) override;
    void passTime(std::chrono::minutes time) override;

    void setCallbackUrl(const QString &url) { m_callbackUrl = url; }
    void setSocket(const QString &socketName) { m_socket = socketName; }
    void setEngineRuns(bool runs);
    void setEngineActs(std::function<void()> end, std::function<void()> start);

private:
    using Answer = std::function<void(const QJsonObject &)>;

    /// On the other thread; `then` comes back to this one, `failed` instead where it was refused.
    void ask(const QString &path, const QJsonObject &body, Answer then = {});
    void payQuietly(const OrderNumber &order, const Money &amount, const Text &told);
    void tell(ui::DemoNews::Who who, const OrderNumber &order, const Text &text, bool isPayment = false);
    void wake();
    void readState(const QJsonObject &state);
    std::optional<ui::DemoOrder> known(const OrderNumber &number) const;
    void endInTheMiddle();

    sandbox::Sandbox &m_sandbox;
    DemoClock &m_clock;
    DemoCast m_cast;
    std::unique_ptr<DemoTarget> m_target;
    qint64 m_firstOrder;
    QThread m_thread;
    QObject *m_worker;
    std::atomic<bool> m_isOver = false;
    QList<ui::DemoOrder> m_orders;
    QHash<OrderNumber, QString> m_latest; ///< the latest payment of each order
    QString m_callbackUrl;
    QString m_socket;
    bool m_isCut = false;
    bool m_engineRuns = false;
    bool m_isLooking = false;
    bool m_looksAgain = false;
    bool m_endsEngine = false;
    std::function<void()> m_end;
    std::function<void()> m_start;
    QTimer m_timeSteps;
    int m_stepsLeft = 0;
};

}
