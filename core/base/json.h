#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace provodka::json {

/// The object in bytes that came from outside. Errors: Malformed, with a hint when it is HTML or empty.
Result<QJsonObject> object(const QByteArray &bytes);
/// Array or object. Errors as above.
Result<QJsonValue> value(const QByteArray &bytes);

/// Text of a string or a whole number, "" for anything else: vendors change between the two.
QString text(const QJsonValue &value);
/// Whole number of a number or numeric string.
std::optional<qint64> integer(const QJsonValue &value);
/// A number, numeric text with dot or comma and spaces, or an object whose only member is one of these.
/// Null, missing and anything else are "not known", which is not zero.
std::optional<Money> money(const QJsonValue &value, const QString &currency);

/// Canonical bytes for storing.
QByteArray compact(const QJsonObject &object);
QByteArray compact(const QJsonArray &array);

/// A member of an object with the text of its value exactly as it stands in the bytes.
struct RawMember
{
    QString name;
    QByteArray text;
};
/// The members of an object in their order, doubled ones included; none when it is broken or no object.
QList<RawMember> rawMembers(const QByteArray &json);
/// The values of an array as they stand in the bytes; none when it is broken or no array.
QList<QByteArray> rawElements(const QByteArray &json);

/// The text of a top-level member's value exactly as it stands in the bytes ("12500.50", "\"1100\""), empty
/// when there is none. For signatures over numbers as they were written.
QByteArray rawMember(const QByteArray &json, const QByteArray &member);

}
