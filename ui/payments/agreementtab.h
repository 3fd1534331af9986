#pragma once

#include "core/rules/agreement.h"
#include "core/store/agreementstore.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace provodka::ui {

class WorkspaceView;
namespace payments {
class RowsModel;
}

/// The three-way check: what does not agree between payments at the service, entries and orders, and what to
/// do about each.
class AgreementTab final : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementTab(WorkspaceView &view, QWidget *parent = nullptr);

    void refresh();
    void search();

Q_SIGNALS:
    void eventOpened(qint64 event);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void showRuns();
    void showKinds();
    void showChosen();
    void compareNow();
    void exportAsCsv();
    static QString kindName(Finding::Kind kind);
    int chosenRow() const;

    WorkspaceView &m_view;
    QList<AgreementRun> m_runs; ///< the latest of each route
    QList<Finding> m_findings;
    bool m_hasWidths = false;
    QDateTime m_askedAt; ///< by the button; invalid: not, or answered
    payments::RowsModel *m_model;
    QSortFilterProxyModel *m_shown;
    QTableView *m_table;
    QComboBox *m_kind;
    QLineEdit *m_search;
    QPushButton *m_again;
    QPushButton *m_export;
    QPushButton *m_story;
    QPushButton *m_order;
    QLabel *m_summary;
    QLabel *m_sentence;
    QLabel *m_mend;
};

}
