#pragma once

#include "core/model/fieldhelp.h"

namespace provodka::bitrix24 {

QList<FieldHelp> settingHelp();
QList<FieldHelp> targetHelp();

}
