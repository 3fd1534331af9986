#include "core/recipes/paymenttoorder/judgement.h"

#include "core/recipes/paymenttoorder/lagwaits.h"

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

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

Judgement waitOr(const Event &event, const QString &outcome, Text waiting, Text givenUp)
{
    if (event.attempt >= int(lagWaits.size()))
        return attention(outcome, std::move(givenUp));
    Judgement judgement;
    judgement.kind = Judgement::Kind::Wait;
    judgement.outcome = outcome;
    judgement.reason = std::move(waiting);
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

std::optional<Judgement> disagreement(
    const Event &event, const Allocation &part, const OrderFound &order, const Money &paid)
{
    const Money difference = *order.due - paid;
    const bool fieldsAgree
        = (!order.paidByTarget || *order.paidByTarget == paid) && order.differenceByTarget == difference;
    if (!order.targetComputes || fieldsAgree)
        return std::nullopt;
    const QString shown = order.differenceByTarget ? order.differenceByTarget->shown() : u"?"_s;
    return waitOr(event, u"computed-late"_s,
        Text(QT_TRANSLATE_NOOP("Text",
                 "Order %1: the entries leave a difference of %2, its own field says %3; waiting until "
                 "they agree."),
            {part.number.value, difference.shown(), shown}),
        Text(QT_TRANSLATE_NOOP("Text",
                 "Order %1: the entries leave a difference of %2, but its own field still says %3. The "
                 "order was not moved; check the formula."),
            {part.number.value, difference.shown(), shown}));
}

QString stageTitle(const StageRef &stage)
{
    return stage.name.isEmpty() ? stage.id : stage.name;
}

}
