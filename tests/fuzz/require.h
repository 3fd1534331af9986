#pragma once

#include <QtGlobal>

/// Ends the run when a promise is broken, whatever the build type.
#define REQUIRE(condition)                                                                                   \
    do {                                                                                                     \
        if (!(condition))                                                                                    \
            qFatal("broken: %s (%s:%d)", #condition, __FILE__, __LINE__);                                    \
    } while (false)
