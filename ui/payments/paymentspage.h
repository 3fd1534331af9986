#pragma once

#include "ui/payments/paymentdialogs.h"
#include "ui/shell/page.h"

class QTabWidget;

namespace provodka::ui {

class AgreementTab;
class CloseTab;
class PaymentsTab;
class WorkspaceView;

/// The accountant's page: payments, the three-way check, the close of day.
class PaymentsPage final : public Page
{
    Q_OBJECT
public:
    explicit PaymentsPage(WorkspaceView &view, QWidget *parent = nullptr);

    /// Without it the preview of an undo tells what was written, not what stands now.
    void setUndoAsk(UndoAsk ask);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("view-list-details"); }
    void refresh() override;
    int waiting() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    WorkspaceView &m_view;
    QTabWidget *m_tabs;
    PaymentsTab *m_payments;
    AgreementTab *m_agreement;
    CloseTab *m_close;
};

}
