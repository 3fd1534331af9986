#pragma once

#include "core/base/error.h"
#include "core/model/catalog.h"

#include <array>

namespace provodka::app {

/// Orders of a rehearsal that wait for whoever plays, from this number on.
inline constexpr qint64 firstOrderToPlayWith = 10480;
inline constexpr std::array ordersToPlayWith{"4200.00", "990.00", "18250.50", "12500.50", "7300.10", "26.10",
    "15000.00", "3333.33", "125000.00", "1547.36", "640.00", "31400.00"};

/// Null where the account has none with this id.
const CatalogItem *itemOf(const Catalog &catalog, const QString &kind, const QString &id);
QList<CatalogItem> itemsOf(const Catalog &catalog, const QString &kind, const QString &parent = {});

tl::unexpected<Error> noSuchStage(const QString &id);
/// Of a setting whose item the account does not have.
tl::unexpected<Error> notInAccount(const QString &setting, const QString &id);

}
