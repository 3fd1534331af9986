#pragma once

#include "ui/firstrun/step.h"
#include "ui/shell/office.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace provodka::ui {

class ConnectionForm;

/// Which account, and a test of it: a new one of any vendor that plays the role, or one that is there.
class AccountStep : public Step
{
    Q_OBJECT
public:
    enum class Side { Source, Target };
    AccountStep(Side side, Office &office, QWidget *parent = nullptr);

    void setSetup(const Setup &setup) { m_setup = setup; }
    QString title() const override;
    QString promise() const override;
    void begin(const Draft &draft) override;
    void putInto(Draft &draft) const override;
    bool isReady() const override;
    void finish(std::function<void(bool)> done) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillChoices();
    void chosen(int at);
    void show(const ConnectionSetup &connection, bool isSaved);

    Side m_side;
    Office &m_office;
    Setup m_setup;
    ConnectionName m_otherSide;
    QHash<QString, ConnectionSetup> m_entered; ///< by vendor: going back and forth loses nothing
    bool m_wasGood = false; ///< tested before the program was closed
    QLabel *m_question;
    QComboBox *m_choice;
    QVBoxLayout *m_place;
    ConnectionForm *m_form = nullptr;
    QLabel *m_hint;
};

}
