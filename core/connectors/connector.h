#pragma once

#include "core/base/clock.h"
#include "core/connectors/info.h"
#include "core/model/catalog.h"
#include "core/model/command.h"
#include "core/model/mailmessage.h"
#include "core/model/notice.h"
#include "core/model/order.h"
#include "core/model/payment.h"
#include "core/model/post.h"
#include "core/net/http.h"
#include "core/net/httplistener.h"

#include <QHash>
#include <QJsonObject>

#include <memory>
#include <stop_token>

namespace provodka {

/// Where a pull goes on; the connector's own text, stored with the notices it came with.
struct Cursor
{
    QString value;
};

struct Page
{
    QList<Notice> notices;
    Cursor next;
    bool more = false; ///< pull again at once
};

/// A source that is asked.
class NoticeSource
{
public:
    virtual ~NoticeSource() = default;
    /// May take long where the vendor tells by itself when there is news (`isWaiting`); ends at the stop.
    virtual Async<Page> pull(Cursor after) = 0;
    /// The pull under way has brought everything there was and only waits for news.
    virtual bool isWaiting() const { return false; }
    /// How long to wait between pulls that found nothing more.
    virtual std::chrono::milliseconds interval() const = 0;
};

/// A source that is told: reads requests on the intake thread, without network, storage or shared state.
class CallbackReader
{
public:
    struct Verdict
    {
        std::optional<Notice> notice; ///< to be stored before `answer` is sent
        OutgoingAnswer answer;
        Text refusal; ///< why it was not taken, for the log; empty when taken
    };
    virtual ~CallbackReader() = default;
    /// The secret path, "/name/0123abcd…", that requests must ask for.
    virtual QByteArray path() const = 0;
    virtual Verdict read(const IncomingRequest &request, const QDateTime &now) const = 0;
};

struct ProofQuery
{
    ProofQuery() = default;
    QString reference;
    QDateTime createdAt; ///< of the payment, when known
    bool typedFields = false; ///< confirm what the payer typed as well
};

/// A source that tells about payments and can be asked to prove them.
class PaymentSource
{
public:
    virtual ~PaymentSource() = default;
    /// Whose payments these are: Payment::account of all it tells about.
    virtual QString account() const = 0;
    /// Whether it has what it needs to be asked (API keys).
    virtual bool proves() const = 0;
    /// What a stored notice says; pure. Errors: Malformed.
    virtual Result<Payment> payment(const Notice &notice) const = 0;
    /// Asks the service about payments: a notice of its verified answer by position, to be stored like any
    /// other. Errors by position: Rejected (the service knows no such payment), transient, needs a person.
    virtual Async<QList<Result<Notice>>> prove(QList<ProofQuery> queries) = 0;
    /// All payments and returns of a period as the service lists them, oldest news first; each told once. A
    /// payment may be told by several (its purchase, its returns). Errors: Misconfigured where it keeps no
    /// list.
    virtual Async<QList<Notice>> listed(QDateTime from, QDateTime to);
};

/// A source of mail. What a mail says is nobody's proof (design.md 7).
class MailSource
{
public:
    virtual ~MailSource() = default;
    /// The mail that a stored notice (of kind "mail") holds; pure. Errors: Malformed.
    virtual Result<MailMessage> message(const Notice &notice) const = 0;
    /// Whose Authentication-Results are believed (the host that receives the mail); empty: nobody's.
    virtual QString authservId() const = 0;
};

/// Where people read what they are told.
class Feed
{
public:
    virtual ~Feed() = default;
    /// `recipient` by the vendor's words (an address, an employee's or a task's number). Whatever identifies
    /// what was posted. Errors: Rejected (this recipient cannot be told), needs a person, transient.
    virtual Async<QString> post(QString recipient, Post post) = 0;
};

/// One line of a connection test: what was tried, and what was found or is wrong.
struct CheckStep
{
    enum class Verdict { Good, Remark, Bad };
    Verdict verdict = Verdict::Good;
    Text text;
};

struct CheckReport
{
    QList<CheckStep> steps;
    std::optional<Error> error; ///< set when the connection cannot be used
    bool usable() const { return !error; }
};

/// A target that keeps orders, money booked at them, and stages. Roles work on lists (design.md 3).
class OrderBook
{
public:
    virtual ~OrderBook() = default;
    /// Answers by position; as few calls as the vendor allows. A whole-account trouble (network, key, budget)
    /// is the error of every position it hit.
    virtual Async<QList<Result<OrderFound>>> find(QList<OrderQuery> queries, Spend spend) = 0;
    /// Orders a person may have meant, best first, at most ten.
    virtual Async<QList<OrderSuggestion>> suggest(SuggestionQuery query) = 0;
    /// Pure: which commands share a request; neither loses nor doubles one, keeps their order within an
    /// order.
    virtual QList<Call> pack(QList<Command> commands) const = 0;
    /// One call; a receipt for each of its commands, by position. With `call.again` it finds its own earlier
    /// effect first. Stages are read back; what was silently not done is Refused, never Done.
    virtual Async<QList<Receipt>> send(Call call) = 0;
    virtual Safety safetyOf(const Action &action) const = 0;
    /// How many commands a request carries when there are enough: what a vendor's pace allows in a time.
    virtual int commandsPerRequest() const { return 1; }
    /// Orders with what is booked at them, page by page: those that stand in one of these stages and those
    /// with entries of these days.
    virtual Async<OrderPage> list(OrderListQuery query);
    /// Do the route's settings fit what the account holds (fields, data tags, templates)? Writes nothing.
    virtual Async<CheckReport> check();
    /// How old a look-up may be when a command decided on it is written; older ones are looked up again
    /// first.
    virtual std::chrono::milliseconds freshFor(const Action &action) const
    {
        // Entries are found again by their payment; a stage is what people change meanwhile.
        return std::holds_alternative<MoveStage>(action) ? std::chrono::seconds(10)
                                                         : std::chrono::seconds(60);
    }
};

/// Past moves between stages as the vendor tells them.
class StageHistory
{
public:
    virtual ~StageHistory() = default;
    /// Transitions of these orders (vendor ids) since their cursors, by position.
    struct Slice
    {
        QList<Transition> transitions;
        Cursor next;
    };
    virtual Async<QList<Result<Slice>>> read(
        QList<QPair<QString, Cursor>> orders, Spend spend = Spend::History)
        = 0;
};

/// All that a connector is given. Lives as long as the connector.
struct ConnectorContext
{
    ConnectionName name;
    QString workspaceId;
    QJsonObject settings; ///< by ConnectorInfo::settings, secrets excluded
    QHash<QString, QString> secrets; ///< by key
    Http *http = nullptr;
    const Clock *clock = nullptr;
    std::stop_token stop; ///< for what does not go through `http`
    bool isRoutine = false; ///< asked every hour: checks leave out what is dear and cannot go away
};

/// One account of one vendor. Plays the roles it returns.
class Connector
{
public:
    virtual ~Connector() = default;
    virtual Async<CheckReport> check() = 0;
    virtual Async<Catalog> discover() = 0;
    virtual NoticeSource *notices() { return nullptr; }
    virtual std::unique_ptr<CallbackReader> callbacks() const { return nullptr; }
    virtual PaymentSource *payments() { return nullptr; }
    /// The order book a route works on; `settings` by ConnectorInfo::orderBookSettings. Errors:
    /// Misconfigured.
    virtual Result<std::unique_ptr<OrderBook>> orderBook(const QJsonObject &settings);
    virtual StageHistory *history() { return nullptr; }
    virtual MailSource *mail() { return nullptr; }
    virtual Feed *feed() { return nullptr; }
};

/// Whether it tells of anything by itself: is asked by the clock, hears callbacks, or reads mail.
bool bringsNews(Connector &connector);

/// A vendor as the registry knows it.
struct Vendor
{
    ConnectorInfo info;
    std::unique_ptr<Connector> (*make)(ConnectorContext context) = nullptr;
    /// Where the settings say how much the account's plan allows; otherwise info.limits hold.
    Limits (*limits)(const QJsonObject &settings) = nullptr;
};

inline Limits limitsFor(const Vendor &vendor, const QJsonObject &settings)
{
    return vendor.limits ? vendor.limits(settings) : vendor.info.limits;
}

const QList<Vendor> &vendors();
const Vendor *vendor(const QString &id);

}
