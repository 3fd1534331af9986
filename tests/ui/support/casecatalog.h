#pragma once

#include "tests/ui/support/fakeoffice.h"

namespace provodka::ui {

/// An account with the names of the case, beside others that are alike.
inline Catalog caseCatalog()
{
    Catalog catalog;
    const auto add
        = [&](const QString &kind, const QString &id, const QString &name, const QString &parent = {}) {
              CatalogItem item;
              item.kind = kind;
              item.id = id;
              item.name = name;
              item.parent = parent;
              catalog.items.append(item);
          };
    add(QStringLiteral("process"), QStringLiteral("14"), QStringLiteral("Замовлення"));
    add(QStringLiteral("stage"), QStringLiteral("121"), QStringLiteral("Очікує оплату"),
        QStringLiteral("14"));
    add(QStringLiteral("stage"), QStringLiteral("132"), QStringLiteral("У виробництві"),
        QStringLiteral("14"));
    add(QStringLiteral("process"), QStringLiteral("15"), QStringLiteral("Реклама"));
    add(QStringLiteral("stage"), QStringLiteral("201"), QStringLiteral("Очікує оплату"),
        QStringLiteral("15")); // the same name in another process
    add(QStringLiteral("template"), QStringLiteral("57"), QStringLiteral("Оплата замовлення"));
    add(QStringLiteral("data-tag"), QStringLiteral("76"), QStringLiteral("Доходы"));
    add(QStringLiteral("field"), QStringLiteral("301"), QStringLiteral("Сума"), QStringLiteral("76"));
    add(QStringLiteral("field"), QStringLiteral("302"), QStringLiteral("Дата"), QStringLiteral("76"));
    add(QStringLiteral("field"), QStringLiteral("303"), QStringLiteral("Ідентифікатор платежу"),
        QStringLiteral("76"));
    add(QStringLiteral("data-tag"), QStringLiteral("77"), QStringLiteral("Расходы"));
    add(QStringLiteral("field"), QStringLiteral("311"), QStringLiteral("Сума"), QStringLiteral("77"));
    add(QStringLiteral("field"), QStringLiteral("411"), QStringLiteral("Сума до оплати"));
    add(QStringLiteral("field"), QStringLiteral("412"), QStringLiteral("Оплачено"));
    add(QStringLiteral("field"), QStringLiteral("413"), QStringLiteral("Різниця"));
    return catalog;
}

/// As that account answers when everything is there.
inline void answerAsCase(FakeOffice &office)
{
    office.onDiscover = [](const ConnectionSetup &) { return Result<Catalog>(caseCatalog()); };
    office.onCheckRoute = [](const RouteName &) {
        CheckReport report;
        report.steps.append({CheckStep::Verdict::Good, Text("The template holds the fields.")});
        return report;
    };
    office.onPreview = [](const Setup &, const RouteName &) {
        PreviewRow row;
        row.payment = QStringLiteral("10482-1");
        row.order = {QStringLiteral("10482")};
        row.object = Text("Payment subtask of order %1", {QStringLiteral("10482")});
        row.field = QStringLiteral("Сума");
        row.before = QStringLiteral("");
        row.after = QStringLiteral("1 200,00 UAH");
        row.why = Text("The payment is proven and belongs to this order.");
        return Result<QList<PreviewRow>>(QList<PreviewRow>{row, row});
    };
}

}
