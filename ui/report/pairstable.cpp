#include "ui/report/pairstable.h"

#include "ui/report/pairsmodel.h"
#include "ui/report/reporttable.h"
#include "ui/shell/columnmemory.h"
#include "ui/shell/textroom.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

PairsTable::PairsTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new PairsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_columns(new ColumnMemory(this, u"report/columns"_s))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PairsModel::SortRole);
    setModel(m_sorted);
    prepareReportTable(this, u"pairs"_s);
    setSelectionMode(ExtendedSelection);
    setSortingEnabled(true);
    sortByColumn(PairsModel::Orders, Qt::DescendingOrder);
    m_columns->restore();
    connect(
        selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
            if (!m_isMarking && index.isValid())
                Q_EMIT pairChosen(PairKey::of(pairOf(index)));
        });
}

const TransitionReport::Pair &PairsTable::pairOf(const QModelIndex &index) const
{
    return m_model->pair(m_sorted->mapToSource(index).row());
}

void PairsTable::show(const TransitionReport &report, const std::optional<TransitionReport> &before)
{
    const QScopedValueRollback marking(m_isMarking, true);
    const ArrangingColumns arranging(horizontalHeader());
    m_model->show(report, before);
    for (int column = 0; column < PairsModel::columns; ++column)
        setColumnHidden(column, !m_model->isShown(PairsModel::Column(column)));
    if (!m_columns->areKnown())
        resizeColumnsToContents();
    makeRoomForHeadings(horizontalHeader());
}

void PairsTable::mark(const PairKey &key)
{
    const QScopedValueRollback marking(m_isMarking, true);
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (PairKey::of(pairOf(index)) != key)
            continue;
        if (currentIndex().row() != row || !selectionModel()->hasSelection())
            setCurrentIndex(index);
        break;
    }
}

QList<TransitionReport::Pair> PairsTable::pairs() const
{
    QList<TransitionReport::Pair> all;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        all.append(pairOf(m_sorted->index(row, 0)));
    return all;
}

void PairsTable::retranslate()
{
    setAccessibleName(tr("Times between stages"));
    m_model->retranslate();
}

}
