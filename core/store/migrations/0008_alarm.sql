-- What people were told or are still to be told: an alarm is said once until it is over.
create table alarm (
    id integer primary key,
    kind text not null,
    subject text not null,
    text text not null,
    minor integer not null default 0,
    currency text not null default '',
    link text not null default '',
    since_ms integer not null,
    raised_at_ms integer not null,
    hold_until_ms integer not null default 0,
    told_at_ms integer,
    ended_at_ms integer,
    over_told_at_ms integer
) strict;
-- next
create unique index alarm_open on alarm (kind, subject) where ended_at_ms is null;
-- next
create index alarm_untold on alarm (id) where told_at_ms is null or over_told_at_ms is null;
-- next
create index alarm_ended on alarm (ended_at_ms) where ended_at_ms is not null;
-- next
-- A word for one recipient, until it is with them.
create table post (
    id integer primary key,
    key text not null,
    connection text not null,
    recipient text not null,
    title text not null,
    text text not null,
    made_at_ms integer not null,
    due_at_ms integer not null,
    attempt integer not null default 0,
    sent_at_ms integer,
    given_up_at_ms integer,
    proof text not null default '',
    error text not null default ''
) strict;
-- next
create index post_open on post (id) where sent_at_ms is null and given_up_at_ms is null;
-- next
-- What the hourly look saw: names of what a setup refers to, and what did not fit.
create table look (
    subject text primary key,
    at_ms integer not null,
    seen text not null,
    problems text not null
) strict, without rowid;
-- next
-- Of a day: what came and what was booked.
create index event_created on event (created_at_ms);
-- next
create index command_done on command (ended_at_ms) where state = 'done';
