#pragma once

#include "ui/report/reportfiles.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTableWidget;
class QToolButton;

namespace provodka::ui {

class CourseChart;
class DistributionChart;
class PairsModel;
class ReportFilter;
class StageMap;
class WorkspaceView;

/// How long orders stay in a stage before the next: where they wait, and what became of it.
class ReportPage final : public Page
{
    Q_OBJECT
public:
    explicit ReportPage(WorkspaceView &view, QWidget *parent = nullptr);
    ~ReportPage() override;

    /// Begins with the time before Provodka against the time with it.
    void proposeComparison();
    QString title() const override;
    QString iconName() const override { return QStringLiteral("office-chart-line"); }
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Tile
    {
        QLabel *value = nullptr;
        QLabel *caption = nullptr;
    };
    enum class Format { Xlsx, Pdf, Csv };

    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeEmpty();
    void makeTables();
    void makeExports();
    Tile makeTile(const QString &name);

    void ask();
    void answered(const std::shared_ptr<const ReportAnswer> &answer);
    void showAnswer();
    void showHead();
    void showCharts();
    void showSlowest();
    void showEmpty();
    void markRow();
    void choose(const PairKey &key);
    void openOrder(int row);
    void retranslate();
    void chooseFile(Format format);
    void saveTo(Format format, const QString &file);
    ReportAnswer asShown() const;
    ReportSentences sentences() const;
    QString headline() const;
    QString detail() const;
    void say(const Text &text);

    WorkspaceView &m_view;
    ReportReader m_reader;
    std::shared_ptr<const ReportAnswer> m_shown;
    std::optional<PairKey> m_selected;
    QTimer m_later;
    bool m_isMarking = false;
    bool m_isChosen = false; ///< the pair, by a person; else the one that says most is looked at
    qint64 m_read = 0;

    ReportFilter *m_filter;
    QToolButton *m_export;
    QAction *m_xlsx = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_csv = nullptr;
    QStackedWidget *m_stack;
    QLabel *m_factor;
    QLabel *m_headline;
    QLabel *m_detail;
    Tile m_orders;
    Tile m_median;
    Tile m_ninety;
    Tile m_over;
    QLabel *m_progress;
    QPushButton *m_stop;
    QScrollArea *m_mapArea;
    StageMap *m_map;
    PairsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QLabel *m_slowestTitle;
    QTableWidget *m_slowest;
    QLabel *m_distributionTitle;
    DistributionChart *m_distribution;
    QLabel *m_courseTitle;
    CourseChart *m_course;
    QLabel *m_empty;
    QPushButton *m_emptyButton;
};

}
