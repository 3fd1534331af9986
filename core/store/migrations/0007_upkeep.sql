-- Every setup that was in force, so that what a rule said on a day can be read later.
create table setup_version (
    id integer primary key,
    at_ms integer not null,
    who text not null,
    setup text not null
) strict;
-- next
-- When an event's papers (commands, journal, raw notices) were cleared away by age. The event and the keys of
-- its notices stay: what is sent again years later is still known.
alter table event add column cleared_at_ms integer;
-- next
create index event_old on event (changed_at_ms) where cleared_at_ms is null and state in ('done', 'skipped');
-- next
create index event_route_state on event (route, state);
-- next
create index event_order on event (order_number);
-- next
create index notice_raw on notice (received_at_ms) where length(payload) > 0;
-- next
create index journal_loose on journal (at_ms) where event is null;
-- next
create index command_call on command (call) where call is not null;
-- next
create index call_ended on call (ended_at_ms) where state = 'ended';
-- next
create index act_event on act (event) where event is not null;
