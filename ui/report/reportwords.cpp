#include "ui/report/reportwords.h"

#include "core/report/transitiontext.h"
#include "ui/report/stagemap.h"

#include <QLocale>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

QString ReportWords::headline() const
{
    if (!m_shown.pair)
        return {};
    const TransitionReport::Pair &pair = *m_shown.pair;
    if (m_shown.before)
        return compared(pair);
    if (pair.count == 0)
        return tr("It is not known when these orders entered this stage.");
    return tr("Half of the orders go on within %1, 90 of 100 within %2")
        .arg(durationInWords(pair.medianMs), durationInWords(pair.p90Ms));
}

QString ReportWords::compared(const TransitionReport::Pair &pair) const
{
    const TransitionReport::Pair *before = m_shown.pairBefore ? &*m_shown.pairBefore : nullptr;
    if (!before || before->count == 0)
        return tr("Median wait %1; there is nothing to compare it with.").arg(durationInWords(pair.medianMs));
    const QString then = durationInWords(before->medianMs);
    if (pair.count == 0)
        return tr("Median wait %1 before; no order went this way now.").arg(then);
    const double factor = double(qMax(before->medianMs, 1LL)) / double(qMax(pair.medianMs, 1LL));
    const double size = factor >= 1 ? factor : 1 / factor;
    const QString now = durationInWords(pair.medianMs);
    if (size < 1.05)
        return tr("Median wait %1 before, %2 now: as fast").arg(then, now);
    const QString times = QLocale().toString(size, 'f', size < 10 ? 1 : 0);
    return factor > 1 ? tr("Median wait %1 before, %2 now: %3× faster").arg(then, now, times)
                      : tr("Median wait %1 before, %2 now: %3× slower").arg(then, now, times);
}

QString ReportWords::detail() const
{
    if (!m_shown.pair)
        return {};
    const TransitionReport::Pair &pair = *m_shown.pair;
    QString text = pairInWords(pair);
    if (m_shown.pairBefore && m_shown.before) {
        text += u"  ·  "_s
            + (m_shown.request.compare == ReportRequest::Compare::Ways
                    ? tr("before: %1 (%2 orders), now: %3 (%4 orders)")
                          .arg(wayInWords(m_shown.request.wayBefore),
                              QLocale().toString(m_shown.pairBefore->count),
                              wayInWords(m_shown.request.wayNow), QLocale().toString(pair.count))
                    : tr("%1 orders before, %2 now")
                          .arg(
                              QLocale().toString(m_shown.pairBefore->count), QLocale().toString(pair.count)));
    }
    if (m_shown.map.isWorkingTime)
        text += u"  ·  "_s + tr("only working hours are counted");
    return text;
}

ChartWords ReportWords::chart() const
{
    ChartWords words;
    words.now = tr("now");
    if (m_shown.before) {
        words.before = tr("before");
        if (m_shown.request.compare == ReportRequest::Compare::Ways) {
            words.now = wayInWords(m_shown.request.wayNow);
            words.before = wayInWords(m_shown.request.wayBefore);
        }
    } else {
        words.now = tr("share of orders");
    }
    words.median = tr("median");
    words.ninety = tr("90 of 100 within");
    if (m_shown.request.limitMs)
        words.limit = tr("limit %1").arg(durationInWords(*m_shown.request.limitMs));
    words.nothing = tr("No times are known here.");
    return words;
}

ReportSentences ReportWords::sentences(const QString &title) const
{
    ReportSentences all;
    all.title = title;
    all.headline = headline();
    all.detail = detail();
    all.payment = StageMap::tr("Payment received");
    all.longest = StageMap::tr("Longest wait");
    all.chart = chart();
    return all;
}

}
