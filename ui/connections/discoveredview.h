#pragma once

#include "core/model/catalog.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace provodka::ui {

/// What an account holds as a tree: kinds, what belongs to what, with ids and types; searched and copied.
class DiscoveredView : public QWidget
{
    Q_OBJECT
public:
    explicit DiscoveredView(QWidget *parent = nullptr);
    void setCatalog(const Catalog &catalog);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void copy() const;
    void expandReadable();

    Catalog m_catalog;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QPushButton *m_copy;
    QTreeView *m_tree;
};

}
