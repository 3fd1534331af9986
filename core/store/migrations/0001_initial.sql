-- The workspace itself: id, and what must survive a restart but belongs nowhere else.
create table workspace (
    key text primary key,
    value text not null
) strict, without rowid;
-- next
create table connection (
    name text primary key,
    position integer not null,
    vendor text not null,
    settings text not null
) strict, without rowid;
-- next
create table route (
    name text primary key,
    position integer not null,
    recipe text not null,
    sources text not null,
    target text not null,
    is_on integer not null check (is_on in (0, 1)),
    settings text not null,
    target_settings text not null
) strict, without rowid;
-- next
create table pull_cursor (
    connection text primary key,
    value text not null,
    pulled_at_ms integer not null
) strict, without rowid;
-- next
create table notice (
    id integer primary key,
    connection text not null,
    kind text not null,
    external_id text not null,
    version text not null,
    received_at_ms integer not null,
    payload blob not null,
    sha256 blob not null,
    proof text not null check (proof in ('unproven', 'listed', 'signed', 'asked')),
    state text not null default 'new' check (state in ('new', 'joined', 'unreadable', 'unrouted')),
    event integer references event (id),
    unique (connection, kind, external_id, version)
) strict;
-- next
create index notice_new on notice (id) where state = 'new';
-- next
create index notice_event on notice (event) where event is not null;
-- next
create table event (
    id integer primary key,
    route text not null,
    key text not null,
    state text not null check (state in ('ready', 'delivering', 'attention', 'done', 'skipped')),
    outcome text not null default '',
    step integer not null default 0,
    attempt integer not null default 0,
    due_at_ms integer not null,
    record text not null,
    proof text not null,
    disputed integer not null default 0,
    order_number text not null default '',
    facts text not null default '',
    reason text not null default '',
    suggestions text not null default '',
    allocations text not null default '',
    minor integer not null default 0,
    currency text not null default '',
    happened_at_ms integer not null default 0,
    created_at_ms integer not null,
    changed_at_ms integer not null,
    unique (route, key)
) strict;
-- next
create index event_ready on event (route, due_at_ms) where state = 'ready';
-- next
create index event_state on event (state, id);
-- next
create table event_key (
    event integer not null references event (id),
    key text not null,
    primary key (event, key)
) strict, without rowid;
-- next
create table command (
    id integer primary key,
    event integer not null references event (id),
    step integer not null,
    key text not null unique,
    action text not null,
    reason text not null,
    safety text not null check (safety in ('keyed', 'absolute', 'marked', 'unprovable')),
    state text not null default 'pending'
        check (state in ('pending', 'sending', 'done', 'stale', 'refused', 'dropped')),
    call integer references call (id),
    attempt integer not null default 0,
    due_at_ms integer not null,
    decided_at_ms integer not null,
    facts_at_ms integer not null,
    sent_at_ms integer,
    ended_at_ms integer,
    proof text not null default '',
    error text not null default ''
) strict;
-- next
create index command_open on command (id) where state in ('pending', 'sending');
-- next
create index command_event on command (event);
-- next
create table call (
    id integer primary key,
    connection text not null,
    state text not null check (state in ('sending', 'ended')),
    commands integer not null,
    again integer not null,
    started_at_ms integer not null,
    ended_at_ms integer
) strict;
-- next
create index call_sending on call (id) where state = 'sending';
-- next
create table journal (
    id integer primary key,
    at_ms integer not null,
    level text not null check (level in ('debug', 'info', 'warning', 'error')),
    kind text not null,
    connection text not null default '',
    route text not null default '',
    event integer,
    text text not null,
    detail text not null default ''
) strict;
-- next
create index journal_event on journal (event, id) where event is not null;
-- next
create table transition (
    id integer primary key,
    connection text not null,
    order_ref text not null,
    order_number text not null,
    title text not null,
    from_stage text not null,
    from_name text not null,
    to_stage text not null,
    to_name text not null,
    at_ms integer not null,
    source text not null check (source in ('ours', 'seen', 'vendor')),
    external_id text not null default '',
    event integer
) strict;
-- next
create unique index transition_vendor on transition (connection, order_ref, external_id) where external_id <> '';
-- next
create index transition_order on transition (connection, order_ref, at_ms);
-- next
create index transition_at on transition (at_ms);
-- next
create table order_stage (
    connection text not null,
    order_ref text not null,
    order_number text not null,
    title text not null,
    stage text not null,
    stage_name text not null,
    since_ms integer not null,
    seen_at_ms integer not null,
    history_cursor text not null default '',
    primary key (connection, order_ref)
) strict, without rowid;
-- next
create table budget (
    connection text primary key,
    state text not null
) strict, without rowid;
-- next
create table connection_state (
    connection text primary key,
    address text not null default '',
    trouble text not null default '',
    trouble_at_ms integer,
    worked_at_ms integer
) strict, without rowid;
-- next
create table act (
    id integer primary key,
    kind text not null,
    event integer,
    arguments text not null,
    who text not null,
    at_ms integer not null,
    taken_at_ms integer,
    answer text not null default ''
) strict;
-- next
create index act_open on act (id) where taken_at_ms is null;
