#pragma once

#include "core/base/error.h"
#include "core/report/transitioncharts.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace provodka::ui {

/// What a person set above the report.
struct ReportRequest
{
    enum class Compare { Nothing, Period, Ways };

    TransitionPeriod period;
    TransitionPeriod before; ///< with Compare::Period
    Compare compare = Compare::Nothing;
    QString wayNow; ///< with Compare::Ways
    QString wayBefore;
    std::optional<qint64> limitMs;
    bool split = false;
    QString hours; ///< "Mon-Fri 09:00-18:00"; empty: all hours count
    std::optional<PairKey> selected;
    QString connection; ///< of the kind of order; empty: all kinds
    QStringList stages;
};

struct ReportAnswer
{
    ReportRequest request;
    std::optional<Error> trouble;
    bool isEmpty = true; ///< no order ever moved
    QList<Stays::Kind> kinds;
    QStringList ways;
    TransitionReport map; ///< whole pairs
    TransitionReport table; ///< as asked for
    std::optional<TransitionReport> before;
    std::optional<TransitionReport::Pair> pair; ///< that is looked at
    std::optional<TransitionReport::Pair> pairBefore;
    Distribution distribution;
    Course course;
    Course courseBefore;
    qint64 tookMs = 0;
};

class ReportWork;

/// Reads and computes on a thread of its own, with a connection of its own. The latest request is answered;
/// what was asked before is dropped. What was read is kept until the workspace holds other moves.
class ReportReader final : public QObject
{
    Q_OBJECT
public:
    explicit ReportReader(const QString &databaseFile, QObject *parent = nullptr);
    ~ReportReader() override;

    void ask(const ReportRequest &request);
    void stop();
    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    void answered(std::shared_ptr<const provodka::ui::ReportAnswer> answer);
    void read(qint64 moves);
    void stopped();

private:
    QThread m_thread;
    std::atomic<int> m_latest{0};
    bool m_isReading = false;
    ReportWork *m_work; ///< lives on the thread
};

}
