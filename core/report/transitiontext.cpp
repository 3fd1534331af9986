#include "core/report/transitiontext.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/report/csv.h"
#include "core/report/sheet.h"
#include "core/report/texttable.h"

#include <QJsonArray>

#include <limits>

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

const Pair *sameOf(const Pair &pair, const TransitionReport *before)
{
    if (!before)
        return nullptr;
    for (const Pair &other : before->pairs) {
        if (other.connection == pair.connection && other.fromPayment == pair.fromPayment
            && other.fromId == pair.fromId && other.toId == pair.toId && other.way == pair.way)
            return &other;
    }
    return nullptr;
}

/// Nothing where one of the periods has no time to compare.
std::optional<double> factorOf(const Pair &pair, const Pair *before)
{
    if (!before || before->count == 0 || pair.count == 0)
        return std::nullopt;
    return double(qMax(before->medianMs, 1LL)) / double(qMax(pair.medianMs, 1LL));
}

QString remarksOf(const Pair &pair)
{
    QStringList remarks;
    if (pair.unknown > 0)
        remarks.append(words(QT_TRANSLATE_NOOP("Text", "%1 more entered before observation began"),
            {QString::number(pair.unknown)}));
    if (pair.inexact > 0)
        remarks.append(words(
            QT_TRANSLATE_NOOP("Text", "%1 known only to within one check"), {QString::number(pair.inexact)}));
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

QString pairInWords(const TransitionReport::Pair &pair)
{
    return fromOf(pair) + u" → "_s + named(pair.toName, pair.toId);
}

const TransitionReport::Pair *samePair(const TransitionReport::Pair &pair, const TransitionReport *report)
{
    return sameOf(pair, report);
}

QString binInWords(const Distribution::Bin &bin)
{
    return bin.toMs == std::numeric_limits<qint64>::max()
        ? words(QT_TRANSLATE_NOOP("Text", "over %1"), {durationInWords(bin.fromMs)})
        : durationInWords(bin.fromMs) + u" – "_s + durationInWords(bin.toMs);
}

QString factorInWords(qint64 beforeMs, qint64 nowMs)
{
    const double factor = double(qMax(beforeMs, 1LL)) / double(qMax(nowMs, 1LL));
    const double size = factor >= 1 ? factor : 1 / factor;
    if (size < 1.05)
        return words(QT_TRANSLATE_NOOP("Text", "as fast"));
    const QString times = QString::number(size, 'f', size < 10 ? 1 : 0);
    return factor > 1 ? words(QT_TRANSLATE_NOOP("Text", "%1× faster"), {times})
                      : words(QT_TRANSLATE_NOOP("Text", "%1× slower"), {times});
}

QString wayInWords(const QString &way)
{
    if (way.isEmpty() || way == "by-hand"_L1)
        return words(QT_TRANSLATE_NOOP("Text", "by hand"));
    if (way == "callback"_L1)
        return words(QT_TRANSLATE_NOOP("Text", "callback"));
    if (way == "list"_L1)
        return words(QT_TRANSLATE_NOOP("Text", "list"));
    if (way == "mail"_L1)
        return words(QT_TRANSLATE_NOOP("Text", "mail"));
    if (way == "status"_L1)
        return words(QT_TRANSLATE_NOOP("Text", "answer when asked"));
    return way;
}

namespace {

struct Cells
{
    QStringList headings;
    QList<QStringList> rows;
};

Cells table(const TransitionReport &report, const TransitionReport *before)
{
    Cells cells;
    cells.headings = {words(QT_TRANSLATE_NOOP("Text", "From")), words(QT_TRANSLATE_NOOP("Text", "To"))};
    if (report.isSplit)
        cells.headings.append(words(QT_TRANSLATE_NOOP("Text", "Confirmed by")));
    cells.headings += {words(QT_TRANSLATE_NOOP("Text", "Orders")), words(QT_TRANSLATE_NOOP("Text", "Median")),
        words(QT_TRANSLATE_NOOP("Text", "90 of 100 within")), words(QT_TRANSLATE_NOOP("Text", "Longest"))};
    if (before)
        cells.headings += {words(QT_TRANSLATE_NOOP("Text", "Orders before")),
            words(QT_TRANSLATE_NOOP("Text", "Median before")), words(QT_TRANSLATE_NOOP("Text", "Change"))};
    if (report.limitMs)
        cells.headings.append(
            words(QT_TRANSLATE_NOOP("Text", "Over %1"), {durationInWords(*report.limitMs)}));
    for (const Pair &pair : report.pairs) {
        const auto time
            = [](const Pair &of, qint64 ms) { return of.count == 0 ? u"-"_s : durationInWords(ms); };
        QStringList row{fromOf(pair), named(pair.toName, pair.toId)};
        if (report.isSplit)
            row.append(wayInWords(pair.way));
        row += {QString::number(pair.count), time(pair, pair.medianMs), time(pair, pair.p90Ms),
            time(pair, pair.maxMs)};
        if (before) {
            const Pair *other = sameOf(pair, before);
            row += {other ? QString::number(other->count) : u"-"_s,
                other ? time(*other, other->medianMs) : u"-"_s,
                factorOf(pair, other) ? factorInWords(other->medianMs, pair.medianMs) : u"-"_s};
        }
        if (report.limitMs)
            row.append(pair.count == 0 ? u"-"_s : share(pair) + u" %"_s);
        cells.rows.append(row);
    }
    return cells;
}

QList<QStringList> slowest(const TransitionReport &report, const QTimeZone &zone)
{
    QList<QStringList> rows;
    for (const Pair &pair : report.pairs) {
        for (const Slow &one : pair.slowest)
            rows.append({fromOf(pair) + u" → "_s + named(pair.toName, pair.toId), orderOf(one),
                utcFromMs(one.leftAtMs).toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s),
                durationInWords(one.ms)});
    }
    return rows;
}

QString closing(const TransitionReport &report)
{
    QString text = words(QT_TRANSLATE_NOOP("Text",
                             "Orders that moved: %1. \"90 of 100 within\" is the nearest rank; the median of "
                             "an even count is the mean of the two in the middle."),
        {QString::number(report.orders)});
    if (report.isWorkingTime)
        text += u' ' + words(QT_TRANSLATE_NOOP("Text", "Only working hours are counted."));
    return text;
}

}

QString transitionsAsText(
    const TransitionReport &report, const QTimeZone &zone, const TransitionReport *before)
{
    if (report.pairs.isEmpty())
        return words(QT_TRANSLATE_NOOP("Text", "No order moved in this period.")) + u'\n';
    const Cells cells = table(report, before);
    QList<QStringList> rows{cells.headings};
    for (qsizetype i = 0; i < cells.rows.size(); ++i) {
        rows.append(cells.rows[i]);
        if (const QString remarks = remarksOf(report.pairs[i]); !remarks.isEmpty())
            rows.last().append(u'(' + remarks + u')');
    }
    QString text = alignedTable(rows, report.isSplit ? 3 : 2);
    text += u'\n' + words(QT_TRANSLATE_NOOP("Text", "The slowest orders:")) + u'\n';
    text += alignedTable(slowest(report, zone), 3);
    text += u'\n' + closing(report) + u'\n';
    return text;
}

QByteArray transitionsAsCsv(
    const TransitionReport &report, const TransitionReport *before, const CsvForm &form)
{
    QStringList headings{u"connection"_s, u"from_id"_s, u"from"_s, u"to_id"_s, u"to"_s, u"count"_s,
        u"median_s"_s, u"p90_s"_s, u"max_s"_s, u"limit_s"_s, u"over"_s, u"over_percent"_s, u"inexact"_s,
        u"unknown"_s, u"slowest"_s};
    if (report.isSplit)
        headings.append(u"confirmed_by"_s);
    if (before)
        headings += {u"count_before"_s, u"median_before_s"_s, u"times_quicker"_s};
    QByteArray csv = form.start() + csvRecord(headings, form);
    for (const Pair &pair : report.pairs) {
        QStringList slowestOrders;
        for (const Slow &one : pair.slowest)
            slowestOrders.append(orderOf(one) + u" ("_s + durationInWords(one.ms) + u')');
        const auto time
            = [&](const Pair &of, qint64 ms) { return of.count == 0 ? QString() : form.number(seconds(ms)); };
        QStringList row{pair.connection, pair.fromId, fromOf(pair), pair.toId, named(pair.toName, pair.toId),
            QString::number(pair.count), time(pair, pair.medianMs), time(pair, pair.p90Ms),
            time(pair, pair.maxMs), report.limitMs ? form.number(seconds(*report.limitMs)) : QString(),
            report.limitMs ? QString::number(pair.over) : QString(),
            report.limitMs ? form.number(share(pair)) : QString(), QString::number(pair.inexact),
            QString::number(pair.unknown), slowestOrders.join(u"; "_s)};
        if (report.isSplit)
            row.append(wayInWords(pair.way));
        if (before) {
            const Pair *other = sameOf(pair, before);
            const std::optional<double> factor = factorOf(pair, other);
            row += {other ? QString::number(other->count) : QString(),
                other ? time(*other, other->medianMs) : QString(),
                factor ? form.number(QString::number(*factor, 'f', 2)) : QString()};
        }
        csv += csvRecord(row, form);
    }
    return csv;
}

QJsonObject transitionsAsJson(const TransitionReport &report, const TransitionReport *before)
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
        if (report.isSplit)
            json[u"confirmed_by"_s] = pair.way.isEmpty() ? u"by-hand"_s : pair.way;
        if (const Pair *other = sameOf(pair, before)) {
            QJsonObject then{{u"count"_s, other->count}};
            if (other->count > 0)
                then[u"median_ms"_s] = other->medianMs;
            json[u"before"_s] = then;
            if (const std::optional<double> factor = factorOf(pair, other))
                json[u"times_quicker"_s] = *factor;
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
    if (report.isWorkingTime)
        json[u"working_hours"_s] = true;
    if (before) {
        QJsonObject then{{u"orders"_s, before->orders}};
        if (before->period.fromMs)
            then[u"from"_s] = isoTime(*before->period.fromMs);
        if (before->period.toMs)
            then[u"to"_s] = isoTime(*before->period.toMs);
        json[u"before"_s] = then;
    }
    return json;
}

namespace {

/// The pair that is looked at: how its times are spread, and their course.
void addExtras(Sheet &sheet, const TransitionSheetExtras &extras)
{
    const QString seconds = u", "_s + words(QT_TRANSLATE_NOOP("Text", "seconds"));
    const QString spread = words(QT_TRANSLATE_NOOP("Text", "Distribution"));
    const QString orders = words(QT_TRANSLATE_NOOP("Text", "Orders"));
    const bool compares = extras.distribution.before > 0;
    QStringList headings{words(QT_TRANSLATE_NOOP("Text", "Time")), orders};
    if (compares)
        headings.append(words(QT_TRANSLATE_NOOP("Text", "Orders before")));
    sheet.begin(spread, headings, {22, 14, 14});
    for (const Distribution::Bin &bin : extras.distribution.bins) {
        sheet.row();
        sheet.text(binInWords(bin));
        sheet.number(double(bin.count), 0);
        if (compares)
            sheet.number(double(bin.before), 0);
    }
    SheetChart chart;
    chart.title = extras.pair;
    chart.sheet = spread;
    chart.lastRow = int(extras.distribution.bins.size());
    chart.values = {1};
    if (compares)
        chart.values.append(2);
    chart.atRow = 1;
    chart.atColumn = 4;
    sheet.chart(chart);
    const QString course = words(QT_TRANSLATE_NOOP("Text", "Course"));
    sheet.begin(course,
        {words(QT_TRANSLATE_NOOP("Text", "From the day")),
            words(QT_TRANSLATE_NOOP("Text", "Median")) + seconds,
            words(QT_TRANSLATE_NOOP("Text", "90 of 100 within")) + seconds, orders},
        {16, 16, 16, 12});
    int rows = 0;
    for (const Course *one : {&extras.before, &extras.course}) {
        for (const Course::Point &point : one->points) {
            sheet.row();
            ++rows;
            sheet.date(point.day);
            sheet.number(double(point.medianMs) / 1000, 1);
            sheet.number(double(point.p90Ms) / 1000, 1);
            sheet.number(double(point.count), 0);
        }
    }
    chart.kind = SheetChart::Kind::Lines;
    chart.sheet = course;
    chart.lastRow = rows;
    chart.values = {1, 2};
    chart.isLogarithmic = true;
    chart.atColumn = 5;
    sheet.chart(chart);
}

}

Result<void> transitionsAsSheet(const TransitionReport &report, const TransitionReport *before,
    const QString &file, const TransitionSheetExtras *extras)
{
    Sheet sheet(file);
    const QString seconds = words(QT_TRANSLATE_NOOP("Text", "seconds"));
    QStringList headings = table(report, before).headings;
    const qsizetype firstTime = report.isSplit ? 4 : 3;
    for (qsizetype i = firstTime; i < firstTime + 3; ++i)
        headings[i] += u", "_s + seconds;
    if (before)
        headings[firstTime + 4] += u", "_s + seconds;
    headings.append(words(QT_TRANSLATE_NOOP("Text", "Remarks")));
    sheet.begin(words(QT_TRANSLATE_NOOP("Text", "Times")), headings,
        {28, 28, 14, 12, 14, 14, 14, 14, 14, 18, 12, 40});
    const auto time = [&sheet](const Pair &of, qint64 ms) {
        if (of.count == 0)
            sheet.skip();
        else
            sheet.number(double(ms) / 1000, 1);
    };
    for (const Pair &pair : report.pairs) {
        sheet.row();
        sheet.text(fromOf(pair));
        sheet.text(named(pair.toName, pair.toId));
        if (report.isSplit)
            sheet.text(wayInWords(pair.way));
        sheet.number(double(pair.count), 0);
        for (const qint64 ms : {pair.medianMs, pair.p90Ms, pair.maxMs})
            time(pair, ms);
        if (before) {
            const Pair *other = sameOf(pair, before);
            sheet.number(other ? double(other->count) : 0, 0);
            if (other)
                time(*other, other->medianMs);
            else
                sheet.skip();
            sheet.text(factorOf(pair, other) ? factorInWords(other->medianMs, pair.medianMs) : QString());
        }
        if (report.limitMs)
            sheet.text(pair.count == 0 ? QString() : share(pair) + u" %"_s);
        sheet.text(remarksOf(pair));
    }
    SheetChart medians;
    medians.kind = SheetChart::Kind::Bars;
    medians.title = words(QT_TRANSLATE_NOOP("Text", "Median"));
    medians.sheet = words(QT_TRANSLATE_NOOP("Text", "Times"));
    medians.lastRow = int(qMin<qsizetype>(report.pairs.size(), 15));
    medians.namesTo = report.isSplit ? 2 : 1;
    medians.values = {int(firstTime)};
    if (before)
        medians.values.append(int(firstTime) + 4);
    medians.isLogarithmic = true;
    medians.atRow = int(report.pairs.size()) + 3;
    sheet.chart(medians);
    sheet.begin(words(QT_TRANSLATE_NOOP("Text", "Slowest orders")),
        {words(QT_TRANSLATE_NOOP("Text", "From")), words(QT_TRANSLATE_NOOP("Text", "To")),
            words(QT_TRANSLATE_NOOP("Text", "Order")), words(QT_TRANSLATE_NOOP("Text", "Moved at (UTC)")),
            words(QT_TRANSLATE_NOOP("Text", "Time")) + u", "_s + seconds},
        {28, 28, 40, 22, 14});
    for (const Pair &pair : report.pairs) {
        for (const Slow &slow : pair.slowest) {
            sheet.row();
            sheet.text(fromOf(pair));
            sheet.text(named(pair.toName, pair.toId));
            sheet.text(orderOf(slow));
            sheet.text(utcFromMs(slow.leftAtMs).toString(u"yyyy-MM-dd HH:mm:ss"_s));
            sheet.number(double(slow.ms) / 1000, 1);
        }
    }
    if (extras)
        addExtras(sheet, *extras);
    return sheet.save();
}

namespace {

constexpr qsizetype rowsOfDocument = 1000;

QString htmlTable(const QStringList &headings, const QList<QStringList> &rows, int textColumns)
{
    QString html
        = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\"><thead><tr bgcolor=\"#e8e8e8\">"_s;
    for (const QString &heading : headings)
        html += u"<th align=\"left\">"_s + heading.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr></thead>"_s;
    for (const QStringList &row : rows) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i)
            html += (i < textColumns ? u"<td>"_s : u"<td align=\"right\">"_s) + row[i].toHtmlEscaped()
                + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString periodInWords(const TransitionReport &report, const QTimeZone &zone)
{
    const auto day = [&zone](std::optional<qint64> ms, int shift) {
        return ms ? Text::shown(argumentOf(utcFromMs(*ms).toTimeZone(zone).addMSecs(shift).date())) : u"…"_s;
    };
    return day(report.period.fromMs, 0) + u" – "_s + day(report.period.toMs, -1);
}

}

QStringList transitionsAsHtml(
    const TransitionReport &report, const TransitionReport *before, const QTimeZone &zone)
{
    const bool isBounded = report.period.fromMs || report.period.toMs;
    QString title = isBounded
        ? words(QT_TRANSLATE_NOOP("Text", "Times between stages, %1"), {periodInWords(report, zone)})
        : words(QT_TRANSLATE_NOOP("Text", "Times between stages"));
    title = u"<h2>"_s + title.toHtmlEscaped();
    if (before)
        title += u"<br>"_s
            + words(QT_TRANSLATE_NOOP("Text", "compared with %1"), {periodInWords(*before, zone)})
                  .toHtmlEscaped();
    title += u"</h2>"_s;
    const Cells cells = table(report, before);
    const int textColumns = report.isSplit ? 3 : 2;
    QStringList documents;
    for (qsizetype at = 0; at < qMax<qsizetype>(1, cells.rows.size()); at += rowsOfDocument)
        documents.append(title + htmlTable(cells.headings, cells.rows.mid(at, rowsOfDocument), textColumns));
    const QStringList slowHeadings{words(QT_TRANSLATE_NOOP("Text", "Stages")),
        words(QT_TRANSLATE_NOOP("Text", "Order")), words(QT_TRANSLATE_NOOP("Text", "Moved at")),
        words(QT_TRANSLATE_NOOP("Text", "Time"))};
    const QList<QStringList> slow = slowest(report, zone);
    for (qsizetype at = 0; at < slow.size(); at += rowsOfDocument) {
        const QString part = u"<h3>"_s
            + words(QT_TRANSLATE_NOOP("Text", "The slowest orders:")).toHtmlEscaped() + u"</h3>"_s
            + htmlTable(slowHeadings, slow.mid(at, rowsOfDocument), 3);
        const bool fits = at == 0 && cells.rows.size() % rowsOfDocument + slow.size() <= rowsOfDocument;
        if (fits)
            documents.last() += part;
        else
            documents.append(part);
    }
    documents.last() += u"<p>"_s + closing(report).toHtmlEscaped() + u"</p>"_s;
    return documents;
}

}
