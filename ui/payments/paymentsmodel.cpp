#include "ui/payments/paymentsmodel.h"

#include "core/model/words.h"

#include <QFont>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

void PaymentsModel::setRows(QList<EventRow> rows)
{
    // The usual change is a few rows more or rows that say something new: selection and place are kept.
    const bool isGrown = rows.size() >= m_rows.size() && !m_rows.isEmpty()
        && std::equal(m_rows.cbegin(), m_rows.cend(), rows.cend() - m_rows.size(),
            [](const EventRow &a, const EventRow &b) { return a.event.id == b.event.id; });
    if (!isGrown) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    const int more = int(rows.size() - m_rows.size());
    if (more > 0) {
        beginInsertRows({}, 0, more - 1);
        m_rows = std::move(rows);
        endInsertRows();
    } else {
        m_rows = std::move(rows);
    }
    Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columns - 1));
}

int PaymentsModel::rowOf(EventId event) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].event.id == event)
            return int(row);
    }
    return -1;
}

int PaymentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PaymentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PaymentsModel::text(const EventRow &row, int column) const
{
    const QLocale locale;
    const Payment &payment = row.event.payment;
    switch (column) {
    case Came:
        return shownTime(payment.processedAt.isValid() ? payment.processedAt : row.event.createdAt, locale);
    case Payer:
        return payment.payer;
    case Amount:
        return shownMoney(payment.amount, locale);
    case Fee:
        return payment.fee ? shownMoney(*payment.fee, locale) : QString();
    case Order:
        return row.orderNumber.value;
    case Proof:
        return proofWord(row.event.proof).toString();
    case State: {
        const QString state = stateWord(row.event.state).toString();
        const QString outcome = outcomeWord(row.event.outcome).toString();
        return outcome.isEmpty() ? state : state + u": "_s + outcome;
    }
    case Why:
        return row.event.reason.toString();
    default:
        return {};
    }
}

QVariant PaymentsModel::sortValue(const EventRow &row, int column) const
{
    const Payment &payment = row.event.payment;
    switch (column) {
    case Came:
        return (payment.processedAt.isValid() ? payment.processedAt : row.event.createdAt)
            .toMSecsSinceEpoch();
    case Amount:
        return payment.amount.minor;
    case Fee:
        return payment.fee ? payment.fee->minor : 0;
    default:
        return text(row, column);
    }
}

QVariant PaymentsModel::data(const QModelIndex &index, int role) const
{
    const EventRow &row = m_rows[index.row()];
    const bool needsPerson = row.event.state == Event::State::Attention;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Why ? text(row, Why) : QVariant();
    case SortRole:
        return sortValue(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Amount || index.column() == Fee ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                 : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        if (needsPerson && index.column() == State) {
            QFont font;
            font.setBold(true); // not by colour alone
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant PaymentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array names{
        tr("Time"), tr("Payer"), tr("Sum"), tr("Fee"), tr("Order"), tr("Proof"), tr("State"), tr("Why")};
    return names[size_t(section)];
}

}
