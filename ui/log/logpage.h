#pragma once

#include "ui/log/logreader.h"
#include "ui/shell/page.h"

class QLabel;
class QToolButton;

namespace provodka::ui {

class LogFilterBar;
class LogModel;
class LogTable;
class SavedFilters;
class WorkspaceView;

/// Everything that happened, line by line, while it happens.
class LogPage final : public Page
{
    Q_OBJECT
public:
    explicit LogPage(WorkspaceView &view, QWidget *parent = nullptr);
    ~LogPage() override;

    QString title() const override;
    QString iconName() const override { return QStringLiteral("utilities-log-viewer"); }
    void refresh() override;

    /// Comes up with the lines of one event only.
    void showEventOnly(qint64 event);
    /// All lines that are shown now, as CSV when the name ends so, else as text.
    void exportTo(const QString &file);

    /// For tests and measurements.
    bool isBusy() const { return m_isSearching || m_isAskingMore || m_mayBeMore; }
    const LogModel &model() const { return *m_model; }

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void retranslate();
    void setFilter(const LogFilter &filter);
    void restoreFilter();
    void remember() const;
    void restart();
    void take(const LogFound &found);
    void takeTallies(const LogTallies &tallies);
    void showCounts();
    void showStatus();
    void showSelected();
    void setPaused(bool paused);
    void narrow(const std::function<void(LogFilter &, const JournalLine &)> &change);
    void openSelected();
    void copy();
    void askForFile();
    void endWriting(const Text &problem);

    WorkspaceView &m_view;
    LogReader m_reader;
    LogModel *m_model;
    LogFilterBar *m_bar;
    SavedFilters *m_saved;
    LogTable *m_table;
    QLabel *m_line;
    QLabel *m_status;
    QToolButton *m_newest;
    QToolButton *m_pause;
    QToolButton *m_export;
    QAction *m_open = nullptr;
    QAction *m_onlyEvent = nullptr;
    QAction *m_onlyConnection = nullptr;
    QAction *m_onlyRoute = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_explain = nullptr;

    LogFilter m_filter;
    int m_search = 0;
    qint64 m_seen = 0; ///< lines up to here are found
    bool m_isStarted = false;
    bool m_isSearching = false;
    bool m_isAskingMore = false;
    bool m_mayBeMore = false; ///< something was written while lines were asked for
    bool m_isWriting = false;
    QList<qint64> m_held; ///< came while the person paused
    qint64 m_unseen = 0; ///< came while the person read further up
    qint64 m_chosen = 0; ///< the line to come back to after another filter
    QList<JournalTally> m_tallies;
    LevelCounts m_found{};
};

}
