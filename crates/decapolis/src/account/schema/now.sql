CREATE TABLE email_link (
    key BYTEA NOT NULL,
    person BIGINT NOT NULL REFERENCES person (id),
    address TEXT NOT NULL,
    asker BYTEA NOT NULL,
    code TEXT NOT NULL,
    tries BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (key)
);
CREATE INDEX email_link_by_asker ON email_link (asker);
CREATE UNIQUE INDEX email_link_by_person ON email_link (person);
CREATE TABLE email_link_request (
    id BIGINT NOT NULL,
    subject BYTEA NOT NULL,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX email_link_request_by_subject ON email_link_request (subject, asked_at);
CREATE INDEX email_link_request_by_time ON email_link_request (asked_at);
