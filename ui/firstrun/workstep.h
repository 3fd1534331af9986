#pragma once

#include "ui/firstrun/step.h"
#include "ui/shell/office.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace provodka::ui {

class SettingsForm;
class TestSteps;

/// What should happen: the recipe's and the target's essential settings, filled in by the names that the
/// account uses, and whether they fit what is there.
class WorkStep : public Step
{
    Q_OBJECT
public:
    explicit WorkStep(Office &office, QWidget *parent = nullptr);

    void setSetup(const Setup &setup) { m_setup = setup; }
    /// What the account of the draft holds; empty before it was asked.
    Catalog catalog() const { return m_catalogOf == m_draft.target ? m_catalog : Catalog(); }
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
    void makeForms();
    void askTarget();
    void take(const Catalog &catalog);
    void showMissing();
    QHash<QString, Text> missingIn(const SettingsForm &form, const QList<FieldSpec> &specs) const;
    void checkRoute(std::function<void(bool)> done);

    Office &m_office;
    Setup m_setup;
    Draft m_draft;
    Catalog m_catalog;
    ConnectionSetup m_catalogOf;
    int m_found = 0;
    int m_wanted = 0;
    bool m_isBusy = false;
    QLabel *m_question;
    QComboBox *m_recipe;
    QLabel *m_matched;
    QPushButton *m_again;
    QVBoxLayout *m_place;
    SettingsForm *m_work = nullptr;
    SettingsForm *m_target = nullptr;
    QPushButton *m_check;
    TestSteps *m_steps;
};

}
