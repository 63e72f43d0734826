-- Who was told that they will be erased, because their last post ended long ago: the first notice and the second. Their row
-- goes with the person, or when they hold a post again.
CREATE TABLE inactive_notice (
    person BIGINT NOT NULL PRIMARY KEY REFERENCES person (id),
    first_at BIGINT NOT NULL,
    second_at BIGINT NOT NULL
);
