#include "core/mail/readmail.h"

#include "core/mail/charsets.h"
#include "core/mail/encodings.h"
#include "core/mail/html.h"
#include "core/mail/mimeparts.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

// Servers and programs write these for programs. An encoded word in them is no text, and decoding one could
// make a sender's word look like the server's.
bool isForPrograms(const QByteArray &name)
{
    static const QByteArrayList names{"authentication-results", "arc-authentication-results", "received-spf",
        "dkim-signature", "received", "message-id", "return-path", "arc-seal", "arc-message-signature"};
    return names.contains(name.toLower());
}

QByteArray declaredInHtml(QByteArrayView html)
{
    const QByteArray head = html.first(qMin<qsizetype>(html.size(), 2048)).toByteArray().toLower();
    const qsizetype at = head.indexOf("charset=");
    if (at < 0 || head.lastIndexOf("<meta", at) < 0)
        return {};
    QByteArray name;
    for (qsizetype i = at + 8; i < head.size() && name.size() < 40; ++i) {
        const char c = head[i];
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_')
            name += c;
        else if (!name.isEmpty() || (c != '"' && c != '\''))
            break;
    }
    return name;
}

class Reader
{
public:
    Reader(const QByteArray &raw, const MailLimits &limits)
        : m_raw(raw)
        , m_limits(limits)
        , m_parts(splitMail(raw, limits))
    {
    }

    Result<MailMessage> run()
    {
        const MimePart &mail = m_parts.parts.first();
        if (mail.headers.isEmpty()) {
            return failure(Error::Kind::Malformed,
                Text(QT_TRANSLATE_NOOP(
                    "Text", "This is not an e-mail: it does not begin with header lines.")));
        }
        m_mail.isCut = m_parts.isCut;
        headers(mail);
        for (int i = 0; i < m_parts.parts.size(); ++i)
            part(i);
        m_mail.text = m_text.join(u'\n');
        m_mail.html = m_html.join(u'\n');
        m_mail.seen = m_seen.join(u'\n');
        return m_mail;
    }

private:
    void headers(const MimePart &mail)
    {
        bool hasFrom = false;
        bool hasSubject = false;
        for (const RawHeader &header : mail.headers) {
            const QByteArray name = header.name.toLower();
            const QString shown
                = isForPrograms(name) ? textOf(header.value).trimmed() : decodedHeader(header.value);
            m_mail.headers.append({QString::fromLatin1(header.name), shown});
            if (name == "from" && !hasFrom) {
                hasFrom = true;
                const QList<MailAddress> from = addressList(header.value);
                if (!from.isEmpty()) {
                    m_mail.fromAddress = from.first().address;
                    m_mail.fromName = from.first().name;
                }
            } else if (name == "to" || name == "cc" || name == "delivered-to" || name == "x-original-to") {
                const QList<MailAddress> to = addressList(header.value);
                for (const MailAddress &one : to) {
                    if (!one.address.isEmpty() && !m_mail.to.contains(one.address) && m_mail.to.size() < 100)
                        m_mail.to.append(one.address);
                }
            } else if (name == "subject" && !hasSubject) {
                hasSubject = true;
                m_mail.subject = onOneLine(shown);
            } else if (name == "date" && !m_mail.date.isValid()) {
                m_mail.date = mailDate(header.value);
            } else if (name == "message-id" && m_mail.messageId.isEmpty()) {
                m_mail.messageId = shown.section(u' ', 0, 0);
            }
        }
    }

    /// Has the multipart/alternative around this part shown a text already?
    bool isShownOtherwise(int index) const
    {
        for (int at = m_parts.parts[index].parent; at >= 0; at = m_parts.parts[at].parent) {
            if (m_shown.contains(at))
                return true;
        }
        return false;
    }

    void markShown(int index)
    {
        for (int at = m_parts.parts[index].parent; at >= 0; at = m_parts.parts[at].parent) {
            if (m_parts.parts[at].type == "multipart/alternative")
                m_shown.append(at);
            if (m_parts.parts[at].type.startsWith("message/"))
                break;
        }
    }

    void part(int index)
    {
        const MimePart &one = m_parts.parts[index];
        if (!one.isLeaf) {
            if (one.parent >= 0 && one.type.startsWith("message/"))
                m_mail.attachments.append(one.fileName.isEmpty() ? u"message.eml"_s : one.fileName);
            return;
        }
        const bool isText = one.type == "text/plain" || one.type == "text/html" || one.type == "text/enriched"
            || one.type == "text/markdown" || one.type == "text/x-amp-html";
        if (one.isAttachment || !isText || !one.fileName.isEmpty()) {
            m_mail.attachments.append(one.fileName.isEmpty() ? QString::fromLatin1(one.type) : one.fileName);
            if (one.isAttachment || !isText)
                return;
        }
        if (one.type == "text/html")
            html(index, one);
        else if (one.type == "text/plain")
            text(index, one);
    }

    QByteArray bytes(const MimePart &one, qsizetype &left)
    {
        const QByteArrayView body = QByteArrayView(m_raw).sliced(one.from, one.to - one.from);
        // One byte more tells whether something is left out.
        QByteArray decoded = transferDecoded(body, one.encoding, left + 1);
        if (decoded.size() > left) {
            m_mail.isCut = true;
            // A letter of two bytes is not cut in the middle.
            qsizetype end = left;
            while (end > 0 && end > left - 4 && (decoded[end] & 0xC0) == 0x80)
                --end;
            decoded.truncate(end);
        }
        left -= decoded.size();
        return decoded;
    }

    void text(int index, const MimePart &one)
    {
        const QString text = withoutZeros(textOf(bytes(one, m_textLeft), one.charset));
        m_text.append(text);
        const QString seen = plainlySeen(text);
        if (seen.trimmed().isEmpty() || isShownOtherwise(index))
            return;
        m_seen.append(seen);
        markShown(index);
    }

    void html(int index, const MimePart &one)
    {
        const QByteArray decoded = bytes(one, m_htmlLeft);
        const QByteArray charset = one.charset.isEmpty() ? declaredInHtml(decoded) : one.charset;
        const QString html = withoutZeros(textOf(decoded, charset));
        m_html.append(html);
        if (isShownOtherwise(index))
            return;
        const QString seen = htmlAsText(html);
        if (seen.isEmpty())
            return;
        m_seen.append(seen);
        markShown(index);
    }

    static QString withoutZeros(QString text)
    {
        text.remove(QChar(u'\0'));
        return text;
    }

    const QByteArray &m_raw;
    const MailLimits &m_limits;
    const MimeParts m_parts;
    MailMessage m_mail;
    QStringList m_text;
    QStringList m_html;
    QStringList m_seen;
    QList<int> m_shown;
    qsizetype m_textLeft = m_limits.text;
    qsizetype m_htmlLeft = m_limits.html;
};

}

Result<MailMessage> readMail(const QByteArray &raw, const MailLimits &limits)
{
    return Reader(raw, limits).run();
}

}
