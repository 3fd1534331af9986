#include "ui/shell/plaintable.h"

#include "ui/shell/columnmemory.h"
#include "ui/shell/textroom.h"

#include <QApplication>
#include <QClipboard>
#include <QFont>
#include <QHeaderView>
#include <QShortcut>
#include <QSortFilterProxyModel>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong;
}

}

void PlainModel::setHeaders(const QStringList &headers)
{
    if (headers.size() != m_headers.size()) {
        beginResetModel();
        m_headers = headers;
        endResetModel();
        return;
    }
    m_headers = headers;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_headers.size()) - 1);
}

void PlainModel::setRows(QList<PlainRow> rows)
{
    const bool areSame = !rows.isEmpty()
        && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
            [](const PlainRow &a, const PlainRow &b) { return a.key == b.key; });
    if (!areSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
    }
}

int PlainModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlainModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant PlainModel::data(const QModelIndex &index, int role) const
{
    const PlainRow &row = m_rows[index.row()];
    const QString text = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case SortRole:
        return row.sortValues.value(index.column(), text);
    case Qt::FontRole:
        if (row.isBold) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::TextAlignmentRole:
        return isNumber(row.sortValues.value(index.column())) ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                              : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PlainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headers.value(section))
                                                                    : QVariant();
}

PlainTable::PlainTable(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_model(new PlainModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_columns(new ColumnMemory(this, u"tables/"_s + name + u"/header"_s))
{
    setObjectName(name);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PlainModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_sorted);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumHeight(fontMetrics().height() * 6);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlainTable::chosenChanged);
    connect(new QShortcut(QKeySequence::Copy, this, {}, {}, Qt::WidgetShortcut), &QShortcut::activated, this,
        &PlainTable::copy);
}

void PlainTable::setHeaders(const QStringList &headers)
{
    m_model->setHeaders(headers);
    makeRoomForHeadings(horizontalHeader());
}

void PlainTable::setRows(QList<PlainRow> rows)
{
    const QStringList chosen = chosenKeys();
    m_model->setRows(std::move(rows));
    if (chosenKeys() != chosen) {
        for (const QString &key : chosen)
            choose(key);
    }
    if (m_wasSized || m_model->rows().isEmpty())
        return;
    m_wasSized = true;
    if (m_columns->restore())
        return;
    const ArrangingColumns arranging(horizontalHeader());
    resizeColumnsToContents();
}

QStringList PlainTable::chosenKeys() const
{
    QList<int> places;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        places.append(row.row());
    std::sort(places.begin(), places.end());
    QStringList keys;
    for (const int place : std::as_const(places))
        keys.append(m_model->rows().at(m_sorted->mapToSource(m_sorted->index(place, 0)).row()).key);
    return keys;
}

void PlainTable::choose(const QString &key)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rows().at(row).key != key)
            continue;
        const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
        selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void PlainTable::copy()
{
    QList<int> places;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        places.append(row.row());
    std::sort(places.begin(), places.end());
    QStringList lines;
    for (const int place : std::as_const(places)) {
        QStringList cells;
        for (int visual = 0; visual < m_model->columnCount(); ++visual) {
            QString cell = m_sorted->index(place, horizontalHeader()->logicalIndex(visual)).data().toString();
            cells.append(cell.replace(u'\t', u' ').replace(u'\n', u' '));
        }
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

}
