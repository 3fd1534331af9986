#pragma once

#include "ui/report/savereport.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace provodka::ui {

class EmptyReport;
class PairCharts;
class PairsTable;
class ReportFilter;
class ReportHead;
class SlowestTable;
class StageMap;
class WorkspaceView;

/// How long orders stay in a stage before the next: where they wait, and what became of it.
class ReportPage final : public Page
{
    Q_OBJECT
public:
    explicit ReportPage(WorkspaceView &view, QWidget *parent = nullptr);

    /// Begins with the time before Provodka against the time with it.
    void proposeComparison();
    QString title() const override;
    QString iconName() const override { return QStringLiteral("office-chart-line"); }
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBody();
    void ask();
    void answered(const std::shared_ptr<const ReportAnswer> &answer);
    void showAnswer();
    void showSlowest();
    void choose(const PairKey &key);
    void openOrder(int row);
    void retranslate();
    std::optional<SaveReport::Shown> asShown() const;
    void say(const Text &text);
    void sayBelow(const QString &text);
    void sayRead();

    WorkspaceView &m_view;
    ReportReader m_reader;
    std::shared_ptr<const ReportAnswer> m_shown;
    std::optional<PairKey> m_selected;
    QTimer m_later;
    bool m_isChosen = false; ///< the pair, by a person; else the one that says most is looked at
    qint64 m_read = 0;

    ReportFilter *m_filter;
    SaveReport *m_save;
    QStackedWidget *m_stack;
    ReportHead *m_head;
    QLabel *m_progress;
    QPushButton *m_stop;
    QScrollArea *m_mapArea;
    StageMap *m_map;
    PairsTable *m_table;
    QLabel *m_slowestTitle;
    SlowestTable *m_slowest;
    PairCharts *m_charts;
    EmptyReport *m_empty;
};

}
