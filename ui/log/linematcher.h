#pragma once

#include "core/store/journal.h"

#include <QHash>
#include <QStringMatcher>

#include <vector>

namespace provodka::ui {

/// Whether a line holds all the words that a person typed, in the sentence as it is shown in their language,
/// in a name, in the event's number or in the detail. Each sentence of the program is translated once.
class LineMatcher
{
public:
    explicit LineMatcher(const QString &words);

    bool isEmpty() const { return m_words.empty(); }
    bool matches(const PackedLine &line);

private:
    /// A translated sentence between its arguments: "Order ", 1, " is paid."
    struct Piece
    {
        QString text;
        int argument = 0; ///< 1 for %1; 0: only text
    };
    using Sentence = std::vector<Piece>;

    const Sentence &sentence(QByteArrayView source);
    void readSentence(QByteArrayView json);

    std::vector<QStringMatcher> m_words;
    QHash<QByteArray, Sentence> m_sentences;
    QString m_line; // kept between lines for its room
};

}
