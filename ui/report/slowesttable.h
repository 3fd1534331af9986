#pragma once

#include "core/report/transitiontimes.h"

#include <QTableWidget>

namespace provodka::ui {

/// The orders that waited longest between two stages; one click from the story of each.
class SlowestTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit SlowestTable(QWidget *parent = nullptr);

    void show(const QList<TransitionReport::Slow> &slowest);
    void retranslate();

Q_SIGNALS:
    void orderChosen(int row);
};

}
