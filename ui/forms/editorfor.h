#pragma once

#include "ui/forms/fieldeditor.h"

namespace provodka::ui {

/// The editor of a setting's type.
FieldEditor *editorFor(const FieldSpec &spec, const QString &label, QWidget *parent);

}
