#pragma once

#include "core/base/clock.h"
#include "ui/report/reportreader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace provodka::ui {

/// What is above the report: days, kind of order, limit, working hours, what it is compared with.
class ReportFilter final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportFilter(const Clock &clock, QWidget *parent = nullptr);

    ReportRequest request() const;
    void showKinds(const QList<Stays::Kind> &kinds, const QStringList &ways);
    void showAllTime();
    /// Everything there is, by hand against what was confirmed; unless a person chose already.
    void proposeComparison();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    enum Period { Today, SevenDays, ThisMonth, LastMonth, AllTime, Chosen };

    TransitionPeriod period() const;
    TransitionPeriod before(const TransitionPeriod &period) const;
    std::optional<qint64> limit() const;
    void fillWays(QComboBox *box, const QString &preferred);
    void restore();
    void edited();
    void enable();

    const Clock &m_clock;
    QLabel *m_periodLabel;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_compareLabel;
    QComboBox *m_compare;
    QDateEdit *m_beforeFrom;
    QDateEdit *m_beforeTo;
    QComboBox *m_wayBefore;
    QComboBox *m_wayNow;
    QLabel *m_limitLabel;
    QComboBox *m_limit;
    QCheckBox *m_split;
    QCheckBox *m_working;
    QLineEdit *m_hours;
    QList<Stays::Kind> m_kinds;
    QStringList m_ways;
    bool m_isFilling = false;
};

}
