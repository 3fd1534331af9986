#include "core/recipes/paymenttoorder/paymenttoorder.h"
#include "core/recipes/recipe.h"

namespace provodka {

const QList<RecipeInfo> &recipes()
{
    static const QList<RecipeInfo> all{paymenttoorder::info()};
    return all;
}

Result<Recipe::Accepted> Recipe::accept(const Event &, const PersonDecision &wish) const
{
    return failure(Error::Kind::Rejected,
        Text(QT_TRANSLATE_NOOP("Text", "This version does not know the act “%1”."), {wish.kind}));
}

const RecipeInfo *recipe(const QString &id)
{
    for (const RecipeInfo &known : recipes()) {
        if (known.id == id)
            return &known;
    }
    return nullptr;
}

}
