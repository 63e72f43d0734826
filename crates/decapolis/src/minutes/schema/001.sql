-- What was noted at a meeting. In a meeting under the Chatham House rule a note has no author, its id is drawn and its time
-- is the meeting's: nothing in it leads to who wrote it, or to when.
CREATE TABLE meeting_note (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    item BIGINT,
    item_title TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    is_closed BOOLEAN NOT NULL,
    author BIGINT REFERENCES post (id),
    noted_at BIGINT NOT NULL
);
CREATE INDEX meeting_note_by_meeting ON meeting_note (meeting, noted_at, id);
CREATE INDEX meeting_note_by_author ON meeting_note (author, id);
-- What was decided, with the votes where some were counted: -1 where none were.
CREATE TABLE decision (
    id BIGINT NOT NULL PRIMARY KEY,
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
    decided_at BIGINT NOT NULL
);
CREATE INDEX decision_by_meeting ON decision (meeting, id);
CREATE UNIQUE INDEX decision_by_ballot ON decision (ballot);
-- A vote in the room: its counts stand here, who voted in `ballot_voter`.
CREATE TABLE ballot (
    id BIGINT NOT NULL PRIMARY KEY,
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
    abstentions BIGINT NOT NULL
);
CREATE INDEX ballot_by_meeting ON ballot (meeting, id);
CREATE INDEX ballot_by_opener ON ballot (opener, id);
-- That somebody voted, once: a city in a formal vote, a post in a straw poll. In a secret one `choice` stays empty.
CREATE TABLE ballot_voter (
    ballot BIGINT NOT NULL REFERENCES ballot (id),
    voter BIGINT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    choice TEXT NOT NULL,
    PRIMARY KEY (ballot, voter)
);
CREATE INDEX ballot_voter_by_post ON ballot_voter (post, ballot);
-- The minutes of a meeting: a text that its chair approves. The part of closed items stands apart.
CREATE TABLE minutes (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    words TEXT NOT NULL,
    closed_words TEXT NOT NULL,
    language TEXT NOT NULL,
    stage TEXT NOT NULL,
    reach TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    changed_at BIGINT NOT NULL,
    published_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX minutes_by_meeting ON minutes (meeting);
CREATE INDEX minutes_by_author ON minutes (author, id);
-- What was put right after minutes were published.
CREATE TABLE minutes_correction (
    id BIGINT NOT NULL PRIMARY KEY,
    minutes BIGINT NOT NULL REFERENCES minutes (id),
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    made_at BIGINT NOT NULL
);
CREATE INDEX minutes_correction_by_minutes ON minutes_correction (minutes, id);
CREATE INDEX minutes_correction_by_author ON minutes_correction (author, id);
-- Meetings whose participants are asked afterwards: each once.
CREATE TABLE meeting_afterwards (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    watched_at BIGINT NOT NULL,
    PRIMARY KEY (meeting)
);
-- That a post was asked what it thinks of a meeting, and that it answered. What it answered stands apart.
CREATE TABLE evaluation_seat (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    post BIGINT NOT NULL REFERENCES post (id),
    asked_at BIGINT NOT NULL,
    answered_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX evaluation_seat_by_meeting ON evaluation_seat (meeting, post);
CREATE INDEX evaluation_seat_by_post ON evaluation_seat (post, id);
-- What somebody thinks of a meeting. Its id is drawn, it has no time, no language and no author.
CREATE TABLE evaluation (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    overall BIGINT NOT NULL,
    recommends BOOLEAN NOT NULL,
    balance TEXT NOT NULL,
    most_useful TEXT NOT NULL,
    will_do TEXT NOT NULL,
    will_do_by TEXT NOT NULL,
    missing TEXT NOT NULL
);
CREATE INDEX evaluation_by_meeting ON evaluation (meeting, id);
-- What a meeting changed, as those who took part say half a year and a year later.
CREATE TABLE impact (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    post BIGINT NOT NULL REFERENCES post (id),
    months BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL
);
CREATE UNIQUE INDEX impact_by_meeting ON impact (meeting, months, post);
CREATE INDEX impact_by_post ON impact (post, id);
