#pragma once

#include "core/rules/mailrules.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace provodka::ui {

class MailStates;
class MailValueForm;

/// One mail rule: which mails, which values, and what they find in the mail that is shown.
class MailRuleForm final : public QWidget
{
    Q_OBJECT
public:
    explicit MailRuleForm(QWidget *parent = nullptr);

    void setRule(const QJsonObject &rule);
    const QJsonObject &rule() const { return m_rule; }
    /// What conditions are made from.
    void setMail(const MailMessage &mail);
    /// What the rule made of the mail; its values in the order of the table.
    void setReading(const MailRuleReading &reading);
    /// In the place of the value of its name, or behind the others; it is chosen.
    void putValue(QJsonObject value);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showConditions();
    void showValues();
    void showValue();
    void takeConditions();
    void addCondition(const QString &field, const QString &test, const QString &text);
    void change(const QString &key, const QJsonValue &value);
    int chosenValue() const;

    QJsonObject m_rule;
    MailMessage m_mail;
    MailRuleReading m_reading;
    bool m_isFilling = false;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QCheckBox *m_on;
    QGroupBox *m_when;
    QComboBox *m_how;
    QTableWidget *m_conditions;
    QLabel *m_nested;
    QPushButton *m_fromSender;
    QPushButton *m_fromSubject;
    QPushButton *m_removeCondition;
    QGroupBox *m_take;
    QTableWidget *m_values;
    QPushButton *m_removeValue;
    MailValueForm *m_value;
    MailStates *m_states;
    QCheckBox *m_success;
    QCheckBox *m_final;
    QLabel *m_fits;
};

}
