#include "ui/log/linematcher.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The strings of a JSON array as they stand there, without quotes; false where one has an escape, which only
/// a parser reads.
bool plainStrings(QByteArrayView json, std::vector<QByteArrayView> &strings)
{
    strings.clear();
    if (json.contains('\\'))
        return false;
    qsizetype at = 0;
    for (;;) {
        const qsizetype from = json.indexOf('"', at);
        if (from < 0)
            return true;
        const qsizetype to = json.indexOf('"', from + 1);
        if (to < 0)
            return false;
        strings.push_back(json.sliced(from + 1, to - from - 1));
        at = to + 1;
    }
}

}

LineMatcher::LineMatcher(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : list)
        m_words.emplace_back(word, Qt::CaseInsensitive);
}

const LineMatcher::Sentence &LineMatcher::sentence(QByteArrayView source)
{
    const QByteArray key = QByteArray::fromRawData(source.data(), source.size());
    if (const auto known = m_sentences.constFind(key); known != m_sentences.cend())
        return *known;
    const QString text = QCoreApplication::translate("Text", source.toByteArray().constData());
    Sentence pieces(1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int index = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (index < 1) {
            pieces.back().text += text[i];
            continue;
        }
        pieces.back().argument = index;
        pieces.emplace_back();
        ++i;
    }
    return *m_sentences.insert(source.toByteArray(), pieces);
}

void LineMatcher::readSentence(QByteArrayView json)
{
    static thread_local std::vector<QByteArrayView> parts;
    if (!plainStrings(json, parts)) {
        m_line += Text::fromJson(json.toByteArray()).toString();
        return;
    }
    if (parts.empty())
        return;
    const int arguments = int(parts.size()) - 1;
    for (const Piece &piece : sentence(parts[0])) {
        m_line += piece.text;
        if (piece.argument > 0 && piece.argument <= arguments)
            m_line += Text::shown(QString::fromUtf8(parts[size_t(piece.argument)]));
        else if (piece.argument > 0)
            m_line += u'%' + QString::number(piece.argument);
    }
}

bool LineMatcher::matches(const PackedLine &line)
{
    m_line.resize(0);
    readSentence(line.text);
    m_line += u'\n' + QString::fromUtf8(line.connection) + u'\n' + QString::fromUtf8(line.route);
    if (line.event != "0")
        m_line += u'\n' + QString::fromLatin1(line.event);
    if (!line.detail.isEmpty())
        m_line += u'\n' + QString::fromUtf8(line.detail);
    return std::ranges::all_of(
        m_words, [&](const QStringMatcher &word) { return word.indexIn(m_line) >= 0; });
}

}
