#include "ui/routes/mailtext.h"

#include <QEvent>
#include <QTextBlock>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

MailText::MailText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"mailText"_s);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
}

void MailText::setMail(const MailMessage &mail)
{
    m_mail = mail;
    m_found.clear();
    // A subject over several lines would move what stands below it.
    QString subject = mail.subject;
    subject.replace(u'\n', u' ').replace(u'\r', u' ');
    setPlainText(subject + u"\n\n"_s + mail.seen);
    paintFound();
}

MailSpan MailText::marked() const
{
    const qsizetype from = textCursor().selectionStart();
    const qsizetype to = textCursor().selectionEnd();
    if (from == to)
        return {};
    if (to <= m_mail.subject.size())
        return {u"subject"_s, from, to};
    if (from >= bodyFrom())
        return {u"body"_s, from - bodyFrom(), to - bodyFrom()};
    return {};
}

void MailText::setFound(const QList<MailValue> &values)
{
    m_found = values;
    paintFound();
}

QColor MailText::colourOf(int index, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor full = QColor::fromHsvF(float(std::fmod(0.12 + index * 0.38, 1.0)), 0.9F, 0.9F);
    const auto mixed = [](int a, int b) { return (a * 6 + b * 4) / 10; };
    return QColor(
        mixed(base.red(), full.red()), mixed(base.green(), full.green()), mixed(base.blue(), full.blue()));
}

void MailText::paintFound()
{
    QList<QTextEdit::ExtraSelection> selections;
    const qsizetype length = document()->characterCount() - 1;
    const auto add = [&](qsizetype from, qsizetype to, const QTextCharFormat &format) {
        if (from < 0 || to > length || from >= to)
            return;
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(document());
        one.cursor.setPosition(int(from));
        one.cursor.setPosition(int(to), QTextCursor::KeepAnchor);
        one.format = format;
        selections.append(one);
    };
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        QTextCharFormat format;
        format.setBackground(colourOf(int(i), palette()));
        for (const MailFind &find : m_found[i].found) {
            const MailSpan &where = find.where;
            if (where.source == "subject"_L1) {
                add(where.from, where.to, format);
            } else if (where.source == "body"_L1) {
                add(bodyFrom() + where.from, bodyFrom() + where.to, format);
            } else if (where.source != "rule"_L1) { // found in the HTML: where a person sees it
                const qsizetype at = m_mail.seen.indexOf(find.raw);
                if (at >= 0)
                    add(bodyFrom() + at, bodyFrom() + at + find.raw.size(), format);
            }
        }
    }
    setExtraSelections(selections);
}

void MailText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintFound();
}

}
