#pragma once

#include "ui/demo/demostage.h"

#include <QAbstractTableModel>

namespace provodka::ui {

/// One line of what happened, from the customer's click to where the order stands.
struct DemoStep
{
    enum class Who { Customer, Stranger, World, Provodka, Target };
    Who who = Who::World;
    QDateTime at;
    std::optional<qint64> sinceMs; ///< since the payment; none before the first
    OrderNumber order;
    EventId event; ///< whose story tells more; may be invalid
    Text text;
    std::optional<DemoOrder> stands; ///< where the order stands from here on, when that was seen
};

class DemoSteps final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Since, Who, What, Order, Columns };
    static constexpr int sortRole = Qt::UserRole;

    explicit DemoSteps(QObject *parent = nullptr);

    void add(const DemoStep &step);
    void clear();
    const DemoStep &step(int row) const { return m_steps.at(row); }
    /// Everybody who may appear in the column Who.
    QStringList names() const;
    void setTargetName(const QString &name) { m_target = name; }
    /// Another language: all is said anew.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString who(DemoStep::Who who) const;
    QString what(const DemoStep &step) const;

    QList<DemoStep> m_steps;
    QString m_target;
};

}
