#include "core/rules/nearnumbers.h"

#include <QSet>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype nearAtMost = 60;
constexpr qsizetype longest = 40; // longer texts are no numbers that anybody typed

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

}

QStringList nearNumbers(const QString &number)
{
    const QString typed = number.trimmed();
    if (typed.isEmpty() || typed.size() > longest)
        return {};
    QStringList near;
    QSet<QString> seen{typed, number};
    const auto offer = [&](const QString &candidate) {
        if (candidate.isEmpty() || near.size() >= nearAtMost || seen.contains(candidate))
            return;
        seen.insert(candidate);
        near.append(candidate);
    };

    for (qsizetype at = typed.size() - 1; at > 0; --at) {
        if (!typed[at].isLetterOrNumber())
            offer(typed.left(at).trimmed()); // 10482-2, 10482/2026
    }
    qsizetype first = 0;
    while (first < typed.size() && !isDigit(typed[first]))
        ++first;
    qsizetype last = first;
    while (last < typed.size() && isDigit(typed[last]))
        ++last;
    const QString digits = typed.mid(first, last - first);
    if (digits.isEmpty())
        return near;
    const QString front = typed.left(first);
    const QString back = typed.mid(last);
    offer(front + digits);
    offer(digits);
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits[zeros] == u'0')
        ++zeros;
    offer(front + digits.mid(zeros) + back);

    for (qsizetype i = 0; i + 1 < digits.size(); ++i) {
        QString swapped = digits;
        swapped[i] = digits[i + 1];
        swapped[i + 1] = digits[i];
        offer(front + swapped + back);
    }
    for (qsizetype i = 0; i < digits.size() && digits.size() > 1; ++i) {
        QString without = digits;
        without.remove(i, 1);
        offer(front + without + back);
    }
    // Neighbouring orders first: the last digit is the one that differs between them.
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString other = digits;
            other[i] = digit;
            offer(front + other + back);
        }
    }
    return near;
}

}
