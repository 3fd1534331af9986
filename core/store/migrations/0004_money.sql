-- What a person decided about the money of an event beside its allocations: JSON, by the recipe's words.
alter table event add column decisions text not null default '';
