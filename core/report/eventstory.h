#pragma once

#include "core/model/decided.h"
#include "core/store/actstore.h"
#include "core/store/alarmstore.h"
#include "core/store/commandstore.h"
#include "core/store/eventstore.h"
#include "core/store/journal.h"
#include "core/store/noticestore.h"

namespace provodka {

/// All that is stored of one event.
struct EventStory
{
    EventRow row;
    QList<StoredNotice> notices;
    QList<StoredDecision> decisions;
    QList<StoredCommand> commands;
    QList<Act> acts;
    QList<Alarm> alarms;
    QList<JournalLine> journal;
};

/// Nothing when there is no such event. Errors: Storage.
Result<std::optional<EventStory>> eventStory(Database &database, EventId event);

/// What is sure about an event, and why.
Text provenSentence(const Event &event);
/// What a person can do about it now, or that there is nothing to do.
Text nextStep(const EventRow &row);

/// What a command changes: at what, from what to what.
struct WriteShown
{
    Text what;
    QString before; ///< as an argument of a Text: Text::shown() writes it for the reader
    QString after;
};
WriteShown writeShown(const Action &action);

/// For somebody outside the office: in English, without names, addresses and numbers of people.
QString supportText(const EventStory &story);

}
