#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <utility>

namespace provodka::sandbox::planfix {

/// A custom field of tasks or of a data tag.
struct Field
{
    int id = 0;
    QString name;
    int type = 0;
    int directory = 0; ///< type 9
    bool mandatory = false; ///< data tags only
    int sumTag = 0; ///< type 23: the data tag …
    int sumField = 0; ///< … and its column
    int minuend = 0; ///< type 24: one field less another
    int subtrahend = 0;
    QJsonArray enumValues;
    QJsonObject reference; ///< {"id","name","type","objectType"}, as answers carry it

    bool isReadOnly() const { return type == 23 || type == 24 || type == 26 || type == 27 || type == 29; }
};

struct Directory
{
    int id = 0;
    QString name;
    QJsonArray entries; ///< {"key","name"}

    QString label(int key) const;
};

/// Local date and time, UTC, and UTC with seconds, as the interface writes a moment.
QJsonObject timePoint(qint64 ms, const QTimeZone &zone, bool withSeconds = true);
/// The moment of a stored TimePoint.
std::optional<qint64> momentOf(const QJsonValue &timePoint);

/// How a value that was sent is stored; nothing when the interface would drop it without a word. Null clears.
std::optional<QJsonValue> readValue(
    const Field &field, const QJsonValue &sent, const Directory *directory, const QTimeZone &zone);
/// "18 250,50", "21-11-2026", "Картка".
QString stringValue(const Field &field, const QJsonValue &stored);
QString moneyText(double value);

/// First and last moment that a date filter's value names, in the owner's zone; nothing when it is not
/// understood.
std::optional<std::pair<qint64, qint64>> dateRange(
    const QJsonValue &value, const QTimeZone &zone, qint64 nowMs);

}
