#pragma once

#include "core/model/fieldhelp.h"
#include "core/model/fieldspec.h"

#include <QList>

namespace provodka {

/// What can be set for the workspace as a whole: when the nightly work is done, who is told what, how long
/// things are kept. Members of `Setup::workspace`.
QList<FieldSpec> workspaceSettings();
/// Of those at length.
QList<FieldHelp> workspaceHelp();

}
