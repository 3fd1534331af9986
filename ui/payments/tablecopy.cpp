#include "ui/payments/tablecopy.h"

#include "ui/shell/columnmemory.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/textroom.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace provodka::ui::payments {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Each is read from the workspace while the window waits.
constexpr qint64 mostCopied = 1000;

QList<int> shownColumns(const QTableView *table)
{
    const QHeaderView *header = table->horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !table->isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

}

ColumnMemory *prepareTable(QTableView *table, const QString &key)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    QHeaderView *header = table->horizontalHeader();
    header->setObjectName(u"header"_s);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    makeRoomForHeadings(header);
    header->setResizeContentsPrecision(40); // rows, not all of a hundred thousand
    auto *copy = new QAction(table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(copy);
    QObject::connect(copy, &QAction::triggered, table, [table] {
        QApplication::clipboard()->setText(chosenAsText(table));
        const qsizetype chosen = table->selectionModel()->selectedRows().size();
        MessageBar *bar = MessageBar::of(table);
        if (chosen <= mostCopied || !bar)
            return;
        const QLocale locale;
        bar->say(Text(
            QT_TRANSLATE_NOOP("Text", "The first %1 of %2 rows are copied; an export holds all of them."),
            {locale.toString(mostCopied), locale.toString(qint64(chosen))}));
    });
    // Which columns are to be seen is asked at the heading.
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QHeaderView::customContextMenuRequested, table, [table](const QPoint &at) {
        auto *menu = new QMenu(table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            QAction *shown = menu->addAction(table->model()->headerData(column, Qt::Horizontal).toString());
            shown->setCheckable(true);
            shown->setChecked(!table->isColumnHidden(column));
            shown->setEnabled(table->isColumnHidden(column) || shownColumns(table).size() > 1);
            QObject::connect(shown, &QAction::toggled, table,
                [table, column](bool on) { table->setColumnHidden(column, !on); });
        }
        menu->popup(table->horizontalHeader()->mapToGlobal(at));
    });
    return new ColumnMemory(table, key);
}

QString chosenAsText(const QTableView *table)
{
    QModelIndexList rows = table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    rows = rows.mid(0, mostCopied);
    const QList<int> columns = shownColumns(table);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns) {
            QString cell = row.siblingAtColumn(column).data().toString();
            for (const QChar between : {u'\t', u'\n', u'\r'})
                cell.replace(between, u' ');
            cells.append(cell);
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

}
