#include "ui/connections/connectioneditor.h"

#include "ui/connections/connectionform.h"
#include "ui/shell/guard.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

ConnectionEditor::ConnectionEditor(Office &office, const Setup &setup, const ConnectionSetup &connection,
    bool isSaved, const QString &running, QWidget *parent)
    : QDialog(parent)
    , m_office(office)
    , m_setup(setup)
    , m_before(connection.name)
    , m_isSaved(isSaved)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"connectionEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const ConnectorInfo &vendor = *office.knowledge().vendor(connection.vendor);
    m_vendor = vendor.title;
    m_form = new ConnectionForm(office, vendor, this);
    QStringList others;
    for (const ConnectionSetup &one : std::as_const(m_setup.connections)) {
        if (!isSaved || one.name != connection.name)
            others.append(one.name.value);
    }
    m_form->setListener(running);
    m_form->setConnection(connection, isSaved, others);
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields take it
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *inner = new QWidget(scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_form);
    column->addStretch();
    scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(u"saveConnection"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelConnection"_s);
    guard(office.rights(), {m_buttons->button(QDialogButtonBox::Save)});
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_form->check())
            whenMayEdit(m_office.rights(), this, [this] { save(); });
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int em = fontMetrics().height();
    resize(em * 40, em * 42);
    retranslate();
}

void ConnectionEditor::save()
{
    m_buttons->setEnabled(false);
    // Keys first: a connection in force without its key would only raise an alarm.
    m_form->keepSecrets([this](bool isKept) {
        m_buttons->setEnabled(true);
        if (!isKept)
            return;
        const ConnectionSetup connection = m_form->connection();
        Setup setup = m_setup;
        const auto place = std::find_if(setup.connections.begin(), setup.connections.end(),
            [&](const ConnectionSetup &one) { return m_isSaved && one.name == m_before; });
        if (place != setup.connections.end())
            *place = connection;
        else
            setup.connections.append(connection);
        if (const Result<void> done = m_office.save(setup); !done) {
            m_form->say(done.error().text);
            return;
        }
        Q_EMIT saved(connection.name);
        accept();
    });
}

void ConnectionEditor::retranslate()
{
    setWindowTitle(m_isSaved ? tr("Connection “%1” (%2)").arg(m_before.value, m_vendor)
                             : tr("New connection to %1").arg(m_vendor));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void ConnectionEditor::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
