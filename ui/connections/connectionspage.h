#pragma once

#include "core/model/setup.h"
#include "ui/shell/office.h"
#include "ui/shell/page.h"

class QLabel;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace provodka::ui {

class ColumnMemory;
class ConnectionEditor;
class ConnectionsModel;
class DiscoveredView;
class MessageBar;
class RehearsalStart;
class TestSteps;
class WorkspaceView;

/// The accounts that money is told from and orders live in: how they fare, and all that is done with them.
class ConnectionsPage : public Page
{
    Q_OBJECT
public:
    ConnectionsPage(WorkspaceView &view, Office &office, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("network-server"); }
    void refresh() override;
    int waiting() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillVendors();
    void showSelected();
    std::optional<ConnectionSetup> selected() const;
    QString runningAddress() const;
    void select(const ConnectionName &name);
    void add(const QString &vendor);
    void edit();
    void copyConnection();
    void openEditor(const ConnectionSetup &connection, bool isSaved, const QString &running);
    void test();
    void discover();
    void rehearse();
    void remove();
    void removeNow(const ConnectionName &name);
    void copyTable() const;

    WorkspaceView &m_view;
    Office &m_office;
    Setup m_setup;
    bool m_isAskingToRemove = false;
    ConnectionsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    MessageBar *m_bar;
    QLabel *m_empty;
    QTableView *m_table;
    ColumnMemory *m_columns;
    QLabel *m_trouble;
    QLabel *m_listener;
    QPushButton *m_copyListener;
    QMenu *m_vendors;
    QToolButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_copy;
    QPushButton *m_test;
    QPushButton *m_discover;
    QPushButton *m_rehearse;
    QPushButton *m_remove;
    RehearsalStart *m_rehearsal;
    std::optional<Catalog> m_catalog; ///< of the selected one, once it was asked here
    TestSteps *m_steps;
    DiscoveredView *m_discovered;
};

}
