#pragma once

#include "core/model/event.h"
#include "core/model/fieldhelp.h"
#include "core/model/fieldspec.h"
#include "core/model/mailmessage.h"
#include "core/model/order.h"
#include "core/rules/agreement.h"

#include <QDateTime>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace provodka {

/// What must be known before a decision: either something is asked, or the decision is clear already.
struct Questions
{
    bool proof = false; ///< ask the source whether this is true
    bool typedFields = false; ///< and what the payer typed
    QList<OrderQuery> orders;
};

struct PlannedCommand
{
    QString role; ///< its place in the plan: part of the command's key
    Action action;
    Text reason;
    QString who = {}; ///< the person who wanted it; empty: the facts did
};

/// What a recipe decides on the facts at hand. Every kind carries its reason.
struct Decision
{
    enum class Kind {
        Plan, ///< do these, then look again
        Waiting, ///< look again at `until`
        Attention, ///< a person is needed
        Done,
        Skipped, ///< nothing to do by a rule
    };
    Kind kind = Kind::Done;
    QString outcome; ///< stable word, "paid-in-full", "part", …
    Text reason;
    QList<PlannedCommand> commands;
    QDateTime until;
    bool isFinal = false; ///< Plan: when all of it is done the event is done, with `outcome` and `reason`
    std::optional<SuggestionQuery> suggestFor; ///< Attention: let the target propose orders
    QList<OrderSuggestion> suggestions; ///< Attention: proposals that need nobody's word
    QList<PlannedCommand> prepared; ///< Attention: what is done once a person says yes
};

/// What a route's rules make of a mail. What it says is nobody's proof: `proof` only tells how sure it is who
/// wrote it.
struct MailSign
{
    MailSign() = default;
    bool hasRules = false; ///< the route has rules at all
    bool isExpected = false; ///< from a sender the route knows, so that some rule should have read it
    QString rules; ///< those that read it, with their versions; empty: none did
    QString reference; ///< the payment's name at its service; empty: the mail does not tell it
    std::optional<Payment> payment; ///< all that it tells, without account and reference
    Text problem; ///< why there is no `payment` although a rule matched
    Proof proof = Proof::Unproven; ///< or SenderNamed, or MailAuthenticated
};

/// The kind of work a route does: pure functions of values. Made once per route from its settings.
class Recipe
{
public:
    virtual ~Recipe() = default;
    /// Normalised keys; events that share one are worked on one after the other.
    virtual QStringList keys(const Event &event) const = 0;
    /// The order number shown for the event, as far as known without looking anything up.
    virtual OrderNumber orderNumber(const Event &event) const = 0;
    /// `authservId`: whose Authentication-Results are believed; empty: nobody's.
    virtual MailSign signIn(const MailMessage &, const QString & /*authservId*/) const { return {}; }
    virtual std::variant<Questions, Decision> ask(const Event &event, const QDateTime &now) const = 0;
    /// `found` by position of Questions::orders.
    virtual Decision decide(
        const Event &event, const QList<OrderFound> &found, const QDateTime &now) const = 0;
    /// What a person wants to be done about the event, as it is to be remembered, and the sentence that the
    /// journal keeps of it. Errors: Rejected, with why not.
    struct Accepted
    {
        PersonDecision decision;
        Text said;
    };
    virtual Result<Accepted> accept(const Event &event, const PersonDecision &wish) const;
};

struct RecipeInfo
{
    QString id;
    const char *title = ""; ///< QT_TRANSLATE_NOOP("Settings", …)
    QString needs; ///< the role its target must play: "orders"
    QList<FieldSpec> settings;
    /// Errors: Misconfigured, naming the setting.
    Result<std::unique_ptr<Recipe>> (*make)(const QJsonObject &settings) = nullptr;
    /// How much must be paid where, for comparing orders with payments; null: there is nothing to compare.
    Result<OrderDemands> (*demands)(const QJsonObject &settings) = nullptr;
    /// What a person should know about settings that can be used.
    QList<Text> (*warnings)(const QJsonObject &settings) = nullptr;
    FieldHelpWriter settingHelp = nullptr;
};

const QList<RecipeInfo> &recipes();
const RecipeInfo *recipe(const QString &id);

}
