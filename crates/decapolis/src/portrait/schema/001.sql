-- The picture of a person, one at most: a small JPEG, written anew when it came.
CREATE TABLE portrait (
    person BIGINT NOT NULL PRIMARY KEY REFERENCES person (id),
    jpeg BYTEA NOT NULL,
    put_at BIGINT NOT NULL
);
