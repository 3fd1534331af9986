#include "ui/report/slowesttable.h"

#include "core/report/transitiontext.h"
#include "ui/report/reporttable.h"
#include "ui/shell/textroom.h"
#include "ui/shown/shown.h"

#include <QHeaderView>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

SlowestTable::SlowestTable(QWidget *parent)
    : QTableWidget(parent)
{
    prepareReportTable(this, u"slowest"_s);
    setColumnCount(3);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableWidget::cellActivated, this, [this](int row, int) { Q_EMIT orderChosen(row); });
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == 0)
            Q_EMIT orderChosen(row);
    });
}

void SlowestTable::show(const QList<TransitionReport::Slow> &slowest)
{
    setHorizontalHeaderLabels({tr("Order"), tr("Went on"), tr("Time")});
    setRowCount(int(slowest.size()));
    for (int row = 0; row < int(slowest.size()); ++row) {
        const TransitionReport::Slow &slow = slowest[row];
        const QString number = slow.number.isEmpty() ? slow.order : slow.number;
        auto *order = new QTableWidgetItem(slow.title.isEmpty() ? number : number + u"  "_s + slow.title);
        QFont underlined = font();
        underlined.setUnderline(true);
        order->setFont(underlined);
        order->setForeground(palette().brush(QPalette::Link));
        order->setToolTip(tr("Opens the story of this order, or the order in the browser."));
        setItem(row, 0, order);
        setItem(row, 1, new QTableWidgetItem(shownTime(utcFromMs(slow.leftAtMs), QLocale())));
        auto *time = new QTableWidgetItem((slow.exact ? QString() : u"≈ "_s) + durationInWords(slow.ms));
        time->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, 2, time);
    }
    resizeColumnsToContents();
    setColumnWidth(0, qMax(columnWidth(0), 160));
    makeRoomForHeadings(horizontalHeader());
}

void SlowestTable::retranslate()
{
    setAccessibleName(tr("The slowest orders"));
}

}
