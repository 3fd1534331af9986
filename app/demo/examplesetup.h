#pragma once

#include "core/engine/engine.h"

namespace provodka::app {

/// A setup that works with a sandbox, and the secrets it needs.
struct ExampleSetup
{
    Setup setup;
    Secrets secrets;
};

/// "payment", "payment-bitrix24".
const QStringList &exampleCases();
/// Cases of later versions.
const QStringList &laterCases();

/// `sandbox` is the first line of provodka-sandbox. Ids are found by name at the sandbox, and taken from its
/// built-in data where it does not answer. Errors: Misconfigured.
Result<ExampleSetup> exampleSetup(
    const QString &name, const QJsonObject &sandbox, const HttpMaker &makeHttp, const Clock &clock);
/// The case "payment" with what its target is known to hold: asks nobody.
ExampleSetup examplePayment(const QJsonObject &sandbox, const Catalog &catalog);
/// The same with Bitrix24 as its target.
ExampleSetup examplePaymentToBitrix24(const QJsonObject &sandbox, const Catalog &catalog);

}
