#pragma once

#include "app/sandbox/bitrix24/portal.h"

namespace provodka::sandbox::bitrix24 {

struct Method
{
    Reply (*run)(Portal &portal, const Param &params) = nullptr;
    const char *scope = ""; ///< empty: any hook may
    double seconds = 0.05; ///< of work, as the vendor's own samples show
    bool writes = false;
};

/// Nothing when there is no such method.
const Method *method(const QString &name);

namespace deals {
Reply add(Portal &portal, const Param &params);
Reply get(Portal &portal, const Param &params);
Reply list(Portal &portal, const Param &params);
Reply update(Portal &portal, const Param &params);
Reply remove(Portal &portal, const Param &params);
Reply fields(Portal &portal, const Param &params);
Reply userFields(Portal &portal, const Param &params);
Reply setRows(Portal &portal, const Param &params);
Reply rows(Portal &portal, const Param &params);
Reply history(Portal &portal, const Param &params);
Reply itemGet(Portal &portal, const Param &params);
Reply itemList(Portal &portal, const Param &params);
Reply itemUpdate(Portal &portal, const Param &params);
}

namespace timeline {
Reply add(Portal &portal, const Param &params);
Reply get(Portal &portal, const Param &params);
Reply list(Portal &portal, const Param &params);
Reply remove(Portal &portal, const Param &params);
}

namespace payments {
Reply add(Portal &portal, const Param &params);
Reply get(Portal &portal, const Param &params);
Reply list(Portal &portal, const Param &params);
Reply update(Portal &portal, const Param &params);
Reply pay(Portal &portal, const Param &params);
Reply unpay(Portal &portal, const Param &params);
Reply remove(Portal &portal, const Param &params);
Reply addProduct(Portal &portal, const Param &params);
Reply saleGet(Portal &portal, const Param &params);
Reply saleList(Portal &portal, const Param &params);
Reply saleUpdate(Portal &portal, const Param &params);
Reply orderEntities(Portal &portal, const Param &params);
}

namespace notices {
Reply add(Portal &portal, const Param &params);
}

namespace directory {
Reply profile(Portal &portal, const Param &params);
Reply scope(Portal &portal, const Param &params);
Reply methodGet(Portal &portal, const Param &params);
Reply serverTime(Portal &portal, const Param &params);
Reply categories(Portal &portal, const Param &params);
Reply statuses(Portal &portal, const Param &params);
Reply statusTypes(Portal &portal, const Param &params);
Reply currencies(Portal &portal, const Param &params);
Reply currentUser(Portal &portal, const Param &params);
Reply users(Portal &portal, const Param &params);
}

}
