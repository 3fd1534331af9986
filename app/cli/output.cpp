#include "app/cli/output.h"

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

ExitCode Output::fail(ExitCode code, const Text &text, const QJsonObject &details)
{
    message(u"provodka-cli: "_s + text.toString());
    QJsonObject error = details;
    error[u"text"_s] = text.toString();
    error[u"exit"_s] = static_cast<int>(code);
    json({{u"error"_s, error}});
    return code;
}

ExitCode Output::fail(const Error &error)
{
    QJsonObject details{{u"kind"_s, errorKindName(error.kind)}};
    if (!error.detail.isEmpty()) {
        message(u"provodka-cli: ("_s + error.detail + u')');
        details[u"detail"_s] = error.detail;
    }
    return fail(exitCodeOf(error), error.text, details);
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
