-- A board, a committee or a working group: what it is for, from when, until when. Who sits in it is its circle's posts,
-- dated; its chair is one of them. It is over when its time is; somebody closes it and says what came of it.
CREATE TABLE body (
    id BIGINT NOT NULL PRIMARY KEY,
    circle BIGINT NOT NULL REFERENCES circle (id),
    kind TEXT NOT NULL COLLATE "binary",
    name TEXT NOT NULL,
    sort_key BYTEA NOT NULL,
    remit TEXT NOT NULL,
    language TEXT NOT NULL,
    region BIGINT REFERENCES region (id),
    chair BIGINT REFERENCES post (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    closed_at BIGINT NOT NULL,
    outcome TEXT NOT NULL
);
CREATE UNIQUE INDEX body_by_circle ON body (circle);
CREATE INDEX body_by_state ON body (closed_at, sort_key, id);
