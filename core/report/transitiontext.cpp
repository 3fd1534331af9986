#include "core/report/transitiontext.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/report/csv.h"
#include "core/report/texttable.h"

#include <QJsonArray>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

using Pair = TransitionReport::Pair;
using Slow = TransitionReport::Slow;

QString named(const QString &name, const QString &id)
{
    return name.isEmpty() ? id : name;
}

QString fromOf(const Pair &pair)
{
    return pair.fromPayment ? Text(QT_TRANSLATE_NOOP("Text", "payment received")).toString()
                            : named(pair.fromName, pair.fromId);
}

QString orderOf(const Slow &slow)
{
    const QString number = slow.number.isEmpty() ? slow.order : slow.number;
    return slow.title.isEmpty() ? number : number + u' ' + slow.title;
}

QString seconds(qint64 ms)
{
    return QString::number(ms / 1000) + u'.' + QString::number(ms % 1000).rightJustified(3, u'0');
}

QString share(const Pair &pair)
{
    return pair.count == 0 ? QString()
                           : QString::number(100.0 * double(pair.over) / double(pair.count), 'f', 1);
}

QString isoTime(qint64 ms)
{
    return utcFromMs(ms).toString(Qt::ISODateWithMs);
}

QString words(const char *source, const QStringList &arguments = {})
{
    return Text(source, arguments).toString();
}

QString remarksOf(const Pair &pair)
{
    QStringList remarks;
    if (pair.unknown > 0)
        remarks.append(words(
            QT_TRANSLATE_NOOP("Text", "%1 more entered before we looked"), {QString::number(pair.unknown)}));
    if (pair.inexact > 0)
        remarks.append(
            words(QT_TRANSLATE_NOOP("Text", "%1 only to the next look"), {QString::number(pair.inexact)}));
    return remarks.join(u"; "_s);
}

}

QString durationInWords(qint64 ms)
{
    const qint64 s = ms / 1000;
    const auto n = [](qint64 value) { return QString::number(value); };
    if (ms < 1000)
        return words(QT_TRANSLATE_NOOP("Text", "%1 ms"), {n(ms)});
    if (s < 60)
        return words(QT_TRANSLATE_NOOP("Text", "%1 s"), {n(s)});
    if (s < 3600)
        return s % 60 == 0 ? words(QT_TRANSLATE_NOOP("Text", "%1 min"), {n(s / 60)})
                           : words(QT_TRANSLATE_NOOP("Text", "%1 min %2 s"), {n(s / 60), n(s % 60)});
    if (s < 86400)
        return s % 3600 < 60
            ? words(QT_TRANSLATE_NOOP("Text", "%1 h"), {n(s / 3600)})
            : words(QT_TRANSLATE_NOOP("Text", "%1 h %2 min"), {n(s / 3600), n(s % 3600 / 60)});
    return s % 86400 < 3600
        ? words(QT_TRANSLATE_NOOP("Text", "%1 d"), {n(s / 86400)})
        : words(QT_TRANSLATE_NOOP("Text", "%1 d %2 h"), {n(s / 86400), n(s % 86400 / 3600)});
}

QString transitionsAsText(const TransitionReport &report, const QTimeZone &zone)
{
    if (report.pairs.isEmpty())
        return words(QT_TRANSLATE_NOOP("Text", "No order moved in this period.")) + u'\n';
    QStringList header{words(QT_TRANSLATE_NOOP("Text", "From")), words(QT_TRANSLATE_NOOP("Text", "To")),
        words(QT_TRANSLATE_NOOP("Text", "Orders")), words(QT_TRANSLATE_NOOP("Text", "Median")),
        words(QT_TRANSLATE_NOOP("Text", "90 of 100 within")), words(QT_TRANSLATE_NOOP("Text", "Longest"))};
    if (report.limitMs)
        header.append(words(QT_TRANSLATE_NOOP("Text", "Over %1"), {durationInWords(*report.limitMs)}));
    QList<QStringList> rows{header};
    for (const Pair &pair : report.pairs) {
        const auto time = [&](qint64 ms) { return pair.count == 0 ? u"-"_s : durationInWords(ms); };
        QStringList cells{fromOf(pair), named(pair.toName, pair.toId), QString::number(pair.count),
            time(pair.medianMs), time(pair.p90Ms), time(pair.maxMs)};
        if (report.limitMs)
            cells.append(pair.count == 0 ? u"-"_s : share(pair) + u" %"_s);
        if (const QString remarks = remarksOf(pair); !remarks.isEmpty())
            cells.append(u'(' + remarks + u')');
        rows.append(cells);
    }
    QString text = alignedTable(rows, 2);
    text += u'\n' + words(QT_TRANSLATE_NOOP("Text", "The slowest orders:")) + u'\n';
    QList<QStringList> slow;
    for (const Pair &pair : report.pairs) {
        for (const Slow &one : pair.slowest)
            slow.append({fromOf(pair) + u" → "_s + named(pair.toName, pair.toId), orderOf(one),
                utcFromMs(one.leftAtMs).toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s),
                durationInWords(one.ms)});
    }
    text += alignedTable(slow, 3);
    text += u'\n'
        + words(QT_TRANSLATE_NOOP("Text",
                    "Orders that moved: %1. \"90 of 100 within\" is the nearest rank; the median of an even "
                    "count is the mean of the two in the middle."),
            {QString::number(report.orders)})
        + u'\n';
    return text;
}

QByteArray transitionsAsCsv(const TransitionReport &report)
{
    QByteArray csv = csvRecord({u"connection"_s, u"from_id"_s, u"from"_s, u"to_id"_s, u"to"_s, u"count"_s,
        u"median_s"_s, u"p90_s"_s, u"max_s"_s, u"limit_s"_s, u"over"_s, u"over_percent"_s, u"inexact"_s,
        u"unknown"_s, u"slowest"_s});
    for (const Pair &pair : report.pairs) {
        QStringList slowest;
        for (const Slow &one : pair.slowest)
            slowest.append(orderOf(one) + u" ("_s + durationInWords(one.ms) + u')');
        const auto time = [&](qint64 ms) { return pair.count == 0 ? QString() : seconds(ms); };
        csv += csvRecord({pair.connection, pair.fromId, fromOf(pair), pair.toId,
            named(pair.toName, pair.toId), QString::number(pair.count), time(pair.medianMs), time(pair.p90Ms),
            time(pair.maxMs), report.limitMs ? seconds(*report.limitMs) : QString(),
            report.limitMs ? QString::number(pair.over) : QString(), report.limitMs ? share(pair) : QString(),
            QString::number(pair.inexact), QString::number(pair.unknown), slowest.join(u"; "_s)});
    }
    return csv;
}

QJsonObject transitionsAsJson(const TransitionReport &report)
{
    QJsonArray pairs;
    for (const Pair &pair : report.pairs) {
        QJsonArray slowest;
        for (const Slow &one : pair.slowest)
            slowest.append(QJsonObject{{u"order"_s, one.order}, {u"number"_s, one.number},
                {u"title"_s, one.title}, {u"ms"_s, one.ms}, {u"entered_at"_s, isoTime(one.enteredAtMs)},
                {u"left_at"_s, isoTime(one.leftAtMs)}, {u"exact"_s, one.exact}});
        QJsonObject json{{u"connection"_s, pair.connection},
            {u"from"_s,
                QJsonObject{{u"kind"_s, pair.fromPayment ? u"payment"_s : u"stage"_s}, {u"id"_s, pair.fromId},
                    {u"name"_s, pair.fromName}}},
            {u"to"_s, QJsonObject{{u"kind"_s, u"stage"_s}, {u"id"_s, pair.toId}, {u"name"_s, pair.toName}}},
            {u"count"_s, pair.count}, {u"inexact"_s, pair.inexact}, {u"unknown"_s, pair.unknown},
            {u"slowest"_s, slowest}};
        if (pair.count > 0) {
            json[u"median_ms"_s] = pair.medianMs;
            json[u"p90_ms"_s] = pair.p90Ms;
            json[u"max_ms"_s] = pair.maxMs;
        }
        if (report.limitMs) {
            json[u"over"_s] = pair.over;
            if (pair.count > 0)
                json[u"over_share"_s] = double(pair.over) / double(pair.count);
        }
        pairs.append(json);
    }
    QJsonObject json{
        {u"orders"_s, report.orders}, {u"percentile_method"_s, u"nearest rank"_s}, {u"pairs"_s, pairs}};
    if (report.period.fromMs)
        json[u"from"_s] = isoTime(*report.period.fromMs);
    if (report.period.toMs)
        json[u"to"_s] = isoTime(*report.period.toMs);
    if (report.limitMs)
        json[u"limit_ms"_s] = *report.limitMs;
    return json;
}

}
