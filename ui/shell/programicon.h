#pragma once

#include <QIcon>

namespace provodka::ui {

/// The program's icon as the desktop shows it; compiled in, so that it is there where nothing was installed.
QIcon programIcon();

}
