#pragma once

#include "core/engine/desk.h"
#include "core/engine/mailbounds.h"
#include "core/recipes/recipe.h"
#include "core/rules/undo.h"

#include <set>
#include <unordered_map>

namespace provodka {

/// One route at work. Keeps the events that are under way, looks up, decides, and delivers. Everything that
/// changes the workspace happens in the engine's turn, inside one transaction; answers from outside are
/// gathered until then.
class RouteRunner
{
public:
    struct Options
    {
        bool triesAgainAtOnce = false; ///< what waits after a trouble that a person may have ended meanwhile
        bool deliver = true; ///< false: the way is stopped after *decide* (preview)
    };

    RouteRunner(Desk &desk, RouteSetup setup, std::unique_ptr<Recipe> recipe, std::unique_ptr<OrderBook> book,
        Account &target, Options options);

    const RouteSetup &setup() const { return m_setup; }
    bool takesFrom(const ConnectionName &connection) const { return m_setup.sources.contains(connection); }

    /// From the store, once at the start.
    Result<void> resume();

    // Inside the turn's transaction, in this order.
    Result<void> storeReceipts();
    Result<void> storeFindings();
    Result<void> takeNotice(const StoredNotice &stored, const Result<Payment> &payment);
    enum class MailEnd {
        Unread, ///< no rule read it, and nobody could be asked or should have been able to read it
        Rang, ///< it names no payment: the lists are looked at
        Joined,
    };
    Result<MailEnd> takeMail(
        const StoredNotice &stored, const Result<MailMessage> &mail, const QString &authservId);
    /// A person's act on one of this route's events; why not, when it cannot be done.
    Result<Text> take(const Act &act);
    Result<void> beginCalls();

    /// After the commit: sends what was begun and looks up what is ready.
    void launch();

    /// Nothing is under way but what waits for a time, or for an account that failed three times.
    bool isQuiet() const;
    bool isDelivering() const { return m_inFlight > 0; }
    /// When there is something to do by the clock.
    std::optional<QDateTime> nextDue() const;
    Account &target() { return m_target; }
    /// Has the lists of all who can be asked looked at, now and again soon.
    void ringForPayments();

private:
    struct Live
    {
        Event event;
        ConnectionName source;
        OrderNumber number;
        QString title; ///< of the order, as last seen
        QStringList keys;
        QStringList held; ///< keys it keeps busy
        bool lookingUp = false;
        int open = 0; ///< commands without an end
        bool isFinal = false;
        bool stale = false;
        std::optional<Error> refusal;
        std::optional<Undoing> undo; ///< a person takes back what was written
    };
    /// A decision that waits for the turn to be stored.
    struct Finding
    {
        EventId event;
        std::optional<Decision> decision;
        std::optional<Error> error; ///< instead of a decision
        Account *blamed = nullptr; ///< whose trouble the error is
        std::optional<Proof>
            askedOn; ///< a question for proof: what the event was proven by when it was asked
        std::optional<Notice> proof; ///< instead of both: the source's verified answer
        QList<OrderFound> found;
        Event before; ///< as the decision saw it
        QList<OrderFact> facts; ///< what it was made on: `found`, and in "watch" what would stand there
        QDateTime factsAt;
        QList<OrderSuggestion> suggestions;
    };
    struct Sent
    {
        CallId call;
        QList<StoredCommand> commands;
        QList<Receipt> receipts;
    };
    struct Begun
    {
        CallId id;
        Call call;
        QList<StoredCommand> commands;
    };

    // routerunner.cpp: events
    Result<Live *> live(EventId id);
    Live *known(EventId id);
    void makeReady(Live &live, const QDateTime &due);
    void unqueue(const Live &live);
    void hold(Live &live);
    void release(Live &live);
    void forgetIfOver(EventId id);
    Result<void> save(Live &live);
    void refreshKeys(Live &live);
    Result<EventId> create(
        const StoredNotice &stored, const Payment &payment, Proof proof, const Text &reason);
    Result<void> merge(Live &live, const Payment &payment, Proof proof, bool asked);
    Result<void> takeLate(Live &live, const Payment &payment, Proof proof);
    Result<void> takeUnreadable(const StoredNotice &stored, const Error &error);
    Result<void> dropPending(Live &live);
    Result<std::optional<EventId>> eventOf(const Payment &payment);
    static QString keyOf(const Payment &payment);

    // mails.cpp: what mails tell, and what nobody can prove
    Account *proverOf(const Live &live) const;
    Result<void> sayOfMail(JournalLine::Level level, const char *kind, const Text &text,
        const StoredNotice &stored, EventId event = {});
    Result<MailEnd> takeSilent(const StoredNotice &stored, const MailMessage &mail, const MailSign &sign);
    Result<MailEnd> takeHalf(const StoredNotice &stored, const MailMessage &mail, const MailSign &sign);
    Result<MailEnd> takeNamed(const StoredNotice &stored, const MailMessage &mail, const MailSign &sign);
    Result<MailEnd> takeTold(const StoredNotice &stored, const MailMessage &mail, const MailSign &sign);
    Result<void> hearAgain(
        EventId id, const StoredNotice &stored, const Payment &named, const QStringList &arguments);
    Result<void> sayFlood(const StoredNotice &stored, const QDateTime &now);
    Result<void> lookForTheSame(Live &live);
    Result<bool> moveToNextAccount(Live &live);
    Result<void> storeUnconfirmed(Live &live, const Account &asked);

    // routerunner.cpp: acts
    Result<Text> takeSkip(Live &live, const Act &act, Text &said);
    Result<Text> takeRetry(Live &live, const Act &act, Text &said);
    Result<Text> takeMatch(Live &live, const Act &act, Text &said);
    Result<Text> takeDecision(Live &live, const Act &act, Text &said);

    // lookup.cpp
    QList<EventId> pick();
    QCoro::Task<> lookUp(QList<EventId> ids);
    void decide(Finding &finding, const QList<OrderQuery> &queries);
    QCoro::Task<> prove(QList<EventId> ids, QList<ProofQuery> queries, Account *source);
    Result<void> storeDecision(Live &live, const Finding &finding);
    Result<void> storeTrouble(Live &live, const Finding &finding);

    // watching.cpp: decides and writes nothing
    bool watches() const { return m_setup.mode == RouteSetup::Mode::Watch; }
    Result<void> addWatchedPast(Event &event);
    Result<QList<OrderFound>> decidedOn(const QList<OrderFound> &found);
    Result<void> storeWatched(Live &live, const Finding &finding);
    Result<void> storeAsked(const Live &live, const Finding &finding);
    Result<void> dropForWatching(StoredCommand command);
    Result<void> takeOver();

    // undoing.cpp: takes back what was written
    Result<void> loadUndo(Live &live);
    Result<Text> takeUndo(Live &live, const Act &act, Text &said);
    Result<QList<OrderQuery>> undoOrders(const Live &live);
    Result<QList<LaterWriting>> laterWritings(EventId event, const QList<WrittenCommand> &written);
    Result<void> storeUndo(Live &live, const Finding &finding);
    Result<void> planUndo(Live &live, const UndoStep &step, const QDateTime &factsAt);
    Result<void> storeUndone(Live &live, const StoredCommand &sent, const QString &proof);
    Result<void> endUndo(Live &live, bool isDone, const Text &why);

    // delivery.cpp
    QCoro::Task<> deliver(Begun begun);
    Result<void> storeReceipt(const StoredCommand &sent, const Receipt &receipt);
    Result<void> storeDone(Live &live, const StoredCommand &sent, const Receipt &receipt);
    Result<void> finishStep(Live &live);
    Result<void> settleStale(const StoredCommand &command);

    Desk &m_desk;
    RouteSetup m_setup;
    std::unique_ptr<Recipe> m_recipe;
    std::unique_ptr<OrderBook> m_book;
    Account &m_target;
    Options m_options;
    QList<Account *> m_provers; ///< sources that can be asked whether a payment is true
    bool m_readsMail = false;
    QString m_mailAccount; ///< of payments that only mails tell of, where nobody can be asked
    MailBounds m_mailBounds;
    QDateTime m_floodSaidAt;

    std::unordered_map<qint64, Live> m_live;
    std::set<std::pair<bool, qint64>> m_ready; ///< (fresh, event): those with finished steps come first
    std::set<std::pair<qint64, qint64>> m_later; ///< (due in ms, event)
    QHash<QString, int> m_busyKeys;
    QList<StoredCommand> m_pending; ///< pending, or to be asked again
    QList<Begun> m_begun;
    QList<Sent> m_sent;
    QList<Finding> m_findings;
    int m_inFlight = 0;
    int m_lookUps = 0;
    static constexpr int firstTogether = 8;
    int m_together = firstTogether; ///< looked at in one go: more with every time that went well, so that a
                                    ///< process which is killed again and again still gets something done
    int m_proofs = 0;
    mutable std::optional<QDateTime> m_paceUntil;
};

}
