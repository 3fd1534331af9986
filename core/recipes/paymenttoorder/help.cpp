#include "core/recipes/paymenttoorder/settings.h"

#include <QCoreApplication>

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

QList<FieldHelp> settingHelp()
{
    return {
        {u"orderPattern"_s,
            QT_TRANSLATE_NOOP("Settings",
                "How the order number stands in the name that the shop gives a payment. Usually the name "
                "begins with it, as 10485 in “10485-1”; then leave the field empty. Otherwise ask a "
                "consultant: what stands in the first pair of brackets of the expression is the number."),
            u"^(\\d+)"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Payments find no order and wait for a person, with orders of the same sum proposed. The "
                "preview on your latest payments shows it before anything is written.")},
        {u"typedField"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Where customers type the order number on the payment page themselves, this is the name of "
                "that field in the payment service. It is used only when the payment's reference tells no "
                "number, and only when the service itself confirms what was typed."),
            u"Номер замовлення"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "Numbers that people typed are not seen; those payments wait for a person.")},
        {u"monthsBack"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Order numbers often start again every year, and customers mistype. Older orders than this "
                "are not taken by themselves but proposed to a person. 0: orders of any age."),
            u"6"_s, ""},
        {u"waitingStages"_s,
            QT_TRANSLATE_NOOP("Settings",
                "An order moves on only out of one of these. So what a person moved by hand, or what is in "
                "production already, is never moved back."),
            u"Очікує оплату"_s,
            QT_TRANSLATE_NOOP("Settings",
                "If the right one is missing here, payments are booked but the orders stay where they are, "
                "with that reason.")},
        {u"paidStage"_s,
            QT_TRANSLATE_NOOP("Settings", "Where an order goes when exactly what is due was paid."),
            u"У виробництві"_s,
            QT_TRANSLATE_NOOP("Settings",
                "It must be another one than those where orders wait; that is said at the field.")},
        {u"productionStages"_s,
            QT_TRANSLATE_NOOP("Settings",
                "If an unpaid order stands in one of these in the night, the three-way check names it in the "
                "morning: somebody is making goods nobody paid for."),
            u"У виробництві, Відвантажено"_s, ""},
        {u"thresholds"_s,
            QT_TRANSLATE_NOOP("Settings",
                "For prepayment: at half of the sum, for example, the order goes to a status of its own "
                "before it is paid in full. Each row has a share in percent or a sum, and a status."),
            u"[{\"share\": \"50\", \"stage\": \"130\"}]"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "A row that cannot be read is said at the field and nothing is saved.")},
        {u"toleranceUnder"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Banks and customers round. If so much is missing, or less, the order still counts as paid. "
                "Empty is strictest: not one kopiyka."),
            u"1.00"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "Too much means that orders go into production that are not paid in full.")},
        {u"toleranceOver"_s,
            QT_TRANSLATE_NOOP("Settings",
                "If a customer paid so much too much, or less, the order moves all the same. More than that "
                "waits for a person, who asks the customer what it was meant for."),
            u"0.5 %"_s, ""},
        {u"refundStage"_s,
            QT_TRANSLATE_NOOP("Settings",
                "When money went back after it was booked, Provodka prepares a minus entry and this status, "
                "and does neither before a person confirms it on the page “Payments”."),
            u"Повернення"_s, ""},
        {u"closedUntil"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The last day for which the books are closed, for example after the tax report. Nothing is "
                "ever booked with a date up to this day."),
            u"2026-10-31"_s, ""},
        {u"closedPeriod"_s,
            QT_TRANSLATE_NOOP("Settings",
                "What happens to a payment of a closed day that comes late. “ask” is safe; “open-day” saves "
                "the question when your accountant has agreed to it."),
            u"ask"_s, ""},
        {u"zone"_s,
            QT_TRANSLATE_NOOP("Settings",
                "By whose clock the day of a payment counts. A payment at 23:30 in Kyiv belongs to that day, "
                "whatever the computer's clock is set to."),
            u"Europe/Kyiv"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "Payments around midnight get the date of the day before or after.")},
        {u"fields"_s,
            QT_TRANSLATE_NOOP("Settings",
                "What else is written into the entry: each row names a field of the entry and a value of the "
                "payment (the fee, what was paid out, the payer) or a fixed value, as a cash desk."),
            u"305 = fee"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "A field that does not take the value is named by “Check with the account”.")},
        {u"comment"_s,
            QT_TRANSLATE_NOOP("Settings",
                "A sentence about each payment, so that the manager sees it without looking into the money: "
                "“order” writes it at the order, “ledger” at the payment subtask, “off” writes none."),
            u"order"_s, ""},
        {u"commentText"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Your own sentence for that comment. Words in curly brackets are replaced by the payment's "
                "values; anything else is written as it stands."),
            u"{amount} від {payer}"_s, ""},
        {u"tellMissing"_s,
            QT_TRANSLATE_NOOP("Settings",
                "When a customer paid a part, whoever is responsible for the order gets a comment that says "
                "how much is missing, once for each payment."),
            QString(), ""},
        {u"language"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "In which language comments are written, whatever language this window speaks."),
            u"uk"_s, ""},
        {u"mailRules"_s,
            QT_TRANSLATE_NOOP("Settings",
                "How values are found in mails about payments. You need not write them: open “Mail rules”, "
                "paste or pick a real mail, and mark the text with the mouse; what each rule finds is "
                "coloured at once."),
            QString(),
            QT_TRANSLATE_NOOP("Settings",
                "A mail of a known sender that no rule can read is told of, so that a changed letter is "
                "noticed the same day.")},
        {u"mailTrust"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Only where the payment service cannot be asked. A mail can be forged by anybody, so “none” "
                "is the default; “authenticated” is possible when your provider checks senders."),
            u"none"_s,
            QT_TRANSLATE_NOOP("Settings",
                "With “sender” a forged mail is booked as if money had come. Provodka warns of it wherever "
                "the route is shown.")},
        {u"mailSenders"_s,
            QT_TRANSLATE_NOOP("Settings",
                "From whom mails about payments come; a domain stands for all its addresses. Mails of others "
                "are not read for payments."),
            u"no-reply@payments.example, @bank.example"_s,
            QT_TRANSLATE_NOOP("Settings",
                "A sender who is missing here is treated as a stranger: the mail does not ring.")},
    };
}

}
