#include "core/rules/mailpayment.h"

#include "core/rules/mailtypes.h"

#include <QCryptographicHash>
#include <QTimeZone>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> unreadable(const QString &name, const Text &why)
{
    return failure(Error::Kind::Malformed,
        Text(QT_TRANSLATE_NOOP("Text", "The mail tells of a payment, but its value “%1” cannot be taken: %2"),
            {name, why.toString()}),
        name);
}

QString withoutMessageId(const MailMessage &message)
{
    return message.fromAddress + u'\n' + message.subject + u'\n' + message.date.toString(Qt::ISODate) + u'\n'
        + message.seen;
}

QString ownReference(const MailMessage &message)
{
    const QString id = message.messageId.isEmpty() ? withoutMessageId(message) : message.messageId;
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"mail:"_s + QString::fromLatin1(hash.first(16));
}

class PaymentReader
{
public:
    PaymentReader(const MailReading &reading, const MailMessage &message, const MailPaymentContext &context)
        : m_reading(reading)
        , m_message(message)
        , m_context(context)
    {
    }

    Result<MailPayment> run()
    {
        if (!m_reading.matched())
            return failure(
                Error::Kind::Rejected, Text(QT_TRANSLATE_NOOP("Text", "No mail rule fits this mail.")));
        m_payment.account = m_context.account;
        for (const auto step : {&PaymentReader::amount, &PaymentReader::order, &PaymentReader::identity,
                 &PaymentReader::date, &PaymentReader::state, &PaymentReader::others}) {
            if (const Result<void> done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        }
        if (m_message.isCut)
            warn(Text(QT_TRANSLATE_NOOP("Text", "The mail is very large; a part of it was not read.")));
        return MailPayment{m_payment, m_warnings};
    }

private:
    void warn(Text text) { m_warnings.append(std::move(text)); }

    /// The one find of a value; nullptr when it is not there and need not be. Several that say the same are
    /// one.
    Result<const MailFind *> one(const QString &name) const
    {
        const MailValue *value = m_reading.value(name);
        if (!value)
            return nullptr;
        if (value->found.isEmpty()) {
            if (value->isRequired)
                return unreadable(name, value->problem);
            return nullptr;
        }
        const MailFind &first = value->found.first();
        for (const MailFind &find : value->found) {
            if (!find.problem.isEmpty())
                return unreadable(name, find.problem);
            const bool isSame = find.money == first.money && find.date == first.date
                && (value->type == MailValueType::Money || value->type == MailValueType::Date
                    || find.cleaned == first.cleaned);
            if (!isSame) {
                return unreadable(name,
                    Text(QT_TRANSLATE_NOOP("Text", "it stands there several times and differs (“%1”, “%2”)."),
                        {first.cleaned.left(40), find.cleaned.left(40)}));
            }
        }
        return &first;
    }

    /// The amount with a currency that may stand in a value of its own; read again by it, because currencies
    /// differ in decimals.
    Result<Money> withCurrency(const QString &name, const MailFind &find, const QString &currency) const
    {
        if (!find.money)
            return unreadable(
                name, Text(QT_TRANSLATE_NOOP("Text", "its rule does not say that it is money.")));
        const QString named = find.money->currency;
        if (!named.isEmpty() && !currency.isEmpty() && named != currency) {
            return unreadable(name,
                Text(QT_TRANSLATE_NOOP("Text", "it is in %1, and the value “currency” says %2."),
                    {named, currency}));
        }
        const QString code = named.isEmpty() ? currency : named;
        if (code.isEmpty()) {
            return unreadable(name,
                Text(QT_TRANSLATE_NOOP(
                    "Text", "no currency is named; give the rule's value a \"currency\".")));
        }
        if (!named.isEmpty())
            return *find.money;
        const Result<Money> again = parseMoney(find.money->decimal(), code);
        if (!again)
            return unreadable(name, again.error().text);
        return *again;
    }

    Result<void> amount()
    {
        const Result<const MailFind *> currency = one(u"currency"_s);
        if (!currency)
            return tl::unexpected(currency.error());
        if (*currency) {
            m_currency = currencyOf((*currency)->cleaned);
            if (m_currency.isEmpty())
                return unreadable(u"currency"_s,
                    Text(QT_TRANSLATE_NOOP("Text", "“%1” is not a currency."),
                        {(*currency)->cleaned.left(40)}));
        }
        const Result<const MailFind *> found = one(u"amount"_s);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found) {
            return unreadable(
                u"amount"_s, Text(QT_TRANSLATE_NOOP("Text", "no rule that fits this mail takes it.")));
        }
        const Result<Money> money = withCurrency(u"amount"_s, **found, m_currency);
        if (!money)
            return tl::unexpected(money.error());
        if (money->minor <= 0) {
            return unreadable(u"amount"_s,
                Text(QT_TRANSLATE_NOOP("Text", "“%1” is not more than nothing."), {(*found)->raw.left(40)}));
        }
        m_payment.amount = *money;
        return {};
    }

    Result<void> order()
    {
        const Result<const MailFind *> found = one(u"order"_s);
        if (!found)
            return tl::unexpected(found.error());
        if (*found) {
            m_payment.typedFields.append(
                {m_context.typedField.isEmpty() ? u"order"_s : m_context.typedField, (*found)->cleaned});
        } else {
            warn(Text(QT_TRANSLATE_NOOP("Text", "The mail names no order number.")));
        }
        return {};
    }

    Result<void> identity()
    {
        const Result<const MailFind *> id = one(u"paymentId"_s);
        if (!id)
            return tl::unexpected(id.error());
        if (*id) {
            m_payment.reference = (*id)->cleaned;
        } else {
            m_payment.reference = ownReference(m_message);
            warn(Text(QT_TRANSLATE_NOOP("Text",
                "The mail names no payment id, so the same payment by another way cannot be recognised.")));
        }
        if (m_payment.reference.size() > 200)
            return unreadable(
                u"paymentId"_s, Text(QT_TRANSLATE_NOOP("Text", "it is longer than 200 characters.")));
        const Result<const MailFind *> payer = one(u"payer"_s);
        if (!payer)
            return tl::unexpected(payer.error());
        if (*payer)
            m_payment.payer = (*payer)->cleaned.left(300);
        return {};
    }

    Result<void> date()
    {
        const Result<const MailFind *> found = one(u"date"_s);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found) {
            if (!m_message.date.isValid())
                return unreadable(u"date"_s,
                    Text(QT_TRANSLATE_NOOP("Text", "neither the text nor the mail's Date names one.")));
            m_payment.processedAt = m_message.date.toUTC();
            if (m_reading.value(u"date"_s))
                warn(
                    Text(QT_TRANSLATE_NOOP("Text", "The text names no date; the mail's own Date is taken.")));
        } else {
            const MailFind &find = **found;
            if (!find.date.isValid())
                return unreadable(
                    u"date"_s, Text(QT_TRANSLATE_NOOP("Text", "its rule does not say that it is a date.")));
            m_payment.processedAt = find.date;
            // The time of a day that is told without one is the mail's.
            const QTimeZone zone(m_context.zone);
            if (!find.hasTime && zone.isValid() && m_message.date.isValid()
                && find.date.toTimeZone(zone).date() == m_message.date.toTimeZone(zone).date())
                m_payment.processedAt = m_message.date.toUTC();
        }
        m_payment.createdAt = m_payment.processedAt;
        return {};
    }

    Result<void> state()
    {
        const Result<const MailFind *> status = one(u"status"_s);
        if (!status)
            return tl::unexpected(status.error());
        if (!*status) {
            m_payment.state = m_reading.isSuccess ? PaymentState::Paid : PaymentState::Unknown;
            if (!m_reading.isSuccess)
                warn(Text(QT_TRANSLATE_NOOP("Text",
                    "No rule says what became of the payment; mark the rule as \"success\" or let it take "
                    "the "
                    "\"status\".")));
            return {};
        }
        m_payment.statusText = (*status)->cleaned.left(100);
        const auto known = m_reading.states.constFind((*status)->cleaned.toLower());
        if (known != m_reading.states.constEnd()) {
            m_payment.state = *known;
            return {};
        }
        m_payment.state = PaymentState::Unknown;
        warn(Text(QT_TRANSLATE_NOOP("Text", "The rules do not say what the status “%1” means."),
            {m_payment.statusText}));
        return {};
    }

    Result<void> others()
    {
        static const QStringList known{u"amount"_s, u"currency"_s, u"order"_s, u"date"_s, u"paymentId"_s,
            u"payer"_s, u"status"_s, u"fee"_s};
        const Result<const MailFind *> fee = one(u"fee"_s);
        if (!fee)
            return tl::unexpected(fee.error());
        if (*fee) {
            const Result<Money> money = withCurrency(u"fee"_s, **fee, m_payment.amount.currency);
            if (!money)
                return tl::unexpected(money.error());
            m_payment.fee = *money;
        }
        for (const MailValue &value : m_reading.values) {
            if (known.contains(value.name))
                continue;
            if (value.found.isEmpty() && value.isRequired)
                return unreadable(value.name, value.problem);
            QStringList texts;
            for (const MailFind &find : value.found) {
                if (!find.problem.isEmpty())
                    return unreadable(value.name, find.problem);
                texts.append(find.cleaned.left(1000));
            }
            texts.removeDuplicates();
            if (!texts.isEmpty())
                m_payment.extra.append({value.name, texts.join(u"; "_s)});
        }
        return {};
    }

    const MailReading &m_reading;
    const MailMessage &m_message;
    const MailPaymentContext &m_context;
    Payment m_payment;
    QString m_currency;
    QList<Text> m_warnings;
};

}

Result<MailPayment> paymentFromReading(
    const MailReading &reading, const MailMessage &message, const MailPaymentContext &context)
{
    return PaymentReader(reading, message, context).run();
}

}
