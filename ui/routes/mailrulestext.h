#pragma once

#include <QJsonArray>
#include <QWidget>

class QListWidget;
class QPlainTextEdit;

namespace provodka::ui {

/// Mail rules as JSON text; what is wrong is named with its place, and the place is shown in the text.
class MailRulesText final : public QWidget
{
    Q_OBJECT
public:
    explicit MailRulesText(QWidget *parent = nullptr);
    void setRules(const QJsonArray &rules);
    bool isRight() const { return m_isRight; }

Q_SIGNALS:
    /// What was typed is rules without a mistake.
    void edited(const QJsonArray &rules);
    void rightChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        int line;
        int column;
    };
    void read();
    void showPlace(const Place &place, bool moves);

    QPlainTextEdit *m_text;
    QListWidget *m_problems;
    QList<Place> m_places;
    bool m_isRight = true;
};

}
