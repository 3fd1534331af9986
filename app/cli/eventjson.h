#pragma once

#include "core/store/actstore.h"
#include "core/store/commandstore.h"
#include "core/store/eventstore.h"
#include "core/store/journal.h"
#include "core/store/noticestore.h"
#include "core/store/ordermoney.h"

namespace provodka::cli {

/// "2026-01-01T06:00:00.000Z"; null for a time that is not known.
QJsonValue jsonTime(const QDateTime &time);
QJsonValue jsonMoney(const Money &money);

/// A write in a line: "-25.00 UAH  2026-11-22  10482-2/R25.00".
QString describe(const Action &action);

/// An event as lists show it.
QJsonObject toJson(const EventRow &row);
QJsonObject toJson(const StoredNotice &notice);
QJsonObject toJson(const StoredCommand &command);
QJsonObject toJson(const Act &act);
QJsonObject toJson(const JournalLine &line);

/// For tables: in the zone of this computer.
QString shownTime(const QDateTime &time);

}
