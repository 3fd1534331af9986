#include "ui/connections/publicaddress.h"

#include "ui/connections/teststeps.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

QString tunnelRecipe(const QString &listen)
{
    const QString port = listen.section(u':', -1);
    const QString local = u"http://"_s + listen;
    return PublicAddress::tr("# Cloudflare Tunnel: needs no open port; the address is printed") + u'\n'
        + u"cloudflared tunnel --url "_s + local + u"\n\n"_s
        + PublicAddress::tr("# A server of your own, over SSH") + u'\n' + u"ssh -N -R 127.0.0.1:"_s + port
        + u':' + listen + u" user@server.example\n\n"_s
        + PublicAddress::tr("# nginx on that server, inside the server block that has the certificate")
        + u'\n' + u"location / {\n    proxy_pass http://127.0.0.1:"_s + port
        + u";\n    client_max_body_size 64k;\n}\n"_s;
}

PublicAddress::PublicAddress(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_title(new QLabel(this))
    , m_url(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_test(new QPushButton(this))
    , m_tunnel(new QPushButton(this))
    , m_steps(new TestSteps(this))
    , m_recipe(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_url);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_copy, m_test, m_tunnel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_steps);
    layout->addWidget(m_recipe);
    m_title->setWordWrap(true);
    m_url->setObjectName(u"listenerUrl"_s);
    m_url->setWordWrap(true);
    m_url->setTextFormat(Qt::PlainText);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(u"copyListenerUrl"_s);
    m_test->setObjectName(u"testPublicAddress"_s);
    m_tunnel->setObjectName(u"showTunnel"_s);
    m_tunnel->setCheckable(true);
    m_recipe->setObjectName(u"tunnelRecipe"_s);
    m_recipe->setReadOnly(true);
    m_recipe->setTabChangesFocus(true);
    m_recipe->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_recipe->setMinimumHeight(m_recipe->fontMetrics().height() * 14);
    m_recipe->hide();
    m_steps->setObjectName(u"publicAddressSteps"_s);
    m_steps->hide();
    connect(
        m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_url->text()); });
    connect(m_test, &QPushButton::clicked, this, [this] { test(); });
    connect(m_tunnel, &QPushButton::toggled, m_recipe, &QWidget::setVisible);
    fill();
}

void PublicAddress::setAddresses(const QString &listen, const QString &publicAddress, const QString &running)
{
    m_listen = listen;
    m_public = publicAddress;
    m_running = running;
    fill();
}

void PublicAddress::fill()
{
    const QString url = m_public.isEmpty() ? m_running : listenerUrl(m_public, m_running);
    m_title->setText(m_running.isEmpty() ? tr("The address for the vendor appears once the engine has run "
                                              "with an address to listen on; start it once and come back.")
            : m_public.isEmpty() ? tr("The listener's address on this computer. The vendor needs a public "
                                      "one that leads to it; enter that one as “Public address”.")
                                 : tr("The address to enter at the vendor. It holds a secret path: whoever "
                                      "knows it can send a notice, but cannot forge a payment."));
    m_url->setText(url);
    m_url->setVisible(!url.isEmpty());
    m_copy->setText(tr("Copy the address"));
    m_copy->setEnabled(!url.isEmpty());
    m_test->setText(tr("Test the public address"));
    m_test->setEnabled(!m_public.isEmpty() && !m_running.isEmpty() && !m_steps->isRunning());
    m_tunnel->setText(tr("How a tunnel is made"));
    m_tunnel->setEnabled(!m_listen.isEmpty());
    m_recipe->setPlainText(tunnelRecipe(m_listen));
    m_recipe->setAccessibleName(tr("Command lines for a tunnel"));
}

void PublicAddress::test()
{
    m_steps->setVisible(true);
    m_steps->begin(Text(QT_TRANSLATE_NOOP("Text", "Test of a public address")));
    m_steps->setSecrets({QUrl(m_running).path()}); // the path is a secret
    m_steps->wait(Text(QT_TRANSLATE_NOOP("Text", "Asking %1"), {m_public}));
    fill();
    m_office.probe(m_public, m_running, this, [this](const CheckReport &report) {
        m_steps->end(report);
        fill();
    });
}

void PublicAddress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

}
