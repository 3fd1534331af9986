#include "core/model/event.h"

#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array names{"ready"_L1, "delivering"_L1, "attention"_L1, "done"_L1, "skipped"_L1};

}

QString eventStateName(Event::State state)
{
    return names[size_t(state)];
}

std::optional<Event::State> eventStateFromName(const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return Event::State(i);
    }
    return std::nullopt;
}

}
