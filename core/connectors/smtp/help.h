#pragma once

#include "core/model/fieldhelp.h"

namespace provodka::smtp {

QList<FieldHelp> settingHelp();

}
