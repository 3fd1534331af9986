#pragma once

#include "tests/support/world.h"

#include <functional>

namespace provodka {

/// Where a run fails at its n-th write or request, and with it the end of the process there.
class Failure
{
public:
    enum class How { WriteFails, RequestFails, AnswerIsLost, EndsBeforeRequest, EndsAfterRequest };

    /// Columns "target" and "how", a row for each pair.
    static void addRows();
    /// Tells `story` with n = 0, 1, 2, … until nothing fails any more, which takes more than `least` times.
    static void everywhere(How how, int least, const std::function<void(Failure &)> &story);

    ~Failure();
    Failure(const Failure &) = delete;
    Failure &operator=(const Failure &) = delete;

    /// A run of the world that fails there, and, some time later, one that does not.
    void happensIn(World &world);

private:
    Failure(How how, int n);

    How m_how;
    int m_n;
    bool m_wasReached = false;
};

}
