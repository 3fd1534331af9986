#pragma once

#include "ui/payments/backreader.h"
#include "ui/payments/paymentcard.h"

#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;
class QToolButton;

namespace provodka::ui {

class FilterChips;
class PaymentsModel;
class WorkspaceView;

/// All payments: what needs a person on top with what can be done, below it everything, searched and
/// filtered.
class PaymentsTab final : public QWidget
{
    Q_OBJECT
public:
    explicit PaymentsTab(WorkspaceView &view, QWidget *parent = nullptr);
    ~PaymentsTab() override;

    void setUndoAsk(UndoAsk ask);
    void refresh();
    /// Shows this payment, whatever is filtered.
    bool choose(EventId event);
    void search();
    void assign();

Q_SIGNALS:
    void eventOpened(qint64 event);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Found
    {
        QList<EventId> ids;
        QList<EventId> waiting;
        std::optional<QList<PaymentTotal>> totals; ///< not with the first list
        qint64 ms = 0;
    };

    QTableView *makeTable(const QString &name, const QString &key, PaymentsModel *model);
    void layOut();
    void makeExports();
    void retranslate();
    void ask();
    void askSoon(int ms);
    void take(const Result<Found> &found);
    QList<PaymentFilter> filters() const;
    void showTotals();
    void showWaiting();
    void showChosen();
    void chooseIn(QTableView *table, const PaymentsModel *model);
    void act(EventId event, const QString &kind, const QJsonObject &arguments);
    void lookForAnswers();
    void exportAs(const QString &suffix);
    void writeTo(const QString &file, bool isSheet);
    void showExport(qsizetype written);

    WorkspaceView &m_view;
    BackReader m_reader;
    BackReader m_writer;
    PaymentsModel *m_model;
    PaymentsModel *m_waiting;
    QTableView *m_table = nullptr;
    QTableView *m_waitingTable = nullptr;
    PaymentCard *m_card;
    FilterChips *m_chips;
    QLineEdit *m_search;
    QPushButton *m_keep;
    QPushButton *m_all;
    QToolButton *m_export;
    QPushButton *m_stopExport;
    std::shared_ptr<std::atomic_bool> m_isStopped; ///< the export that is under way
    qsizetype m_exported = 0;
    qsizetype m_toExport = 0;
    QAction *m_asSheet = nullptr;
    QAction *m_asCsv = nullptr;
    QLabel *m_heading;
    QLabel *m_totals;
    QSplitter *m_split;
    QSplitter *m_panel;
    QTimer m_soon;
    QList<QTableView *> m_withoutWidths; ///< of whose columns nothing is remembered
    bool m_isAsking = false;
    bool m_isStale = false; ///< something was written since it was asked
    bool m_isUrgent = false;
    bool m_isFirst = true;
    EventId m_chosen;
    std::optional<QList<PaymentTotal>> m_sums; ///< of what is listed; not there with the first list
    std::function<void()> m_whenCounted; ///< what waits for the sums
    QList<QPair<EventId, ActId>> m_acts; ///< whose answer has not come yet
};

}
