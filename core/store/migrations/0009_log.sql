-- The log counts and finds its lines by these without reading the lines themselves.
create index journal_shown on journal (level, connection, route);
-- next
-- Alarms of one event are a part of its story, also when they are over.
create index alarm_subject on alarm (kind, subject);
