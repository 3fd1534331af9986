#pragma once

#include "core/base/error.h"

#include <utility> // Boost 1.74 and libstdc++ 12 forget it where coroutines are used

#include <QCoroTask>

namespace provodka {

/// What a coroutine of core answers: a value or an Error, never an exception.
template <typename T> using Async = QCoro::Task<Result<T>>;

}
