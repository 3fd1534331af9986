#pragma once

#include "app/sandbox/bitrix24/params.h"
#include "app/sandbox/bitrix24/reply.h"

#include <QHash>
#include <QJsonValue>

#include <functional>
#include <vector>

namespace provodka::sandbox::bitrix24 {

/// One object as its method shows it: member to value.
using Row = QHash<QString, QJsonValue>;
using Rows = std::vector<const Row *>;

enum class FieldKind { Unknown, Text, Number, Date };

struct Condition
{
    enum class Op { Equal, NotEqual, Greater, GreaterEqual, Less, LessEqual, Contains, NotContains, Like };
    Op op = Op::Equal;
    QString field;
    FieldKind kind = FieldKind::Text;
    QStringList values; ///< several: any of them
};

using KindOf = std::function<FieldKind(const QString &field)>;

/// The conditions of a filter with prefixes in its keys. Unknown fields are left out, as old methods do;
/// their names are put into `unknown` for methods that refuse them.
std::vector<Condition> conditions(const Param &filter, const KindOf &kindOf, QStringList *unknown = nullptr);
bool matches(const Row &row, const std::vector<Condition> &conditions);
/// Values that a field must equal by one of the conditions; nothing when the field is not bound.
const QStringList *boundTo(const std::vector<Condition> &conditions, const QString &field);

constexpr qsizetype pageSize = 50;

/// Sorted by `order` (given `rows` are sorted by id), one page from `start`, with total and next; start -1
/// counts nothing. `shape` turns a row into what is shown.
Reply page(Rows rows, const Param &order, const Param &start, const KindOf &kindOf, const QString &idField,
    const std::function<QJsonValue(const Row &)> &shape, const QString &member = {});

}
