#pragma once

#include <QList>
#include <QString>

namespace provodka {

/// What a vendor's account holds, for pages and mappings.
struct CatalogItem
{
    QString kind; ///< "process", "stage", "template", "data-tag", "field", "funnel", "person"
    QString id;
    QString name;
    QString parent; ///< id of the process, data tag or funnel it belongs to
    QString type; ///< field type in the vendor's words; empty otherwise
    bool offered = true; ///< false: exists, and must not be chosen (a stage that differs per assignee)
    bool mandatory = false; ///< a field without which the vendor may refuse what is written
};

struct Catalog
{
    QList<CatalogItem> items;
};

}
