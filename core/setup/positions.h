#pragma once

#include "core/base/text.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace provodka {

/// A place in a text as editors count it: lines and characters from 1.
struct TextPosition
{
    int line = 1;
    int column = 1;
    friend bool operator==(const TextPosition &, const TextPosition &) = default;
};

/// Where the members and elements of a JSON text stand. Paths are "routes/0/settings/paidStage"; in names "~"
/// and "/" are written "~0" and "~1".
class JsonPositions
{
public:
    struct Duplicate
    {
        QString path;
        TextPosition first;
        TextPosition again;
    };
    struct Mistake
    {
        TextPosition at;
        Text text;
    };

    enum class Top { Object, ObjectOrList };
    explicit JsonPositions(const QByteArray &text, Top top = Top::Object);

    /// Of a member's name or an element's value; of the nearest surrounding one that exists otherwise.
    TextPosition of(const QString &path) const;
    const QList<Duplicate> &duplicates() const { return m_duplicates; }
    /// The first place where the text is no JSON.
    const std::optional<Mistake> &mistake() const { return m_mistake; }

    /// "routes/0" and "a/b" make "routes/0/a~1b".
    static QString joined(const QString &path, const QString &name);
    static QString joined(const QString &path, qsizetype index);

private:
    friend class JsonScan;
    QHash<QString, TextPosition> m_places;
    QList<Duplicate> m_duplicates;
    std::optional<Mistake> m_mistake;
};

}
