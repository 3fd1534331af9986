#include "ui/report/paircharts.h"

#include "ui/report/charts.h"
#include "ui/report/reportwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

PairCharts::PairCharts(QWidget *parent)
    : QWidget(parent)
    , m_distributionTitle(new QLabel(this))
    , m_distribution(new DistributionChart(this))
    , m_courseTitle(new QLabel(this))
    , m_course(new CourseChart(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_distribution->setObjectName(u"distribution"_s);
    m_course->setObjectName(u"course"_s);
    for (ReportChart *chart :
        {static_cast<ReportChart *>(m_distribution), static_cast<ReportChart *>(m_course)})
        chart->setMinimumHeight(fontMetrics().height() * 7);
    layout->addWidget(m_distributionTitle);
    layout->addWidget(m_distribution, 1);
    layout->addWidget(m_courseTitle);
    layout->addWidget(m_course, 1);
}

void PairCharts::show(const ReportAnswer &shown)
{
    const ChartWords words = ReportWords(shown).chart();
    m_distributionTitle->setText(tr("How long orders waited"));
    m_courseTitle->setText(shown.course.step == Course::Step::Day ? tr("Day by day")
            : shown.course.step == Course::Step::Week             ? tr("Week by week")
                                                                  : tr("Month by month"));
    m_distribution->show(shown.distribution, shown.request.limitMs, words);
    m_course->show(shown.course, shown.courseBefore, shown.request.limitMs, words);
}

void PairCharts::retranslate()
{
    m_distribution->setAccessibleName(tr("How long orders waited"));
    m_course->setAccessibleName(tr("Course of the waiting times"));
}

}
