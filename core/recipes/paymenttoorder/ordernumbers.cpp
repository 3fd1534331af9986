#include "core/recipes/paymenttoorder/ordernumbers.h"

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

OrderNumber numberFromReference(const QString &reference, const QRegularExpression &pattern)
{
    const QRegularExpressionMatch match = pattern.match(reference);
    if (!match.hasMatch())
        return {};
    return {match.captured(match.lastCapturedIndex() >= 1 ? 1 : 0).trimmed()};
}

OrderNumber numberFromTyped(const QString &typed)
{
    // Words and signs around it are dropped, spaces inside groups of digits closed; two numbers name no
    // order.
    static const QRegularExpression number(uR"((?<![\p{L}\d])\d(?:[ \x{00A0}\x{202F}]?\d)*(?![\p{L}\d]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QRegularExpressionMatchIterator matches = number.globalMatch(typed);
    if (!matches.hasNext())
        return {};
    QString digits = matches.next().captured();
    if (matches.hasNext())
        return {};
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return {digits};
}

NamedOrder namedOrder(const Payment &payment, const QRegularExpression &pattern, const QString &typedField)
{
    const OrderNumber byReference = numberFromReference(payment.reference, pattern);
    OrderNumber byTyped;
    for (const NamedValue &field : payment.typedFields) {
        if (!typedField.isEmpty()
            && field.name.trimmed().compare(typedField.trimmed(), Qt::CaseInsensitive) == 0)
            byTyped = numberFromTyped(field.value);
    }
    if (byReference.isEmpty())
        return {byTyped, false, {}};
    const bool disagree = !byTyped.isEmpty() && byTyped != byReference;
    return {byReference, true, disagree ? byTyped : OrderNumber()};
}

}
