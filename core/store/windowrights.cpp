#include "core/store/windowrights.h"

#include "core/store/journal.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

const QString WindowRights::pin = u"window pin"_s;
const QString WindowRights::pinTries = u"window pin tries"_s;
const QString WindowRights::lookOnly = u"window looks only"_s;
const QString WindowRights::shared = u"window is shared"_s;

Result<bool> forgetPin(Workspace &workspace, const QString &who, const QDateTime &now)
{
    const Result<QString> pin = workspace.value(WindowRights::pin);
    if (!pin)
        return tl::unexpected(pin.error());
    if (pin->isEmpty())
        return false;
    Result<Transaction> transaction = Transaction::begin(workspace.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QString &key : {WindowRights::pin, WindowRights::pinTries}) {
        if (const Result<void> done = workspace.setValue(key, {}); !done)
            return tl::unexpected(done.error());
    }
    JournalLine line;
    line.at = now;
    line.level = JournalLine::Level::Warning;
    line.kind = u"act"_s;
    line.text = Text(
        QT_TRANSLATE_NOOP("Text", "The PIN of this workspace was removed by %1 from the command line."),
        {who});
    if (const Result<void> done = Journal(workspace.database()).write(line); !done)
        return tl::unexpected(done.error());
    if (const Result<void> done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return true;
}

}
