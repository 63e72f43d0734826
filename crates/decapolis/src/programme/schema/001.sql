-- A programme of the network, from when, until when: [starts_at, ends_at). What it is called is dated by itself, since
-- networks rename their programmes; a name is never overwritten.
CREATE TABLE programme (
    id BIGINT NOT NULL PRIMARY KEY,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id)
);
CREATE INDEX programme_by_end ON programme (ends_at, id);
CREATE TABLE programme_name (
    programme BIGINT NOT NULL REFERENCES programme (id),
    starts_at BIGINT NOT NULL,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    source TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    PRIMARY KEY (programme, starts_at)
);
