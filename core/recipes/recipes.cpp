#include "core/recipes/paymenttoorder/paymenttoorder.h"
#include "core/recipes/recipe.h"

namespace provodka {

const QList<RecipeInfo> &recipes()
{
    static const QList<RecipeInfo> all{paymenttoorder::info()};
    return all;
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
