#include "core/connectors/bitrix24/orderbook.h"

#include "core/base/json.h"
#include "core/connectors/bitrix24/receipts.h"

#include <algorithm>

namespace provodka::bitrix24 {

using namespace Qt::Literals::StringLiterals;

namespace {

using Outcome = Receipt::Outcome;

Error refusal(Error::Kind kind, Text text)
{
    Error error;
    error.kind = kind;
    error.text = std::move(text);
    return error;
}

Receipt foundDone(const Command &command, const QString &proof)
{
    Receipt receipt = Receipt::done(command.id, proof);
    receipt.found = true;
    return receipt;
}

bool isOfPayment(const QString &field)
{
    return !field.isEmpty() && field.front().isLower();
}

QString commentWith(const QString &text, const QString &mark)
{
    return wire::carriesMark(text, mark) ? text : text + u' ' + mark;
}

}

std::optional<Receipt> DealBook::refusedBeforehand(const Command &command) const
{
    if (const auto *move = std::get_if<MoveStage>(&command.action)) {
        // The portal would say yes and change nothing.
        const bool fits = wire::belongsTo(move->to.id, m_settings.funnel)
            && (move->to.funnel.isEmpty() || move->to.funnel == m_settings.funnel);
        if (!fits)
            return Receipt::failed(command.id, Outcome::Refused,
                refusal(Error::Kind::Misconfigured,
                    Text(QT_TRANSLATE_NOOP("Text",
                             "The stage %1 belongs to another funnel than the deal's (%2); choose a stage of "
                             "the route's funnel."),
                        {move->to.id, m_settings.funnel})));
    }
    if (const auto *entry = std::get_if<AddEntry>(&command.action)) {
        if (entry->amount.currency != m_settings.currency)
            return Receipt::failed(command.id, Outcome::Refused,
                refusal(Error::Kind::Rejected,
                    Text(QT_TRANSLATE_NOOP("Text", "The payment is in %1, and this route books in %2."),
                        {entry->amount.currency, m_settings.currency})));
        if (m_settings.moneyField && !entry->paidBefore)
            return Receipt::failed(command.id, Outcome::Refused,
                refusal(Error::Kind::Rejected,
                    Text(QT_TRANSLATE_NOOP("Text",
                        "What was paid before is not known, so the field cannot be raised safely."))));
    }
    return std::nullopt;
}

Async<QList<Receipt>> DealBook::send(Call call)
{
    QList<Receipt> receipts(call.commands.size());
    const bool removes
        = call.commands.size() == 1 && std::holds_alternative<RemoveEntry>(call.commands.first().action);
    if (removes) {
        const Result<Receipt> receipt = co_await removal(call.commands.first(), call.again);
        receipts[0] = *receipt;
        co_return receipts;
    }
    QList<qsizetype> open;
    bool needsLook = false;
    for (qsizetype i = 0; i < call.commands.size(); ++i) {
        const Command &command = call.commands[i];
        if (const std::optional<Receipt> refused = refusedBeforehand(command)) {
            receipts[i] = *refused;
            continue;
        }
        open.append(i);
        const auto *entry = std::get_if<AddEntry>(&command.action);
        const bool isMove = std::holds_alternative<MoveStage>(command.action);
        const auto *comment = std::get_if<AddComment>(&command.action);
        needsLook = needsLook || (call.again && !isMove) || (comment && comment->once)
            || (entry && (m_settings.moneyField || !entry->fields.isEmpty()));
    }
    if (open.isEmpty())
        co_return receipts;

    QHash<qsizetype, qint64> reused;
    Before before;
    if (needsLook) {
        Call asked;
        asked.again = call.again;
        for (const qsizetype i : std::as_const(open))
            asked.commands.append(call.commands[i]);
        const Result<Before> seen = co_await lookBefore(asked);
        if (!seen) {
            // Nothing was written now; but an earlier attempt may have.
            for (const qsizetype i : std::as_const(open))
                receipts[i] = call.again ? lost(call.commands[i], seen.error())
                                         : receiptOf(call.commands[i].id, seen.error());
            co_return receipts;
        }
        before = *seen;
        QList<qsizetype> unsettled;
        for (const qsizetype i : std::as_const(open)) {
            qint64 unfinished = 0;
            if (const std::optional<Receipt> receipt
                = settled(call.commands[i], before, call.again, unfinished)) {
                receipts[i] = *receipt;
            } else {
                unsettled.append(i);
                reused.insert(i, unfinished);
            }
        }
        open = unsettled;
        if (open.isEmpty())
            co_return receipts;
    }

    QList<Step> steps;
    for (const qsizetype i : std::as_const(open)) {
        Step step;
        step.command = i;
        step.reused = reused.value(i);
        steps.append(step);
    }
    qsizetype readBack = -1;
    qsizetype paidBack = -1;
    const QList<wire::Command> commands = writes(call, open, steps, readBack, paidBack);
    bool halts = false;
    for (const qsizetype i : std::as_const(open))
        halts = halts || (m_settings.moneyField && std::holds_alternative<AddEntry>(call.commands[i].action));
    const Result<QList<wire::Inner>> inners = co_await m_session->run(commands, halts, true, Spend::Money);
    if (!inners) {
        for (const qsizetype i : std::as_const(open)) {
            const bool mayHaveRun = call.again && std::holds_alternative<MoveStage>(call.commands[i].action);
            receipts[i] = mayHaveRun ? lost(call.commands[i], inners.error())
                                     : receiptOf(call.commands[i].id, inners.error());
        }
        co_return receipts;
    }

    QHash<QString, wire::Deal> after;
    wire::Inner back;
    if (readBack >= 0)
        back = inners->at(readBack);
    if (readBack >= 0 && (!back.ran || back.error)) {
        // A failure halted the batch before its last command, or that command was refused.
        const QList<wire::Command> again{commands[readBack]};
        const Result<QList<wire::Inner>> second = co_await m_session->run(again, false, false, Spend::Money);
        if (second)
            back = second->first();
    }
    if (back.ran && !back.error) {
        const QJsonArray rows = rowsOf(back);
        for (const QJsonValue &row : rows) {
            const wire::Deal deal
                = wire::readDeal(row.toObject(), m_settings.orderField, m_settings.paidField);
            after.insert(deal.id, deal);
        }
    }
    QList<wire::Command> cleanups;
    QList<qsizetype> leftBy;
    for (const Step &step : std::as_const(steps)) {
        const Command &command = call.commands[step.command];
        Receipt &receipt = receipts[step.command];
        if (std::holds_alternative<MoveStage>(command.action)) {
            receipt = moveReceipt(command, step, *inners, after);
        } else if (std::holds_alternative<AddComment>(command.action)) {
            receipt = commentReceipt(command, step, *inners);
        } else if (m_settings.moneyField) {
            receipt = fieldReceipt(command, step, *inners, after);
            // A comment that tells of money which the field does not show must not stay.
            if (receipt.outcome == Outcome::Refused && step.proof >= 0 && inners->at(step.proof).ran
                && !inners->at(step.proof).error) {
                wire::Command remove(u"crm.timeline.comment.delete"_s);
                remove.json(u"id"_s, inners->at(step.proof).result);
                cleanups.append(remove);
                leftBy.append(step.command);
            }
        } else {
            receipt = paymentReceipt(command, step, *inners, paidBack);
            const bool isLeftOver = receipt.outcome == Outcome::Refused || receipt.outcome == Outcome::NotRun;
            if (isLeftOver && step.guard >= 0 && inners->at(step.guard).ran
                && !inners->at(step.guard).error) {
                wire::Command remove(u"crm.item.payment.delete"_s); // refuses what is paid
                remove.json(u"id"_s, inners->at(step.guard).result);
                cleanups.append(remove);
                leftBy.append(step.command);
            }
        }
    }
    if (!cleanups.isEmpty()) {
        const Result<QList<wire::Inner>> cleaned
            = co_await m_session->run(cleanups, false, true, Spend::Money);
        // What could not be taken back is found and finished by the next attempt, if that looks first.
        for (qsizetype k = 0; k < cleanups.size(); ++k) {
            Receipt &receipt = receipts[leftBy[k]];
            const bool isLeft = !cleaned || cleaned->at(k).error;
            if (isLeft && receipt.outcome == Outcome::NotRun)
                receipt = lost(call.commands[leftBy[k]], *receipt.error);
        }
    }
    co_return co_await followMoves(call, receipts, after);
}

Async<DealBook::Before> DealBook::lookBefore(Call call)
{
    Before before;
    QList<Listing> listings;
    QList<QString> rowsFor;
    const bool withFacts = m_fieldTypes.isEmpty();
    if (withFacts) {
        const QList<wire::Command> facts = factCommands();
        for (const wire::Command &fact : facts)
            listings.append(Listing(fact, Listing::Paging::ByStart));
    }
    QStringList dealIds;
    for (const Command &command : std::as_const(call.commands)) {
        if (std::holds_alternative<AddEntry>(command.action) && m_settings.moneyField)
            dealIds.append(refOf(command.action).order);
    }
    const qsizetype dealsAt = listings.size();
    if (!dealIds.isEmpty())
        listings.append(Listing(dealsByIds(dealIds), Listing::Paging::ById));
    const qsizetype rowsAt = listings.size();
    for (const Command &command : std::as_const(call.commands)) {
        const QString deal = refOf(command.action).order;
        const auto *comment = std::get_if<AddComment>(&command.action);
        if (comment && (call.again || comment->once))
            listings.append(Listing(commentsOf(deal), Listing::Paging::ByStart));
        else if (call.again && std::holds_alternative<AddEntry>(command.action))
            listings.append(entriesOf(deal));
        else
            continue;
        rowsFor.append(deal);
    }
    if (listings.isEmpty())
        co_return before;
    const Result<QList<Result<QJsonArray>>> lists
        = co_await m_session->lists(listings, m_settings.batch, Spend::Money);
    if (!lists)
        co_return tl::unexpected(lists.error());
    if (withFacts && lists->at(0) && lists->at(1)) {
        wire::Inner stages;
        wire::Inner fields;
        stages.result = *lists->at(0);
        fields.result = *lists->at(1);
        takeFacts(stages, fields);
    }
    QStringList paymentIds;
    for (qsizetype i = dealsAt; i < lists->size(); ++i) {
        if (!lists->at(i))
            co_return tl::unexpected(lists->at(i).error());
        if (i < rowsAt) {
            for (const QJsonValue &row : *lists->at(i)) {
                const wire::Deal deal
                    = wire::readDeal(row.toObject(), m_settings.orderField, m_settings.paidField);
                before.deals.insert(deal.id, deal);
            }
            continue;
        }
        before.rows.insert(rowsFor[i - rowsAt], *lists->at(i));
        for (const QJsonValue &row : *lists->at(i)) {
            if (row.toObject().contains("accountNumber"_L1) || row.toObject().contains("paySystemId"_L1))
                paymentIds.append(json::text(row["id"_L1]));
        }
    }
    if (paymentIds.isEmpty())
        co_return before;
    // External ids of all payments of these deals, also of unpaid ones: an attempt may have stopped half-way.
    QList<wire::Command> commands;
    for (qsizetype from = 0; from < paymentIds.size(); from += wire::pageSize) {
        wire::Command command(u"sale.payment.list"_s);
        command.list(u"select"_s, {u"id"_s, u"xmlId"_s, u"paid"_s, u"sum"_s});
        command.list(u"filter[@id]"_s, paymentIds.mid(from, wire::pageSize));
        commands.append(command);
    }
    const Result<QList<wire::Inner>> inners
        = co_await m_session->read(commands, m_settings.batch, Spend::Money);
    QHash<qint64, QString> names;
    for (const wire::Inner &inner : std::as_const(*inners)) {
        if (inner.error)
            co_return tl::unexpected(*inner.error);
        const QJsonArray rows = rowsOf(inner, u"payments"_s);
        learnNames(rows);
        for (const QJsonValue &row : rows)
            names.insert(json::integer(row["id"_L1]).value_or(0), row["xmlId"_L1].toString());
    }
    for (QJsonArray &rows : before.rows) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QJsonObject row = rows[i].toObject();
            row.insert("xmlId"_L1, names.value(json::integer(row.value("id"_L1)).value_or(0)));
            rows[i] = row;
        }
    }
    co_return before;
}

/// What is already so, or no longer may be, before anything is written; nothing when it has to be written.
std::optional<Receipt> DealBook::settled(
    const Command &command, const Before &before, bool again, qint64 &reused) const
{
    const QString order = refOf(command.action).order;
    const QJsonArray rows = before.rows.value(order);
    if (const auto *comment = std::get_if<AddComment>(&command.action)) {
        for (const QJsonValue &row : rows) {
            if ((again || comment->once) && wire::carriesMark(row["COMMENT"_L1].toString(), comment->mark))
                return foundDone(command, json::text(row["ID"_L1]));
        }
        return std::nullopt;
    }
    const auto *entry = std::get_if<AddEntry>(&command.action);
    if (!entry)
        return std::nullopt;
    if (!m_settings.moneyField) {
        for (const QJsonValue &row : rows) {
            const wire::Payment payment = wire::readPayment(row.toObject());
            if (again && row["xmlId"_L1].toString() == wire::externalId(entry->paymentId)) {
                if (payment.paid)
                    return foundDone(command, QString::number(payment.id));
                return Receipt::failed(command.id, Outcome::Refused,
                    refusal(Error::Kind::Rejected,
                        Text(QT_TRANSLATE_NOOP("Text",
                            "The payment is at the deal but is marked as not paid there; somebody cancelled "
                            "it."))));
            }
            const std::optional<Money> sum = json::money(payment.sum, entry->amount.currency);
            if (again && !payment.paid && sum && sum->isZero() && row["xmlId"_L1].toString().isEmpty())
                reused = payment.id;
        }
        return std::nullopt;
    }

    const auto deal = before.deals.constFind(order);
    if (deal == before.deals.constEnd())
        return Receipt::failed(command.id, Outcome::Stale,
            refusal(Error::Kind::Rejected,
                Text(QT_TRANSLATE_NOOP("Text", "The deal %1 is not there any more."), {order})));
    // The field is written before its comment: where the comment is, the sum was written.
    for (const QJsonValue &row : rows) {
        const std::optional<OrderEntry> earlier = wire::readEntryMark(row["COMMENT"_L1].toString());
        if (again && earlier && earlier->paymentId == entry->paymentId)
            return foundDone(command, json::text(row["ID"_L1]));
    }
    const std::optional<Money> paid = wire::paidIn(deal->paid, deal->currency);
    if (paid == *entry->paidBefore)
        return std::nullopt;
    if (again && paid == *entry->paidBefore + entry->amount) {
        reused = 1; // only the comment is missing
        return std::nullopt;
    }
    return Receipt::failed(command.id, Outcome::Stale,
        refusal(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "The field shows %1 as paid, not %2 as before; it was changed meanwhile."),
                {paid ? paid->shown() : deal->paid.toString(), entry->paidBefore->shown()})));
}

QString DealBook::moneyText(const QString &field, const Money &money) const
{
    const QString type = m_fieldTypes.value(field, u"money"_s);
    return type == "money"_L1 ? money.decimal() + u'|' + money.currency : money.decimal();
}

wire::Command DealBook::dealUpdate(const AddEntry &entry) const
{
    wire::Command command(u"crm.deal.update"_s);
    command.set(u"id"_s, entry.ref.order);
    command.set(u"params[REGISTER_SONET_EVENT]"_s, u"N"_s);
    for (const FieldValue &field : entry.fields) {
        if (isOfPayment(field.field))
            continue;
        const QString name = u"fields["_s + field.field + u']';
        if (field.type == FieldValue::Type::Money && field.field.startsWith("UF_"_L1)) {
            if (const std::optional<Money> money = json::money(field.value, entry.amount.currency)) {
                command.set(name, moneyText(field.field, *money));
                continue;
            }
        }
        command.json(name, field.value);
    }
    return command;
}

QList<wire::Command> DealBook::writes(const Call &call, const QList<qsizetype> &open, QList<Step> &steps,
    qsizetype &readBack, qsizetype &paidBack) const
{
    QList<wire::Command> commands;
    QStringList changed;
    QStringList keys;
    for (qsizetype k = 0; k < open.size(); ++k) {
        const Command &command = call.commands[open[k]];
        const QString order = refOf(command.action).order;
        Step &step = steps[k];
        if (const auto *move = std::get_if<MoveStage>(&command.action)) {
            // The deal is named by what a filter on its present stage finds: elsewhere, the update has no id.
            wire::Command guard(u"crm.deal.list"_s);
            guard.set(u"filter[=ID]"_s, order);
            guard.set(u"filter[=CATEGORY_ID]"_s, m_settings.funnel);
            guard.set(u"filter[=STAGE_ID]"_s, move->from.id);
            guard.list(u"select"_s, {u"ID"_s});
            guard.set(u"start"_s, -1);
            step.guard = commands.size();
            commands.append(guard);
            wire::Command update(u"crm.deal.update"_s);
            update.refer(u"id"_s, step.guard, u"[0][ID]"_s);
            update.set(u"fields[STAGE_ID]"_s, move->to.id);
            update.set(u"params[REGISTER_SONET_EVENT]"_s, u"N"_s);
            step.write = commands.size();
            commands.append(update);
            changed.append(order);
        } else if (const auto *comment = std::get_if<AddComment>(&command.action)) {
            wire::Command add(u"crm.timeline.comment.add"_s);
            add.set(u"fields[ENTITY_ID]"_s, order);
            add.set(u"fields[ENTITY_TYPE]"_s, u"deal"_s);
            add.set(u"fields[COMMENT]"_s, commentWith(comment->text, comment->mark));
            step.write = commands.size();
            commands.append(add);
            wire::Command read(u"crm.timeline.comment.get"_s);
            read.refer(u"id"_s, step.write, {});
            step.proof = commands.size();
            commands.append(read);
        } else if (const auto *entry = std::get_if<AddEntry>(&command.action)) {
            if (m_settings.moneyField) {
                addToField(*entry, step.reused != 0, step, commands);
                changed.append(order);
            } else {
                addPayment(*entry, step, commands);
                keys.append(wire::externalId(entry->paymentId));
            }
        }
    }
    if (!keys.isEmpty()) {
        paidBack = commands.size();
        commands.append(paymentsByKeys(keys));
    }
    if (!changed.isEmpty()) {
        readBack = commands.size();
        commands.append(dealsByIds(changed));
    }
    return commands;
}

/// A payment is made empty; its sum, key, date and "paid" come with one further write.
void DealBook::addPayment(const AddEntry &entry, Step &step, QList<wire::Command> &commands) const
{
    const auto name = [&step](wire::Command &command) {
        if (step.reused)
            command.set(u"id"_s, step.reused);
        else
            command.refer(u"id"_s, step.guard, {});
    };
    if (!step.reused) {
        wire::Command add(u"crm.item.payment.add"_s);
        add.set(u"entityId"_s, entry.ref.order);
        add.set(u"entityTypeId"_s, 2);
        step.guard = commands.size();
        commands.append(add);
    }
    wire::Command get(u"crm.item.payment.get"_s);
    name(get);
    const qsizetype made = commands.size();
    commands.append(get);
    wire::Command fill(u"sale.payment.update"_s);
    name(fill);
    // The portal insists on a pay system: the one it has just chosen itself.
    fill.refer(u"fields[paySystemId]"_s, made, u"[paySystemId]"_s);
    for (const FieldValue &field : entry.fields) {
        if (isOfPayment(field.field))
            fill.json(u"fields["_s + field.field + u']', field.value);
    }
    fill.set(u"fields[sum]"_s, entry.amount.decimal());
    fill.set(u"fields[xmlId]"_s, wire::externalId(entry.paymentId));
    const QDateTime noon(
        entry.date, QTime(12, 0), m_settings.zone); // whatever the reader's zone, the same day
    fill.set(u"fields[datePaid]"_s, noon.toOffsetFromUtc(noon.offsetFromUtc()).toString(Qt::ISODate));
    fill.set(u"fields[paid]"_s, u"Y"_s);
    step.write = commands.size();
    commands.append(fill);
    const bool changesDeal = std::any_of(entry.fields.begin(), entry.fields.end(),
        [](const FieldValue &field) { return !isOfPayment(field.field); });
    if (changesDeal) {
        step.extra = commands.size();
        commands.append(dealUpdate(entry));
    }
}

void DealBook::addToField(
    const AddEntry &entry, bool fieldDone, Step &step, QList<wire::Command> &commands) const
{
    if (!fieldDone) {
        wire::Command update = dealUpdate(entry);
        update.set(u"fields["_s + m_settings.paidField + u']',
            moneyText(m_settings.paidField, *entry.paidBefore + entry.amount));
        step.write = commands.size();
        commands.append(update);
    }
    const QString text = Text(QT_TRANSLATE_NOOP("Text", "Payment %1 of %2 is booked: %3."),
        {entry.paymentId, entry.date.toString(Qt::ISODate), entry.amount.shown()})
                             .in({});
    wire::Command add(u"crm.timeline.comment.add"_s);
    add.set(u"fields[ENTITY_ID]"_s, entry.ref.order);
    add.set(u"fields[ENTITY_TYPE]"_s, u"deal"_s);
    add.set(u"fields[COMMENT]"_s, text + u' ' + wire::entryMark(entry));
    step.proof = commands.size();
    commands.append(add);
}

Receipt DealBook::paymentReceipt(
    const Command &command, const Step &step, const QList<wire::Inner> &inners, qsizetype paidBack) const
{
    const AddEntry &entry = std::get<AddEntry>(command.action);
    if (step.guard >= 0 && inners[step.guard].error)
        return refusedBy(command, *inners[step.guard].error);
    if (inners[step.write].error)
        return refusedBy(command, *inners[step.write].error);
    const qint64 id = step.reused ? step.reused : json::integer(inners[step.guard].result).value_or(0);
    if (inners[paidBack].error || !inners[paidBack].ran) {
        Error error = inners[paidBack].error.value_or(Error());
        return lost(command, error);
    }
    const QJsonArray rows = rowsOf(inners[paidBack], u"payments"_s);
    for (const QJsonValue &row : rows) {
        const wire::Payment payment = wire::readPayment(row.toObject());
        if (payment.id != id)
            continue;
        const std::optional<Money> sum = json::money(payment.sum, payment.currency);
        if (!payment.paid || sum != entry.amount)
            break;
        Receipt receipt = Receipt::done(command.id, QString::number(id));
        receipt.found = step.reused != 0;
        if (step.extra >= 0 && inners[step.extra].error)
            receipt.error = inners[step.extra].error; // booked; a mapped field of the deal was refused
        return receipt;
    }
    return Receipt::failed(command.id, Outcome::Refused,
        refusal(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP("Text",
                "Bitrix24 said yes, but the payment is not at the deal with its sum. Look at the deal's "
                "payments; the webhook's owner must be an administrator."))));
}

Receipt DealBook::fieldReceipt(const Command &command, const Step &step, const QList<wire::Inner> &inners,
    const QHash<QString, wire::Deal> &after) const
{
    const AddEntry &entry = std::get<AddEntry>(command.action);
    if (step.write >= 0 && inners[step.write].error)
        return refusedBy(command, *inners[step.write].error);
    const wire::Inner &comment = inners[step.proof];
    if ((step.write < 0 || !inners[step.write].ran) && !comment.ran)
        return Receipt::failed(command.id, Outcome::NotRun,
            refusal(Error::Kind::Network,
                Text(QT_TRANSLATE_NOOP("Text",
                    "Another change in the same request was refused before this one's turn; it is tried "
                    "again."))));
    if (comment.error || !comment.ran) {
        // The sum is there and its comment is not: the next attempt finds that and writes the comment.
        Error error = comment.error.value_or(Error());
        return comment.error && comment.error->kind != Error::Kind::Network && step.write < 0
            ? Receipt::failed(command.id, Outcome::Refused, error)
            : lost(command, error);
    }
    const auto deal = after.constFind(entry.ref.order);
    if (deal == after.constEnd())
        return lost(command, Error());
    const std::optional<Money> paid = wire::paidIn(deal->paid, deal->currency);
    if (step.write >= 0 && paid == *entry.paidBefore)
        return Receipt::failed(command.id, Outcome::Refused,
            refusal(Error::Kind::Rejected,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Bitrix24 said yes, but the field “%1” did not change. Check that the webhook's "
                         "owner may edit it and that no automation resets it."),
                    {m_settings.paidField})));
    Receipt receipt = Receipt::done(command.id, json::text(comment.result));
    receipt.found = step.write < 0;
    return receipt;
}

Receipt DealBook::moveReceipt(const Command &command, const Step &step, const QList<wire::Inner> &inners,
    const QHash<QString, wire::Deal> &after) const
{
    const MoveStage &move = std::get<MoveStage>(command.action);
    if (inners[step.guard].error)
        return refusedBy(command, *inners[step.guard].error);
    const bool wasThere = !rowsOf(inners[step.guard]).isEmpty();
    const wire::Inner &update = inners[step.write];
    if (wasThere && update.error)
        return refusedBy(command, *update.error);
    if (after.isEmpty())
        return wasThere ? lost(command, Error()) : Receipt::failed(command.id, Outcome::Stale, Error());
    const auto deal = after.constFind(move.ref.order);
    if (deal == after.constEnd())
        return Receipt::failed(command.id, Outcome::Stale,
            refusal(Error::Kind::Rejected,
                Text(QT_TRANSLATE_NOOP("Text", "The deal %1 is not there any more."), {move.ref.order})));
    if (deal->stage == move.to.id) {
        Receipt receipt = Receipt::done(command.id, deal->stage);
        receipt.found = !wasThere;
        receipt.stage = StageRef{deal->stage, m_stageNames.value(deal->stage), deal->funnel};
        return receipt;
    }
    if (wasThere && deal->stage == move.from.id)
        return Receipt::failed(command.id, Outcome::Refused,
            refusal(Error::Kind::Rejected,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Bitrix24 said yes, but the deal stayed in the stage %1. Check that %2 is a stage "
                         "of its funnel, that required fields are filled and that the webhook's owner may "
                         "move deals."),
                    {m_stageNames.value(move.from.id, move.from.id),
                        m_stageNames.value(move.to.id, move.to.id)})));
    return Receipt::failed(command.id, Outcome::Stale,
        refusal(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP("Text", "The deal stands in the stage %1 now."),
                {m_stageNames.value(deal->stage, deal->stage)})));
}

/// Robots may move a deal on at once. Where it stands in a third stage, its history tells whether it went
/// through ours since it left the stage it came from.
Async<QList<Receipt>> DealBook::followMoves(
    Call call, QList<Receipt> receipts, QHash<QString, wire::Deal> after)
{
    QList<wire::Command> commands;
    QList<qsizetype> of;
    for (qsizetype i = 0; i < receipts.size(); ++i) {
        const auto *move = std::get_if<MoveStage>(&call.commands[i].action);
        if (!move || receipts[i].outcome != Outcome::Stale || !after.contains(move->ref.order))
            continue;
        wire::Command history(u"crm.stagehistory.list"_s);
        history.set(u"entityTypeId"_s, 2);
        history.set(u"filter[OWNER_ID]"_s, move->ref.order);
        history.set(u"order[ID]"_s, u"DESC"_s);
        commands.append(history);
        of.append(i);
    }
    if (commands.isEmpty())
        co_return receipts;
    const Result<QList<wire::Inner>> inners = co_await m_session->run(commands, false, false, Spend::Money);
    if (!inners)
        co_return receipts; // stale is true as well, only less is known
    for (qsizetype k = 0; k < of.size(); ++k) {
        const MoveStage &move = std::get<MoveStage>(call.commands[of[k]].action);
        const QJsonArray rows = rowsOf(inners->at(k), u"items"_s);
        for (const QJsonValue &row : rows) {
            const QString stage = row["STAGE_ID"_L1].toString();
            if (stage == move.from.id)
                break;
            if (stage != move.to.id)
                continue;
            const wire::Deal deal = after.value(move.ref.order);
            receipts[of[k]] = Receipt::done(call.commands[of[k]].id, move.to.id + u" → "_s + deal.stage);
            receipts[of[k]].stage = StageRef{move.to.id, m_stageNames.value(move.to.id), deal.funnel};
            break;
        }
    }
    co_return receipts;
}

Receipt DealBook::commentReceipt(const Command &command, const Step &step, const QList<wire::Inner> &inners)
{
    if (inners[step.write].error)
        return refusedBy(command, *inners[step.write].error);
    const wire::Inner &read = inners[step.proof];
    if (read.error && (read.error->isTransient() || read.error->needsPerson()))
        return lost(command, *read.error);
    if (read.error)
        return Receipt::failed(command.id, Outcome::Refused,
            refusal(Error::Kind::Rejected,
                Text(QT_TRANSLATE_NOOP("Text", "Bitrix24 said yes, but the comment is not at the deal."))));
    return Receipt::done(command.id, json::text(inners[step.write].result));
}

}
