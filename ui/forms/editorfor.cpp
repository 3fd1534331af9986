#include "ui/forms/editorfor.h"

#include "ui/forms/choiceeditors.h"
#include "ui/forms/roweditors.h"
#include "ui/forms/texteditors.h"

namespace provodka::ui {

FieldEditor *editorFor(const FieldSpec &spec, const QString &label, QWidget *parent)
{
    switch (spec.type) {
    case FieldSpec::Type::Secret:
        return new SecretEditor(parent);
    case FieldSpec::Type::Flag:
        return new FlagEditor(spec, label, parent);
    case FieldSpec::Type::Choice:
    case FieldSpec::Type::Zone:
    case FieldSpec::Type::CatalogItem:
        return new ComboEditor(spec, parent);
    case FieldSpec::Type::CatalogItems:
        return new TicksEditor(spec, parent);
    case FieldSpec::Type::Fields:
        return new FieldsEditor(parent);
    case FieldSpec::Type::Thresholds:
        return new ThresholdsEditor(spec, parent);
    case FieldSpec::Type::Recipients:
        return new RecipientsEditor(parent);
    case FieldSpec::Type::Rules:
        return new JsonEditor(parent);
    default:
        return new LineEditor(spec, parent);
    }
}

}
