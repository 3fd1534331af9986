#include "ui/payments/paymentspage.h"

#include "core/store/paymentlist.h"
#include "ui/help/help.h"
#include "ui/payments/agreementtab.h"
#include "ui/payments/closetab.h"
#include "ui/payments/paymentstab.h"
#include "ui/shell/workspaceview.h"

#include <QEvent>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

PaymentsPage::PaymentsPage(WorkspaceView &view, QWidget *parent)
    : Page(parent)
    , m_view(view)
    , m_tabs(new QTabWidget(this))
    , m_payments(new PaymentsTab(view))
    , m_agreement(new AgreementTab(view))
    , m_close(new CloseTab(view))
{
    setObjectName(u"payments"_s);
    m_tabs->setObjectName(u"paymentTabs"_s);
    m_tabs->setDocumentMode(true);
    setHelpTopic(m_agreement, u"page/payments/check"_s);
    setHelpTopic(m_close, u"page/payments/close"_s);
    m_tabs->addTab(m_payments, QString());
    m_tabs->addTab(m_agreement, QString());
    m_tabs->addTab(m_close, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { refresh(); });
    connect(m_payments, &PaymentsTab::eventOpened, this, &Page::eventOpened);
    connect(m_agreement, &AgreementTab::eventOpened, this, &Page::eventOpened);
    connect(m_close, &CloseTab::eventOpened, this, &Page::eventOpened);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        if (m_tabs->currentWidget() == m_agreement)
            m_agreement->search();
        else if (m_tabs->currentWidget() == m_payments)
            m_payments->search();
    });
    auto *assign = new QShortcut(Qt::Key_F2, this);
    assign->setContext(Qt::WidgetWithChildrenShortcut);
    connect(assign, &QShortcut::activated, this, [this] {
        if (m_tabs->currentWidget() == m_payments)
            m_payments->assign();
    });
    retranslate();
}

void PaymentsPage::setUndoAsk(UndoAsk ask)
{
    m_payments->setUndoAsk(std::move(ask));
}

QString PaymentsPage::title() const
{
    return tr("Payments");
}

int PaymentsPage::waiting() const
{
    return PaymentList(m_view.database()).waiting().value_or(0);
}

void PaymentsPage::refresh()
{
    if (m_tabs->currentWidget() == m_agreement)
        m_agreement->refresh();
    else if (m_tabs->currentWidget() == m_close)
        m_close->refresh();
    else
        m_payments->refresh();
}

void PaymentsPage::retranslate()
{
    m_tabs->setTabText(0, tr("Payments"));
    m_tabs->setTabText(1, tr("Three-way check"));
    m_tabs->setTabText(2, tr("Close of day"));
    m_tabs->setAccessibleName(tr("Views of payments"));
}

void PaymentsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
