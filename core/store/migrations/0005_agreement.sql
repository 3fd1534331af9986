-- The last comparisons of payments, entries and orders; findings as JSON.
create table agreement (
    id integer primary key,
    route text not null,
    at_ms integer not null,
    from_day text not null,
    to_day text not null,
    payments integer not null,
    agree integer not null,
    set_aside integer not null,
    under_way integer not null,
    is_nightly integer not null check (is_nightly in (0, 1)),
    findings text not null
) strict;
-- next
create index agreement_route on agreement (route, id);
-- next
-- Days of payments are asked for by comparisons and by the close of day.
create index event_happened on event (happened_at_ms);
-- next
-- The times between stages are read in this order, without touching the table.
create index transition_report on transition (connection, order_ref, at_ms, id, from_stage, to_stage, source, event);
-- next
drop index transition_order;
