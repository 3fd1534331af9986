#include "ui/routes/mailsource.h"

#include "core/base/json.h"
#include "core/mail/readmail.h"
#include "ui/routes/buttonrow.h"
#include "ui/shell/workspaceview.h"
#include "ui/shown/shown.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mailsOffered = 30;
constexpr qint64 largestMail = 64 * 1024 * 1024;

}

MailSource::MailSource(WorkspaceView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_stored(new QComboBox(this))
    , m_open(new QPushButton(this))
    , m_paste(new QPushButton(this))
{
    m_stored->setObjectName(u"storedMails"_s);
    m_stored->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_stored->setMinimumContentsLength(28);
    m_open->setObjectName(u"openMail"_s);
    m_paste->setObjectName(u"pasteMail"_s);
    auto *row = new ButtonRow(this);
    row->addWidget(m_stored);
    row->addWidget(m_open);
    row->addWidget(m_paste);
    connect(m_stored, &QComboBox::activated, this, [this](int at) {
        if (const int mail = m_stored->itemData(at).toInt(); mail >= 0 && mail < m_mails.size())
            Q_EMIT chosen(m_mails[mail]);
    });
    connect(m_open, &QPushButton::clicked, this, &MailSource::openFile);
    connect(m_paste, &QPushButton::clicked, this, &MailSource::paste);
    retranslate();
}

void MailSource::retranslate()
{
    m_stored->setAccessibleName(tr("Stored mails"));
    m_stored->setPlaceholderText(tr("No mail is stored yet"));
    m_open->setText(tr("Open a mail…"));
    m_paste->setText(tr("Paste a mail"));
    m_paste->setToolTip(tr("Takes the mail, or only its text, that you copied in your mail program."));
}

void MailSource::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

std::optional<MailMessage> MailSource::messageOf(const StoredNotice &stored)
{
    const Result<QJsonObject> json = json::object(stored.notice.payload);
    if (!json)
        return std::nullopt;
    const Result<MailMessage> message = mailMessageFromJson(*json);
    return message ? std::optional(*message) : std::nullopt;
}

void MailSource::offer(const QList<ConnectionName> &sources)
{
    m_stored->clear();
    m_mails.clear();
    QList<StoredNotice> all;
    for (const ConnectionName &one : sources) {
        const Result<QList<StoredNotice>> mails = NoticeStore(m_view.database()).lastMails(one, mailsOffered);
        if (!mails) {
            Q_EMIT failed(mails.error().text);
            return;
        }
        all += *mails;
    }
    std::sort(all.begin(), all.end(), [](const StoredNotice &a, const StoredNotice &b) {
        return std::pair(a.notice.receivedAt, a.id) > std::pair(b.notice.receivedAt, b.id);
    });
    for (const StoredNotice &one : std::as_const(all)) {
        const std::optional<MailMessage> mail = messageOf(one);
        if (!mail || m_mails.size() >= mailsOffered)
            continue;
        m_stored->addItem(u"%1 — %2 — %3"_s.arg(shownTime(one.notice.receivedAt, QLocale()),
                              mail->fromAddress, mail->subject.simplified().left(80)),
            int(m_mails.size()));
        m_mails.append(*mail);
    }
    if (!m_mails.isEmpty()) {
        m_stored->setCurrentIndex(0);
        Q_EMIT chosen(m_mails.first());
    }
}

void MailSource::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a mail"), {}, tr("Mails (*.eml);;All files (*)"));
    dialog->setObjectName(u"mailFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly) && file.size() <= largestMail)
            take(file.readAll());
        else
            Q_EMIT failed(Text(
                QT_TRANSLATE_NOOP("Text", "The file %1 cannot be read: %2."), {name, file.errorString()}));
    });
    dialog->open();
}

void MailSource::paste()
{
    const QString text = QApplication::clipboard()->text();
    const Result<MailMessage> mail = readMail(text.toUtf8());
    const bool isWhole = mail && !mail->fromAddress.isEmpty() && !mail->seen.trimmed().isEmpty();
    if (isWhole) {
        m_stored->setCurrentIndex(-1);
        Q_EMIT chosen(*mail);
        return;
    }
    if (text.trimmed().isEmpty()) {
        Q_EMIT failed(Text(QT_TRANSLATE_NOOP(
            "Text", "The clipboard holds no mail: select it in your mail program and copy it first.")));
        return;
    }
    MailMessage only; // a text without headers: what a mail program lets one copy
    only.text = text;
    only.text.replace(u"\r\n"_s, u"\n"_s);
    only.seen = only.text;
    only.date = m_view.clock().now();
    m_stored->setCurrentIndex(-1);
    Q_EMIT chosen(only);
}

void MailSource::take(const QByteArray &raw)
{
    const Result<MailMessage> mail = readMail(raw);
    if (!mail) {
        Q_EMIT failed(mail.error().text);
        return;
    }
    m_stored->setCurrentIndex(-1);
    Q_EMIT chosen(*mail);
}

}
