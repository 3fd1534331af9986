#include "core/connectors/planfix/wire.h"

#include "core/base/json.h"

namespace provodka::planfix::wire {

using namespace Qt::Literals::StringLiterals;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

Error error(Error::Kind kind, Text text, QString detail)
{
    Error made;
    made.kind = kind;
    made.text = std::move(text);
    made.detail = std::move(detail);
    return made;
}

QString detailOf(int status, std::optional<qint64> code, const QString &words)
{
    QString detail = u"HTTP %1"_s.arg(status);
    if (code)
        detail += u", code %1"_s.arg(*code);
    if (!words.isEmpty())
        detail += u": "_s + words.left(300);
    return detail;
}

milliseconds retryAfter(const HttpAnswer &answer)
{
    bool ok = false;
    const qint64 wait = answer.header("retry-after").trimmed().toLongLong(&ok);
    return ok && wait >= 0 ? milliseconds(seconds(qMin<qint64>(wait, 86400))) : milliseconds(0);
}

// What concerns the account rather than the record, by the vendor's code.
std::optional<Error> accountTrouble(qint64 code, const Ask &ask, const QString &detail)
{
    switch (code) {
    case 1:
        return error(Error::Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text",
                "Planfix does not know this token. Copy it again from Account management, API access, REST "
                "API, or make a new one.")),
            detail);
    case 2:
        return error(Error::Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text",
                "The Planfix token is switched off. Switch it on in Account management, API access, REST "
                "API.")),
            detail);
    case 5:
        return error(Error::Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The Planfix token may not do this: tick “%1” among the token's scopes in Account "
                     "management, API access, REST API."),
                {ask.scope}),
            detail);
    case 10:
        return error(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP(
                "Text", "Planfix has blocked the account for spam. Write to Planfix support.")),
            detail);
    case 11:
        return error(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP(
                "Text", "The Planfix account is frozen. Its owner can unfreeze it in Account management.")),
            detail);
    case 16:
        return error(Error::Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text",
                "The owner of the Planfix token is no longer active. Make a token for an active employee or "
                "a robot.")),
            detail);
    case 20:
        return error(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                "The Planfix subscription is not paid. Pay it in Account management, then start again.")),
            detail);
    case 21:
        return error(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP(
                "Text", "A free Planfix account has no API. Choose a paid plan in Account management.")),
            detail);
    case 22: {
        Error used = error(Error::Kind::RateLimited,
            Text(QT_TRANSLATE_NOOP("Text",
                "Planfix's daily number of calls is used up; work goes on by itself when it is renewed. A "
                "larger plan has more calls a day.")),
            detail);
        used.retryAfter = hours(1);
        return used;
    }
    default:
        return std::nullopt;
    }
}

Error lost(const Ask &ask, Text text, const QString &detail)
{
    Error gone = error(Error::Kind::Network, std::move(text), detail);
    gone.mayHaveRun = ask.isWrite();
    return gone;
}

Error serverTrouble(const Ask &ask, const QString &detail)
{
    return lost(ask,
        Text(QT_TRANSLATE_NOOP("Text", "Planfix has a fault on its side; it will be tried again.")), detail);
}

// The body is no JSON object.
Result<Reply> unreadable(const HttpAnswer &answer, const Ask &ask, Error problem)
{
    const QString detail = detailOf(answer.status, std::nullopt, problem.detail);
    if (answer.status >= 500 || answer.status == 408)
        return tl::unexpected(serverTrouble(ask, detail));
    if (answer.status == 202 && ask.isWrite()) {
        Reply queued; // nothing says that the answer to a queued change has a body
        queued.status = answer.status;
        return queued;
    }
    if (answer.status >= 300 && answer.status != 403) {
        return tl::unexpected(error(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                "The address answers, but not as Planfix's REST does. It should be "
                "https://ACCOUNT.planfix.com/rest.")),
            detail));
    }
    const QByteArray start = answer.body.trimmed();
    if (start.isEmpty() || start.startsWith('<'))
        return tl::unexpected(lost(ask, problem.text, detail));
    problem.detail = detail;
    problem.mayHaveRun = ask.isWrite();
    return tl::unexpected(problem);
}

}

Result<Reply> reply(const HttpAnswer &answer, const Ask &ask)
{
    if (answer.status == 429) {
        Error busy = error(Error::Kind::RateLimited,
            Text(QT_TRANSLATE_NOOP(
                "Text", "Planfix refused a call for its number of calls a second; it will be tried again.")),
            detailOf(answer.status, std::nullopt, {}));
        busy.retryAfter = retryAfter(answer);
        return tl::unexpected(busy);
    }
    const Result<QJsonObject> read = json::object(answer.body);
    if (!read && answer.status != 401)
        return unreadable(answer, ask, read.error());
    Reply made;
    made.status = answer.status;
    made.body = read.value_or(QJsonObject());
    made.ok = answer.status < 300 && made.body.value("result"_L1).toString() != "fail"_L1;
    if (made.ok)
        return made;
    made.code = json::integer(made.body.value("code"_L1));
    made.error = made.body.value("error"_L1).toString();
    const QString detail = detailOf(made.status, made.code, made.error);
    if (made.code) {
        if (std::optional<Error> trouble = accountTrouble(*made.code, ask, detail))
            return tl::unexpected(*trouble);
    }
    if (answer.status == 401)
        return tl::unexpected(*accountTrouble(1, ask, detail));
    if (answer.status == 405 && !made.code)
        return tl::unexpected(*accountTrouble(5, ask, detail));
    if (answer.status == 408 || (answer.status > 500 && made.code.value_or(0) == 0))
        return tl::unexpected(serverTrouble(ask, detail));
    return made;
}

bool isNotFound(const Reply &refused)
{
    const qint64 code = refused.code.value_or(0);
    if (code == 1000 || code == 6000 || code == 6010)
        return true;
    return (refused.status == 400 || refused.status == 404) && (code == 0 || code == 6);
}

bool isEntryGone(const Reply &refused)
{
    const qint64 code = refused.code.value_or(0);
    return code == 6000 || code == 6010;
}

Error refusal(const Reply &refused, const Ask &ask)
{
    const qint64 code = refused.code.value_or(0);
    const QString detail = detailOf(refused.status, refused.code, refused.error);
    const QString words = refused.error.isEmpty() ? detail : refused.error;
    // Bad input comes as 500 too, but then with a code of its own.
    if (refused.status >= 500 && code == 0)
        return serverTrouble(ask, detail);
    if (code == 1000 || (code == 5000 && ask.doing == Ask::Doing::Commenting)) {
        return error(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "The Planfix task is gone, or the token's owner may not see it: %1"),
                {words}),
            detail);
    }
    if (code == 41 || code == 40) {
        return error(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP("Text", "Planfix does not take a value that the settings name: %1"),
                {words}),
            detail);
    }
    switch (ask.doing) {
    case Ask::Doing::Booking:
        if (code == 6) {
            return error(Error::Kind::Rejected,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Planfix forbids the entry (%1). Open the data tag for the token's owner, and allow "
                         "entries and comments in the "
                         "task's present status."),
                    {words}),
                detail);
        }
        if (code == 6000 || code == 6001 || code == 6010 || code == 6011) {
            return error(Error::Kind::Rejected,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Planfix did not take the entry (%1). Look whether the data tag has mandatory "
                         "fields that are not filled, and whether "
                         "entries are allowed in the task's status."),
                    {words}),
                detail);
        }
        break;
    case Ask::Doing::Moving:
        if (code == 6 || code == 1002) {
            return error(Error::Kind::Rejected,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Planfix refuses the new status (%1). Look whether the status set allows this move "
                         "and the token's owner may make it."),
                    {words}),
                detail);
        }
        break;
    case Ask::Doing::Commenting:
        if (code == 6 || code == 5001) {
            return error(Error::Kind::Rejected,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Planfix takes no comment at this task (%1). Look whether its status forbids "
                         "comments."),
                    {words}),
                detail);
        }
        break;
    case Ask::Doing::Removing:
        if (code == 6 || code == 6013 || code == 6003) {
            return error(Error::Kind::Rejected,
                Text(
                    QT_TRANSLATE_NOOP("Text",
                        "Planfix did not delete the entry (%1). Allow the token's owner to delete entries of "
                        "the data tag, and look whether the task's status forbids it."),
                    {words}),
                detail);
        }
        break;
    case Ask::Doing::Reading:
        break;
    }
    return error(Error::Kind::Rejected, Text(QT_TRANSLATE_NOOP("Text", "Planfix says: %1"), {words}), detail);
}

QStringList failures(const QJsonObject &body, const QString &field)
{
    const QJsonValue value = body.value("failures"_L1);
    QJsonArray list = value.toArray();
    if (value.isObject()) {
        const QJsonObject one = value.toObject();
        if (one.contains("field"_L1) || one.contains("error"_L1))
            list.append(one);
        else if (one.contains(field))
            list.append(QJsonObject{{"field"_L1, field}, {"error"_L1, one.value(field)}});
    }
    QStringList sentences;
    for (const QJsonValue &entry : std::as_const(list)) {
        const QJsonObject one = entry.toObject();
        const QString about = one.value("field"_L1).toString(field);
        if (about != field)
            continue;
        const QString words = one.value("error"_L1).toString();
        sentences.append(words.isEmpty() ? field : words);
    }
    return sentences;
}

}
