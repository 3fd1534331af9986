#pragma once

#include "core/engine/agreementcheck.h"
#include "core/engine/chore.h"

namespace provodka {

/// Every night the payments of the last days, their entries and the orders past waiting are compared. What
/// does not agree is said in the journal, and stored.
class AgreementChore final : public Chore
{
public:
    AgreementChore(Desk &desk, const Setup &setup);

    QString name() const override;
    QDateTime due(const QDateTime &since, const QDateTime &now) const override;
    Async<void> work(QDateTime now) override;
    Result<void> store(const Result<void> &outcome, const QDateTime &now) override;

private:
    struct Done
    {
        RouteName route;
        Result<AgreementOutcome> outcome;
    };
    Async<AgreementOutcome> compare(RouteSetup route, QDateTime now);
    Result<void> sayOutcome(const AgreementOutcome &outcome);
    bool isDueByClock(const QDateTime &now);

    Desk &m_desk;
    Setup m_setup;
    QTime m_at;
    QTimeZone m_zone;
    int m_days = 7;
    bool m_isByClock = true;
    QList<RouteName> m_compared; ///< tonight, so that a second try asks only for the others
    QList<Done> m_done;
};

}
