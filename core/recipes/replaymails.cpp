#include "core/recipes/replaymails.h"

#include "core/recipes/decisionjson.h"
#include "core/recipes/mailtold.h"
#include "core/rules/mergepayment.h"

#include <algorithm>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

QString subjectOf(const MailMessage &mail)
{
    return mail.subject.isEmpty() ? u"?"_s : mail.subject.simplified().left(120);
}

ReplayDifference mailDifference(
    const QList<StoredDecision> &decisions, const char *source, const QStringList &arguments)
{
    const StoredDecision &first = decisions.first();
    ReplayDifference one;
    one.event = first.event;
    one.kind = ReplayDifference::Kind::Mail;
    one.text = Text(
        source, QStringList{QString::number(first.event.value), first.before.payment.reference} + arguments);
    if (const Result<Decision> decided = decisionFromJson(decisions.last().decision))
        one.before = decided->outcome;
    return one;
}

std::optional<ReplayDifference> otherName(
    const QList<StoredDecision> &decisions, const MailMessage &mail, const QString &name)
{
    if (name.isEmpty() || name == decisions.first().before.payment.reference)
        return std::nullopt;
    return mailDifference(decisions,
        QT_TRANSLATE_NOOP("Text", "Event %1, payment %2: the mail “%3” names payment %4."),
        {subjectOf(mail), name});
}

/// What mails that came until then tell together, the later ones as news.
std::optional<KnownPayment> toldUntil(const QDateTime &time, const QList<ReplayMail> &mails,
    const QList<MailSign> &signs, const Payment &stored)
{
    std::optional<KnownPayment> known;
    for (qsizetype i = 0; i < mails.size(); ++i) {
        if (!signs[i].payment || mails[i].notice.receivedAt > time)
            continue;
        Payment payment = paymentTold(signs[i], mails[i].message, mails[i].notice);
        payment.account = stored.account;
        if (!known)
            known = KnownPayment{payment, signs[i].proof, false};
        else if (signs[i].proof >= known->proof)
            known = mergePayment(*known, payment, signs[i].proof);
    }
    return known;
}

}

Reread reread(QList<StoredDecision> decisions, const QList<ReplayMail> &mails, const Recipe &recipe)
{
    Reread result;
    QList<MailSign> signs;
    for (const ReplayMail &mail : mails) {
        signs.append(recipe.signIn(mail.message, mail.authservId));
        result.difference = otherName(decisions, mail.message, signs.last().reference);
        if (result.difference)
            return result;
    }
    const bool isToldByMails
        = !decisions.first().before.isProvable && !isToldByService(decisions.first().before.proof);
    if (!isToldByMails || mails.isEmpty()) {
        result.decisions = std::move(decisions);
        return result;
    }
    for (StoredDecision &decision : decisions) {
        Event &before = decision.before;
        if (isToldByService(before.proof)) {
            result.decisions.append(decision);
            continue;
        }
        const std::optional<KnownPayment> told = toldUntil(decision.at, mails, signs, before.payment);
        if (!told) {
            const auto half
                = std::ranges::find_if(signs, [](const MailSign &one) { return !one.problem.isEmpty(); });
            result.difference = half == signs.end()
                ? mailDifference(decisions,
                    QT_TRANSLATE_NOOP("Text", "Event %1, payment %2: no rule reads its mail “%3” any more."),
                    {subjectOf(mails.first().message)})
                : mailDifference(decisions,
                    QT_TRANSLATE_NOOP(
                        "Text", "Event %1, payment %2: its mail “%3” could not be read whole: %4"),
                    {subjectOf(mails.first().message), half->problem.toString()});
            return result;
        }
        if (told->payment.reference != before.payment.reference) {
            result.difference = mailDifference(decisions,
                QT_TRANSLATE_NOOP(
                    "Text", "Event %1, payment %2: the mail “%3” does not name the payment any more."),
                {subjectOf(mails.first().message)});
            return result;
        }
        before.payment = told->payment;
        if (before.proof != Proof::Confirmed) {
            before.proof = told->proof;
            before.disputed = told->disputed;
        }
        result.decisions.append(decision);
    }
    return result;
}

std::optional<Text> rereadAlone(const ReplayMail &mail, const Recipe &recipe)
{
    const MailSign sign = recipe.signIn(mail.message, mail.authservId);
    if (sign.payment) {
        const Payment payment = paymentTold(sign, mail.message, mail.notice);
        return Text(
            QT_TRANSLATE_NOOP("Text",
                "The mail “%1” of %2, which no rule could read, is read by rule %3: payment %4 of %5."),
            {subjectOf(mail.message), mail.message.fromAddress, sign.rules, payment.reference,
                payment.amount.shown()});
    }
    if (!sign.reference.isEmpty()) {
        return Text(
            QT_TRANSLATE_NOOP("Text",
                "The mail “%1” of %2, which no rule could read, is read by rule %3 and names payment %4."),
            {subjectOf(mail.message), mail.message.fromAddress, sign.rules, sign.reference});
    }
    return std::nullopt;
}

}
