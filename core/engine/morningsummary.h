#pragma once

#include "core/engine/alarms.h"
#include "core/engine/chore.h"
#include "core/store/daystore.h"

namespace provodka {

/// The word of the morning about the day before, and the word after a time without work.
class MorningSummary final : public Chore
{
public:
    MorningSummary(Desk &desk, Alarms &alarms);

    QString name() const override;
    QDateTime due(const QDateTime &since, const QDateTime &now) const override;
    Async<void> work(QDateTime now) override;
    Result<void> store(const Result<void> &outcome, const QDateTime &now) override;

private:
    Result<SummaryFacts> facts(const QDateTime &from, const QDateTime &to);
    Result<Post> summary(const QDateTime &now);
    Result<Post> absence(const Absence &absence, const QDateTime &now);

    Alarms &m_alarms;
    DayStore m_days;
    mutable QDateTime m_since; ///< the last one
};

}
