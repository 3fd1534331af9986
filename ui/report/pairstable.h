#pragma once

#include "core/report/transitioncharts.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace provodka::ui {

class ColumnMemory;
class PairsModel;

/// The pairs of stages, one of which is looked at; widths and places of its columns are remembered.
class PairsTable final : public QTableView
{
    Q_OBJECT
public:
    explicit PairsTable(QWidget *parent = nullptr);

    void show(const TransitionReport &report, const std::optional<TransitionReport> &before);
    /// Makes it the current row without telling of it.
    void mark(const PairKey &key);
    /// In the order that a person chose.
    QList<TransitionReport::Pair> pairs() const;
    void retranslate();

Q_SIGNALS:
    void pairChosen(const provodka::PairKey &key);

private:
    const TransitionReport::Pair &pairOf(const QModelIndex &index) const;

    PairsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    ColumnMemory *m_columns;
    bool m_isMarking = false;
};

}
