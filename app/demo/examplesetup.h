#pragma once

#include "app/cli/composition.h"

namespace provodka::cli {

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

}
