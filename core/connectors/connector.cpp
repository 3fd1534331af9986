#include "core/connectors/connector.h"

namespace provodka {

Async<QList<Notice>> PaymentSource::listed(QDateTime, QDateTime)
{
    co_return failure(Error::Kind::Misconfigured,
        Text(QT_TRANSLATE_NOOP("Text",
            "This payment service gives no list of its payments, so they cannot be compared with the "
            "orders.")));
}

Async<OrderPage> OrderBook::list(OrderListQuery)
{
    co_return failure(Error::Kind::Misconfigured,
        Text(QT_TRANSLATE_NOOP(
            "Text", "This target cannot list its orders, so they cannot be compared with the payments.")));
}

Async<CheckReport> OrderBook::check()
{
    co_return CheckReport();
}

bool bringsNews(Connector &connector)
{
    const NoticeSource *source = connector.notices();
    return (source && source->interval().count() > 0) || connector.callbacks() || connector.mail();
}

Result<std::unique_ptr<OrderBook>> Connector::orderBook(const QJsonObject &)
{
    return failure(Error::Kind::Misconfigured,
        Text(QT_TRANSLATE_NOOP(
            "Text", "This connection keeps no orders; choose another target for the route.")));
}

}
