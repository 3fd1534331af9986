#pragma once

#include "core/model/fieldhelp.h"

namespace provodka::planfix {

QList<FieldHelp> settingHelp();
QList<FieldHelp> targetHelp();

}
