#include "core/recipes/paymenttoorder/paymenttoorder.h"

#include "core/recipes/paymenttoorder/eventfacts.h"
#include "core/recipes/paymenttoorder/lagwaits.h"
#include "core/recipes/paymenttoorder/mails.h"
#include "core/recipes/paymenttoorder/orderjudge.h"
#include "core/recipes/paymenttoorder/questions.h"
#include "core/recipes/paymenttoorder/wishes.h"

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The pieces put together: questions first, then each order by itself, then one decision.
class PaymentToOrder final : public Recipe
{
public:
    explicit PaymentToOrder(Settings settings)
        : m_settings(std::move(settings))
    {
    }

    QStringList keys(const Event &event) const override
    {
        QStringList keys;
        const QList<Allocation> parts = allocations(m_settings, event);
        for (const Allocation &part : parts)
            keys.append(u"order:"_s + part.number.value);
        return keys;
    }

    OrderNumber orderNumber(const Event &event) const override
    {
        const QList<Allocation> parts = allocations(m_settings, event);
        return parts.isEmpty() ? OrderNumber() : parts.first().number;
    }

    MailSign signIn(const MailMessage &message, const QString &authservId) const override
    {
        return paymenttoorder::signIn(m_settings, message, authservId);
    }

    std::variant<Questions, Decision> ask(const Event &event, const QDateTime &now) const override
    {
        return questions(m_settings, event, now);
    }
    Decision decide(const Event &event, const QList<OrderFound> &found, const QDateTime &now) const override;
    Result<Accepted> accept(const Event &event, const PersonDecision &wish) const override
    {
        return acceptWish(m_settings, event, wish);
    }

private:
    Settings m_settings;
};

Decision PaymentToOrder::decide(
    const Event &event, const QList<OrderFound> &found, const QDateTime &now) const
{
    const QList<Allocation> parts = allocations(m_settings, event);
    Q_ASSERT(parts.size() == found.size());
    QList<Judgement> judgements;
    for (qsizetype i = 0; i < parts.size(); ++i)
        judgements.append(judge(m_settings, event, parts[i], found[i], now));

    const auto first = [&](Judgement::Kind kind) -> const Judgement * {
        for (const Judgement &judgement : judgements) {
            if (judgement.kind == kind)
                return &judgement;
        }
        return nullptr;
    };
    Decision decision;
    if (const Judgement *act = first(Judgement::Kind::Act)) {
        decision.kind = Decision::Kind::Plan;
        decision.outcome = act->outcome;
        decision.reason = act->reason;
        decision.isFinal = true;
        for (const Judgement &judgement : judgements) {
            decision.commands.append(judgement.commands);
            const bool isSettled
                = judgement.kind == Judgement::Kind::Settled && judgement.outcome == act->outcome;
            decision.isFinal = decision.isFinal && (judgement.isFinal || isSettled);
        }
        return decision;
    }
    if (const Judgement *wait = first(Judgement::Kind::Wait)) {
        decision.kind = Decision::Kind::Waiting;
        decision.outcome = wait->outcome;
        decision.reason = wait->reason;
        decision.until
            = now.addMSecs(lagWaits[size_t(qMin(event.attempt, int(lagWaits.size()) - 1))].count());
        return decision;
    }
    const Judgement *last = first(Judgement::Kind::Attention);
    decision.kind = last ? Decision::Kind::Attention : Decision::Kind::Done;
    if (!last) {
        last = first(Judgement::Kind::Settled);
        // Of a split payment the part that leaves something open is what a person asks about.
        for (const Judgement &judgement : judgements) {
            if (judgement.outcome == "part"_L1)
                last = &judgement;
        }
    }
    decision.outcome = last->outcome;
    decision.reason = last->reason;
    if (last->suggest)
        decision.suggestFor = suggestionsFor(m_settings, event);
    for (const Judgement &judgement : std::as_const(judgements))
        decision.prepared.append(judgement.prepared);
    return decision;
}

Result<std::unique_ptr<Recipe>> make(const QJsonObject &json)
{
    Result<Settings> settings = readSettings(json);
    if (!settings)
        return tl::unexpected(settings.error());
    return std::make_unique<PaymentToOrder>(std::move(*settings));
}

StageDemand demandOf(const QString &stage, const ShareOrSum &part)
{
    StageDemand demand{stage};
    demand.basisPoints = part.basisPoints;
    demand.sum = part.sum;
    return demand;
}

Result<OrderDemands> demands(const QJsonObject &json)
{
    const Result<Settings> settings = readSettings(json);
    if (!settings)
        return tl::unexpected(settings.error());
    OrderDemands demanded;
    demanded.waitingStages = settings->waitingStages;
    const bool isReachedEarlier = std::any_of(settings->thresholds.cbegin(), settings->thresholds.cend(),
        [&](const Threshold &threshold) { return threshold.stage == settings->paidStage; });
    if (!isReachedEarlier)
        demanded.paidStages.append(StageDemand{settings->paidStage});
    for (const QString &stage : settings->productionStages)
        demanded.paidStages.append(StageDemand{stage});
    for (const Threshold &threshold : settings->thresholds)
        demanded.paidStages.append(demandOf(threshold.stage, threshold.part));
    demanded.tolerated = demandOf({}, settings->under);
    return demanded;
}

}

RecipeInfo info()
{
    RecipeInfo info;
    info.id = u"payment-to-order"_s;
    info.title = QT_TRANSLATE_NOOP("Settings", "Payment to order");
    info.needs = u"orders"_s;
    info.make = make;
    info.settings = settingSpecs();
    info.settingHelp = settingHelp;
    info.demands = demands;
    info.warnings = mailWarnings;
    return info;
}

}
