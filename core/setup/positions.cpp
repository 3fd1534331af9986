#include "core/setup/positions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

/// One walk over a JSON text that notes where everything stands.
class JsonScan
{
public:
    JsonScan(const QByteArray &text, JsonPositions &into, JsonPositions::Top top)
        : m_text(text)
        , m_into(into)
        , m_top(top)
    {
    }

    void run()
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(m_text);
        if (decoder.hasError()) {
            m_at = decoded.section(QChar::ReplacementCharacter, 0, 0).toUtf8().size();
            fail(QT_TRANSLATE_NOOP("Text", "The file is not written in UTF-8; save it with this encoding."));
            return;
        }
        if (!space())
            return;
        if (atEnd()) {
            fail(QT_TRANSLATE_NOOP("Text", "The file is empty."));
            return;
        }
        if (peek() != '{' && !(m_top == JsonPositions::Top::ObjectOrList && peek() == '[')) {
            fail(QT_TRANSLATE_NOOP("Text", "An opening brace { is expected here."));
            return;
        }
        if (!value({}, 0) || !space())
            return;
        if (!atEnd())
            fail(QT_TRANSLATE_NOOP(
                "Text", "The text should end here: the last brace before this closes everything."));
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }

    TextPosition here() { return placeOf(m_at); }

    // Places are asked for in growing order, but for mistakes; so the count goes on where it stood.
    TextPosition placeOf(qsizetype at)
    {
        if (at < m_counted) {
            m_counted = 0;
            m_place = {};
        }
        for (; m_counted < at && m_counted < m_text.size(); ++m_counted) {
            const auto byte = static_cast<unsigned char>(m_text[m_counted]);
            if (byte == '\n') {
                ++m_place.line;
                m_place.column = 1;
            } else if ((byte & 0xc0) != 0x80) {
                ++m_place.column;
            }
        }
        return m_place;
    }

    bool fail(const char *sentence) { return failAt(m_at, sentence); }

    bool failAt(qsizetype at, const char *sentence)
    {
        if (!m_into.m_mistake)
            m_into.m_mistake = JsonPositions::Mistake{placeOf(at), Text(sentence)};
        return false;
    }

    bool failAtEnd()
    {
        return fail(QT_TRANSLATE_NOOP("Text", "The text ends before its braces and brackets are closed."));
    }

    bool space()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
            ++m_at;
        if (peek() == '/' || peek() == '#')
            return fail(QT_TRANSLATE_NOOP("Text", "JSON has no comments; remove this one."));
        return true;
    }

    bool value(const QString &path, int depth)
    {
        constexpr int deepest = 64;
        if (depth > deepest)
            return fail(QT_TRANSLATE_NOOP("Text", "Braces and brackets are nested too deep here."));
        if (atEnd())
            return failAtEnd();
        switch (peek()) {
        case '{':
            return object(path, depth);
        case '[':
            return array(path, depth);
        case '"': {
            QString ignored;
            return string(ignored);
        }
        case '\'':
            return fail(QT_TRANSLATE_NOOP("Text", "Texts stand in double quotes \", not in single ones."));
        case ',':
        case '}':
        case ']':
            return fail(QT_TRANSLATE_NOOP("Text", "A value is missing before this."));
        default:
            return plain();
        }
    }

    bool object(const QString &path, int depth)
    {
        ++m_at;
        QHash<QString, TextPosition> names;
        for (bool first = true;; first = false) {
            if (!space())
                return false;
            if (atEnd())
                return failAtEnd();
            if (peek() == '}') {
                if (!first)
                    return failAt(m_comma,
                        QT_TRANSLATE_NOOP("Text", "There is a comma too many here: nothing follows it."));
                ++m_at;
                return true;
            }
            if (peek() != '"')
                return fail(QT_TRANSLATE_NOOP("Text", "A member's name in double quotes is expected here."));
            const TextPosition place = here();
            QString name;
            if (!string(name) || !space())
                return false;
            const QString member = JsonPositions::joined(path, name);
            if (names.contains(name)) {
                m_into.m_duplicates.append({member, names.value(name), place});
            } else {
                names.insert(name, place);
                m_into.m_places.insert(member, place);
            }
            if (atEnd())
                return failAtEnd();
            if (peek() != ':')
                return fail(QT_TRANSLATE_NOOP("Text", "A colon is missing between the name and its value."));
            ++m_at;
            if (!space() || !value(member, depth + 1) || !space())
                return false;
            if (peek() == '}') {
                ++m_at;
                return true;
            }
            if (!comma())
                return false;
        }
    }

    bool array(const QString &path, int depth)
    {
        ++m_at;
        for (qsizetype index = 0;; ++index) {
            if (!space())
                return false;
            if (atEnd())
                return failAtEnd();
            if (peek() == ']') {
                if (index > 0)
                    return failAt(m_comma,
                        QT_TRANSLATE_NOOP("Text", "There is a comma too many here: nothing follows it."));
                ++m_at;
                return true;
            }
            const QString element = JsonPositions::joined(path, index);
            m_into.m_places.insert(element, here());
            if (!value(element, depth + 1) || !space())
                return false;
            if (peek() == ']') {
                ++m_at;
                return true;
            }
            if (!comma())
                return false;
        }
    }

    bool comma()
    {
        if (atEnd())
            return failAtEnd();
        if (peek() != ',')
            return fail(
                QT_TRANSLATE_NOOP("Text", "A comma is missing before this, or a bracket closes wrongly."));
        m_comma = m_at++;
        return true;
    }

    bool string(QString &into)
    {
        const qsizetype start = m_at++;
        for (; !atEnd() && peek() != '"'; ++m_at) {
            const auto byte = static_cast<unsigned char>(peek());
            if (byte == '\n' || byte == '\r')
                return failAt(start,
                    QT_TRANSLATE_NOOP("Text", "The text that begins here has no closing quote on its line."));
            if (byte < 0x20)
                return fail(QT_TRANSLATE_NOOP(
                    "Text", "A control character stands in this text; write a tab as \\t."));
            if (byte == '\\' && !escape())
                return false;
        }
        if (atEnd())
            return failAt(start,
                QT_TRANSLATE_NOOP("Text", "The text that begins here has no closing quote on its line."));
        ++m_at;
        const QByteArray alone = '[' + m_text.mid(start, m_at - start) + ']';
        into = QJsonDocument::fromJson(alone).array().at(0).toString();
        return true;
    }

    // Leaves m_at on the last character of the escape.
    bool escape()
    {
        const qsizetype start = m_at++;
        if (peek() != 'u') {
            if (!atEnd() && QByteArrayView("\"\\/bfnrt").contains(peek()))
                return true;
            return failAt(start, QT_TRANSLATE_NOOP("Text", "A backslash in a text is written twice: \\\\."));
        }
        for (int digit = 0; digit < 4; ++digit) {
            ++m_at;
            if (atEnd() || !QByteArrayView("0123456789abcdefABCDEF").contains(peek()))
                return failAt(
                    start, QT_TRANSLATE_NOOP("Text", "A backslash in a text is written twice: \\\\."));
        }
        return true;
    }

    bool plain()
    {
        const qsizetype start = m_at;
        while (!atEnd() && !QByteArrayView(" \t\r\n,:]}{[\"/#").contains(peek()))
            ++m_at;
        const QByteArray word = m_text.mid(start, m_at - start);
        const QByteArray alone = '[' + word + ']';
        QJsonParseError problem;
        const QJsonArray read = QJsonDocument::fromJson(alone, &problem).array();
        if (!word.isEmpty() && problem.error == QJsonParseError::NoError && read.size() == 1)
            return true;
        return failAt(start,
            QT_TRANSLATE_NOOP(
                "Text", "A value is expected here: a text in double quotes, a number, true, false, [ or {."));
    }

    const QByteArray &m_text;
    JsonPositions &m_into;
    const JsonPositions::Top m_top;
    qsizetype m_at = 0;
    qsizetype m_comma = 0;
    qsizetype m_counted = 0;
    TextPosition m_place;
};

JsonPositions::JsonPositions(const QByteArray &text, Top top)
{
    JsonScan(text, *this, top).run();
}

TextPosition JsonPositions::of(const QString &path) const
{
    for (QString at = path; !at.isEmpty(); at = at.left(qMax(qsizetype(0), at.lastIndexOf(u'/')))) {
        if (const auto found = m_places.constFind(at); found != m_places.constEnd())
            return *found;
    }
    return {};
}

QString JsonPositions::joined(const QString &path, const QString &name)
{
    QString escaped = name;
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return path.isEmpty() ? escaped : path + u'/' + escaped;
}

QString JsonPositions::joined(const QString &path, qsizetype index)
{
    return path.isEmpty() ? QString::number(index) : path + u'/' + QString::number(index);
}

}
