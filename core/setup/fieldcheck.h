#pragma once

#include "core/base/text.h"
#include "core/model/fieldspec.h"

#include <QJsonObject>
#include <QList>

namespace provodka {

/// What is wrong with a setting, and where: "connections/0/settings/address".
struct SettingProblem
{
    QString path;
    Text text;
    friend bool operator==(const SettingProblem &, const SettingProblem &) = default;
};

/// Compares settings with what is declared. `path` leads to `settings`; `secretHint` is the command that
/// takes a secret, with %1 for its key, for settings in which somebody wrote one.
QList<SettingProblem> checkSettings(const QJsonObject &settings, const QList<FieldSpec> &specs,
    const QString &path, const QString &secretHint);

}
