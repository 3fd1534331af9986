#include "core/recipes/paymenttoorder/settings.h"

#include "core/base/json.h"
#include "core/recipes/paymenttoorder/mails.h"

#include <QJsonArray>

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> wrong(const char *setting, Text text)
{
    return failure(Error::Kind::Misconfigured, std::move(text), QString::fromLatin1(setting));
}

}

Result<Settings> readSettings(const QJsonObject &json)
{
    Settings settings;
    settings.orderPattern
        = QRegularExpression(json.value("orderPattern"_L1).toString(uR"(^(\d+)(?![\p{L}\d]))"_s));
    if (!settings.orderPattern.isValid()) {
        return wrong("orderPattern",
            Text(QT_TRANSLATE_NOOP(
                     "Text", "The pattern of order numbers is not a valid regular expression: %1."),
                {settings.orderPattern.errorString()}));
    }
    settings.typedField = json.value("typedField"_L1).toString(u"Номер замовлення"_s);
    const QJsonArray waiting = json.value("waitingStages"_L1).toArray();
    for (const QJsonValue &stage : waiting)
        settings.waitingStages.append(json::text(stage));
    settings.paidStage = json::text(json.value("paidStage"_L1));
    if (settings.waitingStages.contains(settings.paidStage)) {
        return wrong("paidStage",
            Text(QT_TRANSLATE_NOOP("Text",
                "The stage of paid orders is also named as a stage where orders wait for payment; choose two "
                "different ones.")));
    }
    settings.zone = QTimeZone(json.value("zone"_L1).toString(u"Europe/Kyiv"_s).toUtf8());
    if (!settings.zone.isValid())
        settings.zone = QTimeZone("Europe/Kiev"); // older systems know the city by this name only
    const QJsonArray fields = json.value("fields"_L1).toArray();
    for (const QJsonValue &value : fields) {
        const QJsonObject row = value.toObject();
        settings.fields.append(
            {json::text(row.value("field"_L1)), row.value("from"_L1).toString(), row.value("value"_L1)});
    }
    settings.comment = json.value("comment"_L1).toBool();
    if (const Result<void> done = readMailSettings(json, settings); !done)
        return tl::unexpected(done.error());
    return settings;
}

QList<FieldSpec> settingSpecs()
{
    FieldSpec pattern;
    pattern.key = u"orderPattern"_s;
    pattern.label
        = QT_TRANSLATE_NOOP("Settings", "Order number in the payment's reference (regular expression)");
    pattern.required = false;
    FieldSpec typed;
    typed.key = u"typedField"_s;
    typed.label = QT_TRANSLATE_NOOP("Settings", "Additional field the payer types the order number into");
    typed.required = false;
    FieldSpec waiting;
    waiting.key = u"waitingStages"_s;
    waiting.type = FieldSpec::Type::CatalogItems;
    waiting.label = QT_TRANSLATE_NOOP("Settings", "Stages where orders wait for payment");
    waiting.catalogKind = u"stage"_s;
    FieldSpec paid;
    paid.key = u"paidStage"_s;
    paid.type = FieldSpec::Type::CatalogItem;
    paid.label = QT_TRANSLATE_NOOP("Settings", "Stage of paid orders");
    paid.catalogKind = u"stage"_s;
    FieldSpec zone;
    zone.key = u"zone"_s;
    zone.type = FieldSpec::Type::Zone;
    zone.label = QT_TRANSLATE_NOOP("Settings", "Time zone of the shop");
    zone.required = false;
    zone.byDefault = u"Europe/Kyiv"_s;
    FieldSpec fields;
    fields.key = u"fields"_s;
    fields.type = FieldSpec::Type::Fields;
    fields.label = QT_TRANSLATE_NOOP("Settings", "Further fields of the entry");
    fields.required = false;
    FieldSpec comment;
    comment.key = u"comment"_s;
    comment.type = FieldSpec::Type::Flag;
    comment.label = QT_TRANSLATE_NOOP("Settings", "Write a comment at the order as well");
    comment.required = false;
    comment.byDefault = false;
    return QList<FieldSpec>{pattern, typed, waiting, paid, zone, fields, comment} + mailSpecs();
}

}
