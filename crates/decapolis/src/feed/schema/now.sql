CREATE TABLE calendar_feed (
    id BIGINT NOT NULL,
    person BIGINT NOT NULL REFERENCES person (id),
    begun_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX calendar_feed_by_person ON calendar_feed (person);
