-- What a route in "watch" would have written: never sent.
create table watched (
    id integer primary key,
    event integer not null references event (id),
    step integer not null,
    action text not null,
    reason text not null,
    at_ms integer not null
) strict;
-- next
create index watched_event on watched (event);
-- next
-- Commands taken back, with what was there before and the key of what took them back.
create table undone (
    command integer primary key references command (id),
    at_ms integer not null,
    who text not null,
    proof text not null
) strict;
