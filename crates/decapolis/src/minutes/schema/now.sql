CREATE TABLE ballot (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    item BIGINT,
    item_title TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    is_closed BOOLEAN NOT NULL,
    is_formal BOOLEAN NOT NULL,
    is_secret BOOLEAN NOT NULL,
    opener BIGINT NOT NULL REFERENCES post (id),
    opened_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    votes_for BIGINT NOT NULL,
    votes_against BIGINT NOT NULL,
    abstentions BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX ballot_by_meeting ON ballot (meeting, id);
CREATE INDEX ballot_by_opener ON ballot (opener, id);
CREATE TABLE ballot_voter (
    ballot BIGINT NOT NULL REFERENCES ballot (id),
    voter BIGINT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    choice TEXT NOT NULL,
    PRIMARY KEY (ballot, voter)
);
CREATE INDEX ballot_voter_by_post ON ballot_voter (post, ballot);
CREATE TABLE decision (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    item BIGINT,
    item_title TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    is_closed BOOLEAN NOT NULL,
    is_adopted BOOLEAN NOT NULL,
    votes_for BIGINT NOT NULL,
    votes_against BIGINT NOT NULL,
    abstentions BIGINT NOT NULL,
    ballot BIGINT,
    decided_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX decision_by_ballot ON decision (ballot);
CREATE INDEX decision_by_meeting ON decision (meeting, id);
CREATE TABLE evaluation (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    overall BIGINT NOT NULL,
    recommends BOOLEAN NOT NULL,
    balance TEXT NOT NULL,
    most_useful TEXT NOT NULL,
    will_do TEXT NOT NULL,
    will_do_by TEXT NOT NULL,
    missing TEXT NOT NULL,
    hard TEXT,
    PRIMARY KEY (id)
);
CREATE INDEX evaluation_by_meeting ON evaluation (meeting, id);
CREATE TABLE evaluation_seat (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    post BIGINT NOT NULL REFERENCES post (id),
    asked_at BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    may_contact BOOLEAN,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX evaluation_seat_by_meeting ON evaluation_seat (meeting, post);
CREATE INDEX evaluation_seat_by_post ON evaluation_seat (post, id);
CREATE TABLE impact (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    post BIGINT NOT NULL REFERENCES post (id),
    months BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX impact_by_meeting ON impact (meeting, months, post);
CREATE INDEX impact_by_post ON impact (post, id);
CREATE TABLE meet_again (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    post BIGINT NOT NULL REFERENCES post (id),
    home BIGINT NOT NULL REFERENCES circle (id),
    wanted BIGINT NOT NULL REFERENCES circle (id),
    said_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX meet_again_by_home ON meet_again (home);
CREATE INDEX meet_again_by_post ON meet_again (post, said_at);
CREATE INDEX meet_again_by_time ON meet_again (said_at);
CREATE INDEX meet_again_by_wanted ON meet_again (wanted);
CREATE UNIQUE INDEX meet_again_once ON meet_again (meeting, post, wanted);
CREATE TABLE meeting_note (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    item BIGINT,
    item_title TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    is_closed BOOLEAN NOT NULL,
    author BIGINT REFERENCES post (id),
    noted_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX meeting_note_by_author ON meeting_note (author, id);
CREATE INDEX meeting_note_by_meeting ON meeting_note (meeting, noted_at, id);
CREATE TABLE meeting_wish (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    item BIGINT,
    item_title TEXT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    is_closed BOOLEAN NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    home BIGINT NOT NULL REFERENCES circle (id),
    author BIGINT NOT NULL REFERENCES post (id),
    made_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    reply TEXT NOT NULL,
    reply_language TEXT NOT NULL,
    answered_by BIGINT REFERENCES post (id),
    settled_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX meeting_wish_by_answerer ON meeting_wish (answered_by, id);
CREATE INDEX meeting_wish_by_author ON meeting_wish (author, id);
CREATE INDEX meeting_wish_by_home ON meeting_wish (home, id);
CREATE INDEX meeting_wish_by_kind ON meeting_wish (kind, settled_at, id);
CREATE INDEX meeting_wish_by_meeting ON meeting_wish (meeting, id);
CREATE INDEX meeting_wish_by_post ON meeting_wish (post, id);
CREATE TABLE minutes (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    words TEXT NOT NULL,
    closed_words TEXT NOT NULL,
    language TEXT NOT NULL,
    stage TEXT NOT NULL,
    reach TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    changed_at BIGINT NOT NULL,
    published_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX minutes_by_author ON minutes (author, id);
CREATE UNIQUE INDEX minutes_by_meeting ON minutes (meeting);
CREATE TABLE minutes_correction (
    id BIGINT NOT NULL,
    minutes BIGINT NOT NULL REFERENCES minutes (id),
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    made_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX minutes_correction_by_author ON minutes_correction (author, id);
CREATE INDEX minutes_correction_by_minutes ON minutes_correction (minutes, id);
