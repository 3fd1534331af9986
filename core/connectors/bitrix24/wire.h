#pragma once

#include "core/base/money.h"
#include "core/model/command.h"
#include "core/model/order.h"
#include "core/model/post.h"
#include "core/net/http.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>
#include <QUrl>

/// Between values and Bitrix24's REST: pure, no network.
namespace provodka::bitrix24::wire {

/// An incoming webhook: its address is the secret.
struct Hook
{
    QUrl base; ///< "https://portal/rest/1/CODE/"
    QUrl portal; ///< "https://portal", for links
};
/// Errors: Misconfigured.
Result<Hook> readHook(const QString &address);

/// One command of a batch: a method and its parameters in PHP's nesting.
class Command
{
public:
    explicit Command(QString method);
    Command &set(const QString &name, const QString &value);
    Command &set(const QString &name, qint64 value);
    Command &list(const QString &name, const QStringList &values);
    /// A value out of an earlier command's result: path "[0][ID]" of the command at `position`.
    Command &refer(const QString &name, qsizetype position, const QString &path);
    /// A JSON value: text, number, flag, or a list or map of these.
    Command &json(const QString &name, const QJsonValue &value);
    const QString &text() const { return m_text; } ///< "method?name=value&…", values encoded

private:
    void append(const QString &name, const QByteArray &encodedValue);
    QString m_text;
};

constexpr qsizetype batchLimit = 50;
constexpr qsizetype pageSize = 50;

HttpRequest batchRequest(const Hook &hook, const QList<Command> &commands, bool halt);

/// What became of one command of a batch.
struct Inner
{
    bool ran = false; ///< false behind a failure with halt
    QJsonValue result;
    std::optional<Error> error;
    std::optional<qint64> next; ///< start of the next page
};
/// Answers by position. Errors: of the whole request, with mayHaveRun when `writes` and it may have.
Result<QList<Inner>> readBatch(const HttpAnswer &answer, qsizetype count, bool writes);

/// An error as the portal words it: by status and `error`, which may be a word, a number or an empty text.
Error readError(int status, const QJsonValue &error, const QString &description);

struct Deal
{
    QString id;
    QString title;
    QString stage;
    QString funnel;
    QString currency;
    QString sum; ///< as sent, "18250.50"
    QStringList numbers; ///< what the order field holds
    QDateTime madeAt;
    bool hasNumberField = false; ///< the answer shows the order field at all
    QJsonValue paid; ///< the money field
};
Deal readDeal(const QJsonObject &json, const QString &orderField, const QString &paidField);
/// Nothing for an empty sum, which reads as 0.00.
std::optional<Money> dueOf(const Deal &deal);
/// A money field "4900|UAH" or a number; empty is nothing paid. Nothing when unreadable.
std::optional<Money> paidIn(const QJsonValue &field, const QString &currency);
bool holdsNumber(const Deal &deal, const QString &number);

/// "C7:NEW" belongs to funnel 7, a plain id to funnel 0.
bool belongsTo(const QString &stage, const QString &funnel);
/// The directory of a funnel's stages: "DEAL_STAGE", "DEAL_STAGE_7".
QString stageDirectory(const QString &funnel);

struct Payment
{
    qint64 id = 0;
    bool paid = false;
    QJsonValue sum;
    QString currency;
    QString datePaid;
    qint64 paySystem = 0;
};
Payment readPayment(const QJsonObject &json);
/// The external id a payment of ours carries, and back; empty when it is not ours.
QString externalId(const QString &paymentId);
QString paymentIdOf(const QString &externalId);

/// "5", "user:5" or "U5" as "5"; empty when it is none of these.
QString employeeOf(const QString &recipient);
/// A notice in an employee's bell; sent again it replaces itself.
Command notice(const QString &employee, const Post &post);

/// The machine-readable end of our comment about one payment, "{provodka: 10482-2; 12500.50 UAH;
/// 2026-08-21}".
QString entryMark(const AddEntry &entry);
/// The entry a comment tells of; nothing when the comment is not ours. `key` is left to the caller.
std::optional<OrderEntry> readEntryMark(const QString &comment);
/// The text carries this mark as a word of its own, with or without its brackets.
bool carriesMark(const QString &comment, const QString &mark);

}
