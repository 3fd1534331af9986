#include "app/demo/seedparts.h"

#include <algorithm>

namespace provodka::app {

const CatalogItem *itemOf(const Catalog &catalog, const QString &kind, const QString &id)
{
    const auto found = std::ranges::find_if(catalog.items,
        [&](const CatalogItem &one) { return one.kind == kind && !id.isEmpty() && one.id == id; });
    return found == catalog.items.end() ? nullptr : &*found;
}

QList<CatalogItem> itemsOf(const Catalog &catalog, const QString &kind, const QString &parent)
{
    QList<CatalogItem> found;
    for (const CatalogItem &one : catalog.items) {
        if (one.kind == kind && one.parent == parent)
            found.append(one);
    }
    return found;
}

tl::unexpected<Error> noSuchStage(const QString &id)
{
    return failure(Error::Kind::Misconfigured,
        Text(QT_TRANSLATE_NOOP("Text",
                 "The route's stage “%1” is not in the account; choose the stages again and then "
                 "rehearse."),
            {id}));
}

tl::unexpected<Error> notInAccount(const QString &setting, const QString &id)
{
    return failure(Error::Kind::Misconfigured,
        Text(QT_TRANSLATE_NOOP("Text",
                 "“%1” of the route (%2) is not in the account; choose it again and then "
                 "rehearse."),
            {setting, id}));
}

}
