#pragma once

#include "core/setup/setupfile.h"

namespace provodka::testing {

class NothingRecipe final : public Recipe
{
public:
    QStringList keys(const Event &) const override { return {}; }
    OrderNumber orderNumber(const Event &) const override { return {}; }
    std::variant<Questions, Decision> ask(const Event &, const QDateTime &) const override
    {
        return Questions();
    }
    Decision decide(const Event &, const QList<OrderFound> &, const QDateTime &) const override { return {}; }
};

inline Result<std::unique_ptr<Recipe>> makeBooking(const QJsonObject &settings)
{
    if (settings[QStringLiteral("orderPattern")].toString() == QStringLiteral("("))
        return failure(Error::Kind::Misconfigured, Text("The pattern is no regular expression."),
            QStringLiteral("orderPattern"));
    if (settings[QStringLiteral("paidStage")].toString() == QStringLiteral("13"))
        return failure(Error::Kind::Misconfigured, Text("Thirteen brings no luck."));
    if (settings[QStringLiteral("paidStage")].toString() == QStringLiteral("14"))
        return failure(Error::Kind::Misconfigured, Text("Fourteen has no such field."),
            QStringLiteral("fields/1/field"));
    return std::make_unique<NothingRecipe>();
}

/// A till that tells of payments, a desk that keeps orders, and a recipe between them.
inline SetupKnowledge tillAndDesk()
{
    using Type = FieldSpec::Type;
    SetupKnowledge known;
    ConnectorInfo till;
    till.id = QStringLiteral("till");
    till.title = QStringLiteral("Till");
    till.roles = {QStringLiteral("payments")};
    till.settings = {{.key = QStringLiteral("address"), .type = Type::Url},
        {.key = QStringLiteral("account")}, {.key = QStringLiteral("key"), .type = Type::Secret},
        {.key = QStringLiteral("listen"), .type = Type::Address, .required = false},
        {.key = QStringLiteral("currency"), .type = Type::Currency, .byDefault = QStringLiteral("UAH")},
        {.key = QStringLiteral("pace"), .type = Type::Number, .required = false},
        {.key = QStringLiteral("mode"),
            .type = Type::Choice,
            .required = false,
            .choices = {QStringLiteral("signed"), QStringLiteral("asked")}},
        {.key = QStringLiteral("test"), .type = Type::Flag, .required = false}};
    ConnectorInfo desk;
    desk.id = QStringLiteral("desk");
    desk.title = QStringLiteral("Desk");
    desk.roles = {QStringLiteral("orders"), QStringLiteral("history")};
    desk.settings = {{.key = QStringLiteral("address"), .type = Type::Url},
        {.key = QStringLiteral("token"), .type = Type::Secret}};
    desk.orderBookSettings = {{.key = QStringLiteral("process"), .type = Type::CatalogItem}};
    known.vendors = {till, desk};
    RecipeInfo booking;
    booking.id = QStringLiteral("booking");
    booking.needs = QStringLiteral("orders");
    booking.settings = {{.key = QStringLiteral("orderPattern"), .required = false},
        {.key = QStringLiteral("paidStage"), .type = Type::CatalogItem},
        {.key = QStringLiteral("waitingStages"), .type = Type::CatalogItems, .required = false},
        {.key = QStringLiteral("zone"), .type = Type::Zone, .byDefault = QStringLiteral("Europe/Kyiv")},
        {.key = QStringLiteral("fields"), .type = Type::Fields, .required = false}};
    booking.make = makeBooking;
    known.recipes = {booking};
    return known;
}

inline const char *goodSetup = "{\n"
                               "  \"format\": 1,\n"
                               "  \"connections\": [\n"
                               "    {\n"
                               "      \"name\": \"shop\",\n"
                               "      \"vendor\": \"till\",\n"
                               "      \"settings\": {\n"
                               "        \"address\": \"https://till.example/api\",\n"
                               "        \"account\": \"магазин\",\n"
                               "        \"listen\": \"127.0.0.1:8095\",\n"
                               "        \"pace\": 3\n"
                               "      }\n"
                               "    },\n"
                               "    {\n"
                               "      \"name\": \"office\",\n"
                               "      \"vendor\": \"desk\",\n"
                               "      \"settings\": {\n"
                               "        \"address\": \"https://desk.example\"\n"
                               "      }\n"
                               "    }\n"
                               "  ],\n"
                               "  \"routes\": [\n"
                               "    {\n"
                               "      \"name\": \"payments\",\n"
                               "      \"recipe\": \"booking\",\n"
                               "      \"sources\": [\"shop\"],\n"
                               "      \"target\": \"office\",\n"
                               "      \"on\": true,\n"
                               "      \"settings\": {\n"
                               "        \"orderPattern\": \"^(\\\\d+)\",\n"
                               "        \"paidStage\": \"132\",\n"
                               "        \"waitingStages\": [\"121\", 122],\n"
                               "        \"fields\": [\n"
                               "          {\"field\": \"412\", \"from\": \"fee\"},\n"
                               "          {\"field\": 413, \"value\": true}\n"
                               "        ]\n"
                               "      },\n"
                               "      \"targetSettings\": {\n"
                               "        \"process\": 14\n"
                               "      }\n"
                               "    }\n"
                               "  ]\n"
                               "}\n";

}
