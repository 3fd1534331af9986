#pragma once

#include "ui/report/reportreader.h"

#include <QWidget>

class QLabel;

namespace provodka::ui {

class CourseChart;
class DistributionChart;

/// Both charts of the pair that is looked at, each under its title.
class PairCharts final : public QWidget
{
    Q_OBJECT
public:
    explicit PairCharts(QWidget *parent = nullptr);

    void show(const ReportAnswer &shown);
    void retranslate();

private:
    QLabel *m_distributionTitle;
    DistributionChart *m_distribution;
    QLabel *m_courseTitle;
    CourseChart *m_course;
};

}
