#include "ui/report/pairsmodel.h"

#include "core/report/transitiontext.h"

#include <QLocale>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

void PairsModel::show(const TransitionReport &report, const std::optional<TransitionReport> &before)
{
    beginResetModel();
    m_report = report;
    m_before = before;
    endResetModel();
}

void PairsModel::retranslate()
{
    if (!m_report.pairs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

bool PairsModel::isShown(Column column) const
{
    if (column == Way)
        return m_report.isSplit;
    if (column == OrdersBefore || column == MedianBefore || column == Change)
        return m_before.has_value();
    return column != Over || m_report.limitMs.has_value();
}

int PairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.pairs.size());
}

int PairsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QString PairsModel::text(const TransitionReport::Pair &pair, Column column) const
{
    const QLocale locale;
    const TransitionReport::Pair *before = samePair(pair, m_before ? &*m_before : nullptr);
    const auto time = [](const TransitionReport::Pair *of, qint64 ms) {
        return of && of->count > 0 ? durationInWords(ms) : u"–"_s;
    };
    switch (column) {
    case From:
        return pairInWords(pair).section(u" → "_s, 0, 0);
    case To:
        return pair.toName.isEmpty() ? pair.toId : pair.toName;
    case Way:
        return wayInWords(pair.way);
    case Orders:
        return locale.toString(pair.count);
    case Median:
        return time(&pair, pair.medianMs);
    case Ninety:
        return time(&pair, pair.p90Ms);
    case Longest:
        return time(&pair, pair.maxMs);
    case OrdersBefore:
        return before ? locale.toString(before->count) : u"–"_s;
    case MedianBefore:
        return before ? time(before, before->medianMs) : u"–"_s;
    case Change:
        return before && before->count > 0 && pair.count > 0 ? factorInWords(before->medianMs, pair.medianMs)
                                                             : u"–"_s;
    case Over:
        return pair.count > 0
            ? locale.toString(100.0 * double(pair.over) / double(pair.count), 'f', 1) + QChar(0x00a0) + u'%'
            : u"–"_s;
    case columns:
        break;
    }
    return {};
}

QVariant PairsModel::sortKey(const TransitionReport::Pair &pair, Column column) const
{
    const TransitionReport::Pair *before = samePair(pair, m_before ? &*m_before : nullptr);
    switch (column) {
    case Orders:
        return pair.count;
    case Median:
        return pair.count > 0 ? pair.medianMs : -1;
    case Ninety:
        return pair.count > 0 ? pair.p90Ms : -1;
    case Longest:
        return pair.count > 0 ? pair.maxMs : -1;
    case OrdersBefore:
        return before ? before->count : -1;
    case MedianBefore:
        return before && before->count > 0 ? before->medianMs : -1;
    case Change:
        return before && before->count > 0 && pair.count > 0
            ? double(qMax(before->medianMs, 1LL)) / double(qMax(pair.medianMs, 1LL))
            : -1.0;
    case Over:
        return pair.count > 0 ? double(pair.over) / double(pair.count) : -1.0;
    default:
        return text(pair, column);
    }
}

QVariant PairsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TransitionReport::Pair &pair = m_report.pairs[index.row()];
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return text(pair, column);
    if (role == SortRole)
        return sortKey(pair, column);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(column <= Way ? Qt::AlignLeft : Qt::AlignRight);
    if (role == Qt::ToolTipRole && pair.unknown + pair.inexact > 0) {
        QStringList remarks;
        if (pair.unknown > 0)
            remarks.append(tr(
                "%n more order(s) entered the stage before observation began.", nullptr, int(pair.unknown)));
        if (pair.inexact > 0)
            remarks.append(tr("%n time(s) known only to within one check.", nullptr, int(pair.inexact)));
        return remarks.join(u'\n');
    }
    return {};
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(section <= Way ? Qt::AlignLeft : Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Way:
        return tr("Confirmed by");
    case Orders:
        return tr("Orders");
    case Median:
        return tr("Median");
    case Ninety:
        return tr("90 of 100 within");
    case Longest:
        return tr("Longest");
    case OrdersBefore:
        return tr("Orders before");
    case MedianBefore:
        return tr("Median before");
    case Change:
        return tr("Change");
    case Over:
        return tr("Over the limit");
    case columns:
        break;
    }
    return {};
}

}
