-- When an order's history was last read: the one waiting longest is read next.
alter table order_stage add column history_at_ms integer not null default 0;
-- next
create index order_stage_history on order_stage (connection, history_at_ms);
