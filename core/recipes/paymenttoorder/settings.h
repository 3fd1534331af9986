#pragma once

#include "core/base/error.h"
#include "core/model/fieldspec.h"

#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QTimeZone>

namespace provodka::paymenttoorder {

struct MappedField
{
    QString field;
    QString from; ///< name of a value of the payment; empty: `constant`
    QJsonValue constant;
};

/// A route's settings, read and checked once.
struct Settings
{
    QRegularExpression orderPattern;
    QString typedField;
    QStringList waitingStages;
    QString paidStage;
    QTimeZone zone;
    QList<MappedField> fields;
    bool comment = false;
};

/// Errors: Misconfigured, naming the setting.
Result<Settings> readSettings(const QJsonObject &json);
QList<FieldSpec> settingSpecs();

}
