-- What people were told or are still to be told: an alarm is said once until it is over.
create table alarm (
    id integer primary key,
    kind text not null,
    subject text not null,
    text text not null,
    raised_at_ms integer not null,
    told_at_ms integer,
    ended_at_ms integer
) strict;
-- next
create unique index alarm_open on alarm (kind, subject) where ended_at_ms is null;
