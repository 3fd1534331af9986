#include "tests/bench/manypayments.h"

#include "core/store/statement.h"

namespace provodka::bench {

using namespace Qt::Literals::StringLiterals;

void addPayments(Database &database, int count, const QDateTime &now)
{
    Result<Transaction> transaction = Transaction::begin(database);
    const Result<void> done = execute(database,
        uR"(with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ?)
            insert into event (route, key, state, outcome, due_at_ms, record, proof, order_number, reason, minor, currency,
                               happened_at_ms, created_at_ms, changed_at_ms)
            select 'payments', 'shop/P-' || i, case when i % 100 = 0 then 'attention' else 'done' end,
                case when i % 100 = 0 then 'order-unknown' else 'paid-in-full' end, 0,
                json_object('account', 'shop', 'reference', 'P-' || i, 'state', 'paid',
                    'amount', json_array(printf('%d.%02d', i, i % 100), 'UAH'), 'fee', json_array('1.50', 'UAH'),
                    'payer', 'Олена Ткаченко ' || i),
                'signed', 40000 + i, '["Order %1 is paid in full.","' || (40000 + i) || '"]', i * 100 + i % 100, 'UAH',
                ? - i * 60000, ? - i * 60000, ? - i * 60000 from n)"_s,
        {count, now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch()});
    if (!done || !transaction || !transaction->commit())
        qFatal("%s", done ? "no transaction" : qPrintable(done.error().logLine()));
}

}
