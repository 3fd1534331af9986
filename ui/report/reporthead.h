#pragma once

#include "ui/report/reportreader.h"

#include <QFrame>

class QLabel;

namespace provodka::ui {

/// What is looked at in one sentence, the factor between two periods, and its numbers.
class ReportHead final : public QFrame
{
    Q_OBJECT
public:
    explicit ReportHead(QWidget *parent = nullptr);

    void show(const ReportAnswer &shown);

private:
    struct Tile
    {
        QLabel *value = nullptr;
        QLabel *caption = nullptr;
    };

    Tile makeTile(const QString &name);
    void showFactor(const ReportAnswer &shown);
    void showTiles(const TransitionReport::Pair &pair, std::optional<qint64> limitMs);

    QLabel *m_factor;
    QLabel *m_headline;
    QLabel *m_detail;
    Tile m_orders;
    Tile m_median;
    Tile m_ninety;
    Tile m_over;
};

}
