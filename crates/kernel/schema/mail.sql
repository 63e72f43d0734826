-- Work for later, taken by any node. One that was given up has no time to run any more and keeps its last error.
CREATE TABLE job (
    id BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL COLLATE "binary",
    payload TEXT NOT NULL,
    run_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    last_error TEXT NOT NULL
);
CREATE INDEX job_by_time ON job (run_at, id);

-- Mails to people, in the post they get them in. The content goes as soon as a mail is sent or refused.
CREATE TABLE mail (
    id BIGINT NOT NULL PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES person (id),
    post BIGINT REFERENCES post (id),
    kind TEXT NOT NULL COLLATE "binary",
    record BIGINT NOT NULL,
    language TEXT NOT NULL COLLATE "binary",
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    can_be_stopped BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    state TEXT NOT NULL COLLATE "binary",
    settled_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    tries BIGINT NOT NULL
);
CREATE INDEX mail_by_record ON mail (record, kind);
CREATE INDEX mail_by_person ON mail (person, id);
CREATE INDEX mail_by_settling ON mail (settled_at, id);

-- Which kinds of mail a person does not want.
CREATE TABLE mail_stop (
    person BIGINT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL COLLATE "binary",
    stopped_at BIGINT NOT NULL,
    PRIMARY KEY (person, kind)
);

-- Act links that were used: once each, until the act is undone.
CREATE TABLE act_link_use (
    key BYTEA NOT NULL PRIMARY KEY,
    done_at BIGINT NOT NULL,
    undone_at BIGINT NOT NULL
);
