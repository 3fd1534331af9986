#pragma once

#include "core/model/fieldhelp.h"

namespace provodka::wayforpay {

QList<FieldHelp> settingHelp();

}
