#pragma once

#include "core/base/text.h"
#include "ui/forms/fieldeditor.h"

#include <QHash>
#include <QJsonObject>

class QLabel;

namespace provodka::ui {

/// A form made from declared settings: a row each, what it means below it, and what is wrong at the field
/// itself while it is typed. Settings that nobody declared are kept.
class SettingsForm : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsForm(QList<FieldSpec> specs, QWidget *parent = nullptr);

    /// F1 in a field shows what is written about it there: "setting/" and the vendor's id.
    void setHelpScope(const QString &scope);
    void setValues(const QJsonObject &values);
    /// What was set; a setting that was left as it is by default is left out.
    QJsonObject values() const;
    void setChoices(const Choices &choices);
    /// Keys of secrets that are kept already.
    void setStoredSecrets(const QStringList &keys);
    /// One that is kept now; what was typed for it is forgotten.
    void setStored(const QString &key);
    /// Secrets typed now, by key.
    QHash<QString, QString> typedSecrets() const;
    /// Says at every field what is wrong there; true when nothing is.
    bool check();
    /// What the whole found wrong with single settings, by key, is said at them too, until it is said anew.
    void setFoundProblems(const QHash<QString, Text> &problems);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        FieldSpec spec;
        QLabel *label;
        FieldEditor *editor;
        QLabel *help;
        QLabel *problem;
        bool isTouched = false;
    };
    void name(const Row &row);
    void showProblems(bool all);

    QList<Row> m_rows;
    QHash<QString, Text> m_found;
    QJsonObject m_others; ///< of another version, perhaps
};

}
