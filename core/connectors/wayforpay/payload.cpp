#include "core/connectors/wayforpay/payload.h"

#include "core/base/clock.h"
#include "core/base/json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace provodka::wayforpay {

using namespace Qt::Literals::StringLiterals;

namespace {

// Ours; never taken from outside.
constexpr auto confirmedMember = "provodkaTypedFieldsConfirmed"_L1;

bool isSecret(const QString &name)
{
    static const QStringList secret{u"cardpan"_s, u"rectoken"_s, u"merchantsignature"_s, u"card"_s,
        u"cardnumber"_s, u"pan"_s, u"maskedpan"_s, u"cardtoken"_s, u"token"_s, u"gettoken"_s, u"cardcvv"_s,
        u"cvv"_s, u"cvv2"_s, u"expmonth"_s, u"expyear"_s, u"cardholder"_s, u"cardexpire"_s};
    const QString lower = name.toLower();
    return secret.contains(lower) || lower.startsWith("provodka"_L1);
}

bool isCardNumber(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        const int twice = digit * 2;
        sum += i % 2 == 0 ? digit : twice / 10 + twice % 10;
    }
    return sum % 10 == 0;
}

QString withoutCards(QString text)
{
    static const QRegularExpression mask(u"\\d{1,6}[ -]?[*\u2022]{2}[*\u2022 -]{0,24}\\d{2,4}"_s);
    static const QRegularExpression number(
        u"(?<![0-9])[3-6][0-9]{3}([ -]?)[0-9]{4}\\1[0-9]{4}\\1[0-9]{4}(?![0-9])"_s);
    text.replace(mask, u"[card]"_s);
    for (QRegularExpressionMatch match = number.match(text); match.hasMatch();
         match = number.match(text, match.capturedStart() + 1)) {
        QString digits = match.captured();
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        if (isCardNumber(digits))
            text.replace(match.capturedStart(), match.capturedLength(), u"[card]"_s);
    }
    return text;
}

QJsonValue redacted(const QJsonValue &value)
{
    if (value.isString())
        return withoutCards(value.toString());
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            kept.append(redacted(item));
        return kept;
    }
    if (value.isObject()) {
        QJsonObject kept;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!isSecret(member.key()))
                kept.insert(withoutCards(member.key()), redacted(member.value()));
        }
        return kept;
    }
    return value;
}

QByteArray encoded(const QJsonValue &value)
{
    const QByteArray array = json::compact(QJsonArray{value});
    return array.mid(1, array.size() - 2);
}

// A fee may carry more decimals than money has; it is rounded in its text.
std::optional<Money> roundedMoney(const QString &text, const QString &currency)
{
    const QString plain = text.trimmed();
    const qsizetype kept = plain.indexOf(u'.') + 1 + minorDigits(currency);
    if (!plain.contains(u'.') || plain.size() <= kept) {
        const Result<Money> exact = parseMoney(plain, currency);
        return exact ? std::optional(*exact) : std::nullopt;
    }
    const Result<Money> cut
        = parseMoney(minorDigits(currency) > 0 ? plain.left(kept) : plain.left(kept - 1), currency);
    const QStringView rest = QStringView(plain).mid(kept);
    if (!cut || !std::all_of(rest.begin(), rest.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    const qint64 up = rest.front() >= u'5' ? 1 : 0;
    return *cut + Money{plain.startsWith(u'-') ? -up : up, currency};
}

// Unix seconds within the years people pay in; anything else is no time.
QDateTime timeOf(const Members &members, const QString &name)
{
    const std::optional<qint64> seconds = members.integer(name);
    constexpr qint64 year2001 = 978'307'200;
    constexpr qint64 year2100 = 4'102'444'800;
    return seconds && *seconds >= year2001 && *seconds < year2100 ? utcFromMs(*seconds * 1000) : QDateTime();
}

tl::unexpected<Error> unreadable(const QString &reference, const QString &detail)
{
    return failure(Error::Kind::Malformed,
        Text(QT_TRANSLATE_NOOP("Text",
                 "What WayForPay tells about the payment “%1” cannot be read; look at the payment in the "
                 "cabinet, Транзакції."),
            {reference}),
        detail);
}

QString productNames(const QJsonValue &products)
{
    QStringList names;
    const QJsonArray items = products.toArray();
    for (const QJsonValue &item : items) {
        const QString name = json::text(item.toObject().value("name"_L1)).trimmed();
        if (!name.isEmpty())
            names.append(name);
    }
    return names.join(u"; "_s);
}

}

QByteArray payloadOf(const Members &members, const QString &account, const Members *typedFrom)
{
    QMap<QString, QByteArray> kept;
    const auto &all = members.all();
    for (auto member = all.begin(); member != all.end(); ++member) {
        if (isSecret(member.key()))
            continue;
        const QJsonValue value = members.value(member.key());
        const QString written = QString::fromLatin1(member.value());
        if (member.key() == "orderReference"_L1) // the payment's identity, whatever it looks like
            kept.insert(member.key(), value.isDouble() ? member.value() : encoded(value));
        else if (value.isDouble() && withoutCards(written) == written)
            kept.insert(member.key(), member.value());
        else
            kept.insert(member.key(), value.isDouble() ? QByteArray("\"[card]\"") : encoded(redacted(value)));
    }
    if (!kept.contains(u"merchantAccount"_s))
        kept.insert(u"merchantAccount"_s, encoded(account));
    if (typedFrom) {
        kept.insert(u"clientFields"_s, encoded(redacted(typedFrom->value(u"clientFields"_s))));
        kept.insert(confirmedMember, "true");
    }
    QByteArray json;
    for (auto member = kept.begin(); member != kept.end(); ++member) {
        json += json.isEmpty() ? '{' : ',';
        json += encoded(member.key()) + ':' + member.value();
    }
    return json + '}';
}

QString versionOf(const QByteArray &payload)
{
    static const QStringList numbers{u"amount"_s, u"reasonCode"_s, u"processingDate"_s, u"refundAmount"_s,
        u"settlementAmount"_s, u"settlementDate"_s, u"fee"_s, u"baseAmount"_s};
    static const QStringList texts{u"currency"_s, u"baseCurrency"_s, u"transactionType"_s};
    QByteArray facts = payload;
    if (const Result<Members> members = Members::read(payload)) {
        QStringList lines{members->text(u"transactionStatus"_s).toLower()};
        for (const QString &name : numbers) {
            const QStringList forms = numberForms(members->text(name).trimmed());
            // 12500.50 and 12500.5 are the same news.
            lines.append(*std::min_element(forms.begin(), forms.end(),
                [](const QString &a, const QString &b) { return a.size() < b.size(); }));
        }
        for (const QString &name : texts)
            lines.append(members->text(name).toUpper());
        lines.append(QString::fromUtf8(encoded(members->value(u"clientFields"_s))));
        lines.append(QString::fromLatin1(members->raw(confirmedMember)));
        facts = lines.join(u'\n').toUtf8();
    }
    return QString::fromLatin1(QCryptographicHash::hash(facts, QCryptographicHash::Sha256).toHex().left(16));
}

PaymentState stateOf(const QString &transactionStatus, const QString &transactionType)
{
    struct Known
    {
        QLatin1StringView name;
        PaymentState state;
    };
    static constexpr std::array known{Known{"created"_L1, PaymentState::Started},
        Known{"inprocessing"_L1, PaymentState::Started}, Known{"pending"_L1, PaymentState::Started},
        Known{"waitingauthcomplete"_L1, PaymentState::Held},
        Known{"waitingamountconfirm"_L1, PaymentState::Held}, Known{"approved"_L1, PaymentState::Paid},
        Known{"declined"_L1, PaymentState::Failed}, Known{"expired"_L1, PaymentState::Failed},
        Known{"refundinprocessing"_L1, PaymentState::Refunding}, Known{"refunded"_L1, PaymentState::Refunded},
        Known{"voided"_L1, PaymentState::Refunded}};
    static const QStringList payments{
        QString(), u"purchase"_s, u"charge"_s, u"sale"_s, u"auth"_s, u"settle"_s};
    static const QStringList returns{u"refund"_s, u"void"_s};

    const QString status = transactionStatus.trimmed().toLower();
    const auto found
        = std::find_if(known.begin(), known.end(), [&](const Known &one) { return one.name == status; });
    const PaymentState state = found == known.end() ? PaymentState::Unknown : found->state;
    const QString type = transactionType.trimmed().toLower();
    if (state != PaymentState::Paid || payments.contains(type))
        return state;
    // An approved return is money that went the other way.
    return returns.contains(type) ? PaymentState::Refunded : PaymentState::Unknown;
}

QList<NamedValue> typedFieldsOf(const QJsonValue &clientFields)
{
    if (clientFields.isString()) {
        const Result<QJsonValue> inner = json::value(clientFields.toString().toUtf8());
        return inner && !inner->isString() ? typedFieldsOf(*inner) : QList<NamedValue>();
    }
    QList<NamedValue> fields;
    const auto add = [&](const QString &name, const QJsonValue &value) {
        const QString text = json::text(value).trimmed();
        if (!name.trimmed().isEmpty() && !text.isEmpty())
            fields.append({name.trimmed(), text});
    };
    const auto addObject = [&](const QJsonObject &object) {
        for (const auto key : {"name"_L1, "title"_L1, "label"_L1}) {
            if (object.contains("value"_L1) && object.value(key).isString()) {
                add(object.value(key).toString(), object.value("value"_L1));
                return;
            }
        }
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.value().isObject())
                add(member.key(), member.value().toObject().value("value"_L1));
            else
                add(member.key(), member.value());
        }
    };
    if (clientFields.isObject())
        addObject(clientFields.toObject());
    const QJsonArray items = clientFields.toArray();
    for (const QJsonValue &item : items)
        addObject(item.toObject());
    return fields;
}

Result<Payment> paymentOf(const Notice &notice)
{
    const Result<Members> read = Members::read(notice.payload);
    if (!read)
        return unreadable(notice.externalId, read.error().logLine());
    const Members &members = *read;
    Payment payment;
    payment.account = members.text(u"merchantAccount"_s);
    payment.reference = members.text(u"orderReference"_s);
    if (payment.account.isEmpty() || payment.reference.isEmpty())
        return unreadable(notice.externalId, u"no merchantAccount or orderReference"_s);
    const QString currency = members.text(u"currency"_s).trimmed().toUpper();
    const bool isCurrency = currency.size() == 3
        && std::all_of(currency.begin(), currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    const Result<Money> amount = parseMoney(members.text(u"amount"_s), currency);
    if (!isCurrency || !amount || amount->minor < 0)
        return unreadable(payment.reference, u"amount or currency"_s);
    payment.amount = *amount;
    payment.statusText = members.text(u"transactionStatus"_s);
    payment.state = stateOf(payment.statusText, members.text(u"transactionType"_s));
    payment.reason = QString(members.text(u"reasonCode"_s) + u' ' + members.text(u"reason"_s)).trimmed();
    payment.createdAt = timeOf(members, u"createdDate"_s);
    payment.processedAt = timeOf(members, u"processingDate"_s);
    payment.fee = roundedMoney(members.text(u"fee"_s), currency);
    payment.refunded = roundedMoney(members.text(u"refundAmount"_s), currency);
    payment.base
        = roundedMoney(members.text(u"baseAmount"_s), members.text(u"baseCurrency"_s).trimmed().toUpper());
    if (payment.base && (payment.base->currency.size() != 3 || payment.base->isZero()))
        payment.base.reset();
    const bool isReturn = members.text(u"transactionType"_s).compare("refund"_L1, Qt::CaseInsensitive) == 0;
    if (isReturn && !payment.refunded) // a row of its own in the list: its amount is what went back
        payment.refunded = payment.amount;
    if (isReturn)
        payment.refundedAt = payment.processedAt;
    payment.settledAt = timeOf(members, u"settlementDate"_s);
    payment.settled = roundedMoney(members.text(u"settlementAmount"_s), currency);
    if (payment.settled && payment.settled->isZero() && !payment.settledAt.isValid())
        payment.settled.reset(); // "nothing yet" is written as zero without a date
    QStringList payer;
    for (const QString &name : {u"clientName"_s, u"email"_s}) {
        const QString text = members.text(name).trimmed();
        if (!text.isEmpty())
            payer.append(text);
    }
    payment.payer = payer.isEmpty() ? members.text(u"phone"_s) : payer.join(u", "_s);
    payment.typedFields = typedFieldsOf(members.value(u"clientFields"_s));
    // The list is the service's own word over TLS; a callback's typed fields are covered by no signature.
    payment.typedFieldsConfirmed = (notice.proof == Proof::Asked && members.value(confirmedMember).toBool())
        || (notice.proof == Proof::Listed && notice.kind == "list"_L1);

    static const QStringList typed{u"merchantAccount"_s, u"orderReference"_s, u"amount"_s, u"currency"_s,
        u"transactionStatus"_s, u"reason"_s, u"reasonCode"_s, u"createdDate"_s, u"processingDate"_s, u"fee"_s,
        u"refundAmount"_s, u"settlementAmount"_s, u"clientFields"_s, QString(confirmedMember)};
    const auto &all = members.all();
    for (auto member = all.begin(); member != all.end(); ++member) {
        const QString text = member.key() == "products"_L1 ? productNames(members.value(member.key()))
                                                           : members.text(member.key());
        const bool known = typed.contains(member.key())
            || (member.key() == "settlementDate"_L1 && payment.settledAt.isValid());
        if (!known && !text.isEmpty())
            payment.extra.append({member.key(), text});
    }
    return payment;
}

}
