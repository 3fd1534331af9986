#pragma once

#include "core/store/eventstore.h"
#include "ui/shown/shown.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace provodka::ui {

/// Payments as an accountant looks at them, one row each.
class PaymentsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Came, Payer, Amount, Fee, Order, Proof, State, Why, columns };
    /// Values to sort by: numbers and times instead of what is shown.
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<EventRow> rows);
    const EventRow &row(int row) const { return m_rows[row]; }
    int rowOf(EventId event) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const EventRow &row, int column) const;
    QVariant sortValue(const EventRow &row, int column) const;

    QList<EventRow> m_rows;
};

}
