-- The last comparisons of payments, entries and orders; findings as JSON.
create table agreement (
    id integer primary key,
    route text not null,
    at_ms integer not null,
    from_day text not null,
    to_day text not null,
    payments integer not null,
    agree integer not null,
    findings text not null
) strict;
