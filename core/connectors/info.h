#pragma once

#include "core/model/fieldhelp.h"
#include "core/model/fieldspec.h"
#include "core/net/limits.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace provodka {

/// Settings that belong together, recognised by the domain of an address: a mail provider's servers.
struct SettingPreset
{
    QString title;
    QStringList domains;
    QJsonObject settings; ///< %1 in a text stands for the address itself
    const char *note = ""; ///< QT_TRANSLATE_NOOP("Settings", …): what must be done there first
};

/// What a vendor declares about itself.
struct ConnectorInfo
{
    QString id; ///< "wayforpay"
    QString title; ///< "WayForPay"
    QStringList roles; ///< "payments", "mail", "orders", "history", "feed"
    QList<FieldSpec> settings;
    QList<FieldSpec> orderBookSettings;
    Limits limits; ///< the vendor's own, before our share is taken
    QList<const char *> howTo = {}; ///< "Settings": where keys are made and the least rights they need
    /// "Settings": where an account's owner makes what is missing, by kind of catalog item; "entry-field" is
    /// a field within another item.
    QHash<QString, const char *> madeWhere = {};
    QList<SettingPreset> presets = {};
    QString presetBy = {}; ///< the setting with the address
    FieldHelpWriter settingHelp = nullptr;
    FieldHelpWriter orderBookHelp = nullptr;
};

}
