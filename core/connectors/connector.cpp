#include "core/connectors/connector.h"

namespace provodka {

Result<std::unique_ptr<OrderBook>> Connector::orderBook(const QJsonObject &)
{
    return failure(Error::Kind::Misconfigured,
        Text(QT_TRANSLATE_NOOP("Text", "This connection keeps no orders; choose another target for the route.")));
}

}
