#pragma once

#include "core/model/command.h"
#include "core/model/post.h"
#include "core/net/http.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

#include <optional>

/// Planfix's REST as values: requests and readers, without network.
namespace provodka::planfix::wire {

/// One request in Planfix's terms.
struct Ask
{
    enum class Doing { Reading, Booking, Moving, Commenting, Removing };

    Ask() = default;

    QByteArray method = "POST";
    QString path; ///< below …/rest; the trailing slash of create calls belongs to it
    QUrlQuery query;
    QJsonObject body;
    Doing doing = Doing::Reading;
    Spend spend = Spend::Money;
    QString scope; ///< what the token must be allowed

    bool isWrite() const { return doing != Doing::Reading; }
};

HttpRequest request(const QUrl &base, const QString &token, const Ask &ask);

/// An answer that can be read: a success, or a refusal that concerns only what was asked.
struct Reply
{
    Reply() = default;

    int status = 200;
    bool ok = true;
    std::optional<qint64> code; ///< of a refusal, when it names one
    QString error; ///< the vendor's words
    QJsonObject body;
};

/// Judged by status and `result` together. Errors are troubles of the whole account or of the way there:
/// Unauthorized, Misconfigured, RateLimited, Network, Malformed; with mayHaveRun where a write's effect is
/// open.
Result<Reply> reply(const HttpAnswer &answer, const Ask &ask);
/// A task or entry that does not exist or that the token's owner must not see.
bool isNotFound(const Reply &refused);
/// An entry that surely is not there: a refusal for its right is no proof of that.
bool isEntryGone(const Reply &refused);
/// What a refusal means for the record, as a sentence with what to do.
Error refusal(const Reply &refused, const Ask &ask);
/// Sentences that Planfix gives for our change inside a success ("failures", an array or an object).
QStringList failures(const QJsonObject &body, const QString &field);

// Tasks.

struct TagEntry
{
    QString dataTag;
    QString key;
    friend bool operator==(const TagEntry &, const TagEntry &) = default;
};

struct Task
{
    Task() = default;

    QString number;
    QString name;
    QString parent;
    QString templateId;
    QString counterparty; ///< its name
    StageRef stage;
    QDateTime madeAt; ///< invalid when the answer tells none
    bool deleted = false;
    std::optional<QList<TagEntry>> tags; ///< nothing when the answer does not tell them, or not readably
    QHash<QString, QJsonValue> values; ///< of custom fields, by field number

    /// Keys of the entries of one data tag; nothing when not told.
    std::optional<QStringList> keysOf(const QString &dataTag) const;
    /// "10485 Оплата замовлення 10482", for people.
    QString label() const;
};

constexpr int pageSize = 100;

QJsonObject filterNumbers(const QStringList &numbers); ///< one as a number, several as an array
QJsonObject filterParents(const QStringList &numbers);
QJsonObject filterTemplates(const QStringList &templates);
QJsonObject filterStages(const QStringList &stages);
/// Days of the last change of a task; with comments: of the last change or comment.
QJsonObject filterChanged(const QDate &from, const QDate &to, bool withComments);
QJsonObject filterNumberField(const QString &field, const Money &amount);

Ask readTask(const QString &number, const QStringList &fields);
Ask listTasks(const QJsonArray &filters, const QStringList &fields, int offset);
Ask moveTask(const QString &number, const QString &status);
/// Errors: Malformed.
Result<Task> task(const QJsonObject &body);
Result<QList<Task>> tasks(const QJsonObject &body);

// Entries of a data tag.

struct EntryFields
{
    QString dataTag;
    QString sum;
    QString date; ///< may be empty, as the next
    QString paymentId;
    QString currency;
    friend bool operator==(const EntryFields &, const EntryFields &) = default;
};

struct Entry
{
    QString task;
    OrderEntry entry;
    friend bool operator==(const Entry &, const Entry &) = default;
};

Ask listEntries(const EntryFields &fields, const QString &task, int offset);
Ask listEntriesOfPayments(const EntryFields &fields, const QStringList &payments, int offset);
Ask listEntriesOfDay(const EntryFields &fields, const QString &taskTemplate, const QDate &day, int offset);
Ask listEntriesOfDays(
    const EntryFields &fields, const QString &taskTemplate, const QDate &from, const QDate &to, int offset);
Ask readEntry(const EntryFields &fields, const QString &key);
Ask addEntry(const EntryFields &fields, const AddEntry &entry);
Ask removeEntry(const QString &key);
/// Errors: Malformed.
Result<QList<Entry>> entries(const QJsonObject &body, const EntryFields &fields);
/// Wrapped in "entry" or at the top level.
Result<Entry> entry(const QJsonObject &body, const EntryFields &fields);
/// "91005:480221", the key and the comment of a new entry; empty when the answer names no key.
QString proofOfEntry(const QJsonObject &body);

// Comments.

struct Comment
{
    QString id;
    QString text; ///< HTML as stored
    QString taskName;
    QDateTime at; ///< UTC; invalid when the answer tells none
    std::optional<QPair<QString, QString>> moved; ///< statuses from and to
    bool deleted = false;
    friend bool operator==(const Comment &, const Comment &) = default;
};

Ask addComment(const QString &task, const AddComment &comment);
/// A comment that the task's assignees are told of.
Ask postComment(const QString &task, const Post &post);
/// A task for an employee ("user:5").
Ask postTask(const QString &user, const Post &post);
/// Newest first.
Ask listComments(const QString &task, const QStringList &fields, const QString &types, int offset);
Result<QList<Comment>> comments(const QJsonObject &body);

// Discovery.

Ask ping();
Ask listProcesses();
Ask listStatuses(const QString &process);
Ask listTemplates(int offset);
Ask listDataTags(int offset);
Ask readDataTag(const QString &id);
Ask listTaskFields();
Ask listUsers(int offset);
Ask listEntryFields(const QString &dataTag);

/// The rows under the first of `keys` that is there. Errors: Malformed.
Result<QJsonArray> rows(const QJsonObject &body, const QStringList &keys);
/// "Number", "Calculated field", …: the words of Planfix for a type's number.
QString fieldTypeName(const QJsonValue &type);

// Values.

/// {"field":{"id":411},"value":…} with a number's exact decimal text as its value.
QJsonObject customField(const QString &field, const QJsonValue &value);
QJsonValue numberOf(const Money &money);
QJsonValue dateOf(const QDate &date);
/// The shape that a mapped field's type asks for.
QJsonValue valueOf(const FieldValue &field);
QDate readDate(const QJsonValue &timePoint);
/// By the UTC members only: the zone of `date` and `time` is not documented.
QDateTime readTime(const QJsonValue &timePoint);

}
