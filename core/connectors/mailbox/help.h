#pragma once

#include "core/model/fieldhelp.h"

namespace provodka::mailbox {

QList<FieldHelp> settingHelp();

}
