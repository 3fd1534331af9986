#include "ui/payments/paymentsmodel.h"

#include "core/model/words.h"
#include "ui/shown/shown.h"

#include <QFont>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int readTogether = 64;
constexpr int rowsKept = 8192;

QString shownOrNothing(const std::optional<Money> &money, const QLocale &locale)
{
    return money ? shownMoney(*money, locale) : QString();
}

bool isMoney(int column)
{
    switch (column) {
    case PaymentsModel::Gross:
    case PaymentsModel::Fee:
    case PaymentsModel::Due:
    case PaymentsModel::Paid:
    case PaymentsModel::Difference:
        return true;
    default:
        return false;
    }
}

}

PaymentsModel::PaymentsModel(Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_db(database)
{
}

void PaymentsModel::setIds(const QList<EventId> &ids)
{
    m_rows.clear();
    const auto [oldEnd, newEnd] = std::mismatch(m_ids.cbegin(), m_ids.cend(), ids.cbegin(), ids.cend());
    const int same = int(oldEnd - m_ids.cbegin());
    int tail = 0;
    while (tail < m_ids.size() - same && tail < ids.size() - same
        && m_ids[m_ids.size() - 1 - tail] == ids[ids.size() - 1 - tail])
        ++tail;
    if (const int gone = int(m_ids.size()) - same - tail; gone > 0) {
        beginRemoveRows({}, same, same + gone - 1);
        m_ids.remove(same, gone);
        endRemoveRows();
    }
    if (const int more = int(ids.size()) - same - tail; more > 0) {
        beginInsertRows({}, same, same + more - 1);
        m_ids = ids;
        endInsertRows();
    }
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, columns - 1));
}

void PaymentsModel::forget()
{
    m_rows.clear();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, columns - 1));
}

void PaymentsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, columns - 1));
}

void PaymentsModel::read(int row) const
{
    if (m_rows.size() > rowsKept)
        m_rows.clear();
    const int first = row - row % readTogether;
    const QList<EventId> wanted = m_ids.mid(first, readTogether);
    const Result<QList<PaymentRow>> rows = PaymentList(m_db).rows(wanted);
    for (const EventId id : wanted)
        m_rows.insert(id, nullptr); // what is gone is not asked for again
    if (!rows)
        return;
    m_read += int(rows->size());
    for (const PaymentRow &one : *rows)
        m_rows.insert(one.row.event.id, std::make_shared<const PaymentRow>(one));
}

const PaymentRow *PaymentsModel::row(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return nullptr;
    if (!m_rows.contains(m_ids[row]))
        read(row);
    return m_rows.value(m_ids[row]).get();
}

int PaymentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int PaymentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

std::optional<Money> PaymentsModel::money(const PaymentRow &row, int column)
{
    switch (column) {
    case Gross:
        return row.row.event.payment.amount;
    case Fee:
        return row.row.event.payment.fee;
    case Due:
        return row.money.due;
    case Paid:
        return row.money.paid;
    case Difference:
        return row.money.missing;
    default:
        return std::nullopt;
    }
}

QString PaymentsModel::text(const PaymentRow &row, int column, const QLocale &locale)
{
    const Event &event = row.row.event;
    switch (column) {
    case Came:
        return shownTime(
            event.payment.processedAt.isValid() ? event.payment.processedAt : event.createdAt, locale);
    case Source:
        return row.sources.join(u", "_s);
    case Payer:
        return event.payment.payer;
    case Order: {
        if (event.allocations.size() < 2)
            return row.row.orderNumber.value;
        QStringList numbers;
        for (const Allocation &part : event.allocations)
            numbers.append(part.number.value);
        return numbers.join(u", "_s);
    }
    case Proven:
        return proofWord(event.proof).toString();
    case State: {
        const QString state = stateWord(event.state).toString();
        const QString outcome = outcomeWord(event.outcome).toString();
        return outcome.isEmpty() ? state : state + u": "_s + outcome;
    }
    case Why:
        return event.reason.toString();
    default:
        return shownOrNothing(money(row, column), locale);
    }
}

QVariant PaymentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isMoney(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::FontRole)
        return {};
    const PaymentRow *one = row(index.row());
    if (!one)
        return {};
    if (role == Qt::FontRole) {
        const bool needsPerson = one->row.event.state == Event::State::Attention;
        if (!needsPerson || index.column() != State)
            return {};
        QFont font;
        font.setBold(true); // not by colour alone
        return font;
    }
    if (role == Qt::ToolTipRole && index.column() == Order) {
        QStringList orders;
        for (const KnownOrder &order : one->money.orders)
            orders.append(u"%1 %2 (%3)"_s.arg(order.number.value, order.title, order.stage));
        return orders.join(u'\n');
    }
    return text(*one, index.column(), QLocale());
}

QString PaymentsModel::heading(int column)
{
    switch (column) {
    case Came:
        return tr("Time");
    case Source:
        return tr("Source");
    case Payer:
        return tr("Payer");
    case Gross:
        return tr("Amount");
    case Fee:
        return tr("Fee");
    case Order:
        return tr("Order");
    case Due:
        return tr("Due");
    case Paid:
        return tr("Paid");
    case Difference:
        return tr("Difference");
    case Proven:
        return tr("Proven by");
    case State:
        return tr("State");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

QVariant PaymentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isMoney(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return heading(section);
}

void PaymentsModel::sort(int column, Qt::SortOrder direction)
{
    if (column < 0 || column >= columns)
        return;
    m_order = PaymentOrder(column); // the same order of the same names
    m_direction = direction;
    Q_EMIT sortAsked();
}

}
