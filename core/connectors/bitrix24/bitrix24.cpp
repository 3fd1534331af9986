#include "core/connectors/bitrix24/bitrix24.h"
