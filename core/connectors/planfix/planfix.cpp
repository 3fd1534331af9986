#include "core/connectors/planfix/planfix.h"
