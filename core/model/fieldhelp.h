#pragma once

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

/// Written when somebody asks for help; null: nothing is.
using FieldHelpWriter = QList<FieldHelp> (*)();

inline QList<FieldHelp> written(FieldHelpWriter writer)
{
    return writer ? writer() : QList<FieldHelp>();
}

}
