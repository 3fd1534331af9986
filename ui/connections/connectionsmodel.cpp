#include "ui/connections/connectionsmodel.h"

#include "ui/shown/shown.h"

#include <QLocale>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A whole sentence for each window: languages join the two differently.
QString usedInWindow(const BudgetView &one, const QLocale &locale)
{
    const QString used = locale.toString(one.used);
    const QString all = locale.toString(one.used + one.left);
    const QString again = one.again && one.used > 0 ? shownTime(*one.again, locale) : QString();
    if (one.name == "second"_L1)
        return ConnectionsModel::tr("%1 of %2 this second").arg(used, all);
    if (one.name == "minute"_L1) {
        return again.isEmpty()
            ? ConnectionsModel::tr("%1 of %2 this minute").arg(used, all)
            : ConnectionsModel::tr("%1 of %2 this minute, renewed %3").arg(used, all, again);
    }
    if (one.name == "day"_L1) {
        return again.isEmpty() ? ConnectionsModel::tr("%1 of %2 this day").arg(used, all)
                               : ConnectionsModel::tr("%1 of %2 this day, renewed %3").arg(used, all, again);
    }
    return ConnectionsModel::tr("%1 of %2").arg(used, all);
}

QString shownBudget(const ConnectionLook &row)
{
    QStringList texts;
    const QLocale locale;
    for (const BudgetView &one : row.budget) {
        if (one.name == "second"_L1 && row.budget.size() > 1)
            continue; // a pace, and over before it is read
        texts.append(usedInWindow(one, locale));
    }
    return texts.join(u"; "_s);
}

}

ConnectionsModel::ConnectionsModel(const SetupKnowledge &known, QObject *parent)
    : QAbstractTableModel(parent)
    , m_known(known)
{
}

void ConnectionsModel::setRows(QList<ConnectionLook> rows)
{
    const auto names = [](const QList<ConnectionLook> &list) {
        QStringList all;
        for (const ConnectionLook &one : list)
            all.append(one.setup.name.value);
        return all;
    };
    if (names(rows) == names(m_rows)) { // the selection stays
        m_rows = std::move(rows);
        retranslate();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ConnectionsModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int ConnectionsModel::rowOf(const ConnectionName &name) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows[row].setup.name == name)
            return row;
    }
    return -1;
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QString ConnectionsModel::cell(const ConnectionLook &row, int column) const
{
    switch (column) {
    case Name:
        return row.setup.name.value;
    case VendorTitle: {
        const ConnectorInfo *vendor = m_known.vendor(row.setup.vendor);
        return vendor ? vendor->title : tr("%1 (unknown to this version)").arg(row.setup.vendor);
    }
    case State:
        return row.words().toString();
    case LastContact:
        return row.state.workedAt.isValid() ? shownTime(row.state.workedAt, QLocale()) : tr("never");
    case BudgetUsed:
        return shownBudget(row);
    case Listener:
        return row.state.address;
    default:
        return {};
    }
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    const ConnectionLook &row = m_rows[index.row()];
    if (role == SortRole && index.column() == LastContact)
        return row.state.workedAt;
    if (role == Qt::DisplayRole || role == SortRole || role == Qt::ToolTipRole) {
        const QString text = cell(row, index.column());
        const bool isTrouble = index.column() == State && !row.state.trouble.isEmpty();
        return isTrouble && role == Qt::DisplayRole ? u"⚠ "_s + text : text;
    }
    return {};
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Connection");
    case VendorTitle:
        return tr("Service");
    case State:
        return tr("State");
    case LastContact:
        return tr("Last contact");
    case BudgetUsed:
        return tr("Calls used");
    case Listener:
        return tr("Listens at");
    default:
        return {};
    }
}

}
