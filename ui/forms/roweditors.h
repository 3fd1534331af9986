#pragma once

#include "ui/forms/fieldeditor.h"

#include <QJsonObject>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace provodka::ui {

/// Rows of a small table with buttons to add and remove: mapped fields, thresholds and recipients.
class RowsEditor : public FieldEditor
{
    Q_OBJECT
public:
    RowsEditor(int columns, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setChoices(const Choices &choices) override;

protected:
    /// Names of columns and whatever else a language says; a subclass calls it once it is there.
    virtual void retranslate();
    virtual QStringList headers() const = 0;
    /// Empty: the row says nothing yet and is left out.
    virtual QJsonObject rowValue(int row) const = 0;
    virtual void fillRow(int row, const QJsonObject &value) = 0;
    void changeEvent(QEvent *event) override;

    /// A person changed something.
    void touch();
    QTableWidget *table() const { return m_table; }
    const Choices &choices() const { return m_choices; }
    QString cell(int row, int column) const;
    /// A box with these choices that also takes what is typed.
    QComboBox *putBox(
        int row, int column, const QList<QPair<QString, QString>> &idsAndNames, const QString &chosen);
    /// Items of this kind that the account offers, as people tell them apart.
    QList<QPair<QString, QString>> offered(const QString &kind) const;

private:
    void addRow(const QJsonObject &value);

    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    Choices m_choices;
    QJsonValue m_set = QJsonValue::Undefined; ///< comes back as it is until a person changes something
    bool m_isTouched = false;
};

/// {"field": id, "from": name of a value} or {"field": id, "value": constant}.
class FieldsEditor final : public RowsEditor
{
    Q_OBJECT
public:
    explicit FieldsEditor(QWidget *parent);

private:
    void retranslate() override;
    QStringList headers() const override;
    QJsonObject rowValue(int row) const override;
    void fillRow(int row, const QJsonObject &value) override;
};

/// {"share": percent, "stage": id} or {"sum": decimal, "stage": id}.
class ThresholdsEditor final : public RowsEditor
{
    Q_OBJECT
public:
    ThresholdsEditor(const FieldSpec &spec, QWidget *parent);

private:
    void retranslate() override;
    QStringList headers() const override;
    QJsonObject rowValue(int row) const override;
    void fillRow(int row, const QJsonObject &value) override;

    QString m_kind;
};

/// {"connection": name, "to": whom}.
class RecipientsEditor final : public RowsEditor
{
    Q_OBJECT
public:
    explicit RecipientsEditor(QWidget *parent);

private:
    QStringList headers() const override;
    QJsonObject rowValue(int row) const override;
    void fillRow(int row, const QJsonObject &value) override;
};

}
