#include "core/recipes/paymenttoorder/settings.h"

#include "core/base/json.h"
#include "core/recipes/paymenttoorder/mails.h"

#include <QJsonArray>

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostMonths = 120;

tl::unexpected<Error> wrong(const char *setting, Text text)
{
    return failure(Error::Kind::Misconfigured, std::move(text), QString::fromLatin1(setting));
}

QString textOf(const QJsonObject &json, QLatin1StringView key, const QString &otherwise = {})
{
    const QString text = json::text(json.value(key)).trimmed();
    return text.isEmpty() ? otherwise : text;
}

QTimeZone zoneOf(const QString &name)
{
    const QTimeZone zone(name.toUtf8());
    return zone.isValid() ? zone : QTimeZone("Europe/Kiev"); // older systems know the city by this name only
}

Result<QList<Threshold>> thresholdsOf(const QJsonArray &rows)
{
    QList<Threshold> thresholds;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QString share = textOf(row, "share"_L1);
        const QString sum = textOf(row, "sum"_L1);
        Threshold threshold;
        threshold.stage = textOf(row, "stage"_L1);
        if (share.isEmpty() == sum.isEmpty() || threshold.stage.isEmpty()) {
            return wrong("thresholds",
                Text(QT_TRANSLATE_NOOP("Text",
                    "A threshold is a share or a sum with its stage: {\"share\": \"50\", \"stage\": \"130\"} "
                    "or "
                    "{\"sum\": \"1000.00\", \"stage\": \"130\"}.")));
        }
        // The full sum has a setting of its own.
        const Result<ShareOrSum> part
            = share.isEmpty() ? ShareOrSum::fromText(sum) : ShareOrSum::fromPercent(share, 99);
        if (!part || part->isNothing() || (share.isEmpty() && part->sum.isEmpty())) {
            return wrong("thresholds",
                Text(QT_TRANSLATE_NOOP("Text",
                         "The threshold “%1” is neither a share above 0 and below 100 nor a sum; what is "
                         "paid in "
                         "full moves to the stage of paid orders."),
                    {share.isEmpty() ? sum : share}));
        }
        threshold.part = *part;
        thresholds.append(threshold);
    }
    return thresholds;
}

Result<CommentAt> commentOf(const QJsonValue &value)
{
    if (value.isBool()) // as written by the first version
        return value.toBool() ? CommentAt::Order : CommentAt::Off;
    const QString text = value.toString(u"off"_s);
    if (text == "off"_L1 || text.isEmpty())
        return CommentAt::Off;
    if (text == "order"_L1)
        return CommentAt::Order;
    if (text == "ledger"_L1)
        return CommentAt::Ledger;
    return wrong("comment",
        Text(QT_TRANSLATE_NOOP("Text", "The setting “comment” takes “off”, “order” or “ledger”, not “%1”."),
            {text}));
}

FieldSpec spec(const char *key, FieldSpec::Type type, const char *label, bool required = false)
{
    FieldSpec made;
    made.key = QString::fromLatin1(key);
    made.type = type;
    made.label = label;
    made.required = required;
    return made;
}

}

QDate Settings::openDay(const QDateTime &at) const
{
    const QDate date = day(at);
    return closedUntil.isValid() && date <= closedUntil ? closedUntil.addDays(1) : date;
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
    settings.monthsBack = int(json::integer(json.value("monthsBack"_L1)).value_or(settings.monthsBack));
    if (settings.monthsBack < 0 || settings.monthsBack > mostMonths) {
        return wrong("monthsBack",
            Text(QT_TRANSLATE_NOOP("Text",
                     "The setting “monthsBack” takes a number of months from 1 to %1, or 0 for orders of any "
                     "age."),
                {QString::number(mostMonths)}));
    }
    const QJsonArray waiting = json.value("waitingStages"_L1).toArray();
    for (const QJsonValue &stage : waiting)
        settings.waitingStages.append(json::text(stage));
    settings.paidStage = json::text(json.value("paidStage"_L1));
    const QJsonArray production = json.value("productionStages"_L1).toArray();
    for (const QJsonValue &stage : production)
        settings.productionStages.append(json::text(stage));
    if (settings.waitingStages.contains(settings.paidStage)) {
        return wrong("paidStage",
            Text(QT_TRANSLATE_NOOP("Text",
                "The stage of paid orders is also named as a stage where orders wait for payment; choose two "
                "different ones.")));
    }
    const Result<QList<Threshold>> thresholds = thresholdsOf(json.value("thresholds"_L1).toArray());
    if (!thresholds)
        return tl::unexpected(thresholds.error());
    settings.thresholds = *thresholds;
    for (const Threshold &threshold : *thresholds) {
        if (threshold.stage != settings.paidStage && !settings.waitingStages.contains(threshold.stage))
            settings.waitingStages.append(threshold.stage);
    }
    const Result<ShareOrSum> under = ShareOrSum::fromText(textOf(json, "toleranceUnder"_L1));
    if (!under)
        return wrong("toleranceUnder", under.error().text);
    settings.under = *under;
    const Result<ShareOrSum> over = ShareOrSum::fromText(textOf(json, "toleranceOver"_L1));
    if (!over)
        return wrong("toleranceOver", over.error().text);
    settings.over = *over;
    settings.refundStage = textOf(json, "refundStage"_L1);
    const QString closed = textOf(json, "closedUntil"_L1);
    settings.closedUntil = QDate::fromString(closed, Qt::ISODate);
    if (!closed.isEmpty() && !settings.closedUntil.isValid()) {
        return wrong("closedUntil",
            Text(
                QT_TRANSLATE_NOOP("Text", "The setting “closedUntil” takes a day like 2026-10-31, not “%1”."),
                {closed}));
    }
    settings.asksWhenClosed = textOf(json, "closedPeriod"_L1, u"ask"_s) != "open-day"_L1;
    settings.zone = zoneOf(json.value("zone"_L1).toString(u"Europe/Kyiv"_s));
    const QJsonArray fields = json.value("fields"_L1).toArray();
    for (const QJsonValue &value : fields) {
        const QJsonObject row = value.toObject();
        settings.fields.append(
            {json::text(row.value("field"_L1)), row.value("from"_L1).toString(), row.value("value"_L1)});
    }
    const Result<CommentAt> comment = commentOf(json.value("comment"_L1));
    if (!comment)
        return tl::unexpected(comment.error());
    settings.comment = *comment;
    settings.commentText = textOf(json, "commentText"_L1);
    settings.language = textOf(json, "language"_L1);
    settings.tellMissing = json.value("tellMissing"_L1).toBool();
    if (const Result<void> done = readMailSettings(json, settings); !done)
        return tl::unexpected(done.error());
    return settings;
}

QList<FieldSpec> settingSpecs()
{
    using Type = FieldSpec::Type;
    FieldSpec pattern = spec("orderPattern", Type::Text,
        QT_TRANSLATE_NOOP("Settings", "Order number in the payment's reference (regular expression)"));
    FieldSpec typed = spec("typedField", Type::Text,
        QT_TRANSLATE_NOOP("Settings", "Additional field the payer types the order number into"));
    FieldSpec months = spec(
        "monthsBack", Type::Number, QT_TRANSLATE_NOOP("Settings", "Only orders made within so many months"));
    months.byDefault = 6;
    FieldSpec waiting = spec("waitingStages", Type::CatalogItems,
        QT_TRANSLATE_NOOP("Settings", "Stages where orders wait for payment"), true);
    waiting.catalogKind = u"stage"_s;
    waiting.usualNames = {u"Очікує оплату"_s, u"Очікує оплати"_s, u"Ожидает оплату"_s, u"Ожидает оплаты"_s,
        u"Awaiting payment"_s};
    FieldSpec paid
        = spec("paidStage", Type::CatalogItem, QT_TRANSLATE_NOOP("Settings", "Stage of paid orders"), true);
    paid.catalogKind = u"stage"_s;
    paid.usualNames = {u"У виробництві"_s, u"В производстве"_s, u"In production"_s};
    FieldSpec production = spec("productionStages", Type::CatalogItems,
        QT_TRANSLATE_NOOP("Settings", "Stages behind it where orders should be paid"));
    production.catalogKind = u"stage"_s;
    production.help = QT_TRANSLATE_NOOP("Settings",
        "The nightly comparison names unpaid orders that stand there. Orders in the stage of paid orders are "
        "always looked at.");
    FieldSpec thresholds = spec("thresholds", Type::Thresholds,
        QT_TRANSLATE_NOOP("Settings", "Stages of orders that are paid in part"));
    thresholds.help = QT_TRANSLATE_NOOP("Settings",
        "An order of which at least this share or sum is paid goes to the stage beside it. The highest row "
        "that is reached counts, and nothing moves backwards.");
    thresholds.catalogKind = u"stage"_s;
    FieldSpec under
        = spec("toleranceUnder", Type::Text, QT_TRANSLATE_NOOP("Settings", "Tolerated when less was paid"));
    under.help = QT_TRANSLATE_NOOP("Settings", "A sum like 1.00 or a share like 0.5 %; empty: nothing.");
    FieldSpec over
        = spec("toleranceOver", Type::Text, QT_TRANSLATE_NOOP("Settings", "Tolerated when more was paid"));
    over.help = under.help;
    FieldSpec refund = spec("refundStage", Type::CatalogItem,
        QT_TRANSLATE_NOOP("Settings", "Stage proposed when a payment was given back"));
    refund.catalogKind = u"stage"_s;
    FieldSpec closed = spec(
        "closedUntil", Type::Date, QT_TRANSLATE_NOOP("Settings", "The books are closed until this day"));
    FieldSpec closedHow
        = spec("closedPeriod", Type::Choice, QT_TRANSLATE_NOOP("Settings", "A payment of a closed day"));
    closedHow.choices = {u"ask"_s, u"open-day"_s};
    closedHow.choiceWords = {QT_TRANSLATE_NOOP("Settings", "a person confirms it first"),
        QT_TRANSLATE_NOOP("Settings", "is booked with the first open day")};
    closedHow.byDefault = u"ask"_s;
    closedHow.help = QT_TRANSLATE_NOOP("Settings", "Nothing is booked with a closed day.");
    FieldSpec zone = spec("zone", Type::Zone, QT_TRANSLATE_NOOP("Settings", "Time zone of the shop"));
    zone.byDefault = u"Europe/Kyiv"_s;
    FieldSpec fields
        = spec("fields", Type::Fields, QT_TRANSLATE_NOOP("Settings", "Further fields of the entry"));
    FieldSpec comment
        = spec("comment", Type::Choice, QT_TRANSLATE_NOOP("Settings", "Write a comment about each payment"));
    comment.choices = {u"off"_s, u"order"_s, u"ledger"_s};
    comment.choiceWords
        = {QT_TRANSLATE_NOOP("Settings", "no comment"), QT_TRANSLATE_NOOP("Settings", "at the order"),
            QT_TRANSLATE_NOOP("Settings", "where the payment is booked")};
    comment.byDefault = u"off"_s;
    comment.orFlag = true;
    FieldSpec text = spec("commentText", Type::Text, QT_TRANSLATE_NOOP("Settings", "Text of that comment"));
    text.help = QT_TRANSLATE_NOOP("Settings",
        "{amount}, {payer}, {payment}, {order} and {date} are filled in; empty: the usual sentence.");
    FieldSpec missing = spec("tellMissing", Type::Flag,
        QT_TRANSLATE_NOOP("Settings", "Tell whoever is responsible for the order what is missing"));
    missing.byDefault = false;
    FieldSpec language = spec(
        "language", Type::Choice, QT_TRANSLATE_NOOP("Settings", "Language of what is written at orders"));
    language.choices = {u"uk"_s, u"ru"_s, u"en"_s};
    language.choiceWords = {"Українська", "Русский", "English"}; // each calls itself so
    return QList<FieldSpec>{pattern, typed, months, waiting, paid, production, thresholds, under, over,
               refund, closed, closedHow, zone, fields, comment, text, missing, language}
    + mailSpecs();
}

}
