#pragma once

#include <QIcon>

namespace provodka::ui {

/// The sign of a page in the side list, by its name in icon themes. Drawn here, so that it is there on every
/// system and in the colour of the text beside it.
QIcon pageIcon(const QString &name);

}
