#include "ui/demo/demosteps.h"

#include "ui/shown/shown.h"

#include <QFont>
#include <QLocale>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostSteps = 2000;

QString sinceInWords(qint64 ms)
{
    const QLocale locale;
    if (ms < 60'000)
        return DemoSteps::tr("%1 s").arg(locale.toString(double(ms) / 1000, 'f', 1));
    if (ms < 3'600'000)
        return DemoSteps::tr("%1 min").arg(locale.toString(ms / 60'000));
    return DemoSteps::tr("%1 h %2 min").arg(locale.toString(ms / 3'600'000)).arg(ms / 60'000 % 60);
}

}

DemoSteps::DemoSteps(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DemoSteps::add(const DemoStep &step)
{
    if (m_steps.size() >= mostSteps) {
        beginRemoveRows({}, 0, 0);
        m_steps.removeFirst();
        endRemoveRows();
    }
    const int row = int(m_steps.size());
    beginInsertRows({}, row, row);
    m_steps.append(step);
    endInsertRows();
}

void DemoSteps::clear()
{
    beginResetModel();
    m_steps.clear();
    endResetModel();
}

void DemoSteps::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_steps.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_steps.size()) - 1, Columns - 1));
}

int DemoSteps::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int DemoSteps::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QStringList DemoSteps::names() const
{
    QStringList all;
    for (const auto one : {DemoStep::Who::Customer, DemoStep::Who::Stranger, DemoStep::Who::World,
             DemoStep::Who::Provodka, DemoStep::Who::Target})
        all.append(who(one));
    return all;
}

QString DemoSteps::who(DemoStep::Who who) const
{
    switch (who) {
    case DemoStep::Who::Customer:
        return tr("Customer");
    case DemoStep::Who::Stranger:
        return tr("Stranger");
    case DemoStep::Who::World:
        return tr("Demonstration");
    case DemoStep::Who::Provodka:
        return u"Provodka"_s;
    case DemoStep::Who::Target:
        return m_target;
    }
    return {};
}

QString DemoSteps::what(const DemoStep &step) const
{
    if (step.who != DemoStep::Who::Target || !step.stands)
        return step.text.toString();
    return step.stands->entries.isEmpty()
        ? tr("Order %1 stands in “%2”; nothing is booked.").arg(step.order.value, step.stands->stage.name)
        : tr("Order %1 stands in “%2”; %n payment(s) booked.", nullptr, int(step.stands->entries.size()))
              .arg(step.order.value, step.stands->stage.name);
}

QVariant DemoSteps::data(const QModelIndex &index, int role) const
{
    const DemoStep &step = m_steps.at(index.row());
    if (role == sortRole) {
        if (index.column() == Since)
            return step.at;
        role = Qt::DisplayRole;
    }
    if (role == Qt::FontRole && step.who == DemoStep::Who::Target) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::ToolTipRole && index.column() == What)
        return what(step);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Since:
        return step.sinceMs ? sinceInWords(*step.sinceMs) : QString();
    case Who:
        return who(step.who);
    case What:
        return what(step);
    case Order:
        if (!step.stands)
            return step.order.value;
        return step.stands->due
            ? tr("%1: %2 of %3 paid")
                  .arg(step.order.value, shownMoney(step.stands->paid, QLocale()),
                      shownMoney(*step.stands->due, QLocale()))
            : tr("%1: %2 paid").arg(step.order.value, shownMoney(step.stands->paid, QLocale()));
    case Columns:
        break;
    }
    return {};
}

QVariant DemoSteps::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Since)
        return tr("How long after the latest payment of this order it happened.");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Since:
        return tr("After");
    case Who:
        return tr("Who");
    case What:
        return tr("What happened");
    case Order:
        return tr("Order");
    case Columns:
        break;
    }
    return {};
}

}
