#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace provodka {

/// One setting of a connection or of a route and its target, from which forms are made and setups are
/// checked.
struct FieldSpec
{
    enum class Type {
        Text,
        Url,
        Secret,
        Number, ///< whole
        Choice, ///< one of `choices`
        CatalogItem, ///< an id out of discovery, of kind `catalogKind`
        CatalogItems, ///< a list of them
        Zone, ///< IANA time zone
        Address, ///< host:port to listen on
        Currency, ///< ISO 4217
        Flag,
        Date, ///< yyyy-MM-dd
        Time, ///< HH:mm
        Rules, ///< a list of objects that the setting's owner checks
        Thresholds, ///< rows {"share": percent, "stage": id} or {"sum": decimal, "stage": id}
        Recipients, ///< rows {"connection": name, "to": whom}
        Fields, ///< rows {"field": id, "from": name} or {"field": id, "value": constant}
    };
    QString key;
    Type type = Type::Text;
    const char *label = ""; ///< QT_TRANSLATE_NOOP("Settings", …), the vendor's own words
    const char *help = "";
    bool required = true;
    QJsonValue byDefault = QJsonValue::Undefined;
    QStringList choices = {}; // with initialisers, so that tables of specs may leave them out
    /// What they are called, by position, QT_TRANSLATE_NOOP("Settings", …); empty: as they stand.
    QList<const char *> choiceWords = {};
    QString catalogKind = {};
    bool orFlag = false; ///< Choice: true and false, which earlier versions wrote, are read as well
    bool isCommon = false; ///< asked at once although it is optional; others stand behind “more”
    QStringList usualNames = {}; ///< CatalogItem(s): what accounts mostly call it, in any language
    QString within = {}; ///< CatalogItem: the setting whose item it belongs to
    QString publicFor = {}; ///< Url: the setting with the address to listen on that it leads to
};

/// "callsPerSecond" of connections whose vendor sets another pace for some accounts.
inline FieldSpec callsPerSecondSpec(int byDefault)
{
    FieldSpec spec;
    spec.key = QStringLiteral("callsPerSecond");
    spec.type = FieldSpec::Type::Number;
    spec.label = QT_TRANSLATE_NOOP("Settings", "Calls a second");
    spec.help = QT_TRANSLATE_NOOP("Settings",
        "What the vendor allows this account; Provodka stays below it. 0 only for a server of your own that "
        "sets no limits.");
    spec.required = false;
    spec.byDefault = byDefault;
    return spec;
}

}
