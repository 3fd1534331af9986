#include "core/mail/authentication.h"

#include <QHash>

#include <optional>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MethodResult
{
    QString method; ///< lower case, without its version
    QString result;
    QHash<QString, QString> properties; ///< "header.d" -> value
};

struct AuthenticationResults
{
    QString host;
    QList<MethodResult> results;
};

/// authserv-id [version] *( ";" method [/version] "=" result *( reason | ptype "." property "=" value ) ).
/// Comments and quoted strings are whole: nothing inside them is taken for a result.
class ResultsReader
{
public:
    explicit ResultsReader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<AuthenticationResults> run()
    {
        AuthenticationResults all;
        all.host = value();
        if (all.host.isEmpty())
            return std::nullopt;
        blanks();
        if (!atEnd() && m_text[m_at] != u';')
            value(); // the version
        while (blanks(), !atEnd()) {
            if (m_text[m_at] != u';')
                return std::nullopt;
            ++m_at;
            if (blanks(), atEnd())
                break;
            if (all.results.size() >= 50)
                break;
            const std::optional<MethodResult> one = result();
            if (!one)
                return std::nullopt;
            if (!one->result.isEmpty())
                all.results.append(*one);
        }
        if (m_isBroken)
            return std::nullopt;
        return all;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }

    void blanks()
    {
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (depth > 0 && c == u'\\')
                ++m_at;
            else if (c == u'(')
                ++depth;
            else if (c == u')' && depth > 0)
                --depth;
            else if (depth == 0 && !c.isSpace())
                return;
        }
        if (depth > 0)
            m_isBroken = true;
    }

    QString value()
    {
        blanks();
        QString text;
        if (!atEnd() && m_text[m_at] == u'"') {
            for (++m_at; !atEnd() && m_text[m_at] != u'"'; ++m_at) {
                if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                    ++m_at;
                text += m_text[m_at];
            }
            m_isBroken = m_isBroken || atEnd();
            ++m_at;
            return text;
        }
        while (!atEnd() && !m_text[m_at].isSpace() && !u";=()\""_s.contains(m_text[m_at]))
            text += m_text[m_at++];
        return text;
    }

    bool sign(QChar wanted)
    {
        blanks();
        if (atEnd() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    std::optional<MethodResult> result()
    {
        MethodResult one;
        one.method = value().toLower().section(u'/', 0, 0);
        if (one.method == "none"_L1 && (blanks(), atEnd() || m_text[m_at] == u';'))
            return one;
        if (one.method.isEmpty() || !sign(u'='))
            return std::nullopt;
        one.result = value().toLower();
        while (blanks(), !atEnd() && m_text[m_at] != u';') {
            const QString name = value().toLower();
            if (name.isEmpty() || !sign(u'='))
                return std::nullopt;
            const QString said = propertyValue();
            if (!one.properties.contains(name))
                one.properties.insert(name, said);
        }
        return one;
    }

    // "header.i=@bank.test" and "smtp.mailfrom="quoted local"@host" are one value.
    QString propertyValue()
    {
        QString text = value();
        while (!atEnd()
            && (m_text[m_at] == u'=' || m_text[m_at] == u'"' || !u"; \t()"_s.contains(m_text[m_at]))) {
            const qsizetype before = m_at;
            if (m_text[m_at] == u'=')
                text += m_text[m_at++];
            else
                text += value();
            if (m_at == before)
                ++m_at;
        }
        return text;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};

QString domainOf(const QString &address)
{
    return address.section(u'@', -1).toLower();
}

QString bareDomain(QString domain)
{
    domain = domain.trimmed().toLower();
    while (domain.endsWith(u'.'))
        domain.chop(1);
    return domain;
}

// One is the other or stands under it. A single label ("com") belongs to nobody.
bool isAligned(const QString &signer, const QString &from)
{
    if (!signer.contains(u'.') || !from.contains(u'.'))
        return false;
    return signer == from || from.endsWith(u'.' + signer) || signer.endsWith(u'.' + from);
}

MailVerdict refused(Text why)
{
    MailVerdict verdict;
    verdict.why = std::move(why);
    return verdict;
}

}

MailVerdict mailVerdict(const MailMessage &message, const QString &authservId)
{
    if (authservId.trimmed().isEmpty()) {
        return refused(Text(QT_TRANSLATE_NOOP("Text",
            "The connection does not say whose Authentication-Results are believed, so the sender is not "
            "proven.")));
    }
    const NamedValue *topmost = nullptr;
    int senders = 0;
    for (const NamedValue &header : message.headers) {
        if (!topmost && header.name.compare("Authentication-Results"_L1, Qt::CaseInsensitive) == 0)
            topmost = &header;
        if (header.name.compare("From"_L1, Qt::CaseInsensitive) == 0)
            ++senders;
    }
    if (senders != 1 || !message.fromAddress.contains(u'@')) {
        return refused(Text(QT_TRANSLATE_NOOP(
            "Text", "The mail does not name exactly one sender, so its sender is not proven.")));
    }
    if (!topmost) {
        return refused(Text(QT_TRANSLATE_NOOP("Text",
                                "%1 wrote no Authentication-Results on this mail: the sender is not proven."),
            {authservId}));
    }
    const std::optional<AuthenticationResults> read = ResultsReader(topmost->value).run();
    if (!read) {
        return refused(Text(QT_TRANSLATE_NOOP(
            "Text", "The topmost Authentication-Results cannot be read: the sender is not proven.")));
    }
    if (read->host.compare(authservId.trimmed(), Qt::CaseInsensitive) != 0) {
        return refused(
            Text(QT_TRANSLATE_NOOP("Text",
                     "The topmost Authentication-Results are of \"%1\", not of %2: the sender is not "
                     "proven."),
                {read->host.left(80), authservId}));
    }
    const QString from = domainOf(message.fromAddress);
    for (const MethodResult &one : read->results) {
        if (one.result != "pass"_L1)
            continue;
        if (one.method == "dmarc"_L1) {
            const QString said = bareDomain(one.properties.value(u"header.from"_s));
            if (said == from)
                return {true, from,
                    Text(QT_TRANSLATE_NOOP("Text", "%1 found the sender %2 genuine (dmarc=pass)."),
                        {read->host, from})};
        }
        if (one.method == "dkim"_L1) {
            QString signer = bareDomain(one.properties.value(u"header.d"_s));
            if (signer.isEmpty())
                signer = bareDomain(domainOf(one.properties.value(u"header.i"_s)));
            if (isAligned(signer, from))
                return {true, signer,
                    Text(QT_TRANSLATE_NOOP("Text", "%1 found the signature of %2 right (dkim=pass)."),
                        {read->host, signer})};
        }
    }
    return refused(
        Text(QT_TRANSLATE_NOOP("Text",
                 "%1 found no right signature that belongs to %2 (neither dkim=pass nor dmarc=pass): the "
                 "sender is not proven."),
            {read->host, from}));
}

}
