#include "core/mail/html.h"
#include "core/rules/mailextraction.h"
#include "core/rules/mailrules.h"
#include "core/rules/mailtypes.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fieldName(MailField field)
{
    switch (field) {
    case MailField::Sender:
        return u"sender"_s;
    case MailField::SenderName:
        return u"senderName"_s;
    case MailField::Recipient:
        return u"recipient"_s;
    case MailField::Subject:
        return u"subject"_s;
    case MailField::Body:
        break;
    }
    return u"body"_s;
}

QString testName(MailTest test)
{
    switch (test) {
    case MailTest::Contains:
        break;
    case MailTest::ContainsNot:
        return u"containsNot"_s;
    case MailTest::Equals:
        return u"equals"_s;
    case MailTest::EqualsNot:
        return u"equalsNot"_s;
    case MailTest::Matches:
        return u"matches"_s;
    }
    return u"contains"_s;
}

bool holdsFor(const MailCondition &condition, const QString &text)
{
    const Qt::CaseSensitivity matching = condition.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QString wanted = plainlySeen(condition.text);
    switch (condition.test) {
    case MailTest::Contains:
    case MailTest::ContainsNot:
        return text.contains(wanted, matching);
    case MailTest::Equals:
    case MailTest::EqualsNot:
        return text.trimmed().compare(wanted.trimmed(), matching) == 0;
    case MailTest::Matches:
        return condition.pattern.match(text).hasMatch();
    }
    return false;
}

/// Why a condition does not hold; nothing when it does.
std::optional<Text> failed(const MailCondition &condition, const MailMessage &message)
{
    if (condition.kind == MailCondition::Kind::All) {
        for (const MailCondition &part : condition.parts) {
            if (std::optional<Text> why = failed(part, message))
                return why;
        }
        return std::nullopt;
    }
    if (condition.kind == MailCondition::Kind::Any) {
        std::optional<Text> first;
        for (const MailCondition &part : condition.parts) {
            const std::optional<Text> why = failed(part, message);
            if (!why)
                return std::nullopt;
            if (!first)
                first = why;
        }
        if (condition.parts.size() == 1)
            return first;
        return Text(QT_TRANSLATE_NOOP("Text", "None of the %1 conditions of “any” holds."),
            {QString::number(condition.parts.size())});
    }
    QStringList texts;
    switch (condition.field) {
    case MailField::Sender:
        texts = {message.fromAddress};
        break;
    case MailField::SenderName:
        texts = {message.fromName};
        break;
    case MailField::Recipient:
        texts = message.to;
        break;
    case MailField::Subject:
        texts = {message.subject};
        break;
    case MailField::Body:
        texts = {message.seen};
        break;
    }
    const bool any = std::any_of(
        texts.cbegin(), texts.cend(), [&](const QString &text) { return holdsFor(condition, text); });
    const bool isNot = condition.test == MailTest::ContainsNot || condition.test == MailTest::EqualsNot;
    if (any != isNot)
        return std::nullopt;
    const QString said = fieldName(condition.field) + u' ' + testName(condition.test) + u" \""_s
        + condition.text.left(60) + u'"';
    if (condition.field == MailField::Body)
        return Text(QT_TRANSLATE_NOOP("Text", "The condition %1 does not hold."), {said});
    return Text(QT_TRANSLATE_NOOP("Text", "The condition %1 does not hold; there stands “%2”."),
        {said, texts.join(u", "_s).left(100)});
}

QString cleaned(const QString &raw, const QList<MailValueRule::Cleaning> &cleanings)
{
    using Kind = MailValueRule::Cleaning::Kind;
    QString text = onOneLine(raw);
    for (const MailValueRule::Cleaning &one : cleanings) {
        switch (one.kind) {
        case Kind::Digits:
            text.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
            break;
        case Kind::Lower:
            text = text.toLower();
            break;
        case Kind::Upper:
            text = text.toUpper();
            break;
        case Kind::Before:
            if (const qsizetype at = text.indexOf(one.text, 0, Qt::CaseInsensitive); at >= 0)
                text.truncate(at);
            break;
        case Kind::Behind:
            if (const qsizetype at = text.indexOf(one.text, 0, Qt::CaseInsensitive); at >= 0)
                text = text.mid(at + one.text.size());
            break;
        case Kind::Replace:
            if (text.size() < 10'000)
                text.replace(one.text, one.with);
            break;
        }
        text = text.trimmed();
    }
    return text;
}

void typed(
    MailFind &find, const MailValueRule &rule, const MailMessage &message, const MailDefaults &defaults)
{
    find.cleaned = cleaned(find.raw, rule.cleanings);
    if (find.cleaned.isEmpty()) {
        find.problem = Text(
            QT_TRANSLATE_NOOP("Text", "Nothing is left of “%1” after the clean-ups."), {find.raw.left(40)});
        return;
    }
    switch (rule.type) {
    case MailValueType::Money: {
        const QString currency = rule.currency.isEmpty() ? defaults.currency : rule.currency;
        const Result<Money> money = readMailMoney(find.cleaned, currency, rule.decimal);
        if (money)
            find.money = *money;
        else
            find.problem = money.error().text;
        break;
    }
    case MailValueType::Date: {
        const QByteArray zone = rule.zone.isEmpty() ? defaults.zone : rule.zone;
        const Result<MailDate> date = readMailDate(find.cleaned, zone, rule.monthFirst, message.date);
        if (date) {
            find.date = date->at;
            find.hasTime = date->hasTime;
        } else {
            find.problem = date.error().text;
        }
        break;
    }
    case MailValueType::Order:
        if (std::none_of(find.cleaned.cbegin(), find.cleaned.cend(), [](QChar c) { return c.isDigit(); })
            || find.cleaned.size() > 200)
            find.problem
                = Text(QT_TRANSLATE_NOOP("Text", "“%1” is not an order number."), {find.cleaned.left(40)});
        break;
    case MailValueType::Text:
        break;
    }
}

MailRuleReading readByRule(const MailRule &rule, const MailTexts &texts, const MailDefaults &defaults)
{
    const MailMessage &message = texts.message();
    MailRuleReading reading;
    reading.rule = rule.name;
    reading.version = rule.version;
    if (!rule.isOn) {
        reading.whyNot = Text(QT_TRANSLATE_NOOP("Text", "The rule is switched off."));
        return reading;
    }
    if (const std::optional<Text> why = failed(rule.when, message)) {
        reading.whyNot = *why;
        return reading;
    }
    reading.matched = true;
    for (const MailValueRule &one : rule.values) {
        MailFinds finds = findInMail(one.extraction, texts);
        for (MailFind &find : finds.found)
            typed(find, one, message, defaults);
        reading.values.append({one.name, one.type, one.isRequired, finds.found, finds.problem});
    }
    return reading;
}

}

bool MailReading::matched() const
{
    return std::any_of(rules.cbegin(), rules.cend(), [](const MailRuleReading &one) { return one.matched; });
}

QStringList MailReading::matchedRules() const
{
    QStringList names;
    for (const MailRuleReading &one : rules) {
        if (one.matched)
            names.append(one.rule);
    }
    return names;
}

const MailValue *MailReading::value(const QString &name) const
{
    for (const MailValue &one : values) {
        if (one.name == name)
            return &one;
    }
    return nullptr;
}

MailReading readByRules(const MailRules &rules, const MailMessage &message, const MailDefaults &defaults)
{
    const MailTexts texts(message);
    MailReading reading;
    reading.version = rules.version;
    QString finalRule;
    for (const MailRule &rule : rules.rules) {
        if (!finalRule.isEmpty()) {
            MailRuleReading untried;
            untried.rule = rule.name;
            untried.version = rule.version;
            untried.whyNot = Text(
                QT_TRANSLATE_NOOP("Text", "Not tried: the rule “%1” matched and is final."), {finalRule});
            reading.rules.append(untried);
            continue;
        }
        const MailRuleReading one = readByRule(rule, texts, defaults);
        reading.rules.append(one);
        if (!one.matched)
            continue;
        reading.isSuccess = reading.isSuccess || rule.isSuccess;
        for (auto state = rule.states.begin(); state != rule.states.end(); ++state)
            reading.states.insert(state.key(), state.value());
        for (const MailValue &value : one.values) {
            const auto known = std::find_if(reading.values.begin(), reading.values.end(),
                [&](const MailValue &mine) { return mine.name == value.name; });
            if (known == reading.values.end())
                reading.values.append(value);
            else if (!value.found.isEmpty() || known->found.isEmpty())
                *known = value;
        }
        if (rule.isFinal)
            finalRule = rule.name;
    }
    return reading;
}

namespace {

QString typeName(MailValueType type)
{
    switch (type) {
    case MailValueType::Text:
        break;
    case MailValueType::Money:
        return u"money"_s;
    case MailValueType::Date:
        return u"date"_s;
    case MailValueType::Order:
        return u"order"_s;
    }
    return u"text"_s;
}

QJsonObject jsonOf(const MailValue &value)
{
    QJsonArray found;
    for (const MailFind &find : value.found) {
        QJsonObject one{{u"raw"_s, find.raw}, {u"text"_s, find.cleaned}, {u"source"_s, find.where.source},
            {u"from"_s, find.where.from}, {u"to"_s, find.where.to}};
        if (find.money) {
            one.insert("amount"_L1, find.money->decimal());
            one.insert("currency"_L1, find.money->currency);
        }
        if (find.date.isValid()) {
            one.insert("date"_L1, find.date.toString(Qt::ISODate));
            one.insert("hasTime"_L1, find.hasTime);
        }
        if (!find.problem.isEmpty())
            one.insert("problem"_L1, find.problem.toString());
        found.append(one);
    }
    QJsonObject json{{u"name"_s, value.name}, {u"type"_s, typeName(value.type)},
        {u"required"_s, value.isRequired}, {u"found"_s, found}};
    if (!value.problem.isEmpty())
        json.insert("problem"_L1, value.problem.toString());
    return json;
}

QJsonArray jsonOf(const QList<MailValue> &values)
{
    QJsonArray json;
    for (const MailValue &value : values)
        json.append(jsonOf(value));
    return json;
}

}

QJsonObject toJson(const MailReading &reading)
{
    QJsonArray rules;
    for (const MailRuleReading &one : reading.rules) {
        QJsonObject rule{{u"rule"_s, one.rule}, {u"version"_s, one.version}, {u"matched"_s, one.matched}};
        if (!one.whyNot.isEmpty())
            rule.insert("whyNot"_L1, one.whyNot.toString());
        if (one.matched)
            rule.insert("values"_L1, jsonOf(one.values));
        rules.append(rule);
    }
    return {{u"version"_s, reading.version}, {u"matched"_s, reading.matched()}, {u"rules"_s, rules},
        {u"values"_s, jsonOf(reading.values)}};
}

}
