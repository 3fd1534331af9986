#include "ui/shell/programicon.h"

namespace provodka::ui {

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/hicolor/%1x%1/apps/provodka.png").arg(size), {size, size});
    return icon;
}

}
