#include "core/mail/mimeparts.h"

namespace provodka {

namespace {

bool isHeaderName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= 200
        && std::all_of(name.begin(), name.end(), [](char c) { return c > 32 && c < 127; });
}

// These decide how the mail is read: they are taken even behind more headers than are kept.
bool isNeeded(const QByteArray &name)
{
    static const QByteArrayList needed{"from", "to", "subject", "date", "message-id", "content-type",
        "content-transfer-encoding", "content-disposition"};
    return needed.contains(name.toLower());
}

QByteArrayView withoutLineBreak(QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r'))
        line.chop(1);
    return line;
}

class Splitter
{
public:
    Splitter(QByteArrayView raw, const MailLimits &limits)
        : m_raw(raw)
        , m_limits(limits)
    {
    }

    MimeParts run()
    {
        qsizetype at = 0;
        if (m_raw.startsWith("From ")) // a mailbox file's separator
            at = lineEnd(0);
        begin(-1, true);
        while (at < m_raw.size() && !m_isFull) {
            const qsizetype end = lineEnd(at);
            line(at, end);
            at = end;
        }
        while (m_isInHeaders)
            endHeaders(m_raw.size());
        closeLeaf(m_isFull ? at : m_raw.size());
        while (!m_open.isEmpty())
            pop(m_raw.size());
        return m_result;
    }

private:
    struct Level
    {
        int part = 0;
        QByteArray boundary; ///< empty: an attached mail
        qsizetype shadowed = -1; ///< the outer level with the same boundary
        qsizetype from = 0;
        bool hasChild = false;
    };

    qsizetype lineEnd(qsizetype from) const
    {
        const qsizetype at = m_raw.indexOf('\n', from);
        return at < 0 ? m_raw.size() : at + 1;
    }

    void line(qsizetype from, qsizetype end)
    {
        const QByteArrayView text = withoutLineBreak(m_raw.sliced(from, end - from));
        if (text.startsWith("--") && boundary(text, from))
            return;
        if (!m_isInHeaders)
            return;
        if (text.isEmpty()) {
            endHeaders(end);
        } else if ((text.front() == ' ' || text.front() == '\t') && m_hasHeader) {
            continueHeader(text);
        } else if (const qsizetype colon = text.first(qMin<qsizetype>(text.size(), 260)).indexOf(':');
                   colon > 0 && isHeaderName(text.first(colon).trimmed())) {
            addHeader(text.first(colon).trimmed(), text.sliced(colon + 1));
        } else {
            endHeaders(from); // the empty line is missing
            line(from, end);
        }
    }

    void begin(int parent, bool isMail)
    {
        if (m_result.parts.size() >= m_limits.parts) {
            m_result.isCut = m_isFull = true;
            m_isInHeaders = false;
            return;
        }
        MimePart part;
        part.parent = parent;
        m_result.parts.append(part);
        m_isMail = isMail;
        m_isInHeaders = true;
        m_hasHeader = m_isKept = false;
        m_headers.clear();
        m_headerBytes = 0;
    }

    void addHeader(QByteArrayView name, QByteArrayView value)
    {
        m_hasHeader = true;
        RawHeader header{name.toByteArray(), {}};
        const bool needed = isNeeded(header.name);
        const qsizetype spare = needed ? 2 : 1;
        m_isKept = m_headers.size() < m_limits.headers + (needed ? 20 : 0)
            && m_headerBytes + name.size() + value.size() <= spare * m_limits.headerBytes;
        m_spare = spare * m_limits.headerBytes;
        if (!m_isKept) {
            m_result.isCut = true;
            return;
        }
        header.value = value.trimmed().toByteArray();
        m_headerBytes += name.size() + value.size();
        m_headers.append(header);
    }

    void continueHeader(QByteArrayView text)
    {
        if (!m_isKept)
            return;
        if (m_headerBytes + text.size() > m_spare) {
            m_isKept = false;
            m_result.isCut = true;
            return;
        }
        m_headerBytes += text.size();
        m_headers.last().value += text.toByteArray();
    }

    QByteArray header(const char *name) const
    {
        for (const RawHeader &one : m_headers) {
            if (one.name.compare(name, Qt::CaseInsensitive) == 0)
                return one.value;
        }
        return {};
    }

    void endHeaders(qsizetype bodyFrom)
    {
        m_isInHeaders = false;
        const int index = int(m_result.parts.size()) - 1;
        MimePart &part = m_result.parts[index];
        const ParameterHeader type = parameterHeader(header("Content-Type"));
        const ParameterHeader disposition = parameterHeader(header("Content-Disposition"));
        part.type = type.value.contains('/') ? type.value : QByteArray("text/plain");
        part.charset = type.bytesOf("charset").trimmed();
        part.encoding = parameterHeader(header("Content-Transfer-Encoding")).value;
        part.fileName = disposition.textOf("filename");
        if (part.fileName.isEmpty())
            part.fileName = type.textOf("name");
        part.isAttachment = disposition.value == "attachment";
        if (m_isMail)
            part.headers = m_headers;
        const QByteArray boundary = type.bytesOf("boundary");
        const bool isMultipart
            = part.type.startsWith("multipart/") && !boundary.isEmpty() && boundary.size() <= 200;
        const bool isPlainlyEncoded = part.encoding != "base64" && part.encoding != "quoted-printable";
        const bool isMail
            = (part.type == "message/rfc822" || part.type == "message/global") && isPlainlyEncoded;
        const bool fits = m_open.size() < m_limits.depth;
        if ((isMultipart || isMail) && !fits)
            m_result.isCut = true;
        if (isMultipart && fits) {
            push(index, boundary, bodyFrom);
        } else if (isMail && fits) {
            push(index, {}, bodyFrom);
            m_open.last().hasChild = true;
            begin(index, true);
        } else {
            if (part.type.startsWith("multipart/"))
                part.type = "text/plain"; // nothing parts it: it is read as it stands
            part.isLeaf = true;
            part.from = part.to = bodyFrom;
            m_leaf = index;
        }
    }

    void push(int part, const QByteArray &boundary, qsizetype from)
    {
        Level level{part, boundary, -1, from, false};
        if (!boundary.isEmpty()) {
            level.shadowed = m_levels.value(boundary, -1);
            m_levels.insert(boundary, m_open.size());
        }
        m_open.append(level);
        m_leaf = -1;
    }

    void pop(qsizetype end)
    {
        const Level level = m_open.takeLast();
        if (!level.boundary.isEmpty()) {
            if (level.shadowed >= 0)
                m_levels.insert(level.boundary, level.shadowed);
            else
                m_levels.remove(level.boundary);
        }
        if (!level.hasChild && m_result.parts.size() < m_limits.parts) {
            MimePart whole; // no boundary came: what is there is read as text
            whole.parent = level.part;
            whole.type = "text/plain";
            whole.isLeaf = true;
            whole.from = level.from;
            whole.to = qMax(level.from, end);
            m_result.parts.append(whole);
        }
    }

    void closeLeaf(qsizetype end)
    {
        if (m_leaf < 0)
            return;
        MimePart &part = m_result.parts[m_leaf];
        part.to = qMax(part.from, end);
        m_leaf = -1;
    }

    bool boundary(QByteArrayView text, qsizetype from)
    {
        if (m_levels.isEmpty() || text.size() > 260)
            return false;
        QByteArray name = text.sliced(2).toByteArray();
        while (name.endsWith(' ') || name.endsWith('\t'))
            name.chop(1);
        bool isLast = false;
        auto level = m_levels.constFind(name);
        if (level == m_levels.constEnd() && name.endsWith("--")) {
            name.chop(2);
            level = m_levels.constFind(name);
            isLast = true;
        }
        if (level == m_levels.constEnd())
            return false;
        const qsizetype index = *level;
        while (m_isInHeaders)
            endHeaders(from);
        // The line break before a boundary belongs to the boundary.
        qsizetype end = from;
        if (end > 0 && m_raw[end - 1] == '\n')
            --end;
        if (end > 0 && m_raw[end - 1] == '\r')
            --end;
        closeLeaf(end);
        while (m_open.size() > index + 1)
            pop(end);
        if (isLast) {
            pop(end);
            return true;
        }
        m_open.last().hasChild = true;
        begin(m_open.last().part, false);
        return true;
    }

    QByteArrayView m_raw;
    const MailLimits &m_limits;
    MimeParts m_result;
    QList<Level> m_open;
    QHash<QByteArray, qsizetype> m_levels;
    int m_leaf = -1;
    bool m_isFull = false;
    bool m_isMail = true;
    bool m_isInHeaders = true;
    bool m_hasHeader = false;
    bool m_isKept = false;
    qsizetype m_spare = 0;
    QList<RawHeader> m_headers;
    qsizetype m_headerBytes = 0;
};

}

MimeParts splitMail(QByteArrayView raw, const MailLimits &limits)
{
    return Splitter(raw, limits).run();
}

}
