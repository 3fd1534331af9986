#pragma once

#include "core/engine/connectionlooks.h"
#include "core/setup/setupcheck.h"

#include <QAbstractTableModel>

namespace provodka::ui {

class ConnectionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, VendorTitle, State, LastContact, BudgetUsed, Listener, columns };
    static constexpr int SortRole = Qt::UserRole;

    ConnectionsModel(const SetupKnowledge &known, QObject *parent);

    void setRows(QList<ConnectionLook> rows);
    const ConnectionLook &row(int row) const { return m_rows[row]; }
    int rowOf(const ConnectionName &name) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const ConnectionLook &row, int column) const;

    const SetupKnowledge &m_known;
    QList<ConnectionLook> m_rows;
};

}
