#pragma once

#include "app/common/planned.h"
#include "ui/shell/office.h"

namespace provodka::app {

/// A plan as rows of object, field, before and after.
QList<ui::PreviewRow> previewRows(const Plan &plan);

}
