#include "core/store/agreementstore.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

AgreementStore::AgreementStore(Database &database)
    : m_db(database)
{
}

Result<void> AgreementStore::add(const AgreementRun &run)
{
    return execute(m_db,
        uR"(insert into agreement (route, at_ms, from_day, to_day, payments, agree, set_aside, under_way, is_nightly, findings)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        {run.route.value, run.at.toMSecsSinceEpoch(), run.from.toString(Qt::ISODate),
            run.to.toString(Qt::ISODate), run.payments, run.agree, run.setAside, run.underWay,
            int(run.isNightly), QString::fromUtf8(run.findings)});
}

Result<std::optional<AgreementRun>> AgreementStore::latest(const RouteName &route, bool nightly)
{
    Statement row(m_db,
        uR"(select route, at_ms, from_day, to_day, payments, agree, set_aside, under_way, is_nightly, findings
            from agreement where route = ? and is_nightly >= ? order by id desc limit 1)"_s,
        {route.value, int(nightly)});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    if (!row.next())
        return std::nullopt;
    AgreementRun run;
    run.route = {row.text(0)};
    run.at = utcFromMs(row.number(1));
    run.from = QDate::fromString(row.text(2), Qt::ISODate);
    run.to = QDate::fromString(row.text(3), Qt::ISODate);
    run.payments = row.number(4);
    run.agree = row.number(5);
    run.setAside = row.number(6);
    run.underWay = row.number(7);
    run.isNightly = row.number(8) != 0;
    run.findings = row.text(9).toUtf8();
    return std::optional(run);
}

}
