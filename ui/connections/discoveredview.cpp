#include "ui/connections/discoveredview.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int readThrough = 2000;

QString kindTitle(const QString &kind)
{
    if (kind == "process"_L1)
        return DiscoveredView::tr("Processes");
    if (kind == "stage"_L1)
        return DiscoveredView::tr("Stages");
    if (kind == "template"_L1)
        return DiscoveredView::tr("Templates");
    if (kind == "data-tag"_L1)
        return DiscoveredView::tr("Data tags");
    if (kind == "field"_L1)
        return DiscoveredView::tr("Fields");
    if (kind == "funnel"_L1)
        return DiscoveredView::tr("Funnels");
    if (kind == "person"_L1)
        return DiscoveredView::tr("People");
    if (kind == "folder"_L1)
        return DiscoveredView::tr("Folders");
    return kind;
}

QList<QStandardItem *> cells(const QString &name, const QString &id, const QString &type)
{
    // Tens of thousands of people: nothing is made that holds nothing.
    QList<QStandardItem *> row{new QStandardItem(name), new QStandardItem(id)};
    if (!type.isEmpty())
        row.append(new QStandardItem(type));
    return row;
}

}

DiscoveredView::DiscoveredView(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_copy(new QPushButton(this))
    , m_tree(new QTreeView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_copy);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    m_search->setObjectName(u"searchDiscovered"_s);
    m_search->setClearButtonEnabled(true);
    m_copy->setObjectName(u"copyDiscovered"_s);
    m_copy->setAutoDefault(false);
    m_tree->setObjectName(u"discovered"_s);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setRecursiveFilteringEnabled(true);
    m_tree->setModel(m_filter);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        expandReadable();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(); });
    connect(new QShortcut(QKeySequence::Copy, m_tree, {}, {}, Qt::WidgetShortcut), &QShortcut::activated,
        this, [this] { copy(); });
    fill();
}

void DiscoveredView::setCatalog(const Catalog &catalog)
{
    m_catalog = catalog;
    fill();
}

void DiscoveredView::fill()
{
    m_search->setPlaceholderText(tr("Search: name, id, type"));
    m_search->setAccessibleName(tr("Search in what the account holds"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the selected lines, or all shown ones."));
    m_tree->setAccessibleName(tr("What the account holds"));
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Id"), tr("Type")});
    QHash<QString, QStandardItem *> kinds;
    QHash<QString, QStandardItem *> owners; // of stages and of fields, by their ids
    const auto under = [&](const QString &kind) {
        QStandardItem *&item = kinds[kind];
        if (!item) {
            const QList<QStandardItem *> row = cells(kindTitle(kind), {}, {});
            item = row.first();
            m_model->appendRow(row);
        }
        return item;
    };
    for (const CatalogItem &one : std::as_const(m_catalog.items)) {
        // Ids of different kinds may be equal.
        const QString ownerKind = one.kind == "stage"_L1 ? u"stages/"_s : u"fields/"_s;
        QStandardItem *owner = one.parent.isEmpty() ? nullptr : owners.value(ownerKind + one.parent);
        const QString name = one.offered ? one.name : tr("%1 (cannot be chosen)").arg(one.name);
        const QList<QStandardItem *> row = cells(name, one.id, one.type);
        (owner ? owner : under(one.kind))->appendRow(row);
        if (one.kind == "process"_L1 || one.kind == "funnel"_L1)
            owners.insert(u"stages/"_s + one.id, row.first());
        else if (one.kind == "data-tag"_L1)
            owners.insert(u"fields/"_s + one.id, row.first());
    }
    expandReadable();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    for (int column = 1; column < 3; ++column)
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

/// All but what is too long to be read through.
void DiscoveredView::expandReadable()
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex kind = m_filter->index(row, 0);
        if (m_filter->rowCount(kind) <= readThrough)
            m_tree->expandRecursively(kind);
        else
            m_tree->collapse(kind);
    }
}

void DiscoveredView::copy() const
{
    QStringList lines;
    const auto line = [](const QModelIndex &index) {
        QStringList texts;
        for (int column = 0; column < 3; ++column)
            texts.append(index.siblingAtColumn(column).data().toString());
        return texts.join(u'\t');
    };
    const QModelIndexList chosen = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        lines.append(line(index));
    for (QModelIndex index = m_filter->index(0, 0); chosen.isEmpty() && index.isValid();
         index = m_tree->indexBelow(index))
        lines.append(line(index));
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void DiscoveredView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

}
