CREATE TABLE matching_round (
    id BIGINT NOT NULL,
    template BIGINT NOT NULL REFERENCES support_template (id),
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    topic TEXT NOT NULL,
    rules TEXT NOT NULL,
    seed TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    opened_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    published_at BIGINT NOT NULL,
    told_post BIGINT NOT NULL,
    reminded_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX matching_round_by_author ON matching_round (author, opened_at);
CREATE TABLE round_decision (
    id BIGINT NOT NULL,
    round BIGINT NOT NULL REFERENCES matching_round (id),
    helped BIGINT NOT NULL REFERENCES round_entry (id),
    helper BIGINT NOT NULL REFERENCES round_entry (id),
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    made_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX round_decision_by_author ON round_decision (author, made_at);
CREATE INDEX round_decision_by_round ON round_decision (round, id);
CREATE TABLE round_entry (
    id BIGINT NOT NULL,
    round BIGINT NOT NULL REFERENCES matching_round (id),
    side TEXT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    home BIGINT NOT NULL REFERENCES circle (id),
    capacity BIGINT NOT NULL,
    unranked TEXT NOT NULL,
    entered_at BIGINT NOT NULL,
    withdrawn_at BIGINT NOT NULL,
    wished_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX round_entry_by_home ON round_entry (home);
CREATE INDEX round_entry_by_post ON round_entry (post, entered_at);
CREATE UNIQUE INDEX round_entry_once ON round_entry (round, post);
CREATE TABLE round_pair (
    id BIGINT NOT NULL,
    round BIGINT NOT NULL REFERENCES matching_round (id),
    helped BIGINT NOT NULL REFERENCES round_entry (id),
    helper BIGINT NOT NULL REFERENCES round_entry (id),
    engagement BIGINT NOT NULL,
    paired_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX round_pair_by_round ON round_pair (round, ended_at, id);
CREATE TABLE round_solution (
    id BIGINT NOT NULL,
    round BIGINT NOT NULL REFERENCES matching_round (id),
    algorithm TEXT NOT NULL,
    inputs_hash TEXT NOT NULL,
    inputs TEXT NOT NULL,
    result TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    solved_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX round_solution_by_round ON round_solution (round, id);
CREATE TABLE round_wish (
    entry BIGINT NOT NULL REFERENCES round_entry (id),
    other BIGINT NOT NULL REFERENCES round_entry (id),
    round BIGINT NOT NULL REFERENCES matching_round (id),
    place BIGINT NOT NULL,
    PRIMARY KEY (entry, other)
);
CREATE INDEX round_wish_by_round ON round_wish (round, entry, place);
