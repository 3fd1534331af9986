#include "app/sandbox/bitrix24/rows.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace provodka::sandbox::bitrix24 {

using namespace Qt::Literals::StringLiterals;

namespace {

using Op = Condition::Op;

struct Prefix
{
    QLatin1StringView text;
    Op op;
};
constexpr std::array prefixes{
    Prefix{"!@"_L1, Op::NotEqual},
    Prefix{"!="_L1, Op::NotEqual},
    Prefix{"!%"_L1, Op::NotContains},
    Prefix{">="_L1, Op::GreaterEqual},
    Prefix{"<="_L1, Op::LessEqual},
    Prefix{"=%"_L1, Op::Like},
    Prefix{"%="_L1, Op::Like},
    Prefix{"!"_L1, Op::NotEqual},
    Prefix{"="_L1, Op::Equal},
    Prefix{">"_L1, Op::Greater},
    Prefix{"<"_L1, Op::Less},
    Prefix{"@"_L1, Op::Equal},
    Prefix{"%"_L1, Op::Contains},
};

QString textOf(const QJsonValue &value)
{
    return Param::fromJson(value).text();
}

int compare(const QString &a, const QString &b, FieldKind kind)
{
    if (kind == FieldKind::Number) {
        const double left = a.toDouble();
        const double right = b.toDouble();
        return left < right ? -1 : left > right ? 1 : 0;
    }
    if (kind == FieldKind::Date) {
        const QDateTime left = QDateTime::fromString(a, Qt::ISODate);
        const QDateTime right = QDateTime::fromString(b, Qt::ISODate);
        return left < right ? -1 : right < left ? 1 : 0;
    }
    return a.compare(b, Qt::CaseInsensitive);
}

bool isLike(const QString &text, const QString &pattern)
{
    const bool open = pattern.startsWith(u'%');
    const bool openEnd = pattern.endsWith(u'%');
    QString core = pattern;
    core.remove(u'%');
    if (open && openEnd)
        return text.contains(core, Qt::CaseInsensitive);
    if (open)
        return text.endsWith(core, Qt::CaseInsensitive);
    if (openEnd)
        return text.startsWith(core, Qt::CaseInsensitive);
    return text.compare(core, Qt::CaseInsensitive) == 0;
}

bool holds(const QString &have, const QString &want, Op op, FieldKind kind)
{
    switch (op) {
    case Op::Equal:
    case Op::NotEqual:
        return compare(have, want, kind) == 0;
    case Op::Greater:
        return compare(have, want, kind) > 0;
    case Op::GreaterEqual:
        return compare(have, want, kind) >= 0;
    case Op::Less:
        return compare(have, want, kind) < 0;
    case Op::LessEqual:
        return compare(have, want, kind) <= 0;
    case Op::Contains:
    case Op::NotContains:
        return have.contains(want, Qt::CaseInsensitive);
    case Op::Like:
        return isLike(have, want);
    }
    return false;
}

bool matches(const QJsonValue &value, const Condition &condition)
{
    QStringList have;
    if (value.isArray()) {
        const QJsonArray several = value.toArray();
        for (const QJsonValue &one : several)
            have.append(textOf(one));
    } else {
        have.append(textOf(value));
    }
    const bool any = std::any_of(have.begin(), have.end(), [&](const QString &one) {
        return std::any_of(condition.values.begin(), condition.values.end(),
            [&](const QString &want) { return holds(one, want, condition.op, condition.kind); });
    });
    return any != (condition.op == Op::NotEqual || condition.op == Op::NotContains);
}

}

std::vector<Condition> conditions(const Param &filter, const KindOf &kindOf, QStringList *unknown)
{
    std::vector<Condition> all;
    for (qsizetype i = 0; i < filter.keys().size(); ++i) {
        Condition condition;
        condition.field = filter.keys()[i];
        for (const Prefix &prefix : prefixes) {
            if (condition.field.startsWith(prefix.text)) {
                condition.field.remove(0, prefix.text.size());
                condition.op = prefix.op;
                break;
            }
        }
        condition.kind = kindOf(condition.field);
        if (condition.kind == FieldKind::Unknown) {
            if (unknown)
                unknown->append(condition.field);
            continue;
        }
        condition.values = filter.value(i).texts();
        all.push_back(std::move(condition));
    }
    return all;
}

bool matches(const Row &row, const std::vector<Condition> &conditions)
{
    return std::all_of(conditions.begin(), conditions.end(),
        [&](const Condition &condition) { return matches(row.value(condition.field), condition); });
}

const QStringList *boundTo(const std::vector<Condition> &conditions, const QString &field)
{
    for (const Condition &condition : conditions) {
        if (condition.field == field && condition.op == Op::Equal)
            return &condition.values;
    }
    return nullptr;
}

Reply page(Rows rows, const Param &order, const Param &start, const KindOf &kindOf, const QString &idField,
    const std::function<QJsonValue(const Row &)> &shape, const QString &member)
{
    struct Key
    {
        QString field;
        FieldKind kind;
        bool down;
    };
    std::vector<Key> keys;
    for (qsizetype i = 0; i < order.keys().size(); ++i) {
        const QString &field = order.keys()[i];
        const FieldKind kind = kindOf(field);
        if (kind != FieldKind::Unknown)
            keys.push_back({field, kind, order.value(i).text().compare("desc"_L1, Qt::CaseInsensitive) == 0});
    }
    const bool byId = keys.empty() || (keys.front().field == idField && !keys.front().down);
    if (!byId) {
        keys.push_back({idField, FieldKind::Number, false});
        std::sort(rows.begin(), rows.end(), [&](const Row *a, const Row *b) {
            for (const Key &key : keys) {
                const int way = compare(textOf(a->value(key.field)), textOf(b->value(key.field)), key.kind);
                if (way != 0)
                    return key.down ? way > 0 : way < 0;
            }
            return false;
        });
    }
    const bool counted = start.text() != "-1"_L1;
    const qsizetype from = counted ? qMax(qint64(0), start.integer()) : 0;
    QJsonArray list;
    for (qsizetype i = from; i < qsizetype(rows.size()) && i < from + pageSize; ++i)
        list.append(shape(*rows[size_t(i)]));
    Reply reply = Reply::ok(member.isEmpty() ? QJsonValue(list) : QJsonValue(QJsonObject{{member, list}}));
    if (counted) {
        reply.total = qint64(rows.size());
        if (from + pageSize < qsizetype(rows.size()))
            reply.next = from + pageSize;
    }
    return reply;
}

}
