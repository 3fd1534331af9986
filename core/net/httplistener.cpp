#include "core/net/httplistener.h"
