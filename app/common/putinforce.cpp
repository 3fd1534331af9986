#include "app/common/putinforce.h"

#include "core/setup/setupfile.h"
#include "core/store/noticestore.h"
#include "core/store/setuphistory.h"
#include "core/store/setupstore.h"

namespace provodka::app {

Result<void> putInForce(Database &database, const Setup &setup, const SetupKnowledge &known, const By &by)
{
    SetupHistory history(database);
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<Setup> before = SetupStore(database).load();
    const Result<qint64> last = history.lastId();
    if (!before || !last)
        return tl::unexpected(before ? last.error() : before.error());
    const bool isFirst = *last == 0;
    if (isFirst && *before != Setup()) {
        const Result<qint64> kept = history.add({0, by.at, {}, writeSetup(*before, known)});
        if (!kept)
            return tl::unexpected(kept.error());
    }
    if (isFirst || *before != setup) {
        const Result<qint64> kept = history.add({0, by.at, by.who, writeSetup(setup, known)});
        if (!kept)
            return tl::unexpected(kept.error());
    }
    if (const Result<void> done = SetupStore(database).save(setup); !done)
        return done;
    NoticeStore notices(database);
    if (const Result<void> done = notices.tryUnroutedAgain(); !done)
        return done;
    // A mail that no rule could read may be read by the rules that came now.
    if (const Result<void> done = notices.tryUnreadAgain(by.at.addDays(-30)); !done)
        return done;
    return transaction->commit();
}

}
