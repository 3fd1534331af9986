#pragma once

#include "ui/firstrun/step.h"
#include "ui/shell/office.h"

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace provodka::ui {

/// What the route would write for the latest real payments.
class PreviewStep : public Step
{
    Q_OBJECT
public:
    explicit PreviewStep(Office &office, QWidget *parent = nullptr);

    void setSetup(const Setup &setup) { m_setup = setup; }
    QString title() const override;
    QString promise() const override;
    void begin(const Draft &draft) override;
    void putInto(Draft &) const override { }
    bool isReady() const override { return !m_isBusy; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void look();
    void copy() const;

    Office &m_office;
    Setup m_setup;
    Draft m_draft;
    Result<QList<PreviewRow>> m_rows;
    bool m_isBusy = false;
    QLabel *m_said;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QPushButton *m_again;
};

}
