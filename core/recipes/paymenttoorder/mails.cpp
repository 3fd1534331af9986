#include "core/recipes/paymenttoorder/mails.h"

#include "core/mail/authentication.h"
#include "core/rules/mailpayment.h"

#include <QRegularExpression>

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString trustNone = u"none"_s;
const QString trustAuthenticated = u"authenticated"_s;
const QString trustSender = u"sender"_s;

QStringList sendersOf(const QJsonObject &json)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return json.value("mailSenders"_L1).toString().toLower().split(between, Qt::SkipEmptyParts);
}

bool isOf(const QString &domain, const QString &sender)
{
    const QString own = sender.section(u'@', -1);
    return !own.isEmpty() && (domain == own || domain.endsWith(u'.' + own));
}

/// An address is meant as it stands, "shop.example" or "@shop.example" with what is under it.
bool isKnown(const QStringList &senders, const QString &address)
{
    return std::any_of(senders.cbegin(), senders.cend(), [&](const QString &sender) {
        const bool isAddress = sender.indexOf(u'@') > 0;
        return isAddress ? address == sender
                         : address.contains(u'@') && isOf(address.section(u'@', -1), sender);
    });
}

int fromHeaders(const MailMessage &message)
{
    return int(std::count_if(message.headers.cbegin(), message.headers.cend(),
        [](const NamedValue &header) { return header.name.compare("From"_L1, Qt::CaseInsensitive) == 0; }));
}

Proof proofOf(const QStringList &senders, const MailMessage &message, const QString &authservId)
{
    // Who writes two senders means to show one and to be judged by the other.
    if (fromHeaders(message) != 1 || !isKnown(senders, message.fromAddress))
        return Proof::Unproven;
    const MailVerdict verdict = mailVerdict(message, authservId);
    const bool isGenuine = verdict.isAuthenticated
        && std::any_of(senders.cbegin(), senders.cend(), [&](const QString &sender) {
               return isOf(verdict.domain, sender) || isOf(sender.section(u'@', -1), verdict.domain);
           });
    return isGenuine ? Proof::MailAuthenticated : Proof::SenderNamed;
}

QString ruleNames(const MailReading &reading)
{
    QStringList names;
    for (const MailRuleReading &one : reading.rules) {
        if (one.matched)
            names.append(u"“%1” (%2)"_s.arg(one.rule, QString::number(one.version)));
    }
    return names.join(u", "_s);
}

/// The payment's name, when the mail tells exactly one.
QString referenceIn(const MailReading &reading)
{
    const MailValue *value = reading.value(u"paymentId"_s);
    QString reference;
    for (const MailFind &find : value ? value->found : QList<MailFind>()) {
        const QString name = find.cleaned.trimmed();
        if (!reference.isEmpty() && name != reference)
            return {};
        reference = name;
    }
    return reference;
}

tl::unexpected<Error> wrong(const char *setting, Text text)
{
    return failure(Error::Kind::Misconfigured, std::move(text), QString::fromLatin1(setting));
}

}

MailSign signIn(const Settings &settings, const MailMessage &message, const QString &authservId)
{
    MailSign sign;
    sign.hasRules = !settings.mailRules.rules.isEmpty();
    sign.isExpected = isKnown(settings.mailSenders, message.fromAddress);
    sign.proof = proofOf(settings.mailSenders, message, authservId);
    if (!sign.hasRules)
        return sign;
    MailDefaults defaults;
    defaults.zone = settings.zone.id();
    const MailReading reading = readByRules(settings.mailRules, message, defaults);
    if (!reading.matched())
        return sign;
    sign.rules = ruleNames(reading);
    sign.reference = referenceIn(reading);
    MailPaymentContext context;
    context.zone = settings.zone.id();
    context.typedField = settings.typedField;
    Result<MailPayment> payment = paymentFromReading(reading, message, context);
    if (!payment) {
        sign.problem = payment.error().text;
        return sign;
    }
    sign.payment = std::move(payment->payment);
    sign.payment->account.clear();
    sign.payment->reference.clear();
    return sign;
}

Result<void> readMailSettings(const QJsonObject &json, Settings &settings)
{
    Result<MailRules> rules = mailRulesFromJson(json.value("mailRules"_L1).toArray());
    if (!rules)
        return failure(
            Error::Kind::Misconfigured, rules.error().text, u"mailRules/"_s + rules.error().detail);
    settings.mailRules = std::move(*rules);
    settings.mailSenders = sendersOf(json);
    const QString trust = json.value("mailTrust"_L1).toString(trustNone);
    settings.mailTrust = trust == trustSender ? MailTrust::Sender
        : trust == trustAuthenticated         ? MailTrust::Authenticated
                                              : MailTrust::None;
    if (settings.mailTrust != MailTrust::None && settings.mailSenders.isEmpty()) {
        return wrong("mailTrust",
            Text(QT_TRANSLATE_NOOP("Text",
                "\"mailTrust\" lets mails prove payments, but \"mailSenders\" does not say whose: name the "
                "addresses or domains that the payment service writes from.")));
    }
    return {};
}

QList<FieldSpec> mailSpecs()
{
    FieldSpec rules = mailRulesSpec();
    rules.required = false;
    FieldSpec trust;
    trust.key = u"mailTrust"_s;
    trust.type = FieldSpec::Type::Choice;
    trust.label = QT_TRANSLATE_NOOP(
        "Settings", "How far a mail is trusted where nobody can be asked about the payment");
    trust.help = QT_TRANSLATE_NOOP("Settings",
        "none: a person decides. authenticated: mails whose sender's domain the mailbox's host has verified. "
        "sender: mails that name a known sender; anybody can write that. Where the payment service can be "
        "asked, a mail only rings and this has no effect.");
    trust.required = false;
    trust.byDefault = trustNone;
    trust.choices = {trustNone, trustAuthenticated, trustSender};
    FieldSpec senders;
    senders.key = u"mailSenders"_s;
    senders.label = QT_TRANSLATE_NOOP("Settings", "Senders of the payment service's mails");
    senders.help = QT_TRANSLATE_NOOP("Settings",
        "Addresses or domains, separated by commas, as seen in a real mail. A mail of theirs that no rule "
        "can read is reported.");
    senders.required = false;
    return {rules, trust, senders};
}

QList<Text> mailWarnings(const QJsonObject &json)
{
    if (json.value("mailTrust"_L1).toString() != trustSender)
        return {};
    return {Text(QT_TRANSLATE_NOOP("Text",
                     "\"mailTrust\" is \"sender\": whoever writes a mail with the sender's address %1, which "
                     "anybody can "
                     "do, has a payment booked that never came. Choose \"authenticated\" or give the payment "
                     "service's "
                     "key."),
        {sendersOf(json).join(u", "_s)})};
}

}
