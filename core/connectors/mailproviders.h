#pragma once

#include "core/connectors/info.h"

namespace provodka {

/// Servers of mail providers that many offices use, as settings of the connectors for reading and sending.
QList<SettingPreset> imapPresets();
QList<SettingPreset> smtpPresets();

}
