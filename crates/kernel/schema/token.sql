-- A post without a holder that belongs to everybody and to all members: as it a token reads that was made for what all
-- members read.
INSERT INTO post (id, home, function, title, answers, created_at) VALUES (1, 2, 'nobody', '', FALSE, 0);
INSERT INTO circle_post (post, circle, starts_at, ends_at) VALUES (1, 1, 0, 9223372036854775807);
INSERT INTO circle_post (post, circle, starts_at, ends_at) VALUES (1, 2, 0, 9223372036854775807);

-- The tokens of programs: each reads for one person in one post, until it expires or is ended. Only hashes of keys.
CREATE TABLE token (
    id BIGINT NOT NULL PRIMARY KEY,
    key BYTEA NOT NULL,
    person BIGINT NOT NULL REFERENCES person (id),
    post BIGINT NOT NULL REFERENCES post (id),
    name TEXT NOT NULL,
    scope TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX token_by_key ON token (key);
CREATE UNIQUE INDEX token_by_person ON token (person, name);
CREATE INDEX token_by_end ON token (expires_at);

-- How often the API was asked in a minute, by token and by address, as keyed hashes: what the nodes tell each other.
CREATE TABLE request_count (
    subject BYTEA NOT NULL,
    minute BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    PRIMARY KEY (subject, minute)
);
CREATE INDEX request_count_by_minute ON request_count (minute);
