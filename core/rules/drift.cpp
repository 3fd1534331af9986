#include "core/rules/drift.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

Text goneText(const QString &kind, const QStringList &arguments)
{
    if (kind == "stage"_L1)
        return Text(QT_TRANSLATE_NOOP("Text",
                        "Stage “%1” (%2) is gone from the target, or may no longer be seen: orders cannot be "
                        "moved or recognised. Choose another in the route's setting “%3”."),
            arguments);
    if (kind == "field"_L1)
        return Text(
            QT_TRANSLATE_NOOP("Text",
                "Field “%1” (%2) is gone from the target, or may no longer be seen. Choose another in "
                "the route's setting “%3”."),
            arguments);
    if (kind == "data-tag"_L1)
        return Text(
            QT_TRANSLATE_NOOP("Text",
                "Data tag “%1” (%2) is gone from the target, or may no longer be seen: nothing can be "
                "booked. Choose another in the route's setting “%3”."),
            arguments);
    return Text(
        QT_TRANSLATE_NOOP("Text",
            "What the route's setting “%3” names, “%1” (%2), is gone from the target, or may no longer "
            "be seen. Choose another."),
        arguments);
}

Text renamedText(const QString &kind, const QStringList &arguments)
{
    if (kind == "stage"_L1)
        return Text(
            QT_TRANSLATE_NOOP("Text",
                "Stage %1 was called “%2” and is now “%3”. Provodka goes on using it by its number; if "
                "it means something else now, choose another in the route's setting “%4”."),
            arguments);
    if (kind == "field"_L1)
        return Text(
            QT_TRANSLATE_NOOP("Text",
                "Field %1 was called “%2” and is now “%3”. Provodka goes on using it by its number; if "
                "it means something else now, choose another in the route's setting “%4”."),
            arguments);
    return Text(QT_TRANSLATE_NOOP("Text",
                    "%1 was called “%2” and is now “%3”. Provodka goes on using it; if it means something "
                    "else now, choose another in the route's setting “%4”."),
        arguments);
}

}

QList<UsedItem> usedItems(const QJsonObject &settings, const QList<FieldSpec> &specs)
{
    QList<UsedItem> used;
    const auto add = [&used](const QString &kind, const QJsonValue &id, const QString &setting) {
        UsedItem item{kind, json::text(id), setting};
        if (!item.id.isEmpty())
            used.append(item);
    };
    for (const FieldSpec &spec : specs) {
        const QJsonValue value = settings.value(spec.key);
        if (spec.type == FieldSpec::Type::CatalogItem) {
            add(spec.catalogKind, value, spec.key);
        } else if (spec.type == FieldSpec::Type::CatalogItems) {
            const QJsonArray ids = value.toArray();
            for (const QJsonValue &id : ids)
                add(spec.catalogKind, id, spec.key);
        } else if (spec.type == FieldSpec::Type::Fields) {
            const QJsonArray rows = value.toArray();
            for (const QJsonValue &row : rows)
                add(u"field"_s, row["field"_L1], spec.key);
        }
    }
    return used;
}

Drift drift(const QList<UsedItem> &used, const Catalog &catalog, const QJsonObject &before)
{
    Drift found;
    const QJsonObject namesBefore = before.value("names"_L1).toObject();
    const QJsonObject fieldsBefore = before.value("fields"_L1).toObject();
    const bool isFirst = before.isEmpty();
    QJsonObject names;
    QStringList parents; ///< data tags and the like whose fields matter
    QStringList filled;
    for (const UsedItem &item : used) {
        const QString subject = item.kind + u' ' + item.id;
        if (item.kind == "field"_L1)
            filled.append(item.id);
        if (names.contains(subject))
            continue;
        const auto there = std::find_if(catalog.items.begin(), catalog.items.end(),
            [&](const CatalogItem &one) { return one.kind == item.kind && one.id == item.id; });
        const QString known = namesBefore.value(subject).toString();
        if (there == catalog.items.end()) {
            // Fields of the record itself ("OPPORTUNITY") are in no catalog, and were never seen.
            const bool isListed = item.kind != "field"_L1 || !known.isEmpty() || item.id.startsWith("UF_"_L1)
                || item.id.front().isDigit();
            if (isListed)
                found.problems.append({subject,
                    goneText(item.kind, {known.isEmpty() ? item.id : known, item.id, item.setting})});
            if (!known.isEmpty())
                names.insert(subject, known);
            continue;
        }
        names.insert(subject, there->name);
        if (item.kind == "data-tag"_L1)
            parents.append(item.id);
        else if (item.kind == "field"_L1 && there->parent == "deal"_L1 && !parents.contains(there->parent))
            parents.append(there->parent);
        if (!known.isEmpty() && !there->name.isEmpty() && known != there->name)
            found.changes.append({subject + u" > "_s + there->name,
                renamedText(item.kind,
                    {item.kind == "stage"_L1 || item.kind == "field"_L1 ? item.id : subject, known,
                        there->name, item.setting})});
    }
    // New fields where something is written: a mandatory one refuses what leaves it empty.
    QJsonObject fields;
    for (const CatalogItem &item : catalog.items) {
        if (item.kind != "field"_L1 || !parents.contains(item.parent))
            continue;
        fields.insert(item.id, item.mandatory);
        if (isFirst || filled.contains(item.id))
            continue;
        const bool wasThere = fieldsBefore.contains(item.id);
        if (item.mandatory && !fieldsBefore.value(item.id).toBool()) {
            found.problems.append({u"mandatory "_s + item.id,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Field “%1” (%2) became mandatory: what leaves it empty may be refused. Make it "
                         "optional again, or add it to the route's setting “fields”."),
                    {item.name, item.id})});
            fields.insert(item.id, false); // stays a problem until it is filled or optional
        } else if (!wasThere && !item.mandatory && item.parent != "deal"_L1) {
            found.changes.append({u"new "_s + item.id,
                Text(QT_TRANSLATE_NOOP("Text",
                         "The data tag that payments are booked with has a new field “%1” (%2). If it is "
                         "mandatory, entries will be refused: make it optional, or add it to the route's "
                         "setting “fields”."),
                    {item.name, item.id})});
        }
    }
    found.seen = {{"names"_L1, names}, {"fields"_L1, fields}};
    return found;
}

}
