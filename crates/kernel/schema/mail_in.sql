-- What a reply to a mail does: the unsigned text of its act link, kept when the content is gone. Empty where a reply does
-- nothing.
ALTER TABLE mail ADD COLUMN act TEXT NOT NULL DEFAULT '';

-- Mails that came in as replies: each is claimed once, by a keyed hash of its id and of the address it came to. The words
-- are those of one that waits until its person says that it is theirs.
CREATE TABLE mail_in (
    id BIGINT NOT NULL PRIMARY KEY,
    claim BYTEA NOT NULL,
    mail BIGINT NOT NULL,
    person BIGINT NOT NULL REFERENCES person (id),
    post BIGINT NOT NULL REFERENCES post (id),
    record BIGINT NOT NULL,
    verb TEXT NOT NULL COLLATE "binary",
    state TEXT NOT NULL COLLATE "binary",
    reason TEXT NOT NULL COLLATE "binary",
    language TEXT NOT NULL COLLATE "binary",
    words TEXT NOT NULL,
    whole_text TEXT NOT NULL,
    received_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX mail_in_by_claim ON mail_in (claim);
CREATE INDEX mail_in_by_mail ON mail_in (mail, id);
CREATE INDEX mail_in_by_person ON mail_in (person, id);
CREATE INDEX mail_in_by_record ON mail_in (record, id);
CREATE INDEX mail_in_by_time ON mail_in (received_at, id);
