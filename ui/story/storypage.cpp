#include "ui/story/storypage.h"

#include "core/model/words.h"
#include "core/store/commandstore.h"
#include "core/store/journal.h"
#include "core/store/noticestore.h"
#include "ui/shown/shown.h"
#include "ui/shell/workspaceview.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString cells(const QStringList &texts)
{
    QString row = u"<tr>"_s;
    for (const QString &text : texts)
        row += u"<td style='padding-right:12px'>"_s + text.toHtmlEscaped() + u"</td>"_s;
    return row + u"</tr>"_s;
}

QString section(const QString &title, const QStringList &rows)
{
    return rows.isEmpty()
        ? QString()
        : u"<h3>"_s + title.toHtmlEscaped() + u"</h3><table>"_s + rows.join(QString()) + u"</table>"_s;
}

QString exactTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat) + u' '
            + time.toLocalTime().toString(u"HH:mm:ss.zzz"_s)
                          : QString();
}

}

StoryPage::StoryPage(WorkspaceView &view, QWidget *parent)
    : Page(parent)
    , m_view(view)
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"story"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    m_text->setObjectName(u"storyText"_s);
    m_text->setOpenLinks(false);
    refresh();
}

QString StoryPage::title() const
{
    return tr("Story");
}

bool StoryPage::open(EventId event)
{
    m_event = event;
    refresh();
    m_text->verticalScrollBar()->setValue(0);
    return true;
}

void StoryPage::refresh()
{
    m_text->setAccessibleName(tr("Story of an event"));
    if (m_event.value == 0) {
        m_text->setPlainText(tr("Open a payment to read its story here."));
        return;
    }
    Database &database = m_view.database();
    const Result<std::optional<EventRow>> row = EventStore(database).row(m_event);
    const Result<QList<StoredNotice>> notices = NoticeStore(database).ofEvent(m_event);
    const Result<QList<StoredCommand>> commands = CommandStore(database).ofEvent(m_event);
    const Result<QList<Act>> acts = ActStore(database).ofEvent(m_event);
    const Result<QList<JournalLine>> journal = Journal(database).ofEvent(m_event);
    if (!row || !*row || !notices || !commands || !acts || !journal) {
        m_text->setPlainText(tr("This event cannot be read just now."));
        return;
    }
    const QLocale locale;
    const Event &event = (*row)->event;
    const Payment &payment = event.payment;
    QString html = u"<h2>"_s
        + tr("Payment of %1, order %2")
              .arg(shownMoney(payment.amount, locale),
                  (*row)->orderNumber.isEmpty() ? u"?"_s : (*row)->orderNumber.value)
              .toHtmlEscaped()
        + u"</h2><p><b>"_s + stateWord(event.state).toString().toHtmlEscaped() + u"</b>: "_s
        + event.reason.toString().toHtmlEscaped() + u"</p>"_s;
    QStringList rows;
    const auto fact = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.append(cells({name, value}));
    };
    fact(tr("Reference"), payment.reference);
    fact(tr("Payer"), payment.payer);
    fact(tr("Status"), payment.statusText);
    fact(tr("Paid at"), exactTime(payment.processedAt));
    fact(tr("Fee"), payment.fee ? shownMoney(*payment.fee, locale) : QString());
    fact(tr("Settled"), payment.settled ? shownMoney(*payment.settled, locale) : QString());
    fact(tr("Proof"), proofWord(event.proof).toString());
    html += section(tr("The payment"), rows);
    rows.clear();
    for (const StoredNotice &one : *notices)
        rows.append(cells({exactTime(one.notice.receivedAt), one.notice.connection.value, one.notice.kind,
            proofWord(one.notice.proof).toString()}));
    html += section(tr("What came"), rows);
    rows.clear();
    for (const StoredCommand &one : *commands) {
        const QString took = one.sentAt.isValid() && one.endedAt.isValid()
            ? tr("%1 ms").arg(one.sentAt.msecsTo(one.endedAt))
            : u""_s;
        rows.append(cells({exactTime(one.endedAt.isValid() ? one.endedAt : one.decidedAt),
            actionWord(one.command.action).toString(), commandStateName(one.state), took,
            one.error.isEmpty() ? one.command.reason.toString() : one.error.toString()}));
    }
    html += section(tr("What was written"), rows);
    rows.clear();
    for (const Act &one : *acts)
        rows.append(cells({exactTime(one.at), one.who, one.kind, one.answer.toString()}));
    html += section(tr("What people did"), rows);
    rows.clear();
    for (const JournalLine &one : *journal)
        rows.append(cells({exactTime(one.at), one.text.toString()}));
    html += section(tr("Step by step"), rows);
    if (m_text->toHtml() == html)
        return;
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(html);
    m_text->verticalScrollBar()->setValue(place);
}

void StoryPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

}
