#pragma once

#include "core/rules/mailrules.h"

#include <QPlainTextEdit>

namespace provodka::ui {

/// A mail's subject and text to mark in; what rules find is coloured.
class MailText final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MailText(QWidget *parent = nullptr);

    void setMail(const MailMessage &mail);
    const MailMessage &mail() const { return m_mail; }
    /// Where in the mail the marked text stands; empty when nothing, or subject and text together, is marked.
    MailSpan marked() const;
    void setFound(const QList<MailValue> &values);
    /// Of the n-th value, mixed out of the palette so that it is read in light and dark.
    static QColor colourOf(int index, const QPalette &palette);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintFound();
    qsizetype bodyFrom() const { return m_mail.subject.size() + 2; }

    MailMessage m_mail;
    QList<MailValue> m_found;
};

}
