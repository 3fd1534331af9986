-- Every setup that was in force, so that what a rule said on a day can be read later.
create table setup_version (
    id integer primary key,
    at_ms integer not null,
    who text not null,
    setup text not null
) strict;
