#include "app/sandbox/imap/imapcommand.h"

#include <algorithm>

namespace provodka::sandbox {

namespace {

constexpr int deepest = 16;

class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    char peek() const { return atEnd() ? '\0' : m_bytes[m_at]; }
    bool skip(char c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }

    QByteArray word()
    {
        const qsizetype from = m_at;
        while (!atEnd() && m_bytes[m_at] != ' ')
            ++m_at;
        return m_bytes.mid(from, m_at - from);
    }

    std::optional<ImapArgument> argument(int depth)
    {
        ImapArgument argument;
        if (skip('(')) {
            argument.kind = ImapArgument::Kind::List;
            if (depth >= deepest)
                return std::nullopt;
            while (!skip(')')) {
                if (!argument.list.isEmpty() && !skip(' '))
                    return std::nullopt;
                const auto one = atEnd() ? std::nullopt : this->argument(depth + 1);
                if (!one)
                    return std::nullopt;
                argument.list.append(*one);
            }
            return argument;
        }
        if (skip('"')) {
            argument.kind = ImapArgument::Kind::Text;
            while (!skip('"')) {
                skip('\\');
                if (atEnd())
                    return std::nullopt;
                argument.text += m_bytes[m_at++];
            }
            return argument;
        }
        if (peek() == '{') {
            const qsizetype end = m_bytes.indexOf("}\r\n", m_at);
            bool ok = false;
            const qsizetype size = end < 0 ? 0 : m_bytes.mid(m_at + 1, end - m_at - 1).toLongLong(&ok);
            if (!ok || size < 0 || end + 3 + size > m_bytes.size())
                return std::nullopt;
            argument.kind = ImapArgument::Kind::Text;
            argument.text = m_bytes.mid(end + 3, size);
            m_at = end + 3 + size;
            return argument;
        }
        return atom();
    }

private:
    // BODY.PEEK[HEADER.FIELDS (FROM)]<0.100> is one atom.
    std::optional<ImapArgument> atom()
    {
        ImapArgument argument;
        bool inBrackets = false;
        while (!atEnd()) {
            const char c = m_bytes[m_at];
            if (!inBrackets && (c == ' ' || c == '(' || c == ')'))
                break;
            if (uchar(c) < 0x20 || uchar(c) >= 0x7f || c == '{' || (!inBrackets && c == '"'))
                return std::nullopt;
            inBrackets = c == '[' ? true : c == ']' ? false : inBrackets;
            argument.text += c;
            ++m_at;
        }
        return argument.text.isEmpty() || inBrackets ? std::nullopt : std::optional(argument);
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

}

ImapCommand readImapCommand(const QByteArray &bytes)
{
    ImapCommand command;
    Reader reader(bytes);
    command.tag = reader.word();
    const auto isTag = [](char c) { return uchar(c) > 0x20 && uchar(c) < 0x7f && !strchr("(){%*\"\\+", c); };
    if (command.tag.isEmpty() || !std::ranges::all_of(command.tag, isTag)) {
        command.tag = "*";
        return command;
    }
    if (!reader.skip(' '))
        return command;
    command.name = reader.word().toUpper();
    if (command.name == "UID" && reader.skip(' '))
        command.name = "UID " + reader.word().toUpper();
    while (!reader.atEnd()) {
        if (!reader.skip(' '))
            return command;
        const auto argument = reader.argument(0);
        if (!argument)
            return command;
        command.arguments.append(*argument);
    }
    command.isRead = !command.name.isEmpty();
    return command;
}

std::optional<QList<quint32>> numbersIn(const QByteArray &set, const QList<quint32> &all)
{
    const auto number = [&all](const QByteArray &text) -> std::optional<quint32> {
        if (text == "*")
            return all.isEmpty() ? 0 : all.last();
        bool ok = false;
        const quint32 value = text.toUInt(&ok);
        return ok && value > 0 ? std::optional(value) : std::nullopt;
    };
    QList<quint32> found;
    const QList<QByteArray> parts = set.split(',');
    for (const QByteArray &part : parts) {
        const qsizetype colon = part.indexOf(':');
        const auto from = number(part.left(colon < 0 ? part.size() : colon));
        const auto to = colon < 0 ? from : number(part.mid(colon + 1));
        if (!from || !to)
            return std::nullopt;
        // "n:*" with n above the last one means the last one: ranges have no direction.
        for (auto one = std::ranges::lower_bound(all, qMin(*from, *to));
             one != all.end() && *one <= qMax(*from, *to); ++one)
            found.append(*one);
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}
