#pragma once

#include "core/connectors/info.h"
#include "core/model/setup.h"
#include "core/recipes/recipe.h"
#include "core/setup/fieldcheck.h"

namespace provodka {

/// What a setup may speak of: the vendors and recipes of this version, or a test's own.
struct SetupKnowledge
{
    QList<ConnectorInfo> vendors;
    QList<RecipeInfo> recipes;
    QList<FieldSpec> workspace; ///< settings of Setup::workspace

    const ConnectorInfo *vendor(const QString &id) const;
    const RecipeInfo *recipe(const QString &id) const;
};

/// Everything that is wrong with a setup as values; empty when it can be used.
QList<SettingProblem> checkSetup(const Setup &setup, const SetupKnowledge &known);

}
