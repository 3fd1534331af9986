#pragma once

#include "core/report/transitiontimes.h"

#include <QAbstractTableModel>

namespace provodka::ui {

/// The pairs of a report, and what they were in another.
class PairsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        From,
        To,
        Way,
        Orders,
        Median,
        MedianBefore,
        Change,
        Ninety,
        Longest,
        Over,
        OrdersBefore,
        columns
    };
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const TransitionReport &report, const std::optional<TransitionReport> &before);
    void retranslate();
    const TransitionReport::Pair &pair(int row) const { return m_report.pairs.at(row); }
    bool isShown(Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const TransitionReport::Pair &pair, Column column) const;
    QVariant sortKey(const TransitionReport::Pair &pair, Column column) const;

    TransitionReport m_report;
    std::optional<TransitionReport> m_before;
};

}
