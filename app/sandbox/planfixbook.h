#pragma once

#include "app/sandbox/planfixvalues.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include <functional>
#include <map>
#include <set>
#include <unordered_map>

namespace provodka::sandbox::planfix {

struct Status
{
    int id = 0;
    QJsonObject json; ///< all that the statuses call tells
    QJsonObject reference; ///< {"id","name","color","isActive"}
    bool noComments = false; ///< comments, and so entries, are refused in it
};

struct Process
{
    int id = 0;
    QString name;
    QList<int> statuses;
};

struct Template
{
    int id = 0;
    QString name;
    int process = 0;
    int object = 0;
    QList<int> fields;
};

struct DataTag
{
    int id = 0;
    QString name;
    QJsonObject group;
    QList<Field> fields;

    const Field *field(int id) const;
};

struct User
{
    int id = 0;
    QString name;
    QString email;
};

struct Move
{
    int from = 0;
    int to = 0;
    qint64 atMs = 0;
    int by = 0;
    bool silent = false;
};

struct Task
{
    qint64 number = 0;
    QString name;
    QString description;
    int templateId = 0;
    int process = 0;
    int status = 0;
    qint64 parent = 0;
    int priority = 0; ///< 1: urgent
    bool isDeleted = false;
    QJsonValue counterparty;
    QJsonValue project;
    QJsonValue assigner;
    QJsonArray assignees;
    qint64 createdMs = 0;
    qint64 changedMs = 0;
    qint64 commentedMs = 0;
    QHash<int, QJsonValue> values; ///< computed fields too, as of their last calculation
    QList<qint64> entries;
    QList<qint64> comments;
    QList<Move> moves;
};

struct Entry
{
    qint64 key = 0;
    int tag = 0;
    qint64 task = 0;
    qint64 comment = 0;
    qint64 atMs = 0;
    int by = 0;
    QHash<int, QJsonValue> values;
};

struct Comment
{
    qint64 id = 0;
    qint64 task = 0;
    qint64 atMs = 0;
    int by = 0;
    bool isText = true; ///< false: a change of status without a word
    bool isHidden = false;
    bool isDeleted = false;
    QString description;
    std::optional<std::pair<int, int>> statusChange;
    QList<qint64> entries;
    QJsonObject recipients; ///< who was told, as asked for
    QString sourceId;
    QString sourceObjectId;
    QString sourceDataVersion;
};

/// The account: its set-up and its objects, with the indexes that lists need.
class Book
{
public:
    explicit Book(const QJsonObject &seed);

    // The set-up.
    QTimeZone zone;
    QMap<int, Process> processes;
    QMap<int, Status> statuses;
    QMap<int, Template> templates;
    QMap<int, Field> fields;
    QMap<int, DataTag> dataTags;
    QMap<int, Directory> directories;
    QMap<int, User> users;
    int tokenUser = 0;
    bool freshDifferenceIsNull = false; ///< a new task's formula has no value before something changes
    bool emptySumIsNull = false;

    // The objects.
    std::map<qint64, Task> tasks; ///< by number; entries stay where they are
    std::map<qint64, Entry> entries;
    std::map<qint64, Comment> comments;
    std::unordered_map<qint64, std::set<qint64>> children;
    std::unordered_map<int, std::set<qint64>> byTemplate;
    std::unordered_map<int, std::set<qint64>> byStatus;
    std::unordered_map<int, std::set<qint64>> entriesOfTag;
    QHash<QString, QList<qint64>> entriesByText; ///< see textKey

    Task *task(qint64 number);
    const Task *task(qint64 number) const;
    bool hasField(const Task &task, int field) const;
    const Directory *directoryOf(const Field &field) const;
    /// {"id","name"} of a person.
    QJsonObject person(int user) const;
    static QString textKey(int tag, int field, const QString &text);

    /// Number 0 takes the next free one. Values as they were sent.
    Task &create(Task task, const QJsonArray &customFieldData);
    qint64 nextNumber();
    /// Moves, notes the move and, unless silent, writes the history row.
    void moveTo(Task &task, int status, int by, bool silent);
    /// Only what is attached, writable and readable is stored; the others are dropped without a word.
    void write(Task &task, const QJsonArray &customFieldData);
    Comment &comment(Task &task, int by, const QString &description, bool isText = true);
    Entry &addEntry(Task &task, Comment &comment, int tag, const QJsonArray &customFieldData, int by);
    void changeEntry(Entry &entry, const QJsonArray &customFieldData);
    void removeEntry(qint64 key);
    /// Sums and formulas of a task.
    void calculate(Task &task);
    qint64 nextKey() { return ++m_lastKey; }
    qint64 nextComment() { return ++m_lastComment; }

private:
    void index(const Entry &entry, bool add);
    static QHash<int, QJsonValue> read(const QJsonArray &customFieldData,
        const std::function<const Field *(int)> &fieldOf,
        const std::function<const Directory *(const Field &)> &directoryOf, const QTimeZone &zone);

    qint64 m_lastNumber = 1'000'000; // above what people and seeds number
    qint64 m_lastKey = 91000;
    qint64 m_lastComment = 480000;
};

qint64 nowMs();

}
