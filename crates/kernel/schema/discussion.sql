-- What people say below a record of any kind: each version is kept; `version` is the one that is shown. A comment that was
-- hidden keeps by which post and why, and what its author says to that; for ever later until then.
CREATE TABLE comment (
    id BIGINT NOT NULL PRIMARY KEY,
    record BIGINT NOT NULL,
    kind TEXT NOT NULL COLLATE "binary",
    author BIGINT NOT NULL REFERENCES person (id),
    post BIGINT NOT NULL REFERENCES post (id),
    written_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    hidden_at BIGINT NOT NULL,
    hidden_by BIGINT REFERENCES post (id),
    hidden_because TEXT NOT NULL,
    appeal TEXT NOT NULL,
    appealed_at BIGINT NOT NULL,
    decided_at BIGINT NOT NULL
);
CREATE INDEX comment_by_record ON comment (record, id);
CREATE INDEX comment_by_author ON comment (author, written_at);
CREATE INDEX comment_by_post ON comment (post);
CREATE INDEX comment_by_hider ON comment (hidden_by);
CREATE TABLE comment_version (
    comment BIGINT NOT NULL REFERENCES comment (id),
    version BIGINT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (comment, version)
);

-- Who is told by mail of what is said below a record.
CREATE TABLE discussion_follow (
    record BIGINT NOT NULL,
    person BIGINT NOT NULL REFERENCES person (id),
    post BIGINT NOT NULL REFERENCES post (id),
    since BIGINT NOT NULL,
    PRIMARY KEY (record, person)
);
CREATE INDEX discussion_follow_by_person ON discussion_follow (person, record);
CREATE INDEX discussion_follow_by_post ON discussion_follow (post);

-- A report of harassment, for one post and nobody else. `comment` is the id of what was said, which may be gone since.
CREATE TABLE harassment_report (
    id BIGINT NOT NULL PRIMARY KEY,
    comment BIGINT NOT NULL,
    reporter BIGINT NOT NULL REFERENCES person (id),
    reader BIGINT NOT NULL REFERENCES post (id),
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    note TEXT NOT NULL,
    settled_at BIGINT NOT NULL
);
CREATE INDEX harassment_report_by_reader ON harassment_report (reader, settled_at, id);
CREATE INDEX harassment_report_by_reporter ON harassment_report (reporter, id);
CREATE INDEX harassment_report_by_end ON harassment_report (settled_at, id);
