CREATE TABLE portrait (
    person BIGINT NOT NULL REFERENCES person (id),
    jpeg BYTEA NOT NULL,
    put_at BIGINT NOT NULL,
    PRIMARY KEY (person)
);
