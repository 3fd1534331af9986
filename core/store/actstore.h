#pragma once

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QJsonObject>

namespace provodka {

/// What a person did: written by windows and the command line, taken up by the engine.
struct Act
{
    ActId id;
    QString kind; ///< "retry", "skip", "match"; by the route's recipe: "move", "refund", "confirm"; of no
                  ///< event: "agreement" (compare payments, entries and orders now)
    EventId event;
    QJsonObject arguments; ///< match: {"parts":[{"order":"10482","amount":"100.00"}]}; amounts may be missing
                           ///< for one order; skip: {"remark":"…"}
    QString who;
    QDateTime at;
    QDateTime takenAt; ///< invalid: not yet
    Text answer; ///< why it could not be done; empty when it was
};

/// Writing happens inside the caller's Transaction.
class ActStore
{
public:
    explicit ActStore(Database &database);
    Result<ActId> add(const Act &act);
    Result<QList<Act>> open();
    Result<void> taken(ActId act, const QDateTime &at, const Text &answer);
    Result<QList<Act>> ofEvent(EventId event);

private:
    Database &m_db;
};

}
