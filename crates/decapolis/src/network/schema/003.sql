-- A post passed from one holder to the next, so that it can be undone within a day.
CREATE TABLE hand_over (
    id BIGINT NOT NULL PRIMARY KEY,
    post BIGINT NOT NULL REFERENCES post (id),
    person_before BIGINT REFERENCES person (id),
    holding_before BIGINT REFERENCES holding (id),
    ended_before BIGINT NOT NULL,
    holding_after BIGINT NOT NULL REFERENCES holding (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    made_at BIGINT NOT NULL,
    undone_at BIGINT NOT NULL
);
CREATE INDEX hand_over_by_post ON hand_over (post, id);
