#pragma once

#include "core/model/catalog.h"
#include "core/model/fieldspec.h"

#include <QJsonValue>
#include <QWidget>

namespace provodka::ui {

/// What the lists of a form are filled with.
struct Choices
{
    Catalog catalog; ///< what the vendor's account holds; empty before it was asked
    QStringList connections; ///< names, for recipients
    QStringList sourceValues; ///< names of values of a payment, for mapped fields
};

/// Edits one setting. What it cannot show it keeps: a value that was set and not touched comes back
/// unchanged.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Undefined: not set.
    virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    virtual void setChoices(const Choices &) { }
    /// What the setting is called, where the editor shows it itself.
    virtual void setLabel(const QString &) { }

Q_SIGNALS:
    void edited();
};

}
