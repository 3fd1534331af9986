#pragma once

#include "core/setup/setupcheck.h"

#include <tl/expected.hpp>

namespace provodka {

/// A mistake in a setup file, where a person finds it.
struct SetupProblem
{
    int line = 1;
    int column = 1;
    QString path; ///< "routes/0/settings/paidStage"; empty for the whole file
    Text text;
    friend bool operator==(const SetupProblem &, const SetupProblem &) = default;
};

/// The format this version writes; it reads this one and all before.
constexpr int setupFormat = 1;

/// Reads a setup's text. All or nothing: a Setup that can be used, or everything that is wrong with it.
tl::expected<Setup, QList<SetupProblem>> readSetup(const QByteArray &text, const SetupKnowledge &known);

/// The setup as readable JSON in one canonical order, so that two exports differ only where the setups do.
QByteArray writeSetup(const Setup &setup, const SetupKnowledge &known);

}
