-- Whom the people of a post want to meet again, a city or an organisation that came too. Read by nobody; where it is mutual, both are
-- told. It leads to no evaluation.
CREATE TABLE meet_again (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    post BIGINT NOT NULL REFERENCES post (id),
    home BIGINT NOT NULL REFERENCES circle (id),
    wanted BIGINT NOT NULL REFERENCES circle (id),
    said_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX meet_again_once ON meet_again (meeting, post, wanted);
CREATE INDEX meet_again_by_home ON meet_again (home);
CREATE INDEX meet_again_by_wanted ON meet_again (wanted);
CREATE INDEX meet_again_by_post ON meet_again (post, said_at);
CREATE INDEX meet_again_by_time ON meet_again (said_at);
-- What made it hard to take part: codes with a space between them; nothing at all where it was not asked yet.
ALTER TABLE evaluation ADD COLUMN hard TEXT;
-- Whether a post may be asked later what the meeting changed; nothing where it was not asked yet.
ALTER TABLE evaluation_seat ADD COLUMN may_contact BOOLEAN;
