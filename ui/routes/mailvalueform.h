#pragma once

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace provodka::ui {

/// One value of a mail rule. Members it does not show are kept.
class MailValueForm final : public QWidget
{
    Q_OBJECT
public:
    explicit MailValueForm(QWidget *parent = nullptr);
    void setValue(const QJsonObject &value);
    QJsonObject value() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString chosenName() const; ///< as the rule writes it: people see its word
    void retranslate();
    void showWay();

    QJsonObject m_value;
    QComboBox *m_name;
    QComboBox *m_way;
    QLineEdit *m_text;
    QLineEdit *m_end;
    QComboBox *m_place;
    QLineEdit *m_currency;
    QCheckBox *m_startsLine;
    QCheckBox *m_optional;
    QList<QPair<QLabel *, QWidget *>> m_labels;
};

}
