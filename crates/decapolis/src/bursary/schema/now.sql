CREATE TABLE bursary (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    city BIGINT NOT NULL REFERENCES city (id),
    home BIGINT NOT NULL REFERENCES circle (id),
    post BIGINT NOT NULL REFERENCES post (id),
    reason TEXT NOT NULL,
    contribution TEXT NOT NULL,
    language TEXT NOT NULL,
    estimated BIGINT NOT NULL,
    other_support TEXT NOT NULL,
    wants_advance BOOLEAN NOT NULL,
    asked_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    granted BIGINT NOT NULL,
    decision_words TEXT NOT NULL,
    decision_language TEXT NOT NULL,
    decided_by BIGINT REFERENCES post (id),
    decided_at BIGINT NOT NULL,
    looked_twice BOOLEAN NOT NULL,
    second_words TEXT NOT NULL,
    gift BIGINT REFERENCES gift (id),
    settled BIGINT NOT NULL,
    report TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX bursary_by_city ON bursary (city, id);
CREATE INDEX bursary_by_decider ON bursary (decided_by, id);
CREATE INDEX bursary_by_gift ON bursary (gift);
CREATE INDEX bursary_by_home ON bursary (home, id);
CREATE UNIQUE INDEX bursary_by_meeting ON bursary (meeting, city);
CREATE INDEX bursary_by_post ON bursary (post, id);
CREATE TABLE bursary_scheme (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    currency TEXT NOT NULL,
    pot BIGINT NOT NULL,
    ceiling BIGINT NOT NULL,
    ask_by BIGINT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    near_sum BIGINT NOT NULL,
    middle_sum BIGINT NOT NULL,
    far_sum BIGINT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX bursary_scheme_by_author ON bursary_scheme (author, id);
CREATE UNIQUE INDEX bursary_scheme_by_meeting ON bursary_scheme (meeting);
