-- The address of a person's own calendar, one at most. The address is signed over `id`: a new one is a new id, and who has
-- the old one gets nothing.
CREATE TABLE calendar_feed (
    id BIGINT NOT NULL PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES person (id),
    begun_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX calendar_feed_by_person ON calendar_feed (person);
