#pragma once

#include "core/model/catalog.h"
#include "core/model/fieldspec.h"
#include "core/base/text.h"

#include <QJsonObject>
#include <QStringList>

namespace provodka {

/// Something of the vendor's account that settings refer to by its id.
struct UsedItem
{
    QString kind; ///< as in the catalog
    QString id;
    QString setting; ///< its key
    friend bool operator==(const UsedItem &, const UsedItem &) = default;
};

/// What these settings refer to.
QList<UsedItem> usedItems(const QJsonObject &settings, const QList<FieldSpec> &specs);

/// What a look at an account found against what was seen before.
struct Drift
{
    struct Finding
    {
        QString subject; ///< "stage 132"
        Text text;
        friend bool operator==(const Finding &, const Finding &) = default;
    };
    QList<Finding> problems; ///< last as long as the account stays so
    QList<Finding> changes; ///< told once: it may be meant
    QJsonObject seen; ///< to be remembered
};

/// `before`: Drift::seen of the last look; empty at the first one.
Drift drift(const QList<UsedItem> &used, const Catalog &catalog, const QJsonObject &before);

}
