#pragma once

#include <QAbstractTableModel>
#include <QTableView>

class QSortFilterProxyModel;

namespace provodka::ui {

class ColumnMemory;

/// A row of a PlainTable: what is shown, and what it stands for.
struct PlainRow
{
    PlainRow(QString rowKey, QStringList texts)
        : key(std::move(rowKey))
        , cells(std::move(texts))
    {
    }

    QString key; ///< which thing it is, so that the selection survives new rows
    QStringList cells;
    QHash<int, QVariant> sortValues = {}; ///< of columns that are not sorted by their text
    bool isBold = false;
    friend bool operator==(const PlainRow &, const PlainRow &) = default;
};

class PlainModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int SortRole = Qt::UserRole;
    using QAbstractTableModel::QAbstractTableModel;

    void setHeaders(const QStringList &headers);
    void setRows(QList<PlainRow> rows);
    const QList<PlainRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headers;
    QList<PlainRow> m_rows;
};

/// A table of texts: sorted by its headers, copied with Ctrl+C, with its widths remembered.
class PlainTable final : public QTableView
{
    Q_OBJECT
public:
    explicit PlainTable(const QString &name, QWidget *parent = nullptr);

    void setHeaders(const QStringList &headers);
    /// The chosen row stays chosen where it is still there.
    void setRows(QList<PlainRow> rows);
    /// Of the chosen rows, from top to bottom.
    QStringList chosenKeys() const;
    void choose(const QString &key);

Q_SIGNALS:
    void chosenChanged();

private:
    void copy();

    PlainModel *m_model;
    QSortFilterProxyModel *m_sorted;
    ColumnMemory *m_columns;
    bool m_wasSized = false;
};

}
