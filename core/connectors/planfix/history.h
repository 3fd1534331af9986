#pragma once

#include "core/connectors/connector.h"
#include "core/connectors/planfix/api.h"

namespace provodka::planfix {

/// Moves of orders out of their comments' `changeStatus`.
class History final : public StageHistory
{
public:
    History(Api &api, const Clock &clock);

    /// A cursor is the id of the newest comment read.
    Async<QList<Result<Slice>>> read(QList<QPair<QString, Cursor>> orders, Spend spend) override;

private:
    struct Order
    {
        QString title;
        QString process;
    };
    Async<QHash<QString, Order>> describe(QStringList numbers, Spend spend);
    Async<Slice> readOne(QString number, Order order, Cursor after, Spend spend);
    QCoro::Task<QHash<QString, QString>> statusNames(QString process, Spend spend);

    Api &m_api;
    const Clock &m_clock;
    struct Names
    {
        QHash<QString, QString> byStatus;
        QDateTime readAt;
    };
    QHash<QString, Names> m_names; ///< by process
};

}
