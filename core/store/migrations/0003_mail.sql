-- A mail is a notice too: it may ring for a payment without telling of one, or be read by no rule.
create table notice_new_form (
    id integer primary key,
    connection text not null,
    kind text not null,
    external_id text not null,
    version text not null,
    received_at_ms integer not null,
    payload blob not null,
    sha256 blob not null,
    proof text not null
        check (proof in ('unproven', 'sender', 'mail-authenticated', 'listed', 'signed', 'asked')),
    state text not null default 'new'
        check (state in ('new', 'joined', 'unreadable', 'unrouted', 'rang', 'unread')),
    event integer references event (id),
    unique (connection, kind, external_id, version)
) strict;
-- next
insert into notice_new_form
    select id, connection, kind, external_id, version, received_at_ms, payload, sha256, proof, state, event
    from notice;
-- next
drop table notice;
-- next
alter table notice_new_form rename to notice;
-- next
create index notice_new on notice (id) where state = 'new';
-- next
create index notice_event on notice (event) where event is not null;
-- next
create index notice_rang on notice (state, received_at_ms) where state in ('rang', 'unread');
-- next
-- Payments that may be the same one under another identity: of one sum, at one time.
create index event_sum on event (route, minor, currency, happened_at_ms);
