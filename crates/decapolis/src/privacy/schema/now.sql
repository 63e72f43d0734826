CREATE TABLE inactive_notice (
    person BIGINT NOT NULL REFERENCES person (id),
    first_at BIGINT NOT NULL,
    second_at BIGINT NOT NULL,
    PRIMARY KEY (person)
);
