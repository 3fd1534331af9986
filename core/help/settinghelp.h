#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace provodka {

/// What a declared setting means at length; its label and its one sentence stand in its FieldSpec.
struct FieldHelp
{
    QString key;
    const char *more = ""; ///< QT_TRANSLATE_NOOP("Settings", …): where to find it, what it is for
    QString example = {};
    const char *wrong = ""; ///< likewise: what happens when it is wrong
};

QList<FieldHelp> connectionHelp(const QString &vendor);
/// Of the settings of a route whose target is an account of this vendor.
QList<FieldHelp> targetHelp(const QString &vendor);
QList<FieldHelp> recipeHelp(const QString &recipe);
QList<FieldHelp> workspaceHelp();

// Each in the folder of what it describes: help.cpp.
namespace wayforpay {
QList<FieldHelp> settingHelp();
}
namespace planfix {
QList<FieldHelp> settingHelp();
QList<FieldHelp> targetHelp();
}
namespace bitrix24 {
QList<FieldHelp> settingHelp();
QList<FieldHelp> targetHelp();
}
namespace mailbox {
QList<FieldHelp> settingHelp();
}
namespace smtp {
QList<FieldHelp> settingHelp();
}
namespace paymenttoorder {
QList<FieldHelp> settingHelp();
}

}
