#include "app/sandbox/planfixvalues.h"

#include "core/base/json.h"

#include <QDateTime>

#include <cmath>

namespace provodka::sandbox::planfix {

using namespace Qt::Literals::StringLiterals;

namespace {

QString two(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString dashed(QDate date)
{
    return two(date.day()) + u'-' + two(date.month()) + u'-' + QString::number(date.year());
}

QString isoDate(QDate date)
{
    return QString::number(date.year()) + u'-' + two(date.month()) + u'-' + two(date.day());
}

QDate readDate(const QString &text)
{
    return QDate::fromString(text, u"dd-MM-yyyy"_s);
}

QTime readTime(const QString &text)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? time : QTime::fromString(text, u"HH:mm:ss"_s);
}

// {"date","time"}, "dd-MM-yyyy HH:mm[:ss]" or {"datetime":"yyyy-MM-ddTHH:mmZ"}.
QDateTime readMoment(const QJsonValue &sent, const QTimeZone &zone)
{
    QString date;
    QString time;
    if (sent.isString()) {
        date = sent.toString().section(u' ', 0, 0);
        time = sent.toString().section(u' ', 1, 1);
    } else {
        const QJsonObject object = sent.toObject();
        const QString utc = object.value("datetime"_L1).toString();
        if (!utc.isEmpty()) {
            QDateTime moment = QDateTime::fromString(utc, u"yyyy-MM-dd'T'HH:mm'Z'"_s);
            if (!moment.isValid())
                moment = QDateTime::fromString(utc, u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
            moment.setTimeSpec(Qt::UTC);
            return moment;
        }
        date = object.value("date"_L1).toString();
        time = object.value("time"_L1).toString();
    }
    const QDate day = readDate(date);
    const QTime clock = time.isEmpty() ? QTime(0, 0) : readTime(time);
    return day.isValid() && clock.isValid() ? QDateTime(day, clock, zone) : QDateTime();
}

}

QString Directory::label(int key) const
{
    for (const QJsonValue &entry : entries) {
        if (entry["key"_L1].toInt() == key)
            return entry["name"_L1].toString();
    }
    return {};
}

QJsonObject timePoint(qint64 ms, const QTimeZone &zone, bool withSeconds)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    const QDateTime local = utc.toTimeZone(zone);
    const QString day = isoDate(utc.date());
    const QString minute = two(utc.time().hour()) + u':' + two(utc.time().minute());
    QJsonObject point{{u"date"_s, dashed(local.date())},
        {u"time"_s, QString(two(local.time().hour()) + u':' + two(local.time().minute()))},
        {u"datetime"_s, QString(day + u'T' + minute + u'Z')}};
    if (withSeconds) {
        const QString text = day + u'T' + minute + u':' + two(utc.time().second()) + u"+0000"_s;
        point.insert(u"dateTimeUtcSeconds"_s, text);
    }
    return point;
}

std::optional<qint64> momentOf(const QJsonValue &timePoint)
{
    QDateTime moment = QDateTime::fromString(timePoint["datetime"_L1].toString(), u"yyyy-MM-dd'T'HH:mm'Z'"_s);
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return moment.toMSecsSinceEpoch();
}

std::optional<QJsonValue> readValue(
    const Field &field, const QJsonValue &sent, const Directory *directory, const QTimeZone &zone)
{
    if (field.isReadOnly())
        return std::nullopt;
    if (sent.isNull())
        return QJsonValue(QJsonValue::Null);
    switch (field.type) {
    case 0:
    case 2:
    case 8:
        if (sent.isString())
            return sent;
        return sent.isDouble() ? std::optional<QJsonValue>(json::text(sent)) : std::nullopt;
    case 1: {
        if (sent.isDouble())
            return sent;
        bool ok = false;
        const double number = sent.toString().toDouble(&ok);
        return ok && std::isfinite(number) ? std::optional<QJsonValue>(number) : std::nullopt;
    }
    case 3: {
        const QDateTime moment = readMoment(sent, zone);
        if (!moment.isValid())
            return std::nullopt;
        // A date without a time is shown as midnight in UTC.
        const QDate day = moment.date();
        return QJsonObject{
            {u"date"_s, dashed(day)}, {u"time"_s, u"00:00"_s}, {u"datetime"_s, isoDate(day) + u"T00:00Z"_s}};
    }
    case 5: {
        const QDateTime moment = readMoment(sent, zone);
        return moment.isValid() ? std::optional<QJsonValue>(timePoint(moment.toMSecsSinceEpoch(), zone))
                                : std::nullopt;
    }
    case 7:
        return sent.isBool() ? std::optional<QJsonValue>(sent) : std::nullopt;
    case 9: {
        if (!sent.isObject())
            return std::nullopt;
        const int key = int(json::integer(sent["id"_L1]).value_or(0));
        if (key == 0)
            return QJsonValue(QJsonValue::Null);
        const QString label = directory ? directory->label(key) : QString();
        if (label.isEmpty())
            return std::nullopt;
        return QJsonObject{{u"id"_s, key}, {u"value"_s, label}};
    }
    default:
        return sent;
    }
}

QString moneyText(double value)
{
    QString text = QString::number(std::abs(value), 'f', 2);
    text.replace(u'.', u',');
    for (qsizetype at = text.size() - 6; at > 0; at -= 3)
        text.insert(at, u' ');
    return value < 0 && text != "0,00"_L1 ? u'-' + text : text;
}

QString stringValue(const Field &field, const QJsonValue &stored)
{
    if (stored.isNull() || stored.isUndefined())
        return {};
    if (stored.isDouble())
        return moneyText(stored.toDouble());
    if (stored.isString())
        return stored.toString();
    if (stored.isBool())
        return stored.toBool() ? u"Да"_s : u"Нет"_s;
    if (field.type == 3)
        return stored["date"_L1].toString();
    if (field.type == 5)
        return QString(stored["date"_L1].toString() + u' ' + stored["time"_L1].toString());
    return stored["value"_L1].toString(stored["name"_L1].toString());
}

std::optional<std::pair<qint64, qint64>> dateRange(
    const QJsonValue &value, const QTimeZone &zone, qint64 nowMs)
{
    const QString type = value["dateType"_L1].toString();
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toTimeZone(zone).date();
    const QString fromText = value["dateFrom"_L1].toString(value["dateValue"_L1].toString());
    const QString toText = value["dateTo"_L1].toString();
    const int days = int(json::integer(value["dateValue"_L1]).value_or(0));
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate first = today.addDays(1 - today.day());
    const auto between = [&zone](QDate from, QDate to) {
        const qint64 start = QDateTime(from, QTime(0, 0), zone).toMSecsSinceEpoch();
        return std::pair(start, QDateTime(to.addDays(1), QTime(0, 0), zone).toMSecsSinceEpoch() - 1);
    };
    if (type == "today"_L1)
        return between(today, today);
    if (type == "yesterday"_L1)
        return between(today.addDays(-1), today.addDays(-1));
    if (type == "tomorrow"_L1)
        return between(today.addDays(1), today.addDays(1));
    if (type == "thisWeek"_L1)
        return between(monday, monday.addDays(6));
    if (type == "lastWeek"_L1)
        return between(monday.addDays(-7), monday.addDays(-1));
    if (type == "nextWeek"_L1)
        return between(monday.addDays(7), monday.addDays(13));
    if (type == "thisMonth"_L1)
        return between(first, first.addMonths(1).addDays(-1));
    if (type == "lastMonth"_L1)
        return between(first.addMonths(-1), first.addDays(-1));
    if (type == "nextMonth"_L1)
        return between(first.addMonths(1), first.addMonths(2).addDays(-1));
    if (type == "last"_L1)
        return between(today.addDays(-days), today);
    if (type == "next"_L1)
        return between(today, today.addDays(days));
    if (type == "in"_L1)
        return between(today.addDays(days), today.addDays(days));
    if (type == "otherDate"_L1 || type == "otherRange"_L1) {
        const QDate from = readDate(fromText.section(u' ', 0, 0));
        const QDate to = type == "otherDate"_L1 ? from : readDate(toText.section(u' ', 0, 0));
        return from.isValid() && to.isValid() ? std::optional(between(from, to)) : std::nullopt;
    }
    if (type == "otherDate_withTime"_L1 || type == "otherRange_withTime"_L1) {
        const QDateTime from = readMoment(fromText, zone);
        const QDateTime to = type == "otherDate_withTime"_L1 ? from : readMoment(toText, zone);
        if (!from.isValid() || !to.isValid())
            return std::nullopt;
        return std::pair(from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch() + 59'999); // the minute is the unit
    }
    return std::nullopt;
}

}
