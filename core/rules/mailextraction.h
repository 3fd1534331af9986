#pragma once

#include "core/mail/htmltables.h"
#include "core/rules/mailrules.h"

namespace provodka {

/// The texts of one mail that rules look into; what is made from its HTML is made once, when asked for.
class MailTexts
{
public:
    explicit MailTexts(const MailMessage &message)
        : m_message(message)
    {
    }

    const MailMessage &message() const { return m_message; }
    const QString &view(MailExtraction::View view) const;
    const QList<HtmlTable> &tables() const;

private:
    const MailMessage &m_message;
    mutable std::optional<QString> m_htmlText;
    mutable std::optional<QList<HtmlTable>> m_tables;
};

struct MailFinds
{
    QList<MailFind> found; ///< raw and where
    Text problem; ///< why there is none
};

/// Where a value stands in a mail; at most a hundred finds.
MailFinds findInMail(const MailExtraction &extraction, const MailTexts &texts);

}
