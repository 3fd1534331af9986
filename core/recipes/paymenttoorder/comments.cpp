#include "core/recipes/paymenttoorder/comments.h"

#include <QCryptographicHash>

#include <algorithm>

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

namespace {

QString markOf(QLatin1StringView kind, const QStringList &parts)
{
    const QByteArray digest = QCryptographicHash::hash(parts.join(u'/').toUtf8(), QCryptographicHash::Sha256);
    return u"[%1-%2]"_s.arg(kind, QString::fromLatin1(digest.toHex().left(10)));
}

// One pass, so that a payer who calls himself {amount} stays who he is.
QString filled(const QString &frame, const QHash<QString, QString> &values)
{
    QString text;
    for (qsizetype at = 0; at < frame.size();) {
        const qsizetype end = frame[at] == u'{' ? frame.indexOf(u'}', at) : -1;
        const auto value = end < 0 ? values.cend() : values.constFind(frame.mid(at + 1, end - at - 1));
        if (value == values.cend()) {
            text += frame[at++];
        } else {
            text += *value;
            at = end + 1;
        }
    }
    return text;
}

QString sentence(const Settings &settings, const Event &event, const Allocation &part)
{
    const Payment &payment = event.payment;
    if (!settings.commentText.isEmpty()) {
        const QDateTime at = payment.processedAt.isValid() ? payment.processedAt : event.createdAt;
        return filled(settings.commentText,
            {{u"amount"_s, part.amount.shown()}, {u"payer"_s, payment.payer},
                {u"payment"_s, payment.reference}, {u"order"_s, part.number.value},
                {u"date"_s, settings.day(at).toString(u"dd.MM.yyyy"_s)}});
    }
    const Text text = payment.payer.isEmpty()
        ? Text(QT_TRANSLATE_NOOP("Text", "Payment %1 came: %2."), {payment.reference, part.amount.shown()})
        : Text(QT_TRANSLATE_NOOP("Text", "Payment %1 came: %2 from %3."),
            {payment.reference, part.amount.shown(), payment.payer});
    return text.in(settings.language);
}

}

std::optional<PlannedCommand> paymentComment(
    const Settings &settings, const Event &event, const Allocation &part, const OrderFound &order)
{
    if (settings.comment == CommentAt::Off)
        return std::nullopt;
    AddComment comment;
    comment.ref = order.ref;
    comment.mark = markOf("p"_L1, {event.payment.account, event.payment.reference, part.number.value});
    comment.text = sentence(settings, event, part) + u' ' + comment.mark;
    comment.atLedger = settings.comment == CommentAt::Ledger;
    return PlannedCommand{u"comment-"_s + part.number.value, comment,
        Text(QT_TRANSLATE_NOOP("Text", "The order says as well that payment %1 of %2 came."),
            {event.payment.reference, part.amount.shown()})};
}

std::optional<PlannedCommand> missingComment(const Settings &settings, const Event &event,
    const Allocation &part, const OrderFound &order, const Money &paid)
{
    if (!settings.tellMissing)
        return std::nullopt;
    const Money missing = *order.due - paid;
    AddComment comment;
    comment.ref = order.ref;
    comment.mark = markOf("m"_L1, {order.ref.order, order.due->decimal(), paid.decimal()});
    const bool wasSaid = std::any_of(event.past.cbegin(), event.past.cend(), [&](const PastCommand &past) {
        const auto *said = std::get_if<AddComment>(&past.action);
        return said && said->mark == comment.mark && past.state != PastCommand::State::Dropped
            && past.state != PastCommand::State::Stale;
    });
    if (wasSaid)
        return std::nullopt;
    const Text text(QT_TRANSLATE_NOOP("Text", "%1 of %2 came for order %3; %4 is missing."),
        {paid.shown(), order.due->shown(), part.number.value, missing.shown()});
    comment.text = text.in(settings.language) + u' ' + comment.mark;
    comment.forAssignee = true;
    comment.once = true; // another payment's event may have met the same state
    return PlannedCommand{u"missing-"_s + part.number.value, comment,
        Text(QT_TRANSLATE_NOOP("Text", "Whoever is responsible for order %1 is told that %2 is missing."),
            {part.number.value, missing.shown()})};
}

}
