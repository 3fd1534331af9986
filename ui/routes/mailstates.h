#pragma once

#include <QGroupBox>
#include <QJsonObject>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace provodka::ui {

/// What the words of a mail's status mean: a word and a state of the payment in each row.
class MailStates final : public QGroupBox
{
    Q_OBJECT
public:
    explicit MailStates(QWidget *parent = nullptr);
    void setStates(const QJsonObject &states);
    /// Without rows whose word is empty.
    QJsonObject states() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addRow(const QString &word, const QString &state);
    QComboBox *stateAt(int row) const;

    bool m_isFilling = false;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
};

}
