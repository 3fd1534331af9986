alter table route add column mode text not null default 'work' check (mode in ('work', 'watch'));
-- next
-- A decision with all that it was made on, so that a changed rule can be tried on it.
create table decided (
    id integer primary key,
    event integer not null references event (id),
    at_ms integer not null,
    before text not null,
    facts text not null,
    decision text not null
) strict;
-- next
create index decided_event on decided (event);
-- next
-- What a route in "watch" would have done about an event, followed until people have done it.
create table shadow (
    event integer primary key references event (id),
    route text not null,
    state text not null check (state in ('asked', 'following', 'seen', 'ended', 'taken-over')),
    outcome text not null,
    reason text not null,
    decided_at_ms integer not null,
    due_at_ms integer not null,
    looked_at_ms integer,
    looks integer not null default 0,
    orders text not null
) strict;
-- next
create index shadow_following on shadow (route, due_at_ms) where state = 'following';
-- next
create index shadow_decided on shadow (decided_at_ms);
-- next
-- Its commands: never sent.
create table watched (
    id integer primary key,
    event integer not null references event (id),
    step integer not null,
    connection text not null,
    order_ref text not null,
    action text not null,
    reason text not null,
    at_ms integer not null,
    sight text not null default ''
) strict;
-- next
create index watched_event on watched (event);
-- next
create index watched_order on watched (connection, order_ref);
-- next
-- A person asked to take back what was written for an event; open until it ended.
create table undoing (
    id integer primary key,
    event integer not null references event (id),
    who text not null,
    at_ms integer not null,
    state text not null,
    outcome text not null,
    reason text not null,
    ended_at_ms integer
) strict;
-- next
create index undoing_open on undoing (event) where ended_at_ms is null;
-- next
-- Commands that were taken back, with the target's word for it.
create table undone (
    command integer primary key references command (id),
    at_ms integer not null,
    who text not null,
    proof text not null
) strict;
