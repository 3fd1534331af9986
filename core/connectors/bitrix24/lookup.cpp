#include "core/connectors/bitrix24/orderbook.h"

#include "core/base/json.h"

#include <algorithm>

namespace provodka::bitrix24 {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype numbersInFilter = 40; // a page holds 50 deals, and some numbers are held by two
constexpr qint64 factsLastMs = 10 * 60 * 1000;
constexpr qsizetype mostNames = 50000;

template <typename T> QList<QList<T>> chunks(const QList<T> &all, qsizetype size)
{
    QList<QList<T>> parts;
    for (qsizetype from = 0; from < all.size(); from += size)
        parts.append(all.mid(from, size));
    return parts;
}

}

bool DealBook::factsAreOld() const
{
    return !m_factsAt.isValid() || m_factsAt.msecsTo(m_clock.now()) > factsLastMs;
}

QList<wire::Command> DealBook::factCommands() const
{
    wire::Command stages(u"crm.status.list"_s);
    stages.set(u"filter[ENTITY_ID]"_s, wire::stageDirectory(m_settings.funnel));
    return {stages, wire::Command(u"crm.deal.userfield.list"_s)};
}

void DealBook::takeFacts(const wire::Inner &stages, const wire::Inner &fields)
{
    const QJsonArray stageRows = rowsOf(stages);
    const QJsonArray fieldRows = rowsOf(fields);
    if (stages.error || stageRows.isEmpty())
        return;
    m_stageNames.clear();
    for (const QJsonValue &row : stageRows)
        m_stageNames.insert(row["STATUS_ID"_L1].toString(), row["NAME"_L1].toString());
    m_fieldTypes.clear();
    if (!fields.error && !fields.next) { // a list that is cut proves nothing missing
        for (const QJsonValue &row : fieldRows)
            m_fieldTypes.insert(row["FIELD_NAME"_L1].toString(), row["USER_TYPE_ID"_L1].toString());
    }
    m_factsAt = m_clock.now();
}

std::optional<Error> DealBook::fieldTrouble() const
{
    // An unknown field in a filter is ignored without a word, and every deal would match.
    const auto isMissing = [this](const QString &field) {
        return field.startsWith("UF_"_L1) && !m_fieldTypes.isEmpty() && !m_fieldTypes.contains(field);
    };
    for (const QString &field : {m_settings.orderField, m_settings.paidField}) {
        if (isMissing(field))
            return failure(Error::Kind::Misconfigured,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Deals of this portal have no field “%1”; choose another in the route's settings."),
                    {field}))
                .value();
    }
    return std::nullopt;
}

wire::Command DealBook::selecting(wire::Command command) const
{
    QStringList fields{u"ID"_s, u"TITLE"_s, u"STAGE_ID"_s, u"CATEGORY_ID"_s, u"CURRENCY_ID"_s,
        u"OPPORTUNITY"_s, u"DATE_CREATE"_s, m_settings.orderField};
    if (m_settings.moneyField)
        fields.append(m_settings.paidField);
    command.list(u"select"_s, fields);
    command.set(u"order[ID]"_s, u"ASC"_s);
    command.set(u"start"_s, -1);
    return command;
}

wire::Command DealBook::dealsByNumbers(const QStringList &numbers) const
{
    wire::Command command = selecting(wire::Command(u"crm.deal.list"_s));
    if (numbers.size() == 1)
        command.set(u"filter[="_s + m_settings.orderField + u']', numbers.first());
    else
        command.list(u"filter[@"_s + m_settings.orderField + u']', numbers);
    return command;
}

wire::Command DealBook::dealsByIds(const QStringList &ids) const
{
    return selecting(wire::Command(u"crm.deal.list"_s)).list(u"filter[@ID]"_s, ids);
}

wire::Command DealBook::commentsOf(const QString &deal)
{
    wire::Command command(u"crm.timeline.comment.list"_s);
    command.set(u"filter[ENTITY_TYPE]"_s, u"deal"_s);
    command.list(u"select"_s, {u"ID"_s, u"COMMENT"_s});
    command.set(u"order[ID]"_s, u"ASC"_s);
    if (!deal.isEmpty())
        command.set(u"filter[ENTITY_ID]"_s, deal);
    return command;
}

Listing DealBook::entriesOf(const QString &deal) const
{
    if (m_settings.moneyField)
        return Listing(commentsOf(deal), Listing::Paging::ByStart);
    wire::Command command(u"crm.item.payment.list"_s);
    command.set(u"entityTypeId"_s, 2);
    command.set(u"order[id]"_s, u"asc"_s);
    if (!deal.isEmpty())
        command.set(u"entityId"_s, deal);
    return Listing(command, Listing::Paging::ByStart);
}

wire::Command DealBook::paymentsByKeys(const QStringList &externalIds) const
{
    wire::Command command(u"sale.payment.list"_s);
    command.list(u"select"_s, {u"id"_s, u"xmlId"_s, u"paid"_s, u"sum"_s, u"currency"_s});
    command.list(u"filter[@xmlId]"_s, externalIds);
    return command;
}

void DealBook::learnNames(const QJsonArray &payments)
{
    if (m_names.size() > mostNames)
        m_names.clear();
    for (const QJsonValue &row : payments) {
        // Only a paid one is finished: its key came with the same write.
        if (row["paid"_L1].toString() == "Y"_L1)
            m_names.insert(json::integer(row["id"_L1]).value_or(0), row["xmlId"_L1].toString());
    }
}

Async<QList<Result<OrderFound>>> DealBook::find(QList<OrderQuery> queries, Spend spend)
{
    QList<Look> looks;
    qsizetype commandCount = factsAreOld() ? 2 : 0;
    qsizetype keyCount = 0;
    qsizetype knownCount = 0;
    for (const OrderQuery &query : queries) {
        Look look;
        look.query = query;
        look.query.number.value = query.number.value.trimmed();
        looks.append(look);
        commandCount += query.known ? 1 : 2;
        knownCount += query.known ? 1 : 0;
        keyCount += m_settings.moneyField ? 0 : query.paymentIds.size();
        if (query.thorough)
            m_names.clear();
    }
    commandCount += (knownCount + wire::pageSize - 1) / wire::pageSize
        + (keyCount + wire::pageSize - 1) / wire::pageSize;
    Result<QList<Look>> seen = QList<Look>();
    if (commandCount <= m_settings.batch)
        seen = co_await lookAtOnce(looks, spend);
    else
        seen = co_await lookInTurn(looks, spend);
    if (seen)
        seen = co_await readEntries(*seen, spend);
    if (seen && !m_settings.moneyField)
        seen = co_await namePayments(*seen, spend);
    if (!seen)
        co_return tl::unexpected(seen.error());
    QList<Result<OrderFound>> answers;
    answers.reserve(seen->size());
    for (const Look &look : std::as_const(*seen)) {
        if (look.error)
            answers.append(tl::unexpected(*look.error));
        else
            answers.append(found(look));
    }
    co_return answers;
}

/// Everything in one request: entries refer to the deal that the same request finds.
Async<QList<DealBook::Look>> DealBook::lookAtOnce(QList<Look> looks, Spend spend)
{
    QList<wire::Command> commands;
    const bool withFacts = factsAreOld();
    if (withFacts)
        commands = factCommands();
    QStringList knownIds;
    QStringList keys;
    for (const Look &look : looks) {
        if (look.query.known)
            knownIds.append(look.query.known->order);
        for (const QString &payment : look.query.paymentIds)
            keys.append(wire::externalId(payment));
    }
    QList<qsizetype> idLists;
    for (const QStringList &some : chunks(knownIds, wire::pageSize)) {
        idLists.append(commands.size());
        commands.append(dealsByIds(some));
    }
    QList<qsizetype> dealsAt;
    QList<qsizetype> rowsAt;
    const QString ownerName = m_settings.moneyField ? u"filter[ENTITY_ID]"_s : u"entityId"_s;
    for (const Look &look : looks) {
        if (look.query.known) {
            dealsAt.append(-1);
            rowsAt.append(commands.size());
            commands.append(entriesOf(look.query.known->order).base);
            continue;
        }
        dealsAt.append(commands.size());
        rowsAt.append(commands.size() + 1);
        commands.append(dealsByNumbers({look.query.number.value}));
        wire::Command rows = entriesOf({}).base;
        rows.refer(ownerName, dealsAt.last(), u"[0][ID]"_s);
        commands.append(rows);
    }
    QList<qsizetype> keyLists;
    if (!m_settings.moneyField) {
        for (const QStringList &some : chunks(keys, wire::pageSize)) {
            keyLists.append(commands.size());
            commands.append(paymentsByKeys(some));
        }
    }
    const Result<QList<wire::Inner>> inners = co_await m_session->run(commands, false, false, spend);
    if (!inners) {
        for (Look &look : looks)
            look.error = inners.error();
        co_return looks;
    }
    if (withFacts)
        takeFacts(inners->at(0), inners->at(1));
    std::optional<Error> trouble = fieldTrouble();
    QHash<QString, wire::Deal> byId;
    for (const qsizetype at : std::as_const(idLists)) {
        if (inners->at(at).error && !trouble)
            trouble = inners->at(at).error;
        const QJsonArray rows = rowsOf(inners->at(at));
        for (const QJsonValue &row : rows) {
            const wire::Deal deal
                = wire::readDeal(row.toObject(), m_settings.orderField, m_settings.paidField);
            byId.insert(deal.id, deal);
        }
    }
    for (const qsizetype at : std::as_const(keyLists)) {
        if (inners->at(at).error && !trouble)
            trouble = inners->at(at).error;
        learnNames(rowsOf(inners->at(at), u"payments"_s));
    }
    for (qsizetype i = 0; i < looks.size(); ++i) {
        Look &look = looks[i];
        look.error = trouble;
        if (look.error)
            continue;
        if (dealsAt[i] < 0) {
            if (byId.contains(look.query.known->order))
                look.deals.append(byId.value(look.query.known->order));
        } else {
            const wire::Inner &list = inners->at(dealsAt[i]);
            look.error = list.error;
            const QJsonArray rows = rowsOf(list);
            for (const QJsonValue &row : rows)
                look.deals.append(
                    wire::readDeal(row.toObject(), m_settings.orderField, m_settings.paidField));
        }
        const wire::Inner &entryRows = inners->at(rowsAt[i]);
        const bool isWhole = entryRows.ran && !entryRows.error && !entryRows.next
            && rowsOf(entryRows).size() < wire::pageSize;
        if (isWhole && !look.deals.isEmpty()) {
            look.rowsOf = look.deals.first().id;
            look.rows = rowsOf(entryRows);
        }
    }
    co_return looks;
}

/// Many: first all deals in few filters, entries later.
Async<QList<DealBook::Look>> DealBook::lookInTurn(QList<Look> looks, Spend spend)
{
    QList<Listing> listings;
    const bool withFacts = factsAreOld();
    if (withFacts) {
        const QList<wire::Command> facts = factCommands();
        for (const wire::Command &fact : facts)
            listings.append(Listing(fact, Listing::Paging::ByStart));
    }
    QStringList numbers;
    QHash<QString, qsizetype> placeOf;
    QStringList ids;
    for (const Look &look : looks) {
        const QString &number = look.query.number.value;
        if (look.query.known) {
            ids.append(look.query.known->order);
        } else if (!placeOf.contains(number)) {
            placeOf.insert(number, numbers.size());
            numbers.append(number);
        }
    }
    const qsizetype numbersFrom = listings.size();
    for (const QStringList &some : chunks(numbers, numbersInFilter))
        listings.append(Listing(dealsByNumbers(some), Listing::Paging::ById));
    const qsizetype idsFrom = listings.size();
    for (const QStringList &some : chunks(ids, wire::pageSize))
        listings.append(Listing(dealsByIds(some), Listing::Paging::ById));
    const Result<QList<Result<QJsonArray>>> lists
        = co_await m_session->lists(listings, m_settings.batch, spend);
    if (!lists) {
        for (Look &look : looks)
            look.error = lists.error();
        co_return looks;
    }
    if (withFacts) {
        wire::Inner facts[2];
        for (int i = 0; i < 2; ++i) {
            if (lists->at(i))
                facts[i].result = *lists->at(i);
            else
                facts[i].error = lists->at(i).error();
        }
        takeFacts(facts[0], facts[1]);
    }
    const std::optional<Error> trouble = fieldTrouble();
    QHash<QString, wire::Deal> byId;
    QHash<QString, QList<wire::Deal>> byNumber;
    for (qsizetype i = numbersFrom; i < lists->size(); ++i) {
        if (!lists->at(i))
            continue;
        for (const QJsonValue &row : std::as_const(*lists->at(i))) {
            const wire::Deal deal
                = wire::readDeal(row.toObject(), m_settings.orderField, m_settings.paidField);
            byId.insert(deal.id, deal);
            for (const QString &number : deal.numbers)
                byNumber[number.trimmed().toLower()].append(deal);
        }
    }
    qsizetype idsSeen = 0;
    for (Look &look : looks) {
        const qsizetype list = look.query.known
            ? idsFrom + idsSeen++ / wire::pageSize
            : numbersFrom + placeOf.value(look.query.number.value) / numbersInFilter;
        look.error = trouble;
        if (!look.error && !lists->at(list))
            look.error = lists->at(list).error();
        if (look.error)
            continue;
        if (!look.query.known)
            look.deals = byNumber.value(look.query.number.value.trimmed().toLower());
        else if (byId.contains(look.query.known->order))
            look.deals.append(byId.value(look.query.known->order));
    }
    co_return looks;
}

const wire::Deal *DealBook::only(const Look &look) const
{
    QList<const wire::Deal *> all;
    QList<const wire::Deal *> recent;
    QList<const wire::Deal *> waiting;
    for (const wire::Deal &deal : look.deals) {
        if (deal.funnel != m_settings.funnel
            || (!look.query.known && !wire::holdsNumber(deal, look.query.number.value)))
            continue;
        all.append(&deal);
        const bool isOld
            = look.query.madeSince.isValid() && deal.madeAt.isValid() && deal.madeAt < look.query.madeSince;
        if (isOld)
            continue;
        recent.append(&deal);
        if (look.query.waitingStages.contains(deal.stage))
            waiting.append(&deal);
    }
    if (all.size() == 1)
        return all.first();
    // Numbers start again every year: of several, the recent one is meant that waits for its payment.
    if (waiting.size() == 1)
        return waiting.first();
    return waiting.isEmpty() && recent.size() == 1 ? recent.first() : nullptr;
}

Async<QList<DealBook::Look>> DealBook::readEntries(QList<Look> looks, Spend spend)
{
    QList<Listing> listings;
    QList<qsizetype> of;
    for (qsizetype i = 0; i < looks.size(); ++i) {
        const wire::Deal *deal = looks[i].error ? nullptr : only(looks[i]);
        if (deal && looks[i].rowsOf != deal->id) {
            listings.append(entriesOf(deal->id));
            of.append(i);
        }
    }
    if (listings.isEmpty())
        co_return looks;
    const Result<QList<Result<QJsonArray>>> lists
        = co_await m_session->lists(listings, m_settings.batch, spend);
    for (qsizetype k = 0; k < of.size(); ++k) {
        Look &look = looks[of[k]];
        if (!lists) {
            look.error = lists.error();
        } else if (!lists->at(k)) {
            look.error = lists->at(k).error();
        } else {
            look.rowsOf = only(look)->id;
            look.rows = *lists->at(k);
        }
    }
    co_return looks;
}

/// The short list of a deal's payments does not show external ids; those not known yet are asked for by id.
Async<QList<DealBook::Look>> DealBook::namePayments(QList<Look> looks, Spend spend)
{
    QStringList unnamed;
    for (const Look &look : looks) {
        if (look.error || !only(look))
            continue;
        for (const QJsonValue &row : look.rows) {
            const wire::Payment payment = wire::readPayment(row.toObject());
            if (payment.paid && !m_names.contains(payment.id))
                unnamed.append(QString::number(payment.id));
        }
    }
    if (unnamed.isEmpty())
        co_return looks;
    QList<wire::Command> commands;
    for (const QStringList &some : chunks(unnamed, wire::pageSize)) {
        wire::Command command(u"sale.payment.list"_s);
        command.list(u"select"_s, {u"id"_s, u"xmlId"_s, u"paid"_s});
        command.list(u"filter[@id]"_s, some);
        commands.append(command);
    }
    const Result<QList<wire::Inner>> inners = co_await m_session->read(commands, m_settings.batch, spend);
    std::optional<Error> trouble;
    for (const wire::Inner &inner : std::as_const(*inners)) {
        if (inner.error)
            trouble = inner.error;
        learnNames(rowsOf(inner, u"payments"_s));
    }
    for (Look &look : looks) {
        if (!trouble || look.error || !only(look))
            continue;
        for (const QJsonValue &row : std::as_const(look.rows)) {
            const wire::Payment payment = wire::readPayment(row.toObject());
            if (payment.paid && !m_names.contains(payment.id))
                look.error = trouble;
        }
    }
    co_return looks;
}

QList<OrderEntry> DealBook::entries(const Look &look, const wire::Deal &deal) const
{
    QList<OrderEntry> all;
    if (!m_settings.moneyField) {
        for (const QJsonValue &row : look.rows) {
            const wire::Payment payment = wire::readPayment(row.toObject());
            if (!payment.paid)
                continue;
            OrderEntry entry;
            entry.key = QString::number(payment.id);
            entry.amount = json::money(payment.sum, payment.currency);
            const QDateTime at = QDateTime::fromString(payment.datePaid, Qt::ISODate);
            entry.date = at.isValid() ? at.toTimeZone(m_settings.zone).date() : QDate();
            entry.at = at.toUTC();
            const QString external = m_names.value(payment.id);
            entry.paymentId = wire::paymentIdOf(external);
            for (const QString &asked : look.query.paymentIds) {
                if (wire::externalId(asked) == external)
                    entry.paymentId = asked; // long ones are kept as a hash
            }
            all.append(entry);
        }
        return all;
    }
    std::optional<Money> rest = wire::paidIn(deal.paid, deal.currency);
    for (const QJsonValue &row : look.rows) {
        std::optional<OrderEntry> entry = wire::readEntryMark(row["COMMENT"_L1].toString());
        if (!entry)
            continue;
        entry->key = json::text(row["ID"_L1]);
        if (rest && entry->amount && entry->amount->currency == rest->currency)
            rest = *rest - *entry->amount;
        all.append(*entry);
    }
    // What people changed in the field themselves: the field stays what is paid.
    if (rest && !rest->isZero()) {
        OrderEntry byHand;
        byHand.key = m_settings.paidField;
        byHand.amount = rest;
        all.append(byHand);
    }
    return all;
}

QString DealBook::describe(const wire::Deal &deal) const
{
    if (deal.funnel != m_settings.funnel)
        return Text(QT_TRANSLATE_NOOP("Text", "deal %1 “%2” in another funnel (%3), stage %4"),
            {deal.id, deal.title, deal.funnel, deal.stage})
            .toString();
    return Text(QT_TRANSLATE_NOOP("Text", "deal %1 “%2”, stage %3"),
        {deal.id, deal.title, m_stageNames.value(deal.stage, deal.stage)})
        .toString();
}

Result<OrderFound> DealBook::found(const Look &look) const
{
    OrderFound order;
    if (!look.deals.isEmpty() && !look.query.known && !look.deals.first().hasNumberField)
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Deals of this portal have no field “%1”; choose another in the route's settings."),
                {m_settings.orderField}));
    const wire::Deal *deal = only(look);
    if (!deal) {
        qsizetype inFunnel = 0;
        for (const wire::Deal &one : look.deals) {
            if (!look.query.known && !wire::holdsNumber(one, look.query.number.value))
                continue;
            inFunnel += one.funnel == m_settings.funnel ? 1 : 0;
            order.candidates.append(describe(one));
        }
        order.match = inFunnel > 1 ? OrderFound::Match::Several : OrderFound::Match::None;
        return order;
    }
    order.match = OrderFound::Match::One;
    order.ref = {deal->id, deal->id};
    order.number = look.query.known ? OrderNumber{deal->numbers.value(0)} : look.query.number;
    order.madeAt = deal->madeAt;
    order.title = deal->title;
    order.link = m_session->hook().portal.resolved(QUrl(u"/crm/deal/details/"_s + deal->id + u'/'));
    order.stage = {deal->stage, m_stageNames.value(deal->stage), deal->funnel};
    order.due = wire::dueOf(*deal);
    if (m_settings.moneyField)
        order.paidByTarget = wire::paidIn(deal->paid, deal->currency);
    order.entries = entries(look, *deal);
    return order;
}

}
