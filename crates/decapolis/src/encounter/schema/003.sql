-- When a post cannot be met, beside what the programme says: from when until when. Read by the post alone.
CREATE TABLE encounter_away (
    id BIGINT NOT NULL PRIMARY KEY,
    round BIGINT NOT NULL REFERENCES encounter_round (id),
    post BIGINT NOT NULL REFERENCES post (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    said_at BIGINT NOT NULL
);
CREATE INDEX encounter_away_by_round ON encounter_away (round, post, starts_at);
CREATE INDEX encounter_away_by_post ON encounter_away (post, said_at);
