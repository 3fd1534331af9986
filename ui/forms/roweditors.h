#pragma once

#include "ui/forms/fieldeditor.h"

#include <QJsonObject>

class QPushButton;
class QTableWidget;

namespace provodka::ui {

/// Rows of a small table with buttons to add and remove: mapped fields and recipients.
class RowsEditor : public FieldEditor
{
    Q_OBJECT
public:
    RowsEditor(int columns, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setChoices(const Choices &choices) override;

protected:
    void changeEvent(QEvent *event) override;
    virtual QStringList headings() const = 0;
    /// Once all of it is there, and in another language.
    void retranslate();
    virtual QJsonObject rowValue(int row) const = 0;
    virtual void fillRow(int row, const QJsonObject &value) = 0;
    QTableWidget *table() const { return m_table; }
    const Choices &choices() const { return m_choices; }
    QString cell(int row, int column) const;
    /// A box with these choices that also takes what is typed.
    void putBox(
        int row, int column, const QList<QPair<QString, QString>> &idsAndNames, const QString &chosen);

private:
    void addRow(const QJsonObject &value);

    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    Choices m_choices;
    bool m_wasSet = false;
};

/// {"field": id, "from": name of a value} or {"field": id, "value": constant}.
class FieldsEditor final : public RowsEditor
{
    Q_OBJECT
public:
    explicit FieldsEditor(QWidget *parent);

private:
    QStringList headings() const override;
    QJsonObject rowValue(int row) const override;
    void fillRow(int row, const QJsonObject &value) override;
};

/// {"connection": name, "to": whom}.
class RecipientsEditor final : public RowsEditor
{
    Q_OBJECT
public:
    explicit RecipientsEditor(QWidget *parent);

private:
    QStringList headings() const override;
    QJsonObject rowValue(int row) const override;
    void fillRow(int row, const QJsonObject &value) override;
};

}
