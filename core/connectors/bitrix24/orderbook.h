#pragma once

#include "core/connectors/bitrix24/session.h"
#include "core/connectors/connector.h"

#include <QSet>

namespace provodka::bitrix24 {

/// How a route uses the deals of a portal.
struct BookSettings
{
    QString orderField; ///< deal field that holds the order number
    QString funnel; ///< "0", "7"
    bool moneyField = false; ///< entries are sums in `paidField`; else payments of the deal
    QString paidField;
    QString currency;
    qsizetype batch = wire::batchLimit; ///< commands in a request
    QTimeZone zone; ///< of the shop: entries' dates
};
/// Errors: Misconfigured.
Result<BookSettings> readSettings(const QJsonObject &settings, const QTimeZone &zone);

/// Deals of one funnel as orders; payments of deals, or a money field with marked comments, as entries.
class DealBook final : public OrderBook
{
public:
    DealBook(std::shared_ptr<Session> session, const Clock &clock, BookSettings settings);

    Async<QList<Result<OrderFound>>> find(QList<OrderQuery> queries, Spend spend) override;
    Async<QList<OrderSuggestion>> suggest(SuggestionQuery query) override;
    QList<Call> pack(QList<Command> commands) const override;
    Async<QList<Receipt>> send(Call call) override;
    Safety safetyOf(const Action &action) const override;
    int commandsPerRequest() const override;
    Async<OrderPage> list(OrderListQuery query) override;
    Async<CheckReport> check() override;

private:
    /// What a look-up knows of one query.
    struct Look
    {
        OrderQuery query;
        QList<wire::Deal> deals;
        std::optional<Error> error;
        QString rowsOf; ///< deal that `rows` belong to; empty when not read
        QJsonArray rows; ///< its payments or comments
    };
    /// What is read before writing.
    struct Before
    {
        QHash<QString, wire::Deal> deals;
        QHash<QString, QJsonArray> rows; ///< payments or comments by deal
    };
    /// Where the parts of a command stand in a batch; -1: not there.
    struct Step
    {
        qsizetype command = 0; ///< position in the call
        qsizetype guard = -1;
        qsizetype write = -1;
        qsizetype proof = -1;
        qsizetype extra = -1;
        qint64 reused = 0; ///< an unfinished payment of an earlier attempt
    };

    bool factsAreOld() const;
    QList<wire::Command> factCommands() const;
    void takeFacts(const wire::Inner &stages, const wire::Inner &fields);
    std::optional<Error> fieldTrouble() const;

    wire::Command dealsByNumbers(const QStringList &numbers) const;
    wire::Command dealsByIds(const QStringList &ids) const;
    wire::Command selecting(wire::Command command) const;
    Listing entriesOf(const QString &deal) const;
    static wire::Command commentsOf(const QString &deal);
    wire::Command paymentsByKeys(const QStringList &externalIds) const;

    Async<QList<Look>> lookAtOnce(QList<Look> looks, Spend spend);
    Async<QList<Look>> lookInTurn(QList<Look> looks, Spend spend);
    Async<QList<Look>> readEntries(QList<Look> looks, Spend spend);
    Async<QList<Look>> namePayments(QList<Look> looks, Spend spend);
    const wire::Deal *only(const Look &look) const;
    Result<OrderFound> found(const Look &look) const;
    QList<OrderEntry> entries(const Look &look, const wire::Deal &deal) const;
    QString describe(const wire::Deal &deal) const;
    void learnNames(const QJsonArray &payments);

    /// A page of a listing: ids of deals, and where the next page begins; empty: that was all.
    struct Listed
    {
        QStringList deals;
        QString next;
    };
    Async<Listed> listByPayments(OrderListQuery query, int start);
    Async<Listed> listDeals(OrderListQuery query, QString after);
    Async<QStringList> dealsOfOrders(QStringList orders);
    Async<QList<OrderFound>> complete(QStringList deals);

    Async<Before> lookBefore(Call call);
    std::optional<Receipt> settled(
        const Command &command, const Before &before, bool again, qint64 &reused) const;
    std::optional<Receipt> refusedBeforehand(const Command &command) const;
    QList<wire::Command> writes(const Call &call, const QList<qsizetype> &open, QList<Step> &steps,
        qsizetype &readBack, qsizetype &paidBack) const;
    void addPayment(const AddEntry &entry, Step &step, QList<wire::Command> &commands) const;
    void addToField(const AddEntry &entry, bool fieldDone, Step &step, QList<wire::Command> &commands) const;
    wire::Command dealUpdate(const AddEntry &entry) const;
    QString moneyText(const QString &field, const Money &money) const;
    qsizetype weight(const Action &action) const;

    Async<Receipt> removal(Command command, bool again);
    Async<Receipt> removePayment(Command command, bool again);
    Async<Receipt> removeFromField(Command command, bool again);

    Receipt paymentReceipt(
        const Command &command, const Step &step, const QList<wire::Inner> &inners, qsizetype paidBack) const;
    Receipt fieldReceipt(const Command &command, const Step &step, const QList<wire::Inner> &inners,
        const QHash<QString, wire::Deal> &after) const;
    Receipt moveReceipt(const Command &command, const Step &step, const QList<wire::Inner> &inners,
        const QHash<QString, wire::Deal> &after) const;
    static Receipt commentReceipt(const Command &command, const Step &step, const QList<wire::Inner> &inners);
    Async<QList<Receipt>> followMoves(Call call, QList<Receipt> receipts, QHash<QString, wire::Deal> after);

    std::shared_ptr<Session> m_session;
    const Clock &m_clock;
    BookSettings m_settings;
    QHash<QString, QString> m_stageNames;
    QHash<QString, QString> m_fieldTypes; ///< empty when the portal did not tell
    QDateTime m_factsAt;
    QSet<QString> m_listed; ///< deals that earlier pages of the listing under way have told
    QHash<qint64, QString> m_names; ///< external ids of paid payments, empty for those booked by hand
};

}
