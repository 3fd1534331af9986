#pragma once

#include "ui/demo/demosteps.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;
class QTableView;

namespace provodka::ui {

class ColumnMemory;
class CustomerPanel;
class OrderCard;
class WorkspaceView;

/// The demonstration: on the left what the customer does, on the right, step by step, what Provodka makes of
/// it, and the order that moves.
class DemoPage final : public Page
{
    Q_OBJECT
public:
    DemoPage(WorkspaceView &view, DemoStage &stage, QWidget *parent = nullptr);
    ~DemoPage() override;

    QString title() const override;
    QString iconName() const override { return QStringLiteral("media-playback-start"); }
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void takeNews(const DemoNews &news);
    void takeLook();
    void takeJournal();
    void takeOrders();
    void add(DemoStep step);
    void follow();
    void showOrder();
    void copy() const;
    void fitColumns();
    void fitPanel();
    void retranslate();

    WorkspaceView &m_view;
    DemoStage &m_stage;
    QLabel *m_notice;
    QScrollArea *m_scroll;
    CustomerPanel *m_panel;
    OrderCard *m_card;
    DemoSteps *m_steps;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    ColumnMemory *m_columns;
    QLabel *m_hint;
    QPushButton *m_clear;
    qint64 m_line = 0; ///< the last one of the journal that was shown or left out
    bool m_follows = true;
    QDateTime m_begunAt; ///< when somebody did something first
    QHash<OrderNumber, QDateTime> m_paidAt;
    OrderNumber m_current; ///< whom the latest payment was for
    QList<DemoOrder> m_known;
};

}
