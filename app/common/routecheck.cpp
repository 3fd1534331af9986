#include "app/common/routecheck.h"

#include "core/recipes/recipe.h"

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

CheckedRoute checkRoute(const Result<std::unique_ptr<OrderBook>> &book, const RouteSetup &setup)
{
    CheckedRoute checked;
    checked.name = setup.name;
    checked.watches = setup.mode == RouteSetup::Mode::Watch;
    if (const RecipeInfo *kind = recipe(setup.recipe); kind && kind->warnings)
        checked.warnings = kind->warnings(setup.settings);
    if (!book) {
        checked.error = book.error();
        return checked;
    }
    for (const Action &action :
        {Action(AddEntry()), Action(MoveStage()), Action(AddComment{{}, {}, u"[p-0]"_s})})
        checked.safeties.append({actionName(action), (*book)->safetyOf(action)});
    return checked;
}

Error hearsNothing()
{
    Error error;
    error.kind = Error::Kind::Misconfigured;
    error.text = Text(QT_TRANSLATE_NOOP("Text",
        "Payments can reach this route in no way: give a source its key, have one read its list or "
        "listen for callbacks, or add a mailbox to the route's sources."));
    return error;
}

}
