#pragma once

#include "core/engine/alarms.h"
#include "core/engine/chore.h"
#include "core/rules/drift.h"

namespace provodka {

/// Looks every hour whether what the setup refers to is still there and may still be used, so that a deleted
/// stage or a lost right is found before the next payment is.
class SetupLook final : public Chore
{
public:
    SetupLook(Desk &desk, const Setup &setup, Alarms &alarms);

    QString name() const override;
    QDateTime due(const QDateTime &since, const QDateTime &now) const override;
    Async<void> work(QDateTime now) override;
    Result<void> store(const Result<void> &outcome, const QDateTime &now) override;

private:
    struct Found
    {
        QString subject; ///< "connection office", "route payments"
        QList<QPair<QString, Text>> problems; ///< by what they are about
        std::optional<Error> passing; ///< of the way there: what was seen before still counts
        std::optional<Drift> drift;
    };
    QCoro::Task<Found> lookAtConnection(Account *account);
    QCoro::Task<QList<Found>> lookAtRoutes(Account *account, QList<Text> said);
    Result<void> save(const Found &found, const QDateTime &now);

    Desk &m_desk;
    const Setup &m_setup;
    Alarms &m_alarms;
    QList<Found> m_found;
    bool m_isFirst = false; ///< nothing was ever seen
    bool m_hasProblems = false;
};

}
