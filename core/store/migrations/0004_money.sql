-- What a person decided about the money of an event beside its allocations: JSON, by the recipe's words.
alter table event add column decisions text not null default '';
-- next
-- What is done once a person says yes: actions with their reasons.
alter table event add column prepared text not null default '';
-- next
-- The person who wanted a write; empty: the facts did.
alter table command add column who text not null default '';
