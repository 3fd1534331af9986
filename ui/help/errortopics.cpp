#include "ui/help/writtentopics.h"

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

QList<WrittenTopic> errorTopics()
{
    return {
        {u"error/network"_s, QT_TRANSLATE_NOOP("Help", "The other side cannot be reached"),
            {QT_TRANSLATE_NOOP("Help",
                 "What it means: this computer asked a service and got no answer: the Internet is away, a "
                 "name is not found, the service is down, or the answer took too long."),
                QT_TRANSLATE_NOOP("Help",
                    "What Provodka does: it tries again by itself, first after a second, then less and less "
                    "often, at least every five minutes. Payments wait in the meantime and none is lost. If "
                    "an answer was lost after something was written, Provodka looks what stands there before "
                    "it writes again, so nothing is booked twice."),
                QT_TRANSLATE_NOOP("Help",
                    "What to do: usually nothing. If it lasts, open any website on this computer; if that "
                    "works, press “Test” on the page “Connections”, where each step says how far it came."),
                QT_TRANSLATE_NOOP("Help",
                    "For example: the router was switched off over night; the order system is being "
                    "serviced; a firewall of the office lets only browsers through.")},
            {u"page/connections"_s, u"error/rate-limited"_s}},
        {u"error/rate-limited"_s, QT_TRANSLATE_NOOP("Help", "The service asks to wait"),
            {QT_TRANSLATE_NOOP("Help",
                 "What it means: the account has asked more often than its plan allows in a second or a day, "
                 "perhaps together with other programs that use the same account."),
                QT_TRANSLATE_NOOP("Help",
                    "What Provodka does: it waits exactly as long as the service says and goes on by itself. "
                    "It takes at most 80 % of what the plan allows and asks for payments first."),
                QT_TRANSLATE_NOOP("Help",
                    "What to do: nothing, if it happens seldom. If it happens every day, look on the page "
                    "“Connections” how much of the budget is used and when it renews; find the other program "
                    "that asks so often, or take a larger plan and enter it in the connection."),
                QT_TRANSLATE_NOOP("Help",
                    "For example: a report of another program reads all orders at noon; the plan "
                    "allows 20,000 calls a day and 30,000 were wanted.")},
            {u"page/connections"_s}},
        {u"error/unauthorized"_s, QT_TRANSLATE_NOOP("Help", "The service does not let Provodka in"),
            {QT_TRANSLATE_NOOP("Help",
                 "What it means: a key, password or token is wrong, was withdrawn, or lacks a right. In this "
                 "window it also means that the PIN of the workspace is asked for."),
                QT_TRANSLATE_NOOP("Help",
                    "What Provodka does: the connection stops, the others go on. Whatever needs it waits in "
                    "order. It looks again after half a minute, then more and more seldom, so that the "
                    "account is not locked, and alarms whoever is named for it."),
                QT_TRANSLATE_NOOP("Help",
                    "What to do: open “Connections”, edit the connection, enter the key anew, press “Test”, "
                    "and save. Work goes on from where it stopped. The help of the field says where the key "
                    "is found."),
                QT_TRANSLATE_NOOP("Help",
                    "For example: somebody made a new secret key in the payment service's cabinet; the "
                    "employee whose webhook it was left the company; the mailbox wants an app password.")},
            {u"page/connections"_s, u"guide/sharing"_s}},
        {u"error/misconfigured"_s, QT_TRANSLATE_NOOP("Help", "A setting does not fit"),
            {QT_TRANSLATE_NOOP("Help",
                 "What it means: the service was reached and the key is good, but something that the setup "
                 "names is not there or is of another kind: a field was deleted, a status belongs to another "
                 "process, a folder has another name. It is also said when this window is for viewing only."),
                QT_TRANSLATE_NOOP("Help",
                    "What Provodka does: it stops what depends on that setting and writes nothing on a "
                    "guess. It looks again by itself, at most every ten minutes; payments wait."),
                QT_TRANSLATE_NOOP("Help",
                    "What to do: the sentence names the setting. Open the route or connection, choose the "
                    "right item from the list, press “Check with the account”, and save. If somebody deleted "
                    "a field in the order system, make it again or choose another one."),
                QT_TRANSLATE_NOOP("Help",
                    "For example: the field “Сума до оплати” was made anew and has another id now; the stage "
                    "of paid orders is also chosen as one where orders wait.")},
            {u"page/routes"_s, u"page/routes/editor"_s, u"page/connections"_s}},
        {u"error/rejected"_s, QT_TRANSLATE_NOOP("Help", "The service refused this one record"),
            {QT_TRANSLATE_NOOP("Help",
                 "What it means: everything works, but the service said no to one payment or one order: it "
                 "is locked, deleted, a required field is empty, or the status may not be reached from "
                 "there."),
                QT_TRANSLATE_NOOP("Help",
                    "What Provodka does: it sets this one aside with the reason, shows it under “needs a "
                    "person”, and goes on with all others. It is not tried again by itself: the answer would "
                    "be the same."),
                QT_TRANSLATE_NOOP("Help",
                    "What to do: open the story of the payment, read what the service answered, put it right "
                    "in the order system, and press “Try again”. If nothing is to be done about it, skip it "
                    "with a remark."),
                QT_TRANSLATE_NOOP("Help",
                    "For example: the task was moved to the archive; a script of the order system forbids "
                    "the status without a file; the deal is being edited.")},
            {u"page/story"_s, u"page/payments"_s}},
        {u"error/malformed"_s, QT_TRANSLATE_NOOP("Help", "An answer or message cannot be read"),
            {QT_TRANSLATE_NOOP("Help",
                 "What it means: something came that is not what the service usually sends: a page of a "
                 "provider instead of data, half of an answer, a mail without the expected lines."),
                QT_TRANSLATE_NOOP("Help",
                    "What Provodka does: it believes nothing of it and books nothing. What came is kept as "
                    "it was, so that it can be looked at; other payments go on."),
                QT_TRANSLATE_NOOP("Help",
                    "What to do: open the story and look under “As it came”. If a mail of the payment "
                    "service has changed its form, mark its text anew in “Mail rules”. If an answer of a "
                    "service looks strange again and again, copy it for support."),
                QT_TRANSLATE_NOOP("Help",
                    "For example: the Wi-Fi of a café answers with its own sign-in page; somebody rings the "
                    "callback address with nonsense.")},
            {u"page/story"_s, u"page/routes/mailrules"_s}},
        {u"error/cancelled"_s, QT_TRANSLATE_NOOP("Help", "It was stopped"),
            {QT_TRANSLATE_NOOP("Help",
                 "What it means: somebody stopped the engine, closed the window or left the page while "
                 "something was on its way. It is not a fault."),
                QT_TRANSLATE_NOOP("Help",
                    "What Provodka does: the call in hand is finished first. What was decided and not yet "
                    "written stays written down and goes on at the next start, from the same place."),
                QT_TRANSLATE_NOOP(
                    "Help", "What to do: nothing, or press “Start” at the bottom of the window."),
                QT_TRANSLATE_NOOP("Help",
                    "For example: the computer was shut down while a report was being made; “Test” was "
                    "pressed and the dialog closed before the answer came.")},
            {u"guide/start"_s}},
        {u"error/storage"_s, QT_TRANSLATE_NOOP("Help", "The workspace cannot be used"),
            {QT_TRANSLATE_NOOP("Help",
                 "What it means: Provodka cannot read or write its own file: the disk is full, the folder "
                 "may not be written, another copy of the workspace has taken over, or the file is damaged."),
                QT_TRANSLATE_NOOP("Help",
                    "What Provodka does: it stops at once, before anything is sent, because what cannot be "
                    "noted must not be done. The window stays usable and says which it is."),
                QT_TRANSLATE_NOOP("Help",
                    "What to do: make room on the disk or give back the right to write, then press “Try "
                    "again” in the window's status line. A damaged file is replaced by the latest nightly "
                    "copy: provodka-cli workspace restore FILE. Of several copies only the one may run that "
                    "you decide for."),
                QT_TRANSLATE_NOOP("Help",
                    "For example: the folder of downloads filled the disk; the workspace was copied to a new "
                    "computer and the old one is still running.")},
            {u"setting/workspace/backupFolder"_s, u"guide/start"_s}},
        {u"error/secrets"_s, QT_TRANSLATE_NOOP("Help", "The keychain cannot be read"),
            {QT_TRANSLATE_NOOP("Help",
                 "What it means: keys and passwords are kept in the system's keychain, and it does not "
                 "answer: it is locked, it waits for its own password in another window, or this computer "
                 "has none."),
                QT_TRANSLATE_NOOP("Help",
                    "What Provodka does: it asks again by itself, and nothing is sent without a key. What "
                    "came meanwhile waits; nothing is lost."),
                QT_TRANSLATE_NOOP("Help",
                    "What to do: unlock the keychain, mostly with the password of your user at this "
                    "computer. Where the computer has none, the button “Keep secrets in a file” below makes "
                    "a file that only you may read take its place; on a server it is named at the start: "
                    "provodka-cli --secrets FILE."),
                QT_TRANSLATE_NOOP("Help",
                    "For example: the computer signs you in without a password, so the keychain stays "
                    "locked; the password of the user was changed and the keychain still has the old one.")},
            {u"page/connections"_s}},
    };
}

}
