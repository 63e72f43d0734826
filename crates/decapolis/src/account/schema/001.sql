-- Links to sign in, mailed to whoever asked: ten minutes, once, one a person. Only hashes of keys are kept; the code is
-- worth nothing without the cookie of the browser that asked.
CREATE TABLE email_link (
    key BYTEA NOT NULL PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES person (id),
    address TEXT NOT NULL COLLATE "binary",
    asker BYTEA NOT NULL,
    code TEXT NOT NULL,
    tries BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX email_link_by_person ON email_link (person);
CREATE INDEX email_link_by_asker ON email_link (asker);

-- How often a link was asked for within the last hour: by account and by address of the client, as keyed hashes.
CREATE TABLE email_link_request (
    id BIGINT NOT NULL PRIMARY KEY,
    subject BYTEA NOT NULL,
    asked_at BIGINT NOT NULL
);
CREATE INDEX email_link_request_by_subject ON email_link_request (subject, asked_at);
CREATE INDEX email_link_request_by_time ON email_link_request (asked_at);
