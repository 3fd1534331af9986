#include "app/cli/output.h"

#include "core/secrets/keychaintrouble.h"
#include "core/store/standing.h"

#include <QJsonDocument>

#include <cstdio>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

void Output::bytes(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void Output::text(const QString &text)
{
    if (!m_json)
        bytes(text.toUtf8());
}

void Output::json(const QJsonObject &object)
{
    if (m_json)
        bytes(QJsonDocument(object).toJson());
}

void Output::jsonList(const QJsonArray &array)
{
    if (m_json)
        bytes(QJsonDocument(array).toJson());
}

void Output::jsonLine(const QJsonObject &object)
{
    if (m_json)
        bytes(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::message(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    std::fflush(stderr);
}

ExitCode Output::fail(ExitCode code, const Text &text, const QJsonObject &details, const Text &more)
{
    const QString said = more.isEmpty() ? text.toString() : text.toString() + u' ' + more.toString();
    message(u"provodka-cli: "_s + said);
    QJsonObject error = details;
    error[u"text"_s] = said;
    error[u"exit"_s] = static_cast<int>(code);
    json({{u"error"_s, error}});
    return code;
}

namespace {

/// What the command line knows to do about an error.
Text wayOut(const Error &error)
{
    const std::optional<KeychainTrouble> keychain = troubleOf(error);
    if (keychain && keychain != KeychainTrouble::NotDeleted)
        return Text(QT_TRANSLATE_NOOP("Text", "Or name a secrets file with --secrets."));
    if (cureOf(error, {}) == Cure::TakeOver)
        return Text(
            QT_TRANSLATE_NOOP("Text", "If it is never to run again: provodka-cli workspace take-over"));
    return {};
}

}

ExitCode Output::fail(const Error &error)
{
    QJsonObject details{{u"kind"_s, errorKindName(error.kind)}};
    if (!error.detail.isEmpty()) {
        message(u"provodka-cli: ("_s + error.detail + u')');
        details[u"detail"_s] = error.detail;
    }
    return fail(exitCodeOf(error), error.text, details, wayOut(error));
}

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Storage:
        return ExitCode::Storage;
    case Error::Kind::Secrets:
        return ExitCode::Secrets;
    case Error::Kind::Misconfigured:
        return ExitCode::Usage;
    case Error::Kind::Cancelled:
        return ExitCode::Done;
    case Error::Kind::Network:
    case Error::Kind::RateLimited:
    case Error::Kind::Unauthorized:
    case Error::Kind::Rejected:
    case Error::Kind::Malformed:
        break;
    }
    return ExitCode::Connection;
}

}
