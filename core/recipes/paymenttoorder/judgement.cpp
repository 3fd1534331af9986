#include "core/recipes/paymenttoorder/judgement.h"

namespace provodka::paymenttoorder {

Judgement attention(const QString &outcome, Text reason)
{
    Judgement judgement;
    judgement.kind = Judgement::Kind::Attention;
    judgement.outcome = outcome;
    judgement.reason = std::move(reason);
    return judgement;
}

Judgement settled(const QString &outcome, Text reason)
{
    Judgement judgement;
    judgement.kind = Judgement::Kind::Settled;
    judgement.outcome = outcome;
    judgement.reason = std::move(reason);
    return judgement;
}

std::optional<Money> sumOf(const QList<OrderEntry> &entries, const QString &currency)
{
    Money sum{0, currency};
    for (const OrderEntry &entry : entries) {
        if (!entry.amount || entry.amount->currency != currency)
            return std::nullopt;
        sum.minor += entry.amount->minor;
    }
    return sum;
}

QString stageTitle(const StageRef &stage)
{
    return stage.name.isEmpty() ? stage.id : stage.name;
}

}
