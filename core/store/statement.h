#pragma once

#include "core/store/database.h"

#include <QDateTime>
#include <QVariant>

#include <initializer_list>

namespace provodka {

/// One run of a prepared statement: bound, executed, read row by row, and finished when it goes.
class Statement
{
public:
    Statement(Database &database, const QString &sql, std::initializer_list<QVariant> values);
    Statement(Database &database, const QString &sql, const QVariantList &values);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Errors: Storage.
    Result<void> done() const;
    bool next() { return m_isGood && m_query.next(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    /// Of milliseconds UTC; invalid for null.
    QDateTime time(int column) const;
    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    int changed() const { return m_query.numRowsAffected(); }

private:
    template <typename Values> bool run(const Values &values);

    QSqlQuery &m_query;
    bool m_isGood;
};

/// What Statement::time() reads back.
QVariant msOrNull(const QDateTime &time);

/// `insert`, `update`, `delete` whose rows do not matter.
Result<void> execute(Database &database, const QString &sql, std::initializer_list<QVariant> values = {});

}
