#pragma once

#include "ui/firstrun/step.h"
#include "ui/shell/office.h"

class QLabel;
class QPushButton;
class QRadioButton;

namespace provodka::ui {

class RehearsalStart;

/// Watch first, or work at once; then everything is saved.
class StartStep : public Step
{
    Q_OBJECT
public:
    explicit StartStep(Office &office, QWidget *parent = nullptr);

    void setSetup(const Setup &setup) { m_setup = setup; }
    /// What the target holds, where it was asked already.
    void setCatalog(const Catalog &catalog) { m_catalog = catalog; }
    QString title() const override;
    QString promise() const override;
    QString nextWords() const override { return tr("Save and start"); }
    void begin(const Draft &draft) override;
    void putInto(Draft &draft) const override;
    bool isReady() const override { return true; }
    void finish(std::function<void(bool)> done) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Office &m_office;
    Setup m_setup;
    Draft m_draft;
    Catalog m_catalog;
    Text m_trouble;
    Text m_rehearsalSaid;
    QLabel *m_summary;
    QRadioButton *m_watch;
    QLabel *m_watchHelp;
    QRadioButton *m_work;
    QLabel *m_workHelp;
    QPushButton *m_rehearse;
    QLabel *m_rehearseHelp;
    RehearsalStart *m_rehearsal;
    QLabel *m_said;
};

}
