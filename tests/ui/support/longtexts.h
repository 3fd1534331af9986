#pragma once

#include <QTranslator>

namespace provodka::ui {

/// Texts a third longer and in Cyrillic letters at their end, as Ukrainian and Russian make them: what is
/// clipped, and what stays in the old language, is seen.
class LongTexts : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (text.isEmpty())
            return text;
        const qsizetype more = text.size() / 3;
        text += u" ї";
        for (qsizetype i = 1; i < more; ++i)
            text += i % 8 == 0 ? QChar(u' ') : QChar(u"їжщґєюм"[i % 7]);
        return n >= 0 ? text.replace(QStringLiteral("%n"), QString::number(n)) : text;
    }
};

}
