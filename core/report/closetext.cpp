#include "core/report/closetext.h"

#include "core/base/json.h"
#include "core/report/texttable.h"

#include <QJsonArray>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString decimal(const std::optional<Money> &money)
{
    return money ? money->decimal() : QString();
}

QStringList headings()
{
    return {words(QT_TRANSLATE_NOOP("Text", "Date for VAT")), words(QT_TRANSLATE_NOOP("Text", "Kind")),
        words(QT_TRANSLATE_NOOP("Text", "Amount")), words(QT_TRANSLATE_NOOP("Text", "Fee")),
        words(QT_TRANSLATE_NOOP("Text", "Net")), words(QT_TRANSLATE_NOOP("Text", "Currency")),
        words(QT_TRANSLATE_NOOP("Text", "Paid out on")), words(QT_TRANSLATE_NOOP("Text", "Sum paid out")),
        words(QT_TRANSLATE_NOOP("Text", "Payer")), words(QT_TRANSLATE_NOOP("Text", "Order")),
        words(QT_TRANSLATE_NOOP("Text", "Counterparty")), words(QT_TRANSLATE_NOOP("Text", "Entry")),
        words(QT_TRANSLATE_NOOP("Text", "Payment id")), words(QT_TRANSLATE_NOOP("Text", "Account")),
        words(QT_TRANSLATE_NOOP("Text", "Proven by")), words(QT_TRANSLATE_NOOP("Text", "State")),
        words(QT_TRANSLATE_NOOP("Text", "Event"))};
}

QString kindOf(const CloseRow &row)
{
    return row.isReturn ? words(QT_TRANSLATE_NOOP("Text", "return"))
                        : words(QT_TRANSLATE_NOOP("Text", "payment"));
}

QString stateOf(const CloseRow &row)
{
    return row.outcome.isEmpty() ? paymentStateName(row.state)
                                 : paymentStateName(row.state) + u", "_s + row.outcome;
}

QStringList totalHeadings()
{
    return {words(QT_TRANSLATE_NOOP("Text", "Paid out on")), words(QT_TRANSLATE_NOOP("Text", "Currency")),
        words(QT_TRANSLATE_NOOP("Text", "Payments")), words(QT_TRANSLATE_NOOP("Text", "Returns")),
        words(QT_TRANSLATE_NOOP("Text", "Amount")), words(QT_TRANSLATE_NOOP("Text", "Fee")),
        words(QT_TRANSLATE_NOOP("Text", "Net")), words(QT_TRANSLATE_NOOP("Text", "Sum paid out")),
        words(QT_TRANSLATE_NOOP("Text", "Without a known fee"))};
}

/// A total with what it is of: a settlement, or everything in a currency.
struct NamedTotal
{
    QString name;
    QDate day;
    CloseTotal total;
};

QList<NamedTotal> named(const CloseTotals &totals)
{
    QList<NamedTotal> all;
    for (const auto &[key, total] : totals.bySettlement) {
        const QString name
            = key.first.isValid() ? dayText(key.first) : words(QT_TRANSLATE_NOOP("Text", "not paid out yet"));
        all.append({name, key.first, total});
    }
    for (const auto &[currency, total] : totals.byCurrency)
        all.append({words(QT_TRANSLATE_NOOP("Text", "Total")), {}, total});
    return all;
}

QStringList cells(const NamedTotal &one, const std::function<QString(const Money &)> &shown)
{
    const CloseTotal &total = one.total;
    return {one.name, total.gross.currency, QString::number(total.payments), QString::number(total.returns),
        shown(total.gross), shown(total.fee), shown(total.net), shown(total.settled),
        QString::number(total.withoutFee)};
}

class TextWriter final : public CloseWriter
{
public:
    explicit TextWriter(ByteSink sink)
        : m_sink(std::move(sink))
    {
        const QStringList all = headings();
        m_rows.append({all[0], all[9], all[12], all[8], all[14], all[6], all[2], all[3], all[4], all[5]});
    }
    void row(const CloseRow &row) override
    {
        m_rows.append({dayText(row.day), row.orders, row.reference, row.payer, proofInWords(row.proof),
            dayText(row.settledOn), row.gross.decimal(), decimal(row.fee), decimal(row.net),
            row.gross.currency});
    }
    Result<void> end(const CloseTotals &totals) override
    {
        if (m_rows.size() == 1) {
            m_sink(words(QT_TRANSLATE_NOOP("Text", "There are no payments of these days.")).toUtf8() + '\n');
            return {};
        }
        m_sink(alignedTable(m_rows, 6).toUtf8());
        QList<QStringList> sums{totalHeadings()};
        const QList<NamedTotal> all = named(totals);
        for (const NamedTotal &one : all)
            sums.append(cells(one, [](const Money &money) { return money.decimal(); }));
        m_sink('\n' + alignedTable(sums, 2).toUtf8());
        return {};
    }

private:
    ByteSink m_sink;
    QList<QStringList> m_rows;
};

class CsvWriter final : public CloseWriter
{
public:
    CsvWriter(ByteSink sink, const CsvForm &form)
        : m_sink(std::move(sink))
        , m_form(form)
    {
        m_sink(m_form.start() + csvRecord(headings(), m_form));
    }
    void row(const CloseRow &row) override
    {
        const auto shown
            = [this](const std::optional<Money> &money) { return m_form.number(decimal(money)); };
        m_sink(csvRecord({dayText(row.day), kindOf(row), shown(row.gross), shown(row.fee), shown(row.net),
                             row.gross.currency, dayText(row.settledOn), shown(row.settled), row.payer,
                             row.orders, row.counterparty, row.entryKeys, row.reference, row.account,
                             proofInWords(row.proof), stateOf(row), QString::number(row.event.value)},
            m_form));
    }
    Result<void> end(const CloseTotals &totals) override
    {
        if (totals.byCurrency.empty())
            return {};
        m_sink("\r\n" + csvRecord(totalHeadings(), m_form));
        const QList<NamedTotal> all = named(totals);
        for (const NamedTotal &one : all)
            m_sink(csvRecord(
                cells(one, [this](const Money &money) { return m_form.number(money.decimal()); }), m_form));
        return {};
    }

private:
    ByteSink m_sink;
    CsvForm m_form;
};

QJsonObject toJson(const CloseTotal &total)
{
    return {{u"currency"_s, total.gross.currency}, {u"payments"_s, total.payments},
        {u"returns"_s, total.returns}, {u"without_fee"_s, total.withoutFee},
        {u"gross"_s, total.gross.decimal()}, {u"fee"_s, total.fee.decimal()}, {u"net"_s, total.net.decimal()},
        {u"settled"_s, total.settled.decimal()}};
}

class JsonWriter final : public CloseWriter
{
public:
    JsonWriter(ByteSink sink, const CloseQuestion &question)
        : m_sink(std::move(sink))
    {
        QJsonObject head{{u"zone"_s, QString::fromLatin1(question.zone.id())}};
        if (question.settlement.isValid()) {
            head[u"settlement"_s] = dayText(question.settlement);
        } else {
            head[u"from"_s] = dayText(question.from);
            head[u"to"_s] = dayText(question.to);
        }
        QByteArray start = json::compact(head);
        start.chop(1);
        m_sink(start + ",\"rows\":[\n");
    }
    void row(const CloseRow &row) override
    {
        QJsonObject json{{u"day"_s, dayText(row.day)}, {u"kind"_s, row.isReturn ? u"return"_s : u"payment"_s},
            {u"at"_s, row.at.toUTC().toString(Qt::ISODate)}, {u"gross"_s, row.gross.decimal()},
            {u"currency"_s, row.gross.currency}, {u"payer"_s, row.payer}, {u"order"_s, row.orders},
            {u"counterparty"_s, row.counterparty}, {u"entry"_s, row.entryKeys}, {u"payment"_s, row.reference},
            {u"account"_s, row.account}, {u"proof"_s, proofName(row.proof)},
            {u"state"_s, paymentStateName(row.state)}, {u"outcome"_s, row.outcome},
            {u"event"_s, row.event.value}, {u"route"_s, row.route.value}};
        if (row.fee)
            json[u"fee"_s] = row.fee->decimal();
        if (row.net)
            json[u"net"_s] = row.net->decimal();
        if (row.settledOn.isValid())
            json[u"settled_on"_s] = dayText(row.settledOn);
        if (row.settled)
            json[u"settled"_s] = row.settled->decimal();
        m_sink((m_isFirst ? QByteArray() : QByteArray(",\n")) + json::compact(json));
        m_isFirst = false;
    }
    Result<void> end(const CloseTotals &totals) override
    {
        QJsonArray sums;
        for (const auto &[currency, total] : totals.byCurrency)
            sums.append(toJson(total));
        QJsonArray settlements;
        for (const auto &[key, total] : totals.bySettlement) {
            QJsonObject one = toJson(total);
            if (key.first.isValid())
                one[u"settled_on"_s] = dayText(key.first);
            settlements.append(one);
        }
        m_sink("\n],\"totals\":" + json::compact(sums) + ",\"settlements\":" + json::compact(settlements)
            + "}\n");
        return {};
    }

private:
    ByteSink m_sink;
    bool m_isFirst = true;
};

class SheetWriter final : public CloseWriter
{
public:
    explicit SheetWriter(const QString &file)
        : m_sheet(file)
    {
        m_sheet.begin(words(QT_TRANSLATE_NOOP("Text", "Payments")), headings(),
            {12, 10, 13, 11, 13, 9, 12, 13, 28, 14, 24, 12, 26, 18, 24, 24, 8});
    }
    void row(const CloseRow &row) override
    {
        m_sheet.row();
        m_sheet.date(row.day);
        m_sheet.text(kindOf(row));
        m_sheet.money(row.gross);
        m_sheet.money(row.fee);
        m_sheet.money(row.net);
        m_sheet.text(row.gross.currency);
        m_sheet.date(row.settledOn);
        m_sheet.money(row.settled);
        for (const QString &text : {row.payer, row.orders, row.counterparty, row.entryKeys, row.reference,
                 row.account, proofInWords(row.proof), stateOf(row)})
            m_sheet.text(text);
        m_sheet.number(double(row.event.value), 0);
    }
    Result<void> end(const CloseTotals &totals) override
    {
        m_sheet.begin(
            words(QT_TRANSLATE_NOOP("Text", "Totals")), totalHeadings(), {16, 9, 10, 10, 15, 13, 15, 15, 18});
        const QList<NamedTotal> all = named(totals);
        for (const NamedTotal &one : all) {
            m_sheet.row();
            if (one.day.isValid())
                m_sheet.date(one.day);
            else
                m_sheet.text(one.name);
            m_sheet.text(one.total.gross.currency);
            m_sheet.number(double(one.total.payments), 0);
            m_sheet.number(double(one.total.returns), 0);
            for (const Money &sum : {one.total.gross, one.total.fee, one.total.net, one.total.settled})
                m_sheet.money(sum);
            m_sheet.number(double(one.total.withoutFee), 0);
        }
        return m_sheet.save();
    }

private:
    Sheet m_sheet;
};

}

QString proofInWords(Proof proof)
{
    if (proof == Proof::Signed)
        return words(QT_TRANSLATE_NOOP("Text", "signed callback"));
    if (proof == Proof::Asked)
        return words(QT_TRANSLATE_NOOP("Text", "confirmed by the service"));
    if (proof == Proof::Listed)
        return words(QT_TRANSLATE_NOOP("Text", "list of the service"));
    if (proof == Proof::MailAuthenticated)
        return words(QT_TRANSLATE_NOOP("Text", "mail of a verified sender"));
    if (proof == Proof::SenderNamed)
        return words(QT_TRANSLATE_NOOP("Text", "mail with the sender's address"));
    if (proof == Proof::Confirmed)
        return words(QT_TRANSLATE_NOOP("Text", "confirmed by a person"));
    return words(QT_TRANSLATE_NOOP("Text", "not proven"));
}

std::unique_ptr<CloseWriter> closeAsText(ByteSink sink)
{
    return std::make_unique<TextWriter>(std::move(sink));
}

std::unique_ptr<CloseWriter> closeAsCsv(ByteSink sink, const CsvForm &form)
{
    return std::make_unique<CsvWriter>(std::move(sink), form);
}

std::unique_ptr<CloseWriter> closeAsJson(ByteSink sink, const CloseQuestion &question)
{
    return std::make_unique<JsonWriter>(std::move(sink), question);
}

std::unique_ptr<CloseWriter> closeAsSheet(const QString &file)
{
    return std::make_unique<SheetWriter>(file);
}

}
