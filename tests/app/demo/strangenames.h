#pragma once

#include "core/model/catalog.h"

namespace provodka::testing {

/// Names as people give them: quotes, tags, placeholders, emoji, right to left, the same twice, 200
/// characters.
inline QStringList strangeNames()
{
    using namespace Qt::Literals::StringLiterals;
    return {u"Заявка «нова»"_s, u"Чекає \"передоплату\" 💰 & <b>50 %</b>"_s,
        u"У цеху №1: %1 і %2 \\ 'швидко'"_s, u"Готово"_s, u"Готово"_s, u"بانتظار الدفع"_s, QString(200, u'Щ'),
        u"👩‍👩‍👧‍👦 сім'я \t табуляція"_s};
}

inline CatalogItem strangeItem(const QString &kind, const QString &id, const QString &name,
    const QString &parent = {}, const QString &type = {})
{
    CatalogItem made;
    made.kind = kind;
    made.id = id;
    made.name = name;
    made.parent = parent;
    made.type = type;
    return made;
}

/// A Planfix account with 300 statuses and nothing under a usual name. Orders wait in 1002, are paid in 1003.
inline Catalog strangePlanfix()
{
    using namespace Qt::Literals::StringLiterals;
    Catalog catalog;
    catalog.items = {strangeItem(u"process"_s, u"70"_s, u"Процес \"усе\" 🚀"_s)};
    const QStringList names = strangeNames();
    for (int i = 0; i < 300; ++i) {
        catalog.items.append(strangeItem(u"stage"_s, QString::number(1001 + i),
            i < names.size() ? names[i] : names[i % names.size()] + u" (%1)"_s.arg(i), u"70"_s));
    }
    catalog.items.append(strangeItem(u"template"_s, u"20"_s, u"<i>Шаблон</i> \"А\""_s));
    catalog.items.append(strangeItem(u"field"_s, u"30"_s, QString(200, u'п'), {}, u"Number"_s));
    catalog.items.append(strangeItem(u"person"_s, u"user:4"_s, u"О'Ніл \"Бос\" 😀"_s));
    return catalog;
}

/// A Bitrix24 portal of the same kind; a funnel has at most 50 stages there.
inline Catalog strangeBitrix24()
{
    using namespace Qt::Literals::StringLiterals;
    Catalog catalog;
    catalog.items = {strangeItem(u"funnel"_s, u"0"_s, u"Загальна"_s),
        strangeItem(u"stage"_s, u"LOSE"_s, u"Ні"_s, u"0"_s, u"failure"_s),
        strangeItem(u"funnel"_s, u"12"_s, u"Воронка \"мрія\" 🚀"_s)};
    const QStringList names = strangeNames();
    for (int i = 0; i < 48; ++i) {
        catalog.items.append(strangeItem(u"stage"_s, u"C12:UC_%1"_s.arg(i),
            i < names.size() ? names[i] : names[i % names.size()] + u" (%1)"_s.arg(i), u"12"_s,
            u"process"_s));
    }
    catalog.items.append(strangeItem(u"stage"_s, u"C12:WON"_s, u"Є!"_s, u"12"_s, u"success"_s));
    catalog.items.append(strangeItem(u"stage"_s, u"C12:LOSE"_s, u"Втрачено"_s, u"12"_s, u"failure"_s));
    catalog.items.append(
        strangeItem(u"field"_s, u"UF_CRM_1720000000001"_s, u"№ \"свій\""_s, u"deal"_s, u"string"_s));
    catalog.items.append(strangeItem(u"person"_s, u"7"_s, u"О'Ніл \"Бос\" 😀"_s));
    return catalog;
}

}
