#include "ui/connections/intoview.h"

#include <QScrollArea>
#include <QTimer>

namespace provodka::ui {

void bringIntoView(QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (!area)
            continue;
        QTimer::singleShot(0, widget, [widget, area] { area->ensureWidgetVisible(widget); });
        return;
    }
}

}
