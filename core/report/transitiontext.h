#pragma once

#include "core/report/transitiontimes.h"

#include <QJsonObject>
#include <QTimeZone>

namespace provodka {

/// "6 h 0 min", "12 s", "2 d 3 h", in the reader's language.
QString durationInWords(qint64 ms);

/// A table for people; times of the slowest orders in their zone.
QString transitionsAsText(const TransitionReport &report, const QTimeZone &zone);
/// One record a pair, by RFC 4180, with a header; times in seconds.
QByteArray transitionsAsCsv(const TransitionReport &report);
QJsonObject transitionsAsJson(const TransitionReport &report);

}
