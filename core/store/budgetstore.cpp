#include "core/store/budgetstore.h"

#include "core/base/json.h"
#include "core/store/statement.h"

#include <QJsonDocument>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

BudgetStore::BudgetStore(Database &database)
    : m_db(database)
{
}

Result<QJsonObject> BudgetStore::load(const ConnectionName &connection)
{
    Statement row(m_db, u"select state from budget where connection = ?"_s, {connection.value});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? QJsonDocument::fromJson(row.text(0).toUtf8()).object() : QJsonObject();
}

Result<void> BudgetStore::save(const ConnectionName &connection, const QJsonObject &state)
{
    return execute(m_db,
        u"insert into budget (connection, state) values (?, ?) on conflict (connection) do update set state = excluded.state"_s,
        {connection.value, QString::fromUtf8(json::compact(state))});
}

}
