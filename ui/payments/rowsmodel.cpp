#include "ui/payments/rowsmodel.h"

namespace provodka::ui::payments {

void RowsModel::setHeadings(const QStringList &headings, const QList<int> &numbers)
{
    const bool isOther = headings.size() != m_headings.size();
    if (isOther)
        beginResetModel();
    m_headings = headings;
    m_numbers = numbers;
    if (isOther)
        endResetModel();
    else
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_headings.size()) - 1);
}

void RowsModel::setRows(QList<ReportRow> rows)
{
    if (rows == m_rows)
        return; // selection and place are kept
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReportRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.texts.value(index.column());
    case ValueRole: {
        const QVariant value = row.values.value(index.column());
        return value.isValid() ? value : row.texts.value(index.column());
    }
    case KindRole:
        return row.kind;
    case EventRole:
        return row.event.value;
    case Qt::ToolTipRole:
        return row.texts.value(index.column()); // the column may be narrower
    case Qt::TextAlignmentRole:
        return int((m_numbers.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((m_numbers.contains(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

}
