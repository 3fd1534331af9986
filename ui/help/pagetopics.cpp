#include "ui/help/writtentopics.h"

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

QList<WrittenTopic> pageTopics()
{
    return {
        {u"page/payments"_s, QT_TRANSLATE_NOOP("Help", "Payments"),
            {QT_TRANSLATE_NOOP("Help",
                 "Here you see whether an order is paid, and why. At the top stands what needs a person, "
                 "below it all payments with what was proven, booked and decided about each."),
                QT_TRANSLATE_NOOP("Help",
                    "Choose a payment: beside it you read the reason and find what can be done: assign it to "
                    "an order, split it, confirm a refund, move the order anyway, try again, skip it with a "
                    "remark, undo what was written. Each is kept with your name and the time."),
                QT_TRANSLATE_NOOP("Help",
                    "The search looks through everything: order, payer, sum, reference. Filters that you "
                    "need often are kept under a name. The list is exported as it is shown, to XLSX or CSV."),
                QT_TRANSLATE_NOOP("Help",
                    "Keys: Ctrl+F searches, F2 assigns the chosen payment to an order, Enter opens its "
                    "story, Ctrl+C copies the chosen rows as a table, F1 this help.")},
            {u"page/payments/check"_s, u"page/payments/close"_s, u"page/story"_s, u"guide/money"_s}},
        {u"page/payments/check"_s, QT_TRANSLATE_NOOP("Help", "Three-way check"),
            {QT_TRANSLATE_NOOP("Help",
                 "Every night payments of the service, entries in the order system and the orders themselves "
                 "are compared: “312 of 314 agree”. The lines here are those that do not, each with what to "
                 "do about it."),
                QT_TRANSLATE_NOOP("Help",
                    "“Compare now” does it at once; it costs some calls. Choose a line, read how to fix it, "
                    "open its story or the order, and compare again afterwards.")},
            {u"page/payments"_s, u"setting/workspace/agreementDays"_s}},
        {u"page/payments/close"_s, QT_TRANSLATE_NOOP("Help", "Close of day"),
            {QT_TRANSLATE_NOOP("Help",
                 "The sheet of a day for the books: each payment with its gross sum, fee, net sum, the day "
                 "that counts for VAT, its order and the entry it became; totals below."),
                QT_TRANSLATE_NOOP("Help",
                    "Choose the days, or the day on which the service paid out to the bank, and export. What "
                    "is exported can be opened in any spreadsheet and is the same however often you do it.")},
            {u"page/payments"_s, u"setting/payment-to-order/closedUntil"_s}},
        {u"page/story"_s, QT_TRANSLATE_NOOP("Help", "Story"),
            {QT_TRANSLATE_NOOP("Help",
                 "All that happened with one payment, in order: what came and how it came, what was proven, "
                 "what was looked up, what was decided and why, each write with before and after, and what "
                 "people did."),
                QT_TRANSLATE_NOOP("Help",
                    "From here you try again, skip it, or undo what was written; undoing first shows what "
                    "would change, by what is there now. “Copy for support” takes out names, addresses and "
                    "secrets."),
                QT_TRANSLATE_NOOP("Help",
                    "Until an event is chosen, the latest ones are listed; search for another by its number, "
                    "order or reference. Enter opens it, here and on the pages “Payments” and “Log”.")},
            {u"page/payments"_s, u"page/log"_s, u"guide/money"_s}},
        {u"page/log"_s, QT_TRANSLATE_NOOP("Help", "Log"),
            {QT_TRANSLATE_NOOP("Help",
                 "What Provodka does, line by line, as it happens: time, level, connection, route, event. "
                 "New lines come in below while you look; “Pause” holds them back until you are done."),
                QT_TRANSLATE_NOOP("Help",
                    "Narrow it down by the buttons with counters, by words, or by the menu of a line (only "
                    "this event, connection, route); keep a filter under a name. Enter opens the story of "
                    "the event, and the story leads back here."),
                QT_TRANSLATE_NOOP("Help",
                    "Keys: Ctrl+F filters, Ctrl+E shows only the event of the line, Ctrl+C copies lines, F1 "
                    "on a line with an error says what that kind of error means.")},
            {u"page/story"_s, u"setting/workspace/keepLogDays"_s}},
        {u"page/report"_s, QT_TRANSLATE_NOOP("Help", "Times between stages"),
            {QT_TRANSLATE_NOOP("Help",
                 "How long orders stay in one status before the next: count, median, 90 of 100, longest, and "
                 "how many took longer than a limit. The map shows by the width of its arrows where orders "
                 "wait."),
                QT_TRANSLATE_NOOP("Help",
                    "Compare two periods, or orders confirmed by Provodka with those confirmed by hand, and "
                    "read the factor between them. The slowest orders are one click from their story. Export "
                    "to XLSX with charts, PDF or CSV.")},
            {u"page/story"_s, u"page/routes"_s}},
        {u"page/routes"_s, QT_TRANSLATE_NOOP("Help", "Routes"),
            {QT_TRANSLATE_NOOP("Help",
                 "A route says where news of payments comes from, what is done about them, and in which "
                 "order system. It is on (it writes), it only watches (it decides and writes nothing), or it "
                 "is off."),
                QT_TRANSLATE_NOOP("Help",
                    "Begin with “Only watch” and “Preview”: they show on your real payments what would be "
                    "written. Every saved change is a version that can be compared and restored; nothing is "
                    "lost by trying."),
                QT_TRANSLATE_NOOP("Help",
                    "Where the workspace has a PIN it is asked before the first change, not for looking.")},
            {u"page/routes/editor"_s, u"page/routes/preview"_s, u"page/routes/mailrules"_s,
                u"page/routes/versions"_s, u"page/routes/import"_s, u"page/routes/book"_s,
                u"guide/sharing"_s}},
        {u"page/routes/editor"_s, QT_TRANSLATE_NOOP("Help", "Editing a route"),
            {QT_TRANSLATE_NOOP("Help",
                 "Name, sources, target and mode stand at the top; below them what the route's recipe and "
                 "its target ask for. Lists are filled by asking the account; an id that is not in the list "
                 "any more is shown and kept."),
                QT_TRANSLATE_NOOP("Help",
                    "What is wrong is said at the field before you save. “Check with the account” asks "
                    "whether the order system has all that is named; “Preview” shows what would be written. "
                    "F1 in a field explains that field.")},
            {u"page/routes"_s, u"page/routes/preview"_s}},
        {u"page/routes/preview"_s, QT_TRANSLATE_NOOP("Help", "Preview"),
            {QT_TRANSLATE_NOOP("Help",
                 "The route is tried on your latest real payments, on a copy of the workspace: each row is a "
                 "write that would be made, with object, field, before, after and why. Nothing is written."),
                QT_TRANSLATE_NOOP("Help",
                    "If a row is not what you would do by hand, change the route and look again before you "
                    "switch it on.")},
            {u"page/routes"_s, u"page/routes/editor"_s}},
        {u"page/routes/mailrules"_s, QT_TRANSLATE_NOOP("Help", "Mail rules"),
            {QT_TRANSLATE_NOOP("Help",
                 "Paste a mail or pick one that came, mark the sum, the order number or the payment's number "
                 "with the mouse, and say what it is: a rule is made. What each rule finds is coloured in "
                 "the mail while you work."),
                QT_TRANSLATE_NOOP("Help",
                    "Try the rules on the last mails before you save them. A mail never proves a payment: "
                    "where the service can be asked, it only makes Provodka ask sooner.")},
            {u"setting/payment-to-order/mailTrust"_s, u"setting/payment-to-order/mailSenders"_s,
                u"page/routes"_s}},
        {u"page/routes/versions"_s, QT_TRANSLATE_NOOP("Help", "Versions of the setup"),
            {QT_TRANSLATE_NOOP("Help",
                 "Every saved setup is kept with who and when. Choose one to see what differs from now, or "
                 "two to compare them. “Restore” makes the old one a new version, so that nothing is lost."),
                QT_TRANSLATE_NOOP("Help",
                    "“Replay” decides anew about the last events by the chosen version and shows only what "
                    "would come out differently.")},
            {u"page/routes"_s, u"guide/sharing"_s}},
        {u"page/routes/import"_s, QT_TRANSLATE_NOOP("Help", "Import and export of the setup"),
            {QT_TRANSLATE_NOOP("Help",
                 "A setup is one file without secrets, for a second computer, a colleague or a consultant. "
                 "Before it is taken you see every change it makes and every computer it would connect to."),
                QT_TRANSLATE_NOOP("Help",
                    "A file with a mistake is refused as a whole, with the line. Keys are entered afterwards "
                    "on the page “Connections”.")},
            {u"page/routes"_s, u"page/connections"_s}},
        {u"page/routes/book"_s, QT_TRANSLATE_NOOP("Help", "Setup book"),
            {QT_TRANSLATE_NOOP("Help",
                "The whole setup in sentences, with names beside the ids, for the colleague who stands in: "
                "what is connected, what each route does, who is told. It can be printed or kept as a "
                "file.")},
            {u"page/routes"_s}},
        {u"page/connections"_s, QT_TRANSLATE_NOOP("Help", "Connections"),
            {QT_TRANSLATE_NOOP("Help",
                 "The accounts Provodka works with: the payment service, the order system, mailboxes. Each "
                 "shows its state, its last contact, how much of its budget is used and when that renews."),
                QT_TRANSLATE_NOOP("Help",
                    "Add, edit or copy one; “Test” goes through it step by step and says in a sentence what "
                    "is wrong and what to do; “What it holds” lists its fields, statuses and people. "
                    "Removing says first what depends on it."),
                QT_TRANSLATE_NOOP("Help",
                    "Keys and passwords go to the system's keychain and nowhere else, and are never shown "
                    "again. F1 in a field says where to find its value at the vendor.")},
            {u"error/unauthorized"_s, u"error/secrets"_s, u"page/routes"_s, u"guide/sharing"_s}},
        {u"page/firstrun"_s, QT_TRANSLATE_NOOP("Help", "First steps"),
            {QT_TRANSLATE_NOOP("Help",
                 "Two doors: “See it work” shows everything on an invented shop, and nothing leaves this "
                 "computer; “Connect my accounts” leads in five steps from your keys to a route that works."),
                QT_TRANSLATE_NOOP("Help",
                    "Each account is tested before you go on, and the preview shows what would be written "
                    "for your own latest payments. Nothing is written before the last step, and you can stop "
                    "at any time: what you entered is kept.")},
            {u"page/connections"_s, u"page/routes"_s, u"page/demo"_s}},
        {u"page/demo"_s, QT_TRANSLATE_NOOP("Help", "Demonstration"),
            {QT_TRANSLATE_NOOP("Help",
                 "An invented shop with its payment service and its order system, all inside this program. "
                 "Play the customer: pay in full, in part, twice, forge a mail, ask the money back, cut the "
                 "connection, kill the engine."),
                QT_TRANSLATE_NOOP("Help",
                    "Beside it you see, step by step, what Provodka does and why. The other pages show the "
                    "same invented shop, with two months of history in the report. Nothing leaves this "
                    "computer.")},
            {u"page/firstrun"_s, u"page/report"_s, u"page/payments"_s}},
    };
}

}
