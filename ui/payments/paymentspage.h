#pragma once

#include "core/store/eventstore.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace provodka::ui {

class PaymentsModel;
class WorkspaceView;

/// All payments: what needs a person first, search by anything, totals of what is shown, and the acts.
class PaymentsPage final : public Page
{
    Q_OBJECT
public:
    explicit PaymentsPage(WorkspaceView &view, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("view-list-details"); }
    void refresh() override;
    int waiting() const override { return m_waiting; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTotals();
    void showSelected();
    std::optional<EventRow> selected() const;
    void act(const QString &kind, const QJsonObject &arguments = {});
    void assign();
    void copy() const;

    WorkspaceView &m_view;
    PaymentsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QLineEdit *m_search;
    QToolButton *m_onlyWaiting;
    QLabel *m_why;
    QLabel *m_totals;
    QPushButton *m_story;
    QPushButton *m_assign;
    QPushButton *m_retry;
    QPushButton *m_skip;
    int m_waiting = 0;
};

}
