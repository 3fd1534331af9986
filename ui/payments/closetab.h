#pragma once

#include "core/report/closerows.h"
#include "ui/payments/backreader.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QMenu;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace provodka::ui {

class WorkspaceView;
namespace payments {
class RowsModel;
}

/// The close of a day or of a settlement: what an accountant enters, with totals.
class CloseTab final : public QWidget
{
    Q_OBJECT
public:
    explicit CloseTab(WorkspaceView &view, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void eventOpened(qint64 event);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Told
    {
        std::vector<CloseRow> rows; ///< as many as are shown
        qint64 all = 0;
        CloseTotals totals;
        std::optional<Error> trouble;
    };

    void layOut();
    void retranslate();
    void readRoutes();
    std::optional<CloseQuestion> question() const;
    void ask();
    void fill();
    void exportAs(const QString &suffix);

    WorkspaceView &m_view;
    BackReader m_reader;
    BackReader m_writer;
    payments::RowsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QComboBox *m_way;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_route;
    QToolButton *m_export;
    QLabel *m_dash;
    QLabel *m_totals;
    QMenu *m_formats = nullptr;
    Told m_told;
    bool m_hasWidths = false;
    bool m_isAsking = false;
    bool m_isStale = false;
};

}
