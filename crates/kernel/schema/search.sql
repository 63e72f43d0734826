-- Which records the index has to read again: the newest change of each, by a time-ordered number. Every node's index
-- remembers how far it has followed; one row a record, so that it never grows beyond the records.
CREATE TABLE search_change (
    record BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL COLLATE "binary",
    change BIGINT NOT NULL
);
CREATE INDEX search_change_by_change ON search_change (change, record);
