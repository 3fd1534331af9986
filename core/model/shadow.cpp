#include "core/model/shadow.h"

#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array shadowStates{"asked"_L1, "following"_L1, "seen"_L1, "ended"_L1, "taken-over"_L1};
constexpr std::array sightNames{"nothing"_L1, "same"_L1, "other-sum"_L1, "other-order"_L1, "other-stage"_L1};

}

QString shadowStateName(Shadow::State state)
{
    return shadowStates[size_t(state)];
}

QString sightName(Sight::Kind kind)
{
    return sightNames[size_t(kind)];
}

}
