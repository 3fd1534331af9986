#include "core/rules/mailrules.h"
#include "core/rules/mailtypes.h"

#include <QTimeZone>

#include <cmath>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostRules = 200;
constexpr qsizetype mostValues = 60;
constexpr qsizetype mostParts = 100;
constexpr int deepestGroup = 8;
constexpr qsizetype longestText = 4000;

// Ends a pattern that tries the same characters over and over; counted by the library in steps.
constexpr auto patternLimits = "(*LIMIT_MATCH=1000000)(*LIMIT_DEPTH=200000)(*LIMIT_HEAP=20000)"_L1;

class RulesReader
{
public:
    MailRules run(const QJsonArray &list, const QString &path)
    {
        MailRules rules;
        if (list.size() > mostRules)
            add(path,
                Text(QT_TRANSLATE_NOOP("Text", "There are more than %1 rules."),
                    {QString::number(mostRules)}));
        for (qsizetype i = 0; i < qMin(list.size(), mostRules); ++i) {
            const QString at = joined(path, QString::number(i));
            if (!list[i].isObject()) {
                add(at, Text(QT_TRANSLATE_NOOP("Text", "A mail rule must stand in braces { }.")));
                continue;
            }
            rules.rules.append(rule(list[i].toObject(), at, i));
            rules.version = qMax(rules.version, rules.rules.last().version);
        }
        return rules;
    }

    MailRules run(const QJsonValue &value)
    {
        if (value.isArray())
            return run(value.toArray(), {});
        if (!value.isObject()) {
            add({},
                Text(QT_TRANSLATE_NOOP("Text",
                    "Mail rules are a list in square brackets, or {\"version\": 1, \"rules\": [ … ]}.")));
            return {};
        }
        const QJsonObject object = value.toObject();
        known(object, {u"version"_s, u"rules"_s, u"note"_s}, {});
        if (!object.value("rules"_L1).isArray()) {
            add(u"rules"_s,
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be a list in square brackets [ ]."),
                    {u"rules"_s}));
            return {};
        }
        MailRules rules = run(object.value("rules"_L1).toArray(), u"rules"_s);
        if (object.contains("version"_L1))
            rules.version = whole(object, u"version"_s, {}, 1, 1'000'000'000);
        return rules;
    }

    const QList<MailRulesProblem> &problems() const { return m_problems; }

private:
    void add(const QString &path, Text text) { m_problems.append({path, std::move(text)}); }

    static QString joined(const QString &path, QString name)
    {
        name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
        return path.isEmpty() ? name : path + u'/' + name;
    }

    void known(const QJsonObject &object, const QStringList &names, const QString &path)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!names.contains(member.key()))
                add(joined(path, member.key()),
                    Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is unknown here; known are: %2."),
                        {member.key().left(40), names.join(u", "_s)}));
        }
    }

    QString text(const QJsonObject &object, const QString &name, const QString &path)
    {
        const QJsonValue value = object.value(name);
        if (value.isUndefined())
            return {};
        if (!value.isString() || value.toString().size() > longestText) {
            add(joined(path, name),
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be a text in quotes."), {name}));
            return {};
        }
        return value.toString();
    }

    QString neededText(const QJsonObject &object, const QString &name, const QString &path)
    {
        const QString value = text(object, name, path);
        if (value.trimmed().isEmpty() && object.value(name).isString())
            add(joined(path, name), Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must not be empty."), {name}));
        return value;
    }

    bool flag(const QJsonObject &object, const QString &name, const QString &path, bool byDefault)
    {
        const QJsonValue value = object.value(name);
        if (value.isUndefined())
            return byDefault;
        if (!value.isBool())
            add(joined(path, name), Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be true or false."), {name}));
        return value.toBool(byDefault);
    }

    int whole(const QJsonObject &object, const QString &name, const QString &path, int least, int most)
    {
        const double value = object.value(name).toDouble(-1);
        if (value != std::floor(value) || value < least || value > most) {
            add(joined(path, name),
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be a whole number from %2 to %3."),
                    {name, QString::number(least), QString::number(most)}));
            return least;
        }
        return int(value);
    }

    template <typename T>
    T choice(const QJsonObject &object, const QString &name, const QString &path, T byDefault,
        const QList<QPair<QString, T>> &choices)
    {
        if (!object.contains(name))
            return byDefault;
        QStringList names;
        for (const auto &[word, value] : choices) {
            if (object.value(name) == word)
                return value;
            names.append(word);
        }
        add(joined(path, name),
            Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be one of: %2."), {name, names.join(u", "_s)}));
        return byDefault;
    }

    QRegularExpression pattern(const QString &written, bool matchCase, const QString &path)
    {
        // A pattern's own "(*…)" could lift the limits.
        if (written.startsWith("(*"_L1)) {
            add(path, Text(QT_TRANSLATE_NOOP("Text", "A pattern must not begin with \"(*\".")));
            return {};
        }
        QRegularExpression::PatternOptions options = QRegularExpression::DotMatchesEverythingOption
            | QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
        if (!matchCase)
            options |= QRegularExpression::CaseInsensitiveOption;
        QRegularExpression compiled(patternLimits + written, options);
        if (!compiled.isValid()) {
            const qsizetype at = qMax<qsizetype>(0, compiled.patternErrorOffset() - patternLimits.size());
            add(path,
                Text(QT_TRANSLATE_NOOP("Text", "The regular expression is broken at character %1: %2."),
                    {QString::number(at + 1), compiled.errorString()}));
        }
        compiled.optimize();
        return compiled;
    }

    MailCondition condition(const QJsonValue &value, const QString &path, int depth)
    {
        MailCondition result;
        if (value.isArray())
            return group(value.toArray(), MailCondition::Kind::All, path, depth);
        if (!value.isObject()) {
            add(path,
                Text(QT_TRANSLATE_NOOP("Text",
                    "A condition is {\"field\": \"subject\", \"contains\": \"…\"}, or {\"all\": [ … ]}, or "
                    "{\"any\": [ … ]}.")));
            return result;
        }
        const QJsonObject object = value.toObject();
        for (const auto &[name, kind] :
            {std::pair{u"all"_s, MailCondition::Kind::All}, std::pair{u"any"_s, MailCondition::Kind::Any}}) {
            if (!object.contains(name))
                continue;
            known(object, {name}, path);
            const QString at = joined(path, name);
            if (!object.value(name).isArray()) {
                add(at,
                    Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be a list in square brackets [ ]."), {name}));
                return result;
            }
            return group(object.value(name).toArray(), kind, at, depth);
        }
        return test(object, path);
    }

    MailCondition group(const QJsonArray &list, MailCondition::Kind kind, const QString &path, int depth)
    {
        MailCondition result;
        result.kind = kind;
        if (depth >= deepestGroup || list.size() > mostParts) {
            add(path,
                Text(QT_TRANSLATE_NOOP("Text", "There are too many conditions in one another or in a row.")));
            return result;
        }
        if (kind == MailCondition::Kind::Any && list.isEmpty())
            add(path, Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must not be empty."), {u"any"_s}));
        for (qsizetype i = 0; i < list.size(); ++i)
            result.parts.append(condition(list[i], joined(path, QString::number(i)), depth + 1));
        return result;
    }

    MailCondition test(const QJsonObject &object, const QString &path)
    {
        static const QList<QPair<QString, MailTest>> tests{{u"contains"_s, MailTest::Contains},
            {u"containsNot"_s, MailTest::ContainsNot}, {u"equals"_s, MailTest::Equals},
            {u"equalsNot"_s, MailTest::EqualsNot}, {u"matches"_s, MailTest::Matches}};
        MailCondition result;
        result.kind = MailCondition::Kind::Test;
        QStringList names{u"field"_s, u"matchCase"_s};
        QStringList given;
        for (const auto &[name, kind] : tests) {
            names.append(name);
            if (!object.contains(name))
                continue;
            given.append(name);
            result.test = kind;
        }
        known(object, names, path);
        result.field = choice<MailField>(object, u"field"_s, path, MailField::Body,
            {{u"sender"_s, MailField::Sender}, {u"senderName"_s, MailField::SenderName},
                {u"recipient"_s, MailField::Recipient}, {u"subject"_s, MailField::Subject},
                {u"body"_s, MailField::Body}});
        if (!object.contains("field"_L1))
            add(path, Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is missing."), {u"field"_s}));
        if (given.size() != 1) {
            add(path,
                Text(QT_TRANSLATE_NOOP("Text", "A condition needs exactly one of: %1."),
                    {names.mid(2).join(u", "_s)}));
            return result;
        }
        result.matchCase = flag(object, u"matchCase"_s, path, false);
        result.text = neededText(object, given.first(), path);
        if (result.test == MailTest::Matches)
            result.pattern = pattern(result.text, result.matchCase, joined(path, given.first()));
        return result;
    }

    void cell(const QJsonValue &value, MailExtraction &extraction, const QString &path)
    {
        if (!value.isObject()) {
            add(path,
                Text(QT_TRANSLATE_NOOP("Text",
                    "\"cell\" is {\"table\": 1, \"row\": 2, \"column\": 2}; row may be \"all\" or \"last\", "
                    "or "
                    "\"rowWith\" names a text that one of the row's cells begins with.")));
            return;
        }
        const QJsonObject object = value.toObject();
        known(object, {u"table"_s, u"row"_s, u"rowWith"_s, u"column"_s}, path);
        constexpr int most = 100'000;
        if (object.contains("table"_L1))
            extraction.table = whole(object, u"table"_s, path, 1, most);
        if (object.contains("column"_L1))
            extraction.column = whole(object, u"column"_s, path, 1, most);
        extraction.rowWith = neededText(object, u"rowWith"_s, path).trimmed();
        const QJsonValue row = object.value("row"_L1);
        if (row == "last"_L1)
            extraction.row = MailExtraction::lastRow;
        else if (row.isUndefined() || row == "all"_L1)
            extraction.row = MailExtraction::everyRow;
        else
            extraction.row = whole(object, u"row"_s, path, 1, most);
        if (!extraction.rowWith.isEmpty() && !row.isUndefined())
            add(joined(path, u"row"_s),
                Text(QT_TRANSLATE_NOOP("Text", "Say either \"row\" or \"rowWith\", and not both.")));
    }

    MailExtraction extraction(const QJsonObject &object, const QString &path)
    {
        using Way = MailExtraction::Way;
        static const QList<QPair<QString, Way>> ways{{u"after"_s, Way::After}, {u"between"_s, Way::Between},
            {u"lineAfter"_s, Way::LineAfter}, {u"pattern"_s, Way::Pattern}, {u"cell"_s, Way::Table},
            {u"everything"_s, Way::Everything}, {u"constant"_s, Way::Constant}};
        MailExtraction result;
        QStringList given;
        QStringList names;
        for (const auto &[name, way] : ways) {
            names.append(name);
            if (!object.contains(name))
                continue;
            given.append(name);
            result.way = way;
        }
        if (given.size() != 1) {
            add(path,
                Text(QT_TRANSLATE_NOOP("Text", "A value needs exactly one of: %1."), {names.join(u", "_s)}));
            return result;
        }
        const QString name = given.first();
        const QString at = joined(path, name);
        result.matchCase = flag(object, u"matchCase"_s, path, false);
        result.startsLine = flag(object, u"startsLine"_s, path, false);
        result.place = choice<MailExtraction::Place>(object, u"in"_s, path, MailExtraction::Place::Body,
            {{u"body"_s, MailExtraction::Place::Body}, {u"subject"_s, MailExtraction::Place::Subject},
                {u"subject+body"_s, MailExtraction::Place::SubjectAndBody}});
        result.view = choice<MailExtraction::View>(object, u"view"_s, path, MailExtraction::View::Seen,
            {{u"seen"_s, MailExtraction::View::Seen}, {u"text"_s, MailExtraction::View::Text},
                {u"html"_s, MailExtraction::View::Html}, {u"htmlText"_s, MailExtraction::View::HtmlText}});
        result.pick = choice<MailExtraction::Pick>(object, u"pick"_s, path, MailExtraction::Pick::All,
            {{u"all"_s, MailExtraction::Pick::All}, {u"first"_s, MailExtraction::Pick::First},
                {u"last"_s, MailExtraction::Pick::Last}});
        switch (result.way) {
        case Way::After:
        case Way::LineAfter:
        case Way::Constant:
            result.marker = neededText(object, name, path);
            break;
        case Way::Between: {
            const QJsonArray two = object.value(name).toArray();
            result.marker = two.at(0).toString();
            result.endMarker = two.at(1).toString();
            if (two.size() != 2 || result.marker.isEmpty() || result.endMarker.isEmpty())
                add(at,
                    Text(QT_TRANSLATE_NOOP(
                        "Text", "\"between\" needs two texts: [\"from here\", \"to there\"].")));
            break;
        }
        case Way::Pattern:
            result.pattern = pattern(neededText(object, name, path), result.matchCase, at);
            break;
        case Way::Table:
            cell(object.value(name), result, at);
            break;
        case Way::Everything:
            if (object.value(name) != true)
                add(at, Text(QT_TRANSLATE_NOOP("Text", "\"%1\" can only be true."), {name}));
            break;
        }
        return result;
    }

    QList<MailValueRule::Cleaning> cleanings(const QJsonValue &value, const QString &path)
    {
        using Kind = MailValueRule::Cleaning::Kind;
        QList<MailValueRule::Cleaning> result;
        const QJsonArray list = value.toArray();
        if (!value.isUndefined() && (!value.isArray() || list.size() > 20))
            add(path,
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be a list in square brackets [ ]."),
                    {u"clean"_s}));
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString at = joined(path, QString::number(i));
            MailValueRule::Cleaning one;
            const QJsonObject object = list[i].toObject();
            if (list[i] == "digits"_L1) {
                one.kind = Kind::Digits;
            } else if (list[i] == "lower"_L1) {
                one.kind = Kind::Lower;
            } else if (list[i] == "upper"_L1) {
                one.kind = Kind::Upper;
            } else if (object.contains("before"_L1)) {
                known(object, {u"before"_s}, at);
                one.kind = Kind::Before;
                one.text = neededText(object, u"before"_s, at);
            } else if (object.contains("behind"_L1)) {
                known(object, {u"behind"_s}, at);
                one.kind = Kind::Behind;
                one.text = neededText(object, u"behind"_s, at);
            } else if (object.contains("replace"_L1)) {
                known(object, {u"replace"_s, u"with"_s}, at);
                one.kind = Kind::Replace;
                one.text = text(object, u"replace"_s, at);
                one.with = text(object, u"with"_s, at);
                if (one.text.isEmpty())
                    add(at, Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must not be empty."), {u"replace"_s}));
            } else {
                add(at,
                    Text(QT_TRANSLATE_NOOP("Text",
                        "A clean-up is \"digits\", \"lower\", \"upper\", {\"before\": \"…\"}, {\"behind\": "
                        "\"…\"} or "
                        "{\"replace\": \"…\", \"with\": \"…\"}.")));
            }
            result.append(one);
        }
        return result;
    }

    static MailValueType typeByName(const QString &name)
    {
        if (name == "amount"_L1 || name == "fee"_L1)
            return MailValueType::Money;
        if (name == "date"_L1)
            return MailValueType::Date;
        return name == "order"_L1 ? MailValueType::Order : MailValueType::Text;
    }

    MailValueRule value(const QJsonValue &json, const QString &path)
    {
        MailValueRule result;
        if (!json.isObject()) {
            add(path, Text(QT_TRANSLATE_NOOP("Text", "A value must stand in braces { }.")));
            return result;
        }
        const QJsonObject object = json.toObject();
        known(object,
            {u"value"_s, u"type"_s, u"after"_s, u"between"_s, u"lineAfter"_s, u"pattern"_s, u"cell"_s,
                u"everything"_s, u"constant"_s, u"in"_s, u"view"_s, u"pick"_s, u"matchCase"_s,
                u"startsLine"_s, u"clean"_s, u"optional"_s, u"currency"_s, u"decimal"_s, u"zone"_s,
                u"monthFirst"_s, u"note"_s},
            path);
        result.name = text(object, u"value"_s, path).trimmed();
        static const QRegularExpression form(
            u"\\A[\\p{L}][\\p{L}\\p{N} ._-]{0,63}\\z"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (!object.contains("value"_L1))
            add(path, Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is missing."), {u"value"_s}));
        else if (!form.match(result.name).hasMatch())
            add(joined(path, u"value"_s),
                Text(QT_TRANSLATE_NOOP("Text",
                    "A value's name begins with a letter and has at most 64 letters, digits, spaces, dots, "
                    "hyphens "
                    "or underscores.")));
        result.type = choice<MailValueType>(object, u"type"_s, path, typeByName(result.name),
            {{u"text"_s, MailValueType::Text}, {u"money"_s, MailValueType::Money},
                {u"date"_s, MailValueType::Date}, {u"order"_s, MailValueType::Order}});
        result.extraction = extraction(object, path);
        result.cleanings = cleanings(object.value("clean"_L1), joined(path, u"clean"_s));
        result.isRequired = !flag(object, u"optional"_s, path, result.name == "date"_L1);
        result.currency = text(object, u"currency"_s, path);
        if (object.contains("currency"_L1) && currencyOf(result.currency).isEmpty())
            add(joined(path, u"currency"_s),
                Text(QT_TRANSLATE_NOOP(
                         "Text", "\"%1\" must be a currency as three capital letters, for example UAH."),
                    {u"currency"_s}));
        result.currency = currencyOf(result.currency);
        if (object.contains("decimal"_L1)) {
            const QString sign = text(object, u"decimal"_s, path);
            if (sign != "."_L1 && sign != ","_L1)
                add(joined(path, u"decimal"_s),
                    Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be one of: %2."),
                        {u"decimal"_s, u"\".\", \",\""_s}));
            else
                result.decimal = sign[0];
        }
        result.zone = text(object, u"zone"_s, path).toUtf8();
        if (object.contains("zone"_L1) && !QTimeZone::isTimeZoneIdAvailable(result.zone))
            add(joined(path, u"zone"_s),
                Text(QT_TRANSLATE_NOOP(
                         "Text", "\"%1\" must be a time zone by its IANA name, for example Europe/Kyiv."),
                    {u"zone"_s}));
        result.monthFirst = flag(object, u"monthFirst"_s, path, false);
        return result;
    }

    QHash<QString, PaymentState> states(const QJsonValue &json, const QString &path)
    {
        QHash<QString, PaymentState> result;
        if (json.isUndefined())
            return result;
        if (!json.isObject()) {
            add(path,
                Text(QT_TRANSLATE_NOOP("Text",
                    "\"status\" says what the words of the mail mean: {\"Успішно\": \"paid\", \"Declined\": "
                    "\"failed\"}.")));
            return result;
        }
        const QJsonObject object = json.toObject();
        QStringList names;
        for (int i = 0; i <= int(PaymentState::Unknown); ++i)
            names.append(paymentStateName(PaymentState(i)));
        for (auto member = object.begin(); member != object.end(); ++member) {
            const qsizetype at = names.indexOf(member.value().toString());
            if (at < 0)
                add(joined(path, member.key()),
                    Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be one of: %2."),
                        {member.key().left(40), names.join(u", "_s)}));
            else
                result.insert(member.key().trimmed().toLower(), PaymentState(at));
        }
        return result;
    }

    MailRule rule(const QJsonObject &object, const QString &path, qsizetype index)
    {
        MailRule result;
        known(object,
            {u"name"_s, u"note"_s, u"version"_s, u"on"_s, u"when"_s, u"take"_s, u"success"_s, u"status"_s,
                u"final"_s},
            path);
        result.name = text(object, u"name"_s, path).trimmed();
        if (result.name.isEmpty())
            result.name = QString::number(index + 1);
        if (m_names.contains(result.name))
            add(joined(path, u"name"_s),
                Text(QT_TRANSLATE_NOOP("Text", "The name \"%1\" is taken already."), {result.name}));
        m_names.append(result.name);
        if (object.contains("version"_L1))
            result.version = whole(object, u"version"_s, path, 1, 1'000'000'000);
        result.isOn = flag(object, u"on"_s, path, true);
        result.isFinal = flag(object, u"final"_s, path, false);
        result.isSuccess = flag(object, u"success"_s, path, false);
        if (object.contains("when"_L1))
            result.when = condition(object.value("when"_L1), joined(path, u"when"_s), 0);
        result.states = states(object.value("status"_L1), joined(path, u"status"_s));
        const QString takePath = joined(path, u"take"_s);
        const QJsonArray take = object.value("take"_L1).toArray();
        if (!object.value("take"_L1).isUndefined() && !object.value("take"_L1).isArray())
            add(takePath,
                Text(
                    QT_TRANSLATE_NOOP("Text", "\"%1\" must be a list in square brackets [ ]."), {u"take"_s}));
        if (take.size() > mostValues)
            add(takePath,
                Text(QT_TRANSLATE_NOOP("Text", "A rule takes at most %1 values."),
                    {QString::number(mostValues)}));
        QStringList seen;
        for (qsizetype i = 0; i < qMin(take.size(), mostValues); ++i) {
            const QString at = joined(takePath, QString::number(i));
            const MailValueRule one = value(take[i], at);
            if (!one.name.isEmpty() && seen.contains(one.name))
                add(joined(at, u"value"_s),
                    Text(QT_TRANSLATE_NOOP("Text", "%1 stands twice in \"%2\"."), {one.name, u"take"_s}));
            seen.append(one.name);
            result.values.append(one);
        }
        return result;
    }

    QList<MailRulesProblem> m_problems;
    QStringList m_names;
};

}

QList<MailRulesProblem> checkMailRules(const QJsonValue &rules)
{
    RulesReader reader;
    reader.run(rules);
    return reader.problems();
}

QList<MailRulesProblem> checkMailRules(const QJsonArray &rules)
{
    return checkMailRules(QJsonValue(rules));
}

Result<MailRules> mailRulesFromJson(const QJsonValue &rules)
{
    RulesReader reader;
    const MailRules read = reader.run(rules);
    if (reader.problems().isEmpty())
        return read;
    const MailRulesProblem &first = reader.problems().first();
    return failure(Error::Kind::Misconfigured,
        first.path.isEmpty()
            ? first.text
            : Text(QT_TRANSLATE_NOOP("Text", "Mail rules, %1: %2"), {first.path, first.text.toString()}),
        first.path);
}

Result<MailRules> mailRulesFromJson(const QJsonArray &rules)
{
    return mailRulesFromJson(QJsonValue(rules));
}

FieldSpec mailRulesSpec()
{
    FieldSpec spec;
    spec.key = u"mailRules"_s;
    spec.type = FieldSpec::Type::Rules;
    spec.label = QT_TRANSLATE_NOOP("Settings", "Mail rules");
    spec.help = QT_TRANSLATE_NOOP("Settings",
        "Which mails tell of a payment, and where in them its values stand. \"rule template\" prints some to "
        "begin "
        "with; \"rule test\" shows what they find in a mail.");
    spec.required = false;
    return spec;
}

}
