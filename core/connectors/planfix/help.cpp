#include "core/connectors/planfix/help.h"

#include <QCoreApplication>

namespace provodka::planfix {

using namespace Qt::Literals::StringLiterals;

QList<FieldHelp> settingHelp()
{
    return {
        {u"address"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The address you see in the browser when you work in Planfix, with /rest behind it. Some "
                "accounts end in .planfix.ua or .planfix.ru; write what your browser shows."),
            u"https://mycompany.planfix.com/rest"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The test says that the host is unknown or that no Planfix answers there; nothing is written "
                "anywhere.")},
        {u"token"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Whoever owns the Planfix account makes it under “Account management → API access → REST "
                "API”. Whatever Provodka writes carries the name of the token's owner, so an employee of its "
                "own (a robot) named “Provodka” is best. The token is kept in the system's keychain."),
            QString(),
            QT_TRANSLATE_NOOP("Settings",
                "A wrong or withdrawn token stops this connection; payments wait and nothing is lost. A "
                "missing scope is named by the test, with what it is for.")},
        {u"callsPerDay"_s,
            QT_TRANSLATE_NOOP("Settings",
                "How many calls a day your Planfix plan allows for all programs together; it is written on "
                "the page of your plan. Provodka takes at most 80 % of it and spreads them over the day, "
                "payments first."),
            u"20000"_s,
            QT_TRANSLATE_NOOP("Settings",
                "If it is too high, Planfix refuses in the evening and payments wait until the next day.")},
        {u"callsPerSecond"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Provodka takes at most 80 % of it, so that your other programs can call, too. Raise it only "
                "when the vendor has written that your account may call more."),
            u"1"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Too many: the vendor refuses for a while and Provodka waits as long as it says. Too few: "
                "everything is right, only slower.")},
    };
}

QList<FieldHelp> targetHelp()
{
    return {
        {u"orderTemplates"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Where other tasks of your account have numbers that look like order numbers, tick the "
                "templates by which orders are made; other tasks are never touched then."),
            u"Замовлення"_s,
            QT_TRANSLATE_NOOP("Settings",
                "A template that is not ticked: its orders are not found, and their payments wait for a "
                "person.")},
        {u"subtaskTemplate"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Each order has a subtask in which its money is kept; this is the template by which that "
                "subtask is made. Make the template in Planfix under “Account management → Templates” when "
                "there is none, with the fields that are asked for below."),
            u"Оплата замовлення"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The subtask of an order is not found: its payments wait for a person with that reason.")},
        {u"dueField"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The number field at the payment subtask that says how much the customer has to pay. An "
                "order moves on only when due and paid differ by nothing."),
            u"Сума до оплати"_s,
            QT_TRANSLATE_NOOP("Settings",
                "With another field orders seem paid or unpaid when they are not. Look at the preview before "
                "you switch a route on.")},
        {u"paidField"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The field at the subtask into which Planfix itself adds up the entries of the data tag. "
                "Provodka reads it after each entry and compares it with its own sum; without it Provodka "
                "adds up the entries it sees."),
            u"Оплачено"_s,
            QT_TRANSLATE_NOOP("Settings",
                "When the two sums differ, the order does not move and a person is told both numbers.")},
        {u"differenceField"_s,
            QT_TRANSLATE_NOOP("Settings",
                "A field that Planfix calculates as due less paid. It is one more witness: the order moves "
                "only when this field, too, says nothing is missing."),
            u"Різниця"_s, ""},
        {u"dataTag"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The data tag (аналітика) whose entries are payments: each payment becomes one line with "
                "sum, date and payment id. Data tags are made in Planfix under “Account management → Data "
                "tags”."),
            u"Доходи"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Entries of another data tag would not be counted; the test and the preview show which one "
                "is taken.")},
        {u"sumField"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The number field of that data tag into which the payment's sum is written, always the full "
                "sum that the customer paid; the fee can go into a field of its own under “Further fields of "
                "the entry”."),
            u"Сума"_s, ""},
        {u"dateField"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The date field of that data tag: the day on which the payment was processed, by the clock "
                "of the shop's time zone. Without it Planfix puts the day of writing."),
            u"Дата"_s, ""},
        {u"paymentIdField"_s,
            QT_TRANSLATE_NOOP("Settings",
                "A text field of that data tag for the payment's own number. By it Provodka recognises what "
                "it wrote when an answer was lost, and never books twice; the accountant finds the payment "
                "in WayForPay by it."),
            u"Ідентифікатор платежу"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "Make the field as text, not as a number: payment ids hold letters and dashes.")},
        {u"currency"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The currency in which sums stand in the order system, by its three letters. A payment in "
                "another currency is never converted: it waits for a person."),
            u"UAH"_s,
            QT_TRANSLATE_NOOP("Settings", "All payments wait with the reason that the currency differs.")},
    };
}

}
