-- How often a person wants mails of a kind, where not at once: never, or gathered into one a day or a week.
ALTER TABLE mail_stop ADD COLUMN pace TEXT NOT NULL DEFAULT 'never';

-- Up to when the mails of a person were gathered: the window is noted with the mail that brings them.
CREATE TABLE mail_digest (
    person BIGINT NOT NULL REFERENCES person (id),
    pace TEXT NOT NULL COLLATE "binary",
    window_ends_at BIGINT NOT NULL,
    PRIMARY KEY (person, pace)
);
