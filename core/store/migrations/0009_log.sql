-- The log counts and finds its lines by these without reading the lines themselves.
create index journal_shown on journal (level, connection, route);
