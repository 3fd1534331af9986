#pragma once

#include "core/model/fieldspec.h"
#include "core/model/mailmessage.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <optional>

namespace provodka {

enum class MailField { Sender, SenderName, Recipient, Subject, Body };
enum class MailTest { Contains, ContainsNot, Equals, EqualsNot, Matches };

/// A test of one field of a mail, or a group of which all or any must hold.
struct MailCondition
{
    enum class Kind { Test, All, Any };
    Kind kind = Kind::All;
    QList<MailCondition> parts; ///< of a group; an empty group of all holds
    MailField field = MailField::Body;
    MailTest test = MailTest::Contains;
    QString text;
    bool matchCase = false;
    QRegularExpression pattern; ///< of Matches
};

/// One way to find a value in a mail.
struct MailExtraction
{
    enum class Way { After, Between, LineAfter, Pattern, Table, Everything, Constant };
    enum class Place { Body, Subject, SubjectAndBody };
    enum class View { Seen, Text, Html, HtmlText };
    enum class Pick { All, First, Last };
    static constexpr int everyRow = 0;
    static constexpr int lastRow = -1;

    Way way = Way::Everything;
    Place place = Place::Body;
    View view = View::Seen;
    Pick pick = Pick::All;
    QString marker; ///< After, LineAfter, Between; Constant: the value
    QString endMarker;
    bool matchCase = false;
    bool startsLine = false; ///< the marker counts only where it begins a line or a cell
    QRegularExpression pattern;
    int table = 1; ///< counted from 1, as rows and columns
    int row = everyRow;
    QString rowWith; ///< the row one of whose cells is (or begins with) this
    int column = 0; ///< 0: the whole row
};

enum class MailValueType { Text, Money, Date, Order };

/// A named value: where it stands, how it is cleaned and what it is.
struct MailValueRule
{
    struct Cleaning
    {
        enum class Kind { Digits, Lower, Upper, Before, Behind, Replace };
        Kind kind = Kind::Digits;
        QString text;
        QString with;
        friend bool operator==(const Cleaning &, const Cleaning &) = default;
    };
    QString name;
    MailValueType type = MailValueType::Text;
    MailExtraction extraction;
    QList<Cleaning> cleanings;
    bool isRequired = true;
    QString currency; ///< of money that names none
    QChar decimal; ///< the decimal sign, where both readings are possible; null: not said
    QByteArray zone; ///< IANA; empty: the route's
    bool monthFirst = false; ///< 11/21/2026
};

struct MailRule
{
    QString name;
    int version = 1;
    bool isOn = true;
    bool isFinal = false; ///< rules below are not tried when this one matched
    bool isSuccess = false; ///< a mail that matches tells of a payment that went well
    MailCondition when;
    QList<MailValueRule> values;
    QHash<QString, PaymentState> states; ///< by the value "status", in lower case
};

/// Rules in their order. Made by mailRulesFromJson only.
struct MailRules
{
    int version = 1; ///< the set's own, or the highest of its rules
    QList<MailRule> rules;
};

/// What is wrong with rules, and where: "2/take/0/pattern".
struct MailRulesProblem
{
    QString path;
    Text text;
    friend bool operator==(const MailRulesProblem &, const MailRulesProblem &) = default;
};

/// Everything that is wrong; empty when the rules can be used.
QList<MailRulesProblem> checkMailRules(const QJsonArray &rules);
/// Errors: Misconfigured; the text names rule and member, the detail is the path.
Result<MailRules> mailRulesFromJson(const QJsonArray &rules);
/// A list, or an object {"version": 3, "rules": […]}; paths begin with "rules" then.
QList<MailRulesProblem> checkMailRules(const QJsonValue &rules);
Result<MailRules> mailRulesFromJson(const QJsonValue &rules);

/// The setting "mailRules" of a route.
FieldSpec mailRulesSpec();

/// Where something stands in a mail: characters of its subject, of `seen` ("body"), of "text", "html", or of
/// the text made from its HTML ("htmlText"); of "subject+body" (a line each) when it begins in one and ends
/// in the other; "rule" for constants.
struct MailSpan
{
    QString source;
    qsizetype from = 0;
    qsizetype to = 0;
    friend bool operator==(const MailSpan &, const MailSpan &) = default;
};

/// One find of a value.
struct MailFind
{
    QString raw; ///< as it stands there
    QString cleaned; ///< on one line, after the rule's clean-ups
    MailSpan where;
    std::optional<Money> money; ///< without currency when neither the mail nor the rule names one
    QDateTime date; ///< UTC
    bool hasTime = false; ///< a date with the time of the day
    Text problem; ///< why it is no value of the rule's type
    friend bool operator==(const MailFind &, const MailFind &) = default;
};

struct MailValue
{
    QString name;
    MailValueType type = MailValueType::Text;
    bool isRequired = true;
    QList<MailFind> found; ///< several when the marker occurs several times
    Text problem; ///< why nothing was found
    friend bool operator==(const MailValue &, const MailValue &) = default;
};

/// What one rule made of a mail.
struct MailRuleReading
{
    QString rule;
    int version = 1;
    bool matched = false;
    Text whyNot; ///< which condition failed, or that the rule was not tried
    QList<MailValue> values; ///< of a rule that matched
    friend bool operator==(const MailRuleReading &, const MailRuleReading &) = default;
};

/// What rules made of a mail: rules that match overlay, later values win where they were found.
struct MailReading
{
    int version = 1;
    QList<MailRuleReading> rules; ///< by position of the rules
    QList<MailValue> values; ///< together
    bool isSuccess = false;
    QHash<QString, PaymentState> states;

    bool matched() const;
    QStringList matchedRules() const;
    const MailValue *value(const QString &name) const;
};

/// Values of a mail for dates without a zone and amounts without a currency.
struct MailDefaults
{
    MailDefaults() = default;
    QByteArray zone = "Europe/Kyiv";
    QString currency = {};
};

MailReading readByRules(
    const MailRules &rules, const MailMessage &message, const MailDefaults &defaults = {});

/// For people's programs: {"version", "matched", "rules": [{…"values": [{"name", "found": [{"raw", "source",
/// "from", "to", …}]}]}], "values"}.
QJsonObject toJson(const MailReading &reading);

}
