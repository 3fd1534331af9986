#include "core/recipes/paymenttoorder/movement.h"

#include "core/recipes/paymenttoorder/comments.h"

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How far an order has come: below zero elsewhere, zero where it waits, then the thresholds' stages and at
/// last the stage of paid orders.
int placeOf(const Settings &settings, const QList<Level> &levels, const QString &stage)
{
    if (stage == settings.paidStage)
        return int(levels.size()) + 1;
    for (qsizetype i = levels.size() - 1; i >= 0; --i) {
        if (levels[i].stage == stage)
            return int(i) + 1;
    }
    return settings.waitingStages.contains(stage) ? 0 : -1;
}

int reachedBy(const QList<Level> &levels, const Money &paid)
{
    int reached = 0;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        if (paid.minor >= levels[i].from.minor)
            reached = int(i) + 1;
    }
    return reached;
}

PlannedCommand moving(const Allocation &part, const OrderFound &order, const QString &stage, Text reason)
{
    MoveStage move;
    move.ref = order.ref;
    move.from = order.stage;
    move.to.id = stage;
    move.to.funnel = order.stage.funnel;
    return PlannedCommand{u"move-"_s + part.number.value, move, std::move(reason)};
}

Judgement acting(const QString &outcome, PlannedCommand command)
{
    Judgement judgement;
    judgement.kind = Judgement::Kind::Act;
    judgement.outcome = outcome;
    judgement.isFinal = true;
    judgement.reason = command.reason;
    judgement.commands.append(std::move(command));
    return judgement;
}

Judgement inFull(const Settings &settings, const Allocation &part, const OrderFound &order, const Money &paid)
{
    const Money difference = *order.due - paid;
    const Money off{qAbs(difference.minor), difference.currency};
    const QStringList facts{
        part.number.value, order.due->shown(), stageTitle(order.stage), paid.shown(), off.shown()};
    const auto oneOf = [&](const char *exact, const char *less, const char *more) {
        return Text(difference.minor == 0 ? exact : difference.minor > 0 ? less : more, facts);
    };
    if (order.stage.id == settings.paidStage) {
        return settled(u"paid-in-full"_s,
            oneOf(QT_TRANSLATE_NOOP("Text", "Order %1 is paid in full (%2) and stands in “%3”."),
                QT_TRANSLATE_NOOP("Text",
                    "Order %1 counts as paid in full and stands in “%3”: %4 of %2 came, and %5 less is "
                    "tolerated."),
                QT_TRANSLATE_NOOP("Text",
                    "Order %1 counts as paid in full and stands in “%3”: %4 came for %2, and %5 more is "
                    "tolerated.")));
    }
    if (!settings.waitingStages.contains(order.stage.id)) {
        return attention(u"other-stage"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Order %1 is paid in full (%2), but it stands in “%3” and not where orders wait for "
                     "payment; it was not moved."),
                {part.number.value, order.due->shown(), stageTitle(order.stage)}));
    }
    const Text reason = oneOf(
        QT_TRANSLATE_NOOP(
            "Text", "Order %1 is paid in full: due %2, paid %2, difference zero; it moves on from “%3”."),
        QT_TRANSLATE_NOOP("Text",
            "Order %1 counts as paid in full: due %2, paid %4, %5 less is tolerated; it moves on from “%3”."),
        QT_TRANSLATE_NOOP("Text",
            "Order %1 counts as paid in full: due %2, paid %4, %5 more is tolerated; it moves on from "
            "“%3”."));
    return acting(u"paid-in-full"_s, moving(part, order, settings.paidStage, reason));
}

Judgement inPart(const Settings &settings, const Allocation &part, const OrderFound &order, const Money &paid)
{
    const QList<Level> levels = levelsOf(settings.thresholds, *order.due);
    const int reached = reachedBy(levels, paid);
    const Money missing = *order.due - paid;
    if (reached == 0) {
        return settled(u"part"_s,
            Text(QT_TRANSLATE_NOOP("Text", "%1 of %2 came for order %3; %4 is missing, so it was not moved."),
                {paid.shown(), order.due->shown(), part.number.value, missing.shown()}));
    }
    const Level &level = levels[reached - 1];
    const QStringList facts{paid.shown(), order.due->shown(), part.number.value, level.shown,
        stageTitle(order.stage), missing.shown()};
    const int place = placeOf(settings, levels, order.stage.id);
    if (place < 0) {
        return attention(u"other-stage"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "%1 of %2 came for order %3, which reaches %4, but it stands in “%5” and not where "
                     "orders "
                     "wait for payment; it was not moved. %6 is missing."),
                facts));
    }
    const int goal = placeOf(settings, levels, level.stage);
    if (place >= goal || order.stage.id == level.stage) {
        return settled(u"prepaid"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "%1 of %2 came for order %3, which reaches %4; it stands in “%5” already. %6 is "
                     "missing."),
                facts));
    }
    const Text reason(
        QT_TRANSLATE_NOOP(
            "Text", "%1 of %2 came for order %3, which reaches %4; it moves on from “%5”. %6 is missing."),
        facts);
    return acting(u"prepaid"_s, moving(part, order, level.stage, reason));
}

}

Judgement moveOn(const Settings &settings, const Event &event, const Allocation &part,
    const OrderFound &order, const Money &paid)
{
    const Money difference = *order.due - paid;
    const qint64 under = settings.under.of(*order.due).value_or(Money()).minor;
    const qint64 over = settings.over.of(*order.due).value_or(Money()).minor;
    if (-difference.minor > over) {
        return attention(u"overpaid"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "%1 came for order %2, which is %3 more than the %4 due; the order was not moved."),
                {paid.shown(), part.number.value, Money{-difference.minor, difference.currency}.shown(),
                    order.due->shown()}));
    }
    if (difference.minor <= under)
        return inFull(settings, part, order, paid);
    Judgement judgement = inPart(settings, part, order, paid);
    if (judgement.kind == Judgement::Kind::Attention)
        return judgement;
    if (const std::optional<PlannedCommand> told = missingComment(settings, event, part, order, paid)) {
        judgement.kind = Judgement::Kind::Act;
        judgement.isFinal = true;
        judgement.commands.append(*told);
    }
    return judgement;
}

Judgement moveAnyway(const Settings &settings, const PersonDecision &wish, const Allocation &part,
    const OrderFound &order, const Money &paid)
{
    const Text reason(QT_TRANSLATE_NOOP("Text", "%1 decided to move order %2 on from “%3”: due %4, paid %5."),
        {wish.who, part.number.value, stageTitle(order.stage), order.due->shown(), paid.shown()});
    PlannedCommand command = moving(part, order, settings.paidStage, reason);
    command.who = wish.who;
    return acting(u"moved-by-person"_s, std::move(command));
}

}
