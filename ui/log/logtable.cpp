#include "ui/log/logtable.h"

#include "ui/log/logmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

LogTable::LogTable(LogModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"lines"_s);
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    setRowHeight();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_isArranging)
            setFollows(value >= verticalScrollBar()->maximum() - 2);
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int last) {
        if (m_follows && !m_isArranging) {
            const QScopedValueRollback arranging(m_isArranging, true);
            verticalScrollBar()->setValue(last);
        }
    });
}

void LogTable::setRowHeight()
{
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
}

void LogTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setRowHeight();
}

void LogTable::setFollows(bool follows)
{
    if (std::exchange(m_follows, follows) != follows)
        Q_EMIT followsChanged(follows);
}

void LogTable::follow()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    doItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    setFollows(true);
}

void LogTable::prepend(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    const int value = verticalScrollBar()->value();
    m_model.prepend(ids);
    doItemsLayout();
    verticalScrollBar()->setValue(m_follows
            ? verticalScrollBar()->maximum()
            : value + int(ids.size()) * verticalHeader()->defaultSectionSize());
}

void LogTable::append(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    const int value = verticalScrollBar()->value();
    m_model.append(ids);
    doItemsLayout();
    verticalScrollBar()->setValue(m_follows ? verticalScrollBar()->maximum() : value);
}

void LogTable::showLine(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    selectRow(row);
    scrollTo(m_model.index(row, LogModel::What), PositionAtCenter);
}

QList<int> LogTable::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

}
