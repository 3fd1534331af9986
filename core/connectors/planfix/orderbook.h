#pragma once

#include "core/connectors/connector.h"
#include "core/connectors/planfix/api.h"

#include <QSet>

#include <memory>

namespace provodka::planfix {

/// Where a route's orders, subtasks and entries stand, by the account's own numbers.
struct BookSettings
{
    QStringList orderTemplates; ///< empty: any task may be an order
    QString subtaskTemplate;
    QString dueField;
    QString paidField; ///< may be empty, as the next
    QString differenceField;
    wire::EntryFields entry;
    bool isRoutine = false; ///< see ConnectorContext

    /// Errors: Misconfigured, naming the setting.
    static Result<BookSettings> from(const QJsonObject &settings);
};

/// Whether a filter takes several values at once, as far as this account has shown.
class ArrayTrust
{
public:
    bool isRefused() const { return m_refused; }
    /// An empty answer to an array may be believed.
    bool isProven() const { return !m_refused && m_proven; }
    void proven() { m_proven = true; }
    /// Refused once for all, or (a fault that may pass) after the second time.
    void refused(bool clearly);

private:
    bool m_proven = false;
    bool m_refused = false;
    int m_faults = 0;
};

/// Orders as tasks, payments as data tag entries of their payment subtask.
class Orders final : public OrderBook
{
public:
    Orders(std::shared_ptr<Api> api, BookSettings settings, const Clock &clock);

    Async<QList<Result<OrderFound>>> find(QList<OrderQuery> queries, Spend spend) override;
    Async<QList<OrderSuggestion>> suggest(SuggestionQuery query) override;
    QList<Call> pack(QList<Command> commands) const override;
    Async<QList<Receipt>> send(Call call) override;
    Safety safetyOf(const Action &action) const override;
    Async<OrderPage> list(OrderListQuery query) override;
    Async<CheckReport> check() override;

private:
    using FoundTask = Result<std::optional<wire::Task>>;
    using TasksByNumber = QHash<QString, FoundTask>;
    using Ledgers = QHash<QString, Result<QList<wire::Task>>>; ///< by order
    using EntriesRead = QHash<QString, QList<OrderEntry>>; ///< by ledger, perhaps not all of it
    using EntriesByLedger = QHash<QString, Result<QList<OrderEntry>>>;

    /// What must be read of one ledger's entries.
    struct Need
    {
        std::optional<QStringList> keys; ///< of its entries, as the task told
        QSet<QString> payments; ///< that may be booked
        QSet<QString> booked; ///< that should be
        bool thorough = false; ///< nothing but the whole list will do
    };
    using Needs = QHash<QString, Need>;
    /// What this object knows of a ledger: hints for what to ask, never an answer.
    struct Memory
    {
        QSet<QString> written; ///< keys of entries we added
        QSet<QString> payments; ///< payments its entries were booked for
        QSet<QDate> dates; ///< days of its entries
    };

    QCoro::Task<TasksByNumber> tasks(QStringList numbers, Spend spend);
    QCoro::Task<FoundTask> oneTask(QString number, Spend spend);
    QCoro::Task<Ledgers> ledgers(QStringList orders, Spend spend);
    QCoro::Task<Result<QList<wire::Task>>> ledgersOf(QString order, Spend spend);
    QCoro::Task<EntriesByLedger> entries(Needs needs, Spend spend);
    QCoro::Task<EntriesRead> entriesOfPayments(QStringList payments, QSet<QString> ledgers, Spend spend);
    QCoro::Task<EntriesRead> entriesOfDates(QSet<QString> ledgers, Spend spend);
    Async<QList<OrderEntry>> entriesOf(QString ledger, QStringList keysToo, Spend spend);
    Async<QList<wire::Task>> listAll(QJsonArray filters, Spend spend);
    Async<QList<wire::Entry>> listEntries(wire::Ask first);

    /// A page of a listing: subtasks whose entries may count, orders in the wanted stages, entries as read.
    struct Listed
    {
        QStringList ledgers;
        QList<wire::Task> orders;
        EntriesRead entries;
        bool isLast = true;
    };
    Async<Listed> listByEntries(OrderListQuery query, int offset);
    Async<Listed> listByStages(OrderListQuery query, int offset);
    Async<QList<OrderFound>> complete(Listed listed);

    QCoro::Task<QList<Receipt>> moves(QList<Command> commands, bool again);
    QCoro::Task<Receipt> add(Command command, bool again);
    QCoro::Task<Receipt> comment(Command command, bool again);
    QCoro::Task<Receipt> remove(Command command, bool again);
    Async<std::optional<wire::Entry>> oneEntry(QString key);
    Receipt stillQueued(const Command &command, const QString &what);
    Receipt moveOutcome(const Command &command, const FoundTask &now, bool queued);

    QCoro::Task<QList<CheckStep>> checkArrays();

    QStringList taskFields() const;
    bool isOrder(const wire::Task &task) const;
    bool isLedger(const wire::Task &task) const;
    OrderFound found(
        const wire::Task &order, const wire::Task &ledger, const QList<OrderEntry> &entries) const;
    void remember(const QString &ledger, const QList<OrderEntry> &entries);
    Memory &memory(const QString &ledger);

    std::shared_ptr<Api> m_api;
    BookSettings m_settings;
    const Clock &m_clock;
    ArrayTrust m_numbers;
    ArrayTrust m_parents;
    ArrayTrust m_payments;
    ArrayTrust m_dates;
    QHash<QDate, int> m_pagesOf; ///< full pages of a day's entries, as last seen
    QHash<QString, Memory> m_memory; ///< by ledger
    QSet<QString> m_listed; ///< orders that earlier pages of the listing under way have told
    /// What Planfix queued because the task was busy: moves by order, anything else by the command's key.
    struct Queued
    {
        QDateTime since;
        int asked = 0;
    };
    QHash<QString, Queued> m_queued;
};

}
