#include "core/connectors/bitrix24/receipts.h"

namespace provodka::bitrix24 {

Receipt lost(const Command &command, Error error)
{
    error.mayHaveRun = true;
    return Receipt::failed(command.id, Receipt::Outcome::Unknown, std::move(error));
}

Receipt refusedBy(const Command &command, const Error &error)
{
    return error.kind == Error::Kind::Network ? lost(command, error) : receiptOf(command.id, error);
}

}
