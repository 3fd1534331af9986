#include "ui/help/writtentopics.h"

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

QList<WrittenTopic> guideTopics()
{
    return {
        {u"guide/start"_s, QT_TRANSLATE_NOOP("Help", "The window, starting and stopping"),
            {QT_TRANSLATE_NOOP("Help",
                 "The list at the side holds the pages; Alt+1 to Alt+9 open them. The line at the bottom "
                 "always says whether the engine runs, what it waits for and how many things need a person."),
                QT_TRANSLATE_NOOP("Help",
                    "“Stop” finishes the call in hand first. Closing the window can keep the program working "
                    "in the tray; that is chosen in the menu “Settings”. Where another process runs the "
                    "engine, this window looks at it and all buttons work."),
                QT_TRANSLATE_NOOP("Help",
                    "F1 opens this help about whatever has the focus; it stays open while you work. Type "
                    "above the list to search in all topics.")},
            {u"page/payments"_s, u"guide/sharing"_s}},
        {u"guide/money"_s, QT_TRANSLATE_NOOP("Help", "When is a payment booked?"),
            {QT_TRANSLATE_NOOP("Help",
                 "Only what the payment service itself has signed or confirmed counts as money. A mail, a "
                 "list or a call from outside only makes Provodka ask."),
                QT_TRANSLATE_NOOP("Help",
                    "Each payment is booked exactly once, whatever is repeated or cut off: what came is "
                    "stored before it is accepted, each decision before its first write, and after a lost "
                    "answer Provodka looks before it writes again."),
                QT_TRANSLATE_NOOP("Help",
                    "The order moves on when what is due and what is paid differ by nothing, or by what you "
                    "tolerate. Everything else waits for a person with a sentence that says why.")},
            {u"page/payments"_s, u"page/story"_s, u"setting/payment-to-order/toleranceUnder"_s}},
        {u"guide/sharing"_s, QT_TRANSLATE_NOOP("Help", "Several people, view only, and the PIN"),
            {QT_TRANSLATE_NOOP("Help",
                 "View only: start the program with --view, or tick it for the whole workspace in the menu "
                 "“Settings”. Everything can be read, searched and exported; buttons that decide or change "
                 "are grey and their tooltips say why."),
                QT_TRANSLATE_NOOP("Help",
                    "The PIN: set it in the menu “Settings”. Before the first change of a connection or a "
                    "route it is asked for, and then not again for fifteen minutes after the last change. "
                    "Deciding about payments needs no PIN, so that the accountant can work. After three "
                    "wrong tries there is a pause that doubles each time and does not end by starting anew."),
                QT_TRANSLATE_NOOP("Help",
                    "A forgotten PIN: whoever may write the workspace's files removes it on this computer "
                    "with provodka-cli workspace forget-pin, and sets a new one in the window. That it was "
                    "removed, by whom and when, stands in the log. The PIN keeps colleagues from changing "
                    "something by accident; it does not protect against whoever owns the files."),
                QT_TRANSLATE_NOOP("Help",
                    "Who did what: acts are kept with the name of the user of this computer. Where several "
                    "people share one user, tick “Several people use this computer”: the program then asks "
                    "for the name once, and again by “Who is at this computer…”.")},
            {u"page/routes"_s, u"page/connections"_s, u"page/routes/versions"_s}},
    };
}

}
