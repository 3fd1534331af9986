#pragma once

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace provodka::cli {

/// What the program ends with (design.md 9).
enum class ExitCode {
    Done = 0,
    NeedsPerson = 1,
    Usage = 2,
    Connection = 3,
    Storage = 4,
    Secrets = 5,
    DemoDiffers = 6
};

/// The two streams: results on standard output, which is JSON only when asked for; messages on standard
/// error.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }

    bool isJson() const { return m_json; }
    /// A result for people; nothing when JSON is wanted.
    void text(const QString &text);
    void line(const Text &text) { this->text(text.toString() + u'\n'); }
    /// Bytes as they are, whatever is wanted.
    void bytes(const QByteArray &bytes);
    /// The result as JSON; nothing when text is wanted.
    void json(const QJsonObject &object);
    void jsonList(const QJsonArray &array);
    /// One object a line, for what goes on.
    void jsonLine(const QJsonObject &object);
    /// For people, beside the result.
    void message(const QString &text);
    void message(const Text &text) { message(text.toString()); }

    ExitCode fail(ExitCode code, const Text &text, const QJsonObject &details = {}, const Text &more = {});
    /// With the code that belongs to the kind of error.
    ExitCode fail(const Error &error);

private:
    bool m_json;
};

ExitCode exitCodeOf(const Error &error);

}
