#pragma once

#include "core/connectors/info.h"
#include "core/model/catalog.h"

#include <QJsonObject>

namespace provodka {

/// `settings` and, where one is missing, what the account holds under a usual name. Of several items of that
/// name none is taken, unless they are told apart by where they belong.
QJsonObject prefilled(QJsonObject settings, const QList<FieldSpec> &specs, const Catalog &catalog);

/// The provider whose domain this address has; null: none that is known.
const SettingPreset *presetFor(const ConnectorInfo &vendor, const QString &address);
/// `settings` with those of the provider.
QJsonObject withPreset(QJsonObject settings, const SettingPreset &preset, const QString &address);

}
