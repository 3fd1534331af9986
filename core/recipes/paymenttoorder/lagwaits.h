#pragma once

#include <array>
#include <chrono>

namespace provodka::paymenttoorder {

// How long a target may take to show an entry that it accepted, look by look.
constexpr std::array lagWaits{std::chrono::milliseconds(1000), std::chrono::milliseconds(2000),
    std::chrono::milliseconds(4000), std::chrono::milliseconds(15000), std::chrono::milliseconds(60000),
    std::chrono::milliseconds(180000)};

}
