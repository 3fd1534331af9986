#include "app/sandbox/planfixfilters.h"

#include "core/base/json.h"

#include <algorithm>

namespace provodka::sandbox::planfix {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Filter
{
    int type = 0;
    QString op;
    int field = 0;
    int tag = 0; ///< 93
    int innerType = 0; ///< 93
    bool findsNothing = false;
    QList<QJsonValue> values;
    QSet<qint64> numbers;
    QStringList texts;
    std::optional<std::pair<qint64, qint64>> range;
};

enum class Kind { Numbers, Text, Date, People, Flag, Tag, Inner, Custom, HasField };

struct Known
{
    Kind kind;
    bool array = false; ///< an array is shown in the description
    bool flag = false; ///< Flag: what tasks here are
};

// Flags that no task here has (no recurrence, no planned dates) or all have.
const QHash<int, Known> &knownFilters()
{
    static const QHash<int, Known> table = [] {
        QHash<int, Known> made{
            {57, {Kind::Numbers, true}},
            {51, {Kind::Numbers, true}},
            {10, {Kind::Numbers, true}},
            {325, {Kind::Numbers, true}},
            {73, {Kind::Numbers}},
            {307, {Kind::Numbers}},
            {24, {Kind::Numbers}},
            {8, {Kind::Text}},
            {5, {Kind::Text}},
            {7, {Kind::Text}},
            {9, {Kind::Text}},
            {11, {Kind::Tag}},
            {18, {Kind::Tag}},
            {93, {Kind::Inner}},
            {152, {Kind::HasField}},
            {153, {Kind::HasField}},
        };
        for (const int type : {1, 2, 97, 3, 59, 60, 39})
            made.insert(type, {Kind::People});
        for (const int type : {12, 13, 14, 19, 20, 21, 38, 79})
            made.insert(type, {Kind::Date});
        for (const int type : {22, 23, 28, 29, 41})
            made.insert(type, {Kind::Flag, false, true});
        for (const int type : {25, 26, 16, 17, 33, 34, 35, 69, 70, 71, 72})
            made.insert(type, {Kind::Flag, false, false});
        for (int type = 101; type <= 117; ++type) {
            if (type != 104)
                made.insert(type, {Kind::Custom});
        }
        return made;
    }();
    return table;
}

bool isDateType(int type)
{
    return type == 103 || type == 3101;
}

bool isTextType(int type)
{
    return type == 8 || type == 101 || type == 3108;
}

bool isNumberType(int type)
{
    return type == 102 || type == 3109;
}

bool operatorFits(const Filter &filter, Kind kind)
{
    static const QSet<QString> equality{u"equal"_s, u"notequal"_s};
    static const QSet<QString> order{u"gt"_s, u"lt"_s};
    static const QSet<QString> words{u"have"_s, u"nothave"_s};
    static const QSet<QString> bounds{u"gtAndEqual"_s, u"ltAndEqual"_s};
    const int type = filter.type == 93 ? filter.innerType : filter.type;
    if (equality.contains(filter.op))
        return true;
    if (order.contains(filter.op))
        return kind == Kind::Date || isDateType(type) || isNumberType(type) || filter.type == 57;
    if (words.contains(filter.op))
        return isTextType(type);
    return bounds.contains(filter.op) && (kind == Kind::Date || isDateType(type));
}

bool inRange(const QString &op, const std::optional<qint64> &moment, const std::pair<qint64, qint64> &range)
{
    if (!moment)
        return op == "notequal"_L1;
    if (op == "equal"_L1)
        return *moment >= range.first && *moment <= range.second;
    if (op == "notequal"_L1)
        return *moment < range.first || *moment > range.second;
    if (op == "gt"_L1)
        return *moment > range.second;
    if (op == "lt"_L1)
        return *moment < range.first;
    return op == "gtAndEqual"_L1 ? *moment >= range.first : *moment <= range.second;
}

// A stored value against one filter value, as the filter's type reads it.
bool valueEquals(const QJsonValue &stored, const QJsonValue &wanted)
{
    if (stored.isDouble()) {
        bool ok = wanted.isDouble();
        const double number = ok ? wanted.toDouble() : wanted.toString().toDouble(&ok);
        return ok && stored.toDouble() == number;
    }
    if (stored.isString())
        return stored.toString() == json::text(wanted);
    if (stored.isBool())
        return stored.toBool() == (wanted.toBool() || wanted.toString() == "true"_L1);
    if (stored.isObject())
        return json::text(stored["id"_L1]) == json::text(wanted.isObject() ? wanted["id"_L1] : wanted);
    if (stored.isArray()) {
        const QJsonArray members = stored.toArray();
        return std::any_of(members.begin(), members.end(),
            [&](const QJsonValue &member) { return valueEquals(member, wanted); });
    }
    return false;
}

bool valueMatches(const Filter &filter, int type, const QJsonValue &stored)
{
    const QString &op = filter.op;
    if (isDateType(type))
        return inRange(op, momentOf(stored), *filter.range);
    const auto anyValue
        = [&](const auto &test) { return std::any_of(filter.values.begin(), filter.values.end(), test); };
    if (op == "have"_L1 || op == "nothave"_L1) {
        const bool has = anyValue([&](const QJsonValue &wanted) {
            return stored.toString().contains(json::text(wanted), Qt::CaseInsensitive);
        });
        return has == (op == "have"_L1);
    }
    if (op == "gt"_L1 || op == "lt"_L1) {
        if (!stored.isDouble())
            return false;
        return anyValue([&](const QJsonValue &wanted) {
            const double bound = wanted.isDouble() ? wanted.toDouble() : wanted.toString().toDouble();
            return op == "gt"_L1 ? stored.toDouble() > bound : stored.toDouble() < bound;
        });
    }
    const bool equal = anyValue([&](const QJsonValue &wanted) { return valueEquals(stored, wanted); });
    return equal == (op == "equal"_L1);
}

bool isEmpty(const QJsonValue &stored)
{
    return stored.isUndefined() || stored.isNull() || (stored.isString() && stored.toString().isEmpty());
}

bool isBelow(const Book &book, const Task &task, const QSet<qint64> &ancestors)
{
    qint64 up = task.parent;
    for (int depth = 0; up != 0 && depth < 100; ++depth) {
        if (ancestors.contains(up))
            return true;
        const Task *parent = book.task(up);
        up = parent ? parent->parent : 0;
    }
    return false;
}

bool numberMatches(const Filter &filter, qint64 number)
{
    if (filter.op == "gt"_L1)
        return std::any_of(
            filter.numbers.begin(), filter.numbers.end(), [&](qint64 bound) { return number > bound; });
    if (filter.op == "lt"_L1)
        return std::any_of(
            filter.numbers.begin(), filter.numbers.end(), [&](qint64 bound) { return number < bound; });
    return filter.numbers.contains(number) == (filter.op == "equal"_L1);
}

bool personMatches(const Filter &filter, const Task &task)
{
    QStringList people;
    if (filter.type == 1) {
        people.append(task.assigner["id"_L1].toString());
    } else if (filter.type == 2 || filter.type == 97) {
        for (const QJsonValue &each : task.assignees)
            people.append(each["id"_L1].toString());
    }
    const bool found = std::any_of(filter.texts.begin(), filter.texts.end(),
        [&](const QString &wanted) { return people.contains(wanted); });
    return found == (filter.op == "equal"_L1);
}

bool hasTag(const Book &book, const Task &task, int tag)
{
    return std::any_of(task.entries.begin(), task.entries.end(),
        [&](qint64 key) { return book.entries.at(key).tag == tag; });
}

bool matches(const Book &book, const Filter &filter, const Task &task)
{
    switch (filter.type) {
    case 57:
        return numberMatches(filter, task.number);
    case 73:
        return numberMatches(filter, task.parent);
    case 307:
        return isBelow(book, task, filter.numbers) == (filter.op == "equal"_L1);
    case 51: {
        const int object = book.templates.value(task.templateId).object;
        const bool found
            = filter.numbers.contains(task.templateId) || (object != 0 && filter.numbers.contains(object));
        return found == (filter.op == "equal"_L1);
    }
    case 325:
        return numberMatches(filter, book.templates.value(task.templateId).object);
    case 10:
        return numberMatches(filter, task.status);
    case 24:
        return numberMatches(filter, task.process);
    case 8: {
        // "Name contains": equal is read the same way.
        const bool has = std::any_of(filter.texts.begin(), filter.texts.end(),
            [&](const QString &part) { return task.name.contains(part, Qt::CaseInsensitive); });
        return has == (filter.op == "equal"_L1 || filter.op == "have"_L1);
    }
    case 9: {
        const bool found = filter.texts.contains(task.priority == 1 ? u"Urgent"_s : u"NotUrgent"_s);
        return found == (filter.op == "equal"_L1);
    }
    case 5:
        return filter.texts.contains(json::text(task.project["id"_L1])) == (filter.op == "equal"_L1);
    case 7:
        return filter.texts.contains(json::text(task.counterparty["id"_L1])) == (filter.op == "equal"_L1);
    case 12:
        return inRange(filter.op, task.createdMs, *filter.range);
    case 38:
        return inRange(filter.op, task.changedMs, *filter.range);
    case 21:
    case 79:
        return inRange(filter.op, std::max(task.changedMs, task.commentedMs), *filter.range);
    case 13:
    case 14:
    case 19:
    case 20:
        return filter.op == "notequal"_L1; // tasks here have none of these dates
    case 11:
    case 18: {
        const bool has = std::any_of(filter.numbers.begin(), filter.numbers.end(),
            [&](qint64 tag) { return hasTag(book, task, int(tag)); });
        return has == ((filter.type == 11) == (filter.op == "equal"_L1));
    }
    case 93:
        return std::any_of(task.entries.begin(), task.entries.end(), [&](qint64 key) {
            const Entry &entry = book.entries.at(key);
            return entry.tag == filter.tag
                && valueMatches(
                    filter, filter.innerType, entry.values.value(filter.field, QJsonValue::Undefined));
        });
    case 152:
    case 153: {
        const bool has = !isEmpty(task.values.value(filter.field, QJsonValue::Undefined));
        return has == ((filter.type == 152) == (filter.op == "equal"_L1));
    }
    case 33:
        return task.assignees.isEmpty();
    case 34:
        return task.assigner["id"_L1].toString().startsWith("user:"_L1);
    default:
        break;
    }
    const Known known = knownFilters().value(filter.type);
    if (known.kind == Kind::People)
        return personMatches(filter, task);
    if (known.kind == Kind::Flag)
        return known.flag == (filter.op == "equal"_L1);
    return book.hasField(task, filter.field)
        && valueMatches(filter, filter.type, task.values.value(filter.field, QJsonValue::Undefined));
}

Answer<Filter> readFilter(const Book &book, const QJsonValue &sent, Arrays arrays)
{
    if (!sent.isObject() || !sent["type"_L1].isDouble())
        return refuse(400, 40, u"Filter type is required"_s);
    Filter filter;
    filter.type = sent["type"_L1].toInt();
    filter.op = sent["operator"_L1].toString();
    const auto known = knownFilters().constFind(filter.type);
    if (known == knownFilters().constEnd())
        return refuse(400, 41, u"Unknown filter type %1"_s.arg(filter.type));
    if (filter.op.isEmpty())
        return refuse(400, 40, u"Filter operator is required"_s);
    const QJsonValue value = sent["value"_L1];
    if (value.isUndefined() && known->kind != Kind::Flag)
        return refuse(400, 40, u"Filter value is required"_s);
    if (filter.type == 93) {
        const QJsonValue sub = sent["subfilter"_L1];
        filter.tag = int(json::integer(sub["dataTagId"_L1]).value_or(0));
        filter.field = int(json::integer(sub["filter"_L1]["field"_L1]).value_or(0));
        filter.innerType = int(json::integer(sub["filter"_L1]["type"_L1]).value_or(0));
        const auto tag = book.dataTags.constFind(filter.tag);
        if (filter.innerType < 3101 || filter.innerType > 3123 || tag == book.dataTags.constEnd()
            || !tag->field(filter.field))
            return refuse(400, 41, u"Filter subfilter has a wrong value"_s);
    }
    if (!operatorFits(filter, known->kind))
        return refuse(400, 41, u"Operator %1 is not allowed for filter %2"_s.arg(filter.op).arg(filter.type));
    if (value.isArray()) {
        const bool isShown = known->array;
        const bool isUnsure = filter.type == 73 || filter.type == 93;
        if (!isShown && !(isUnsure && arrays != Arrays::Refused))
            return refuse(400, 41, u"Filter %1 takes no array"_s.arg(filter.type));
        filter.findsNothing = isUnsure && arrays == Arrays::FindNothing;
        for (const QJsonValue &each : value.toArray())
            filter.values.append(each);
    } else {
        filter.values.append(value);
    }
    for (const QJsonValue &each : std::as_const(filter.values)) {
        if (known->kind == Kind::Numbers || known->kind == Kind::Tag || known->kind == Kind::HasField) {
            const std::optional<qint64> number = json::integer(each);
            if (!number)
                return refuse(400, 41, u"Filter %1 wants a number"_s.arg(filter.type));
            filter.numbers.insert(*number);
        } else {
            filter.texts.append(json::text(each));
        }
    }
    if (known->kind == Kind::Custom) {
        filter.field = int(json::integer(sent["field"_L1]).value_or(0));
        if (filter.field == 0)
            return refuse(400, 40, u"Filter field is required"_s);
        if (!book.fields.contains(filter.field))
            return refuse(400, 41, u"Custom field not found by id %1"_s.arg(filter.field));
    }
    if (known->kind == Kind::HasField)
        filter.field = int(*filter.numbers.begin());
    if (known->kind == Kind::Date || isDateType(filter.type) || isDateType(filter.innerType)) {
        filter.range = dateRange(value, book.zone, nowMs());
        if (!filter.range)
            return refuse(400, 41, u"Filter %1 wants a date"_s.arg(filter.type));
    }
    return filter;
}

// The smallest set of numbers known to hold all that the filters can select; nothing: every task.
std::optional<std::set<qint64>> candidates(const Book &book, const QList<Filter> &filters)
{
    std::optional<std::set<qint64>> best;
    const auto offer = [&best](std::set<qint64> numbers) {
        if (!best || numbers.size() < best->size())
            best = std::move(numbers);
    };
    for (const Filter &filter : filters) {
        if (filter.op != "equal"_L1)
            continue;
        if (filter.type == 57) {
            offer(std::set<qint64>(filter.numbers.begin(), filter.numbers.end()));
        } else if (filter.type == 73) {
            std::set<qint64> numbers;
            for (const qint64 parent : filter.numbers) {
                if (const auto found = book.children.find(parent); found != book.children.end())
                    numbers.insert(found->second.begin(), found->second.end());
            }
            offer(std::move(numbers));
        } else if (filter.type == 93 && filter.innerType == 3108) {
            std::set<qint64> numbers;
            for (const QString &text : filter.texts) {
                const QList<qint64> keys
                    = book.entriesByText.value(Book::textKey(filter.tag, filter.field, text));
                for (const qint64 key : keys)
                    numbers.insert(book.entries.at(key).task);
            }
            offer(std::move(numbers));
        }
    }
    return best;
}

// A large index that is walked in place, in the order of the numbers.
const std::set<qint64> *largeIndex(const Book &book, const QList<Filter> &filters)
{
    static const std::set<qint64> none;
    const std::set<qint64> *best = nullptr;
    for (const Filter &filter : filters) {
        if (filter.op != "equal"_L1 || filter.numbers.size() != 1)
            continue;
        const int id = int(*filter.numbers.begin());
        const auto &sets = filter.type == 51 ? book.byTemplate : book.byStatus;
        if (filter.type != 10 && (filter.type != 51 || !book.templates.contains(id)))
            continue;
        const auto found = sets.find(id);
        const std::set<qint64> *numbers = found == sets.end() ? &none : &found->second;
        if (!best || numbers->size() < best->size())
            best = numbers;
    }
    return best;
}

}

tl::unexpected<Refusal> refuse(int status, int code, QString error)
{
    return tl::unexpected(Refusal{status, code, std::move(error)});
}

Answer<QList<const Task *>> selectTasks(
    const Book &book, const QJsonArray &sent, Arrays arrays, qsizetype offset, qsizetype size)
{
    QList<Filter> filters;
    for (const QJsonValue &each : sent) {
        Answer<Filter> filter = readFilter(book, each, arrays);
        if (!filter)
            return tl::unexpected(filter.error());
        filters.append(*filter);
    }
    QList<const Task *> page;
    if (std::any_of(filters.begin(), filters.end(), [](const Filter &filter) { return filter.findsNothing; }))
        return page;
    qsizetype seen = 0;
    const auto take = [&](const Task *task) {
        if (!task || task->isDeleted)
            return true;
        const bool fits = std::all_of(filters.begin(), filters.end(),
            [&](const Filter &filter) { return matches(book, filter, *task); });
        if (fits && seen++ >= offset)
            page.append(task);
        return page.size() < size;
    };
    if (const auto numbers = candidates(book, filters)) {
        for (const qint64 number : *numbers) {
            if (!take(book.task(number)))
                break;
        }
    } else if (const std::set<qint64> *index = largeIndex(book, filters)) {
        for (const qint64 number : *index) {
            if (!take(book.task(number)))
                break;
        }
    } else {
        for (const auto &[number, task] : book.tasks) {
            if (!take(&task))
                break;
        }
    }
    return page;
}

Answer<QList<const Entry *>> selectEntries(
    const Book &book, int tag, qint64 task, const QJsonArray &sent, qsizetype offset, qsizetype size)
{
    static const QSet<int> taskFilters{1, 5, 7, 10, 12, 24, 51, 325};
    const DataTag &kind = *book.dataTags.constFind(tag);
    QList<Filter> own;
    QList<Filter> ofTask;
    for (const QJsonValue &each : sent) {
        const int type = each["type"_L1].toInt();
        if (taskFilters.contains(type)) {
            Answer<Filter> filter = readFilter(book, each, Arrays::Refused);
            if (!filter)
                return tl::unexpected(filter.error());
            ofTask.append(*filter);
            continue;
        }
        if (type < 3101 || type > 3123)
            return refuse(400, 41, u"Unknown filter type %1"_s.arg(type));
        Filter filter;
        filter.type = type;
        filter.op = each["operator"_L1].toString();
        filter.field = int(json::integer(each["field"_L1]).value_or(0));
        if (filter.op.isEmpty() || filter.field == 0 || each["value"_L1].isUndefined())
            return refuse(400, 40, u"Filter operator, field and value are required"_s);
        if (!kind.field(filter.field))
            return refuse(400, 41, u"Custom field not found by id %1"_s.arg(filter.field));
        if (!operatorFits(filter, Kind::Custom))
            return refuse(400, 41, u"Operator %1 is not allowed for filter %2"_s.arg(filter.op).arg(type));
        if (each["value"_L1].isArray())
            return refuse(400, 41, u"Filter %1 takes no array"_s.arg(type));
        filter.values.append(each["value"_L1]);
        if (isDateType(type)) {
            filter.range = dateRange(each["value"_L1], book.zone, nowMs());
            if (!filter.range)
                return refuse(400, 41, u"Filter %1 wants a date"_s.arg(type));
        }
        own.append(filter);
    }
    QList<const Entry *> page;
    qsizetype seen = 0;
    const auto take = [&](qint64 key) {
        const auto found = book.entries.find(key);
        if (found == book.entries.end() || found->second.tag != tag)
            return true;
        const Entry &entry = found->second;
        if (task != 0 && entry.task != task)
            return true;
        for (const Filter &filter : std::as_const(own)) {
            if (!valueMatches(filter, filter.type, entry.values.value(filter.field, QJsonValue::Undefined)))
                return true;
        }
        const Task *holder = ofTask.isEmpty() ? nullptr : book.task(entry.task);
        for (const Filter &filter : std::as_const(ofTask)) {
            if (!holder || !matches(book, filter, *holder))
                return true;
        }
        if (seen++ >= offset)
            page.append(&entry);
        return page.size() < size;
    };
    const auto walk = [&](const auto &keys) {
        for (const qint64 key : keys) {
            if (!take(key))
                break;
        }
    };
    if (task != 0) {
        if (const Task *holder = book.task(task))
            walk(holder->entries);
        return page;
    }
    for (const Filter &filter : std::as_const(own)) {
        if (filter.type == 3108 && filter.op == "equal"_L1) {
            QList<qint64> keys = book.entriesByText.value(
                Book::textKey(tag, filter.field, json::text(filter.values.first())));
            std::sort(keys.begin(), keys.end());
            walk(keys);
            return page;
        }
    }
    if (const auto all = book.entriesOfTag.find(tag); all != book.entriesOfTag.end())
        walk(all->second);
    return page;
}

}
