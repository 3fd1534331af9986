#pragma once

#include "core/model/shadow.h"

#include <QTimeZone>

namespace provodka {

/// A watched event with what its comparison needs.
struct ShadowInput
{
    Shadow shadow;
    Event::State state = Event::State::Skipped;
    QString reference;
    Money amount;
    OrderNumber number;
    QList<SeenMove> moves; ///< since the decision, oldest first
};

/// What Provodka would have done about one event beside what people did.
struct ShadowCase
{
    enum class Verdict {
        Same,
        OtherSum,
        OtherOrder,
        OtherStage,
        MovedUnpaid, ///< people moved an order that Provodka would have left
        NotMoved, ///< booked and never moved
        NeverDone,
        PeopleFirst, ///< it was booked by hand before Provodka decided
        Asked, ///< Provodka would have asked a person
        Nothing, ///< nothing was to be done
        Open, ///< people have not done it yet
        TakenOver, ///< the route works since, so there is nothing to compare
    };
    EventId event;
    QString reference;
    Money amount;
    OrderNumber number;
    QString outcome;
    QDateTime decidedAt;
    QDateTime doneAt; ///< by people; invalid: not
    bool exact = false; ///< otherwise doneAt is the last time it was seen not done
    std::optional<qint64> soonerMs;
    Verdict verdict = Verdict::Open;
    Text sentence;
};

struct ShadowReport
{
    QList<ShadowCase> cases; ///< in the order of their decisions
    int count(ShadowCase::Verdict verdict) const;
    int different = 0; ///< all kinds of it
    int compared = 0; ///< people did something, or had the time to
    int atLeast = 0; ///< of the times below, those that are lower bounds
    std::optional<qint64> medianMs;
    std::optional<qint64> ninetiethMs; ///< nine of ten were no more
    std::optional<qint64> longestMs;
};

QString verdictName(ShadowCase::Verdict verdict); ///< "same", "other-sum", …
bool isDifferent(ShadowCase::Verdict verdict);

ShadowReport shadowReport(const QList<ShadowInput> &inputs);

QString shadowAsText(const ShadowReport &report, const QTimeZone &zone);
QByteArray shadowAsCsv(const ShadowReport &report);
QJsonObject shadowAsJson(const ShadowReport &report);

}
