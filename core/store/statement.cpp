#include "core/store/statement.h"

#include "core/base/clock.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

// Qt binds a null QString or QByteArray as NULL; here both mean "empty". NULL itself is a QVariant without a
// type.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

}

Statement::Statement(Database &database, const QString &sql, std::initializer_list<QVariant> values)
    : m_query(database.prepared(sql))
    , m_isGood(run(values))
{
}

Statement::Statement(Database &database, const QString &sql, const QVariantList &values)
    : m_query(database.prepared(sql))
    , m_isGood(run(values))
{
}

template <typename Values> bool Statement::run(const Values &values)
{
    int at = 0;
    for (const QVariant &value : values)
        m_query.bindValue(at++, bindable(value));
    return m_query.exec();
}

Statement::~Statement()
{
    m_query.finish();
}

Result<void> Statement::done() const
{
    if (!m_isGood)
        return tl::unexpected(storageError(m_query));
    return {};
}

Result<void> execute(Database &database, const QString &sql, std::initializer_list<QVariant> values)
{
    return Statement(database, sql, values).done();
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : utcFromMs(number(column));
}

QVariant msOrNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

}
