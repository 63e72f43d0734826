-- Who competes for which contract of whom, as far as it matters for who sits beside whom at a meeting: `giver` and `competitor` are
-- the people of a city or of an organisation. Contracts that are written alike, but for case and accents, are one.
CREATE TABLE meeting_contest (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    giver BIGINT NOT NULL REFERENCES circle (id),
    contract TEXT NOT NULL,
    contract_key TEXT NOT NULL,
    competitor BIGINT NOT NULL REFERENCES circle (id),
    said_by BIGINT NOT NULL REFERENCES post (id),
    said_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX meeting_contest_once ON meeting_contest (meeting, giver, contract_key, competitor);
CREATE INDEX meeting_contest_by_giver ON meeting_contest (giver);
CREATE INDEX meeting_contest_by_competitor ON meeting_contest (competitor);
CREATE INDEX meeting_contest_by_post ON meeting_contest (said_by);
