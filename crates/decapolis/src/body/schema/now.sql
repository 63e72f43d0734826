CREATE TABLE body (
    id BIGINT NOT NULL,
    circle BIGINT NOT NULL REFERENCES circle (id),
    kind TEXT NOT NULL,
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
    outcome TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX body_by_circle ON body (circle);
CREATE INDEX body_by_state ON body (closed_at, sort_key, id);
CREATE TABLE body_meeting (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    body BIGINT NOT NULL REFERENCES body (id),
    made_at BIGINT NOT NULL,
    PRIMARY KEY (meeting)
);
CREATE INDEX body_meeting_by_body ON body_meeting (body, meeting);
