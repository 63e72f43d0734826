CREATE TABLE gift (
    id BIGINT NOT NULL,
    meeting BIGINT REFERENCES meeting (id),
    home BIGINT NOT NULL REFERENCES circle (id),
    post BIGINT NOT NULL REFERENCES post (id),
    payer TEXT NOT NULL,
    payer_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    value BIGINT NOT NULL,
    currency TEXT NOT NULL,
    given_on TEXT NOT NULL,
    source TEXT NOT NULL,
    corrects BIGINT REFERENCES gift (id),
    note TEXT NOT NULL,
    language TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    written_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX gift_by_author ON gift (author, id);
CREATE UNIQUE INDEX gift_by_corrected ON gift (corrects);
CREATE INDEX gift_by_home ON gift (home, id);
CREATE INDEX gift_by_meeting ON gift (meeting, id);
CREATE INDEX gift_by_post ON gift (post, id);
