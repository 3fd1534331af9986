#include "ui/routes/mailtrial.h"

#include "core/rules/mailpayment.h"
#include "ui/shell/background.h"
#include "ui/shell/buttonrow.h"
#include "ui/routes/mailsource.h"
#include "ui/routes/pane.h"
#include "ui/shell/plaintable.h"
#include "ui/shell/workspaceview.h"
#include "ui/shown/shown.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

struct TriedMail
{
    QDateTime receivedAt;
    QString sender;
    QString subject;
    bool isGone = false; ///< its text was cleared away
    QStringList rules;
    std::optional<Payment> payment;
    Text problem;
};

struct TriedMails
{
    std::optional<Error> error;
    QList<TriedMail> mails;
};

namespace {

TriedMail triedMail(const StoredNotice &stored, const MailRules &rules, const MailPaymentContext &context)
{
    TriedMail one;
    one.receivedAt = stored.notice.receivedAt;
    const std::optional<MailMessage> mail = MailSource::messageOf(stored);
    one.isGone = !mail;
    if (!mail)
        return one;
    one.sender = mail->fromAddress;
    one.subject = mail->subject.simplified();
    MailDefaults defaults;
    defaults.zone = context.zone;
    const MailReading reading = readByRules(rules, *mail, defaults);
    one.rules = reading.matchedRules();
    if (one.rules.isEmpty()) {
        one.problem = reading.rules.isEmpty() ? Text() : reading.rules.first().whyNot;
        return one;
    }
    const Result<MailPayment> payment = paymentFromReading(reading, *mail, context);
    if (payment)
        one.payment = payment->payment;
    else
        one.problem = payment.error().text;
    return one;
}

/// On another thread, with a connection of its own: a thousand mails take a while.
TriedMails tryMails(const QString &file, const RouteSetup &route, const QJsonArray &written, int count)
{
    TriedMails tried;
    const Result<std::unique_ptr<Database>> database = Database::open(file, Database::Access::ReadOnly);
    const Result<MailRules> rules = mailRulesFromJson(written);
    if (!database || !rules) {
        tried.error = database ? rules.error() : database.error();
        return tried;
    }
    MailPaymentContext context;
    if (const QByteArray zone = route.settings["zone"_L1].toString().toUtf8(); !zone.isEmpty())
        context.zone = zone;
    context.typedField = route.settings["typedField"_L1].toString();
    for (const ConnectionName &source : route.sources) {
        const Result<QList<StoredNotice>> mails = NoticeStore(**database).lastMails(source, count);
        if (!mails) {
            tried.error = mails.error();
            return tried;
        }
        for (const StoredNotice &one : *mails)
            tried.mails.append(triedMail(one, *rules, context));
    }
    std::sort(tried.mails.begin(), tried.mails.end(),
        [](const TriedMail &a, const TriedMail &b) { return a.receivedAt > b.receivedAt; });
    tried.mails = tried.mails.mid(0, count);
    return tried;
}

}

MailTrial::MailTrial(WorkspaceView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_label(new QLabel(this))
    , m_count(new QSpinBox(this))
    , m_try(new QPushButton(this))
    , m_said(sentenceLabel(u"triedSaid"_s, this))
    , m_table(new PlainTable(u"tried"_s, this))
{
    m_count->setObjectName(u"tryCount"_s);
    m_count->setRange(1, 2000);
    m_count->setValue(50);
    m_label->setBuddy(m_count);
    m_try->setObjectName(u"tryRules"_s);
    auto *layout = new QVBoxLayout(this);
    auto *row = new ButtonRow;
    row->addWidget(m_label);
    row->addWidget(m_count);
    row->addWidget(m_try);
    layout->addLayout(row);
    layout->addWidget(m_said);
    layout->addWidget(m_table, 1);
    connect(m_try, &QPushButton::clicked, this, &MailTrial::run);
    retranslate();
}

void MailTrial::retranslate()
{
    m_label->setText(tr("Number of latest mails"));
    m_count->setAccessibleName(m_label->text());
    m_try->setText(tr("Try the rules"));
    m_table->setAccessibleName(tr("What the rules make of stored mails"));
    m_table->setHeaders(
        {tr("Received"), tr("Sender"), tr("Subject"), tr("Rule"), tr("Amount"), tr("Problem")});
    showTried();
}

void MailTrial::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MailTrial::setRoute(const RouteSetup &route)
{
    m_route = route;
    ++m_asked;
    m_tried.reset();
    m_table->setRows({});
    m_said->clear();
    m_try->setEnabled(true);
}

void MailTrial::run()
{
    m_try->setEnabled(false);
    const QString file = m_view.workspace().databaseFile();
    inBackground(
        this,
        [file, route = m_route, rules = m_rules, count = m_count->value()] {
            return tryMails(file, route, rules, count);
        },
        [this, asked = ++m_asked](const TriedMails &tried) {
            if (asked != m_asked)
                return;
            m_try->setEnabled(true);
            m_tried = std::make_shared<TriedMails>(tried);
            showTried();
        });
}

void MailTrial::showTried()
{
    if (!m_tried)
        return;
    const TriedMails &tried = *m_tried;
    if (tried.error) {
        m_said->setText(tried.error->text.toString());
        return;
    }
    QList<PlainRow> rows;
    int read = 0;
    for (const TriedMail &one : tried.mails) {
        read += one.payment ? 1 : 0;
        const QString problem = one.isGone ? tr("Its text is not stored any more.") : one.problem.toString();
        PlainRow row(QString::number(rows.size()),
            {shownTime(one.receivedAt, QLocale()), one.sender, one.subject,
                one.rules.isEmpty() ? u"—"_s : one.rules.join(u", "_s),
                one.payment ? shownMoney(one.payment->amount, QLocale()) : QString(), problem});
        row.sortValues.insert(0, one.receivedAt.toMSecsSinceEpoch());
        row.isBold = !one.payment;
        rows.append(row);
    }
    m_said->setText(tried.mails.isEmpty()
            ? tr("No mail is stored for this route's sources.")
            : tr("Of %n mail(s), %1 are read and %2 are not.", nullptr, int(tried.mails.size()))
                  .arg(read)
                  .arg(tried.mails.size() - read));
    m_table->setRows(std::move(rows));
}

}
