#pragma once

#include "ui/report/chartpainting.h"

#include <QWidget>

namespace provodka::ui {

/// A picture of one pair's times; what it shows is told in words to those who do not see it.
class ReportChart : public QWidget
{
    Q_OBJECT
public:
    explicit ReportChart(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {420, 180}; }
    QSize minimumSizeHint() const override { return {220, 110}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    virtual void draw(QPainter &painter, const QRectF &area, const ChartColours &colours) = 0;
};

class DistributionChart final : public ReportChart
{
    Q_OBJECT
public:
    using ReportChart::ReportChart;
    void show(const Distribution &shown, std::optional<qint64> limitMs, const ChartWords &words);

protected:
    void draw(QPainter &painter, const QRectF &area, const ChartColours &colours) override;
    bool event(QEvent *event) override;

private:
    Distribution m_shown;
    std::optional<qint64> m_limitMs;
    ChartWords m_words;
};

class CourseChart final : public ReportChart
{
    Q_OBJECT
public:
    using ReportChart::ReportChart;
    void show(
        const Course &shown, const Course &before, std::optional<qint64> limitMs, const ChartWords &words);

protected:
    void draw(QPainter &painter, const QRectF &area, const ChartColours &colours) override;

private:
    Course m_shown;
    Course m_before;
    std::optional<qint64> m_limitMs;
    ChartWords m_words;
};

}
