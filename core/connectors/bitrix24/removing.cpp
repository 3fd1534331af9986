#include "core/connectors/bitrix24/orderbook.h"

#include "core/base/json.h"
#include "core/connectors/bitrix24/receipts.h"

namespace provodka::bitrix24 {

using namespace Qt::Literals::StringLiterals;

namespace {

using Outcome = Receipt::Outcome;

/// A look before writing failed: nothing was written now, but an earlier attempt may have.
Receipt notLooked(const Command &command, const Error &error, bool again)
{
    return again ? lost(command, error) : receiptOf(command.id, error);
}

Receipt gone(const Command &command)
{
    Receipt receipt = Receipt::done(command.id, std::get<RemoveEntry>(command.action).key);
    receipt.found = true;
    return receipt;
}

Receipt told(const Command &command, Outcome outcome, Text text)
{
    Error error;
    error.kind = Error::Kind::Rejected;
    error.text = std::move(text);
    return Receipt::failed(command.id, outcome, std::move(error));
}

}

Async<Receipt> DealBook::removal(Command command, bool again)
{
    if (m_settings.moneyField)
        co_return co_await removeFromField(command, again);
    co_return co_await removePayment(command, again);
}

Async<Receipt> DealBook::removePayment(Command command, bool again)
{
    const RemoveEntry removal = std::get<RemoveEntry>(command.action);
    wire::Command byId(u"sale.payment.list"_s);
    byId.list(u"select"_s, {u"id"_s, u"xmlId"_s, u"paid"_s, u"sum"_s, u"currency"_s});
    byId.list(u"filter[@id]"_s, {removal.key});
    const QList<Listing> listings{
        Listing(byId, Listing::Paging::ByStart, u"payments"_s), entriesOf(removal.ref.order)};
    const Result<QList<Result<QJsonArray>>> lists
        = co_await m_session->lists(listings, m_settings.batch, Spend::Money);
    if (!lists)
        co_return notLooked(command, lists.error(), again);
    for (const Result<QJsonArray> &list : std::as_const(*lists)) {
        if (!list)
            co_return notLooked(command, list.error(), again);
    }
    const QJsonArray named = *lists->at(0);
    if (named.isEmpty())
        co_return gone(command);
    const QJsonObject row = named.first().toObject();
    const wire::Payment payment = wire::readPayment(row);
    bool isOfDeal = false;
    for (const QJsonValue &one : *lists->at(1))
        isOfDeal = isOfDeal || json::text(one["id"_L1]) == removal.key;
    const bool isOurs = isOfDeal && row.value("xmlId"_L1).toString() == wire::externalId(removal.paymentId)
        && json::money(payment.sum, removal.amount.currency) == removal.amount;
    if (!isOurs) {
        co_return told(command, Outcome::Stale,
            Text(QT_TRANSLATE_NOOP("Text", "The payment at the deal was changed meanwhile.")));
    }
    QList<wire::Command> commands;
    if (payment.paid) { // a paid one is not deleted
        wire::Command unpay(u"crm.item.payment.unpay"_s);
        unpay.set(u"id"_s, removal.key);
        commands.append(unpay);
    }
    const qsizetype deleteAt = commands.size();
    wire::Command remove(u"crm.item.payment.delete"_s);
    remove.set(u"id"_s, removal.key);
    commands.append(remove);
    const qsizetype afterAt = commands.size();
    commands.append(byId);
    const Result<QList<wire::Inner>> inners = co_await m_session->run(commands, false, true, Spend::Money);
    if (!inners)
        co_return receiptOf(command.id, inners.error());
    const wire::Inner after = inners->at(afterAt);
    if (after.error || !after.ran)
        co_return lost(command, after.error.value_or(Error()));
    if (rowsOf(after, u"payments"_s).isEmpty())
        co_return Receipt::done(command.id, removal.key);
    for (qsizetype i = 0; i <= deleteAt; ++i) {
        const wire::Inner inner = inners->at(i);
        if (inner.error)
            co_return refusedBy(command, *inner.error);
    }
    co_return told(command, Outcome::Refused,
        Text(QT_TRANSLATE_NOOP("Text",
            "Bitrix24 said yes, but the payment is still at the deal; the webhook's owner must be an "
            "administrator.")));
}

/// The sum goes before its comment: where the comment is gone, the sum was taken back.
Async<Receipt> DealBook::removeFromField(Command command, bool again)
{
    const RemoveEntry removal = std::get<RemoveEntry>(command.action);
    if (!removal.paidBefore) {
        co_return told(command, Outcome::Refused,
            Text(QT_TRANSLATE_NOOP(
                "Text", "What was paid before is not known, so the field cannot be changed safely.")));
    }
    const QString deal = removal.ref.order;
    const QList<QString> deals{deal};
    QList<Listing> listings{Listing(dealsByIds(deals), Listing::Paging::ById),
        Listing(commentsOf(deal), Listing::Paging::ByStart)};
    const bool withFacts = m_fieldTypes.isEmpty();
    if (withFacts) {
        const QList<wire::Command> facts = factCommands();
        for (const wire::Command &fact : facts)
            listings.append(Listing(fact, Listing::Paging::ByStart));
    }
    const Result<QList<Result<QJsonArray>>> lists
        = co_await m_session->lists(listings, m_settings.batch, Spend::Money);
    if (!lists)
        co_return notLooked(command, lists.error(), again);
    for (int i = 0; i < 2; ++i) {
        const Result<QJsonArray> &list = lists->at(i);
        if (!list)
            co_return notLooked(command, list.error(), again);
    }
    if (withFacts && lists->at(2) && lists->at(3)) {
        wire::Inner stages;
        wire::Inner fields;
        stages.result = *lists->at(2);
        fields.result = *lists->at(3);
        takeFacts(stages, fields);
    }
    if (lists->at(0)->isEmpty()) {
        co_return told(command, Outcome::Stale,
            Text(QT_TRANSLATE_NOOP("Text", "The deal %1 is not there any more."), {deal}));
    }
    std::optional<OrderEntry> mark;
    for (const QJsonValue &row : *lists->at(1)) {
        if (json::text(row["ID"_L1]) == removal.key)
            mark = wire::readEntryMark(row["COMMENT"_L1].toString());
    }
    if (!mark)
        co_return gone(command);
    const wire::Deal before
        = wire::readDeal(lists->at(0)->first().toObject(), m_settings.orderField, m_settings.paidField);
    const std::optional<Money> paid = wire::paidIn(before.paid, before.currency);
    const Money rest = *removal.paidBefore - removal.amount;
    const bool isOurs = mark->paymentId == removal.paymentId && mark->amount == removal.amount;
    const bool isTaken = again && paid == rest; // only the comment is left
    if (!isOurs || (!isTaken && paid != removal.paidBefore)) {
        co_return told(command, Outcome::Stale,
            Text(QT_TRANSLATE_NOOP("Text", "What the deal shows as paid was changed meanwhile.")));
    }
    if (!isTaken) {
        wire::Command update(u"crm.deal.update"_s);
        update.set(u"id"_s, deal);
        update.set(u"fields["_s + m_settings.paidField + u']', moneyText(m_settings.paidField, rest));
        update.set(u"params[REGISTER_SONET_EVENT]"_s, u"N"_s);
        const QList<wire::Command> commands{update, dealsByIds(deals)};
        const Result<QList<wire::Inner>> inners = co_await m_session->run(commands, true, true, Spend::Money);
        if (!inners)
            co_return receiptOf(command.id, inners.error());
        const wire::Inner written = inners->at(0);
        const wire::Inner back = inners->at(1);
        if (written.error)
            co_return refusedBy(command, *written.error);
        const QJsonArray rows = rowsOf(back);
        if (back.error || !back.ran || rows.isEmpty())
            co_return lost(command, back.error.value_or(Error()));
        const wire::Deal after
            = wire::readDeal(rows.first().toObject(), m_settings.orderField, m_settings.paidField);
        if (wire::paidIn(after.paid, after.currency) != rest) {
            co_return told(command, Outcome::Refused,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Bitrix24 said yes, but the field “%1” did not change. Check that the webhook's "
                         "owner may edit it and that no automation resets it."),
                    {m_settings.paidField}));
        }
    }
    wire::Command remove(u"crm.timeline.comment.delete"_s);
    remove.set(u"id"_s, removal.key);
    const QList<wire::Command> cleanup{remove};
    const Result<QList<wire::Inner>> cleaned = co_await m_session->run(cleanup, false, true, Spend::Money);
    if (!cleaned)
        co_return lost(command, cleaned.error());
    const wire::Inner removed = cleaned->first();
    if (removed.error && removed.error->kind != Error::Kind::Rejected)
        co_return lost(command, *removed.error);
    if (removed.error) {
        co_return told(command, Outcome::Refused,
            Text(QT_TRANSLATE_NOOP("Text",
                "The sum was removed from the field, but its comment could not be deleted; delete the "
                "comment at the deal.")));
    }
    co_return Receipt::done(command.id, removal.key);
}

}
