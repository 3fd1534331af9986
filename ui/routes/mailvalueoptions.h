#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace provodka::ui {

/// What is seldom needed of a mail's value, behind a button: which of several, in which part of the mail, how
/// it is read and cleaned.
class MailValueOptions final : public QWidget
{
    Q_OBJECT
public:
    explicit MailValueOptions(QWidget *parent = nullptr);
    void setValue(const QJsonObject &value);
    /// `value` with these options in it.
    QJsonObject put(QJsonObject value) const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showKind(const QJsonObject &value);
    void addCleaning(const QJsonValue &one);
    QJsonArray cleanings() const;
    QComboBox *choice(QFormLayout *form, const QString &name, const QStringList &ids);

    bool m_isFilling = false;
    QPushButton *m_more;
    QWidget *m_body;
    QComboBox *m_pick;
    QComboBox *m_view;
    QComboBox *m_decimal;
    QComboBox *m_zone;
    QCheckBox *m_matchCase;
    QCheckBox *m_monthFirst;
    QLabel *m_cleanLabel;
    QTableWidget *m_clean;
    QPushButton *m_addClean;
    QPushButton *m_removeClean;
    QList<QLabel *> m_labels; ///< of the four boxes
};

}
