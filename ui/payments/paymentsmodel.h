#pragma once

#include "core/store/paymentlist.h"

#include <QAbstractTableModel>

#include <memory>

namespace provodka::ui {

/// Payments as an accountant looks at them, one row each. Holds the numbers of all and reads only the rows
/// that are looked at.
class PaymentsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Came,
        Source,
        Payer,
        Gross,
        Fee,
        Order,
        Due,
        Paid,
        Difference,
        Proven,
        State,
        Why,
        columns
    };

    explicit PaymentsModel(Database &database, QObject *parent = nullptr);

    /// What is there already keeps its place, so that selection and scroll position survive.
    void setIds(const QList<EventId> &ids);
    const QList<EventId> &ids() const { return m_ids; }
    /// What is shown is read again: it may say something new.
    void forget();
    void retranslate();
    /// Null when it is gone.
    const PaymentRow *row(int row) const;
    int rowOf(EventId event) const { return int(m_ids.indexOf(event)); }
    /// How many rows were read from the workspace so far.
    int rowsRead() const { return m_read; }

    PaymentOrder order() const { return m_order; }
    Qt::SortOrder direction() const { return m_direction; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder direction) override;

    static QString heading(int column);
    static QString text(const PaymentRow &row, int column, const QLocale &locale);
    static std::optional<Money> money(const PaymentRow &row, int column);

Q_SIGNALS:
    /// The numbers are wanted in another order.
    void sortAsked();

private:
    void read(int row) const;

    Database &m_db;
    QList<EventId> m_ids;
    mutable QHash<EventId, std::shared_ptr<const PaymentRow>> m_rows;
    mutable int m_read = 0;
    PaymentOrder m_order = PaymentOrder::Time;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
};

}
