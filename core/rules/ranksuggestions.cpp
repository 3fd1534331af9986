#include "core/rules/ranksuggestions.h"

#include "core/rules/nearnumbers.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype bestAtMost = 10;
constexpr int recentDays = 14;

// Letters that transliterations write in several ways become one, so that Гончар and HONCHAR are the same.
QString folded(const QString &name)
{
    static const QHash<QChar, QLatin1StringView> cyrillic{{u'а', "a"_L1}, {u'б', "b"_L1}, {u'в', "v"_L1},
        {u'г', "g"_L1}, {u'ґ', "g"_L1}, {u'д', "d"_L1}, {u'е', "e"_L1}, {u'є', "e"_L1}, {u'ё', "e"_L1},
        {u'ж', "z"_L1}, {u'з', "z"_L1}, {u'и', "i"_L1}, {u'і', "i"_L1}, {u'ї', "i"_L1}, {u'й', "i"_L1},
        {u'к', "k"_L1}, {u'л', "l"_L1}, {u'м', "m"_L1}, {u'н', "n"_L1}, {u'о', "o"_L1}, {u'п', "p"_L1},
        {u'р', "r"_L1}, {u'с', "s"_L1}, {u'т', "t"_L1}, {u'у', "u"_L1}, {u'ф', "f"_L1}, {u'х', "x"_L1},
        {u'ц', "c"_L1}, {u'ч', "c"_L1}, {u'ш', "s"_L1}, {u'щ', "s"_L1}, {u'ы', "i"_L1}, {u'э', "e"_L1},
        {u'ю', "u"_L1}, {u'я', "a"_L1}, {u'ь', ""_L1}, {u'ъ', ""_L1}};
    static const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 17> latin{
        {{"shch"_L1, "s"_L1}, {"kh"_L1, "x"_L1}, {"zh"_L1, "z"_L1}, {"ts"_L1, "c"_L1}, {"ch"_L1, "c"_L1},
            {"sh"_L1, "s"_L1}, {"ie"_L1, "e"_L1}, {"ye"_L1, "e"_L1}, {"iu"_L1, "u"_L1}, {"yu"_L1, "u"_L1},
            {"ia"_L1, "a"_L1}, {"ya"_L1, "a"_L1}, {"yi"_L1, "i"_L1}, {"y"_L1, "i"_L1}, {"j"_L1, "i"_L1},
            {"w"_L1, "v"_L1}, {"h"_L1, "g"_L1}}};
    const QString lower = name.toLower();
    QString text;
    bool isLatin = true;
    for (const QChar c : lower) {
        const auto known = cyrillic.constFind(c);
        isLatin = isLatin && known == cyrillic.constEnd();
        text += known == cyrillic.constEnd() ? QString(c) : QString(*known);
    }
    if (isLatin) {
        for (const auto &[from, to] : latin)
            text.replace(from, to);
    }
    QString single;
    for (const QChar c : std::as_const(text)) {
        if (single.isEmpty() || single.back() != c)
            single += c;
    }
    return single;
}

QStringList nameWords(const QString &text)
{
    static const QRegularExpression address(u"\\S+@\\S+"_s);
    static const QRegularExpression between(
        u"[^\\p{L}'’-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    const QStringList all = QString(text).remove(address).split(between, Qt::SkipEmptyParts);
    for (const QString &word : all) {
        if (word.size() >= 3)
            words.append(folded(QString(word).remove(u'\'').remove(u'’')));
    }
    return words;
}

enum Sign { Named = 1, SameSum = 2, NearNumber = 4, SamePayer = 8, Recent = 16 };

Text reasonOf(int signs)
{
    if (signs & Named) {
        return signs & SameSum
            ? Text(QT_TRANSLATE_NOOP("Text", "The payer typed this number, and the same sum is due."))
            : Text(QT_TRANSLATE_NOOP("Text", "The payer typed this number."));
    }
    switch (signs) {
    case SameSum:
        return Text(QT_TRANSLATE_NOOP("Text", "The same sum is due."));
    case SameSum | Recent:
        return Text(QT_TRANSLATE_NOOP("Text", "The same sum is due, and the order is new."));
    case SameSum | SamePayer:
        return Text(QT_TRANSLATE_NOOP("Text", "The same sum is due, and the order names the payer."));
    case SameSum | SamePayer | Recent:
        return Text(QT_TRANSLATE_NOOP(
            "Text", "The same sum is due, the order names the payer, and the order is new."));
    case NearNumber:
        return Text(QT_TRANSLATE_NOOP("Text", "The number is close to the one given."));
    case NearNumber | Recent:
        return Text(QT_TRANSLATE_NOOP("Text", "The number is close to the one given, and the order is new."));
    case NearNumber | SamePayer:
        return Text(QT_TRANSLATE_NOOP(
            "Text", "The number is close to the one given, and the order names the payer."));
    case NearNumber | SamePayer | Recent:
        return Text(QT_TRANSLATE_NOOP("Text",
            "The number is close to the one given, the order names the payer, and the order is new."));
    case SameSum | NearNumber:
        return Text(
            QT_TRANSLATE_NOOP("Text", "The same sum is due, and the number is close to the one given."));
    case SameSum | NearNumber | Recent:
        return Text(QT_TRANSLATE_NOOP(
            "Text", "The same sum is due, the number is close to the one given, and the order is new."));
    case SameSum | NearNumber | SamePayer:
        return Text(QT_TRANSLATE_NOOP("Text",
            "The same sum is due, the number is close to the one given, and the order names the payer."));
    case SameSum | NearNumber | SamePayer | Recent:
        return Text(QT_TRANSLATE_NOOP("Text",
            "The same sum is due, the number is close to the one given, the order names the payer, and the "
            "order is new."));
    default:
        return Text(QT_TRANSLATE_NOOP("Text", "The order names the payer."));
    }
}

}

bool isSamePerson(const QString &payer, const QString &text)
{
    const QStringList wanted = nameWords(payer);
    const QStringList there = nameWords(text);
    const QSet<QString> known(there.cbegin(), there.cend());
    const auto count = std::count_if(
        wanted.cbegin(), wanted.cend(), [&](const QString &word) { return known.contains(word); });
    return count >= 2 || (count == 1 && wanted.size() == 1);
}

QList<OrderSuggestion> rankedSuggestions(
    const SuggestionQuery &query, const QList<OrderCandidate> &candidates)
{
    const QStringList near = nearNumbers(query.number.value);
    struct Proposal
    {
        OrderSuggestion suggestion;
        int points = 0;
        qint64 madeMs = 0;
    };
    QList<Proposal> proposals;
    QSet<QString> seen;
    for (const OrderCandidate &one : candidates) {
        const bool isOld = query.madeSince.isValid() && one.madeAt.isValid() && one.madeAt < query.madeSince;
        if (isOld || seen.contains(one.number.value))
            continue;
        const qsizetype distance = near.indexOf(one.number.value);
        int signs = query.named.contains(one.number) ? Named : 0;
        signs |= one.due && *one.due == query.amount ? SameSum : 0;
        signs |= distance >= 0 ? NearNumber : 0;
        signs |= isSamePerson(query.payer, one.customer + u' ' + one.title) ? SamePayer : 0;
        if (signs == 0)
            continue;
        const bool isRecent
            = query.at.isValid() && one.madeAt.isValid() && one.madeAt >= query.at.addDays(-recentDays);
        signs |= isRecent ? Recent : 0;
        seen.insert(one.number.value);
        Proposal proposal;
        proposal.suggestion = {one.number, one.title, one.due, reasonOf(signs)};
        proposal.points = (signs & Named ? 2000 : 0) + (signs & SameSum ? 700 : 0)
            + (signs & NearNumber ? 500 - int(qMin<qsizetype>(distance, 99)) : 0)
            + (signs & SamePayer ? 300 : 0) + (isRecent ? 50 : 0);
        proposal.madeMs = one.madeAt.isValid() ? one.madeAt.toMSecsSinceEpoch() : 0;
        proposals.append(proposal);
    }
    std::sort(proposals.begin(), proposals.end(), [](const Proposal &a, const Proposal &b) {
        if (a.points != b.points)
            return a.points > b.points;
        return a.madeMs != b.madeMs ? a.madeMs > b.madeMs : a.suggestion.number < b.suggestion.number;
    });
    QList<OrderSuggestion> best;
    for (const Proposal &proposal : std::as_const(proposals)) {
        if (best.size() < bestAtMost)
            best.append(proposal.suggestion);
    }
    return best;
}

}
