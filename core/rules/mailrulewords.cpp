#include "core/rules/mailrulewords.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

QString placeWord(MailExtraction::Place place)
{
    switch (place) {
    case MailExtraction::Place::Subject:
        return words(QT_TRANSLATE_NOOP("Text", "in the subject"));
    case MailExtraction::Place::SubjectAndBody:
        return words(QT_TRANSLATE_NOOP("Text", "in subject and text"));
    case MailExtraction::Place::Body:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Text", "in the text"));
}

Text cellWords(const MailExtraction &extraction)
{
    const QString table = QString::number(extraction.table);
    if (!extraction.rowWith.isEmpty()) {
        return extraction.column > 0
            ? Text(QT_TRANSLATE_NOOP("Text", "column %3 of the row with “%2” in HTML table %1"),
                {table, extraction.rowWith, QString::number(extraction.column)})
            : Text(QT_TRANSLATE_NOOP("Text", "the cell beside “%2” in HTML table %1"),
                {table, extraction.rowWith});
    }
    if (extraction.row == MailExtraction::everyRow)
        return Text(QT_TRANSLATE_NOOP("Text", "column %2 of every row of HTML table %1"),
            {table, QString::number(extraction.column)});
    if (extraction.row == MailExtraction::lastRow)
        return Text(QT_TRANSLATE_NOOP("Text", "column %2 of the last row of HTML table %1"),
            {table, QString::number(extraction.column)});
    return Text(QT_TRANSLATE_NOOP("Text", "row %2, column %3 of HTML table %1"),
        {table, QString::number(extraction.row), QString::number(extraction.column)});
}

QString testWords(const MailCondition &condition)
{
    static constexpr std::array<std::array<const char *, 5>, 5> sentences{{
        {QT_TRANSLATE_NOOP("Text", "the sender contains “%1”"),
            QT_TRANSLATE_NOOP("Text", "the sender does not contain “%1”"),
            QT_TRANSLATE_NOOP("Text", "the sender is “%1”"),
            QT_TRANSLATE_NOOP("Text", "the sender is not “%1”"),
            QT_TRANSLATE_NOOP("Text", "the sender fits the pattern “%1”")},
        {QT_TRANSLATE_NOOP("Text", "the sender's name contains “%1”"),
            QT_TRANSLATE_NOOP("Text", "the sender's name does not contain “%1”"),
            QT_TRANSLATE_NOOP("Text", "the sender's name is “%1”"),
            QT_TRANSLATE_NOOP("Text", "the sender's name is not “%1”"),
            QT_TRANSLATE_NOOP("Text", "the sender's name fits the pattern “%1”")},
        {QT_TRANSLATE_NOOP("Text", "the recipient contains “%1”"),
            QT_TRANSLATE_NOOP("Text", "the recipient does not contain “%1”"),
            QT_TRANSLATE_NOOP("Text", "the recipient is “%1”"),
            QT_TRANSLATE_NOOP("Text", "the recipient is not “%1”"),
            QT_TRANSLATE_NOOP("Text", "the recipient fits the pattern “%1”")},
        {QT_TRANSLATE_NOOP("Text", "the subject contains “%1”"),
            QT_TRANSLATE_NOOP("Text", "the subject does not contain “%1”"),
            QT_TRANSLATE_NOOP("Text", "the subject is “%1”"),
            QT_TRANSLATE_NOOP("Text", "the subject is not “%1”"),
            QT_TRANSLATE_NOOP("Text", "the subject fits the pattern “%1”")},
        {QT_TRANSLATE_NOOP("Text", "the text contains “%1”"),
            QT_TRANSLATE_NOOP("Text", "the text does not contain “%1”"),
            QT_TRANSLATE_NOOP("Text", "the text is “%1”"), QT_TRANSLATE_NOOP("Text", "the text is not “%1”"),
            QT_TRANSLATE_NOOP("Text", "the text fits the pattern “%1”")},
    }};
    const QString written
        = condition.test == MailTest::Matches ? condition.pattern.pattern() : condition.text;
    return words(sentences[size_t(condition.field)][size_t(condition.test)], {written});
}

}

Text extractionWords(const MailExtraction &extraction)
{
    const QString place = placeWord(extraction.place);
    switch (extraction.way) {
    case MailExtraction::Way::After:
        return Text(QT_TRANSLATE_NOOP("Text", "what stands behind “%1” %2"), {extraction.marker, place});
    case MailExtraction::Way::Between:
        return Text(QT_TRANSLATE_NOOP("Text", "what stands between “%1” and “%2” %3"),
            {extraction.marker, extraction.endMarker, place});
    case MailExtraction::Way::LineAfter:
        return Text(QT_TRANSLATE_NOOP("Text", "the line below “%1” %2"), {extraction.marker, place});
    case MailExtraction::Way::Pattern:
        return Text(QT_TRANSLATE_NOOP("Text", "what the pattern “%1” finds %2"),
            {extraction.pattern.pattern(), place});
    case MailExtraction::Way::Table:
        return cellWords(extraction);
    case MailExtraction::Way::Everything:
        return Text(QT_TRANSLATE_NOOP("Text", "all that stands %1"), {place});
    case MailExtraction::Way::Constant:
        break;
    }
    return Text(QT_TRANSLATE_NOOP("Text", "always “%1”"), {extraction.marker});
}

QString conditionWords(const MailCondition &condition)
{
    if (condition.kind == MailCondition::Kind::Test)
        return testWords(condition);
    QStringList parts;
    for (const MailCondition &part : condition.parts) {
        const QString text = conditionWords(part);
        parts.append(
            part.kind == MailCondition::Kind::Test || part.parts.size() < 2 ? text : u'(' + text + u')');
    }
    const QString sign = condition.kind == MailCondition::Kind::All ? words(QT_TRANSLATE_NOOP("Text", "and"))
                                                                    : words(QT_TRANSLATE_NOOP("Text", "or"));
    return parts.join(u' ' + sign + u' ');
}

QString valueWord(const QString &name)
{
    static constexpr std::array<std::pair<const char *, const char *>, 11> known{{
        {"amount", QT_TRANSLATE_NOOP("Text", "amount")},
        {"currency", QT_TRANSLATE_NOOP("Text", "currency")},
        {"order", QT_TRANSLATE_NOOP("Text", "order number")},
        {"date", QT_TRANSLATE_NOOP("Text", "date")},
        {"paymentId", QT_TRANSLATE_NOOP("Text", "payment id")},
        {"payer", QT_TRANSLATE_NOOP("Text", "payer")},
        {"status", QT_TRANSLATE_NOOP("Text", "status")},
        {"fee", QT_TRANSLATE_NOOP("Text", "fee")},
        {"net", QT_TRANSLATE_NOOP("Text", "amount without the fee")},
        {"settled", QT_TRANSLATE_NOOP("Text", "amount paid out")},
        {"settledDate", QT_TRANSLATE_NOOP("Text", "day of the payout")},
    }};
    for (const auto &[key, word] : known) {
        if (name == QLatin1StringView(key))
            return words(word);
    }
    return name;
}

}
