#pragma once

#include "core/base/ids.h"

#include <QAbstractTableModel>
#include <QUrl>

namespace provodka::ui::payments {

/// A line of a report: what is shown, what it is sorted by, where it leads.
struct ReportRow
{
    QStringList texts;
    QVariantList values; ///< to sort by; a text is sorted by itself where there is none
    EventId event;
    QUrl link;
    int kind = 0;
    friend bool operator==(const ReportRow &, const ReportRow &) = default;
};

/// Lines of a report that is held whole.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int ValueRole = Qt::UserRole;
    static constexpr int KindRole = Qt::UserRole + 1;
    static constexpr int EventRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    void setHeadings(const QStringList &headings, const QList<int> &numbers);
    void setRows(QList<ReportRow> rows);
    const ReportRow &row(int row) const { return m_rows[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<int> m_numbers; ///< columns that stand at the right
    QList<ReportRow> m_rows;
};

}
