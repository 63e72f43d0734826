CREATE TABLE meeting (
    id BIGINT NOT NULL,
    series BIGINT NOT NULL REFERENCES meeting_series (id),
    circle BIGINT NOT NULL REFERENCES circle (id),
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    host BIGINT REFERENCES city (id),
    place TEXT NOT NULL,
    zone TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    is_confidential BOOLEAN NOT NULL,
    chair BIGINT NOT NULL REFERENCES post (id),
    seats BIGINT NOT NULL,
    per_city BIGINT NOT NULL,
    partner_seats BIGINT NOT NULL,
    admits TEXT NOT NULL,
    answer_by BIGINT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    made_at BIGINT NOT NULL,
    cancelled_at BIGINT NOT NULL,
    cancel_reason TEXT NOT NULL,
    changes BIGINT NOT NULL,
    told_seat BIGINT NOT NULL,
    moved_at BIGINT NOT NULL,
    per_region BIGINT,
    PRIMARY KEY (id)
);
CREATE INDEX meeting_by_author ON meeting (author, made_at);
CREATE UNIQUE INDEX meeting_by_circle ON meeting (circle);
CREATE INDEX meeting_by_host ON meeting (host);
CREATE INDEX meeting_by_series ON meeting (series, starts_at, id);
CREATE INDEX meeting_by_start ON meeting (starts_at, id);
CREATE TABLE meeting_class (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    kind TEXT NOT NULL,
    opens_at BIGINT NOT NULL,
    kept BIGINT NOT NULL,
    kept_until BIGINT NOT NULL,
    told BIGINT NOT NULL,
    set_by BIGINT NOT NULL REFERENCES post (id),
    set_at BIGINT NOT NULL,
    misled BIGINT NOT NULL,
    put_right BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX meeting_class_by_post ON meeting_class (set_by);
CREATE UNIQUE INDEX meeting_class_once ON meeting_class (meeting, kind);
CREATE TABLE meeting_contest (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    giver BIGINT NOT NULL REFERENCES circle (id),
    contract TEXT NOT NULL,
    contract_key TEXT NOT NULL,
    competitor BIGINT NOT NULL REFERENCES circle (id),
    said_by BIGINT NOT NULL REFERENCES post (id),
    said_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX meeting_contest_by_competitor ON meeting_contest (competitor);
CREATE INDEX meeting_contest_by_giver ON meeting_contest (giver);
CREATE INDEX meeting_contest_by_post ON meeting_contest (said_by);
CREATE UNIQUE INDEX meeting_contest_once ON meeting_contest (meeting, giver, contract_key, competitor);
CREATE TABLE meeting_joining (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    way TEXT NOT NULL,
    address TEXT NOT NULL,
    spoken TEXT NOT NULL,
    interpreted TEXT NOT NULL,
    PRIMARY KEY (meeting)
);
CREATE TABLE meeting_seat (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    side TEXT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    home BIGINT NOT NULL REFERENCES circle (id),
    instead_of BIGINT REFERENCES post (id),
    state TEXT NOT NULL,
    number BIGINT,
    asked_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    is_afar BOOLEAN NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX meeting_seat_by_home ON meeting_seat (home, state, meeting);
CREATE INDEX meeting_seat_by_post ON meeting_seat (post, changed_at, id);
CREATE INDEX meeting_seat_in_order ON meeting_seat (meeting, id);
CREATE UNIQUE INDEX meeting_seat_number ON meeting_seat (meeting, side, number);
CREATE UNIQUE INDEX meeting_seat_once ON meeting_seat (meeting, post);
CREATE TABLE meeting_series (
    id BIGINT NOT NULL,
    name TEXT NOT NULL,
    sort_key BYTEA NOT NULL,
    purpose TEXT NOT NULL,
    language TEXT NOT NULL,
    topic TEXT NOT NULL,
    format TEXT NOT NULL,
    region BIGINT REFERENCES region (id),
    author BIGINT NOT NULL REFERENCES post (id),
    begun_at BIGINT NOT NULL,
    dates_are_public BOOLEAN NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX meeting_series_by_name ON meeting_series (sort_key, id);
CREATE TABLE meeting_target (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    region BIGINT NOT NULL REFERENCES region (id),
    wanted BIGINT NOT NULL,
    PRIMARY KEY (meeting, region)
);
CREATE INDEX meeting_target_by_region ON meeting_target (region);
CREATE TABLE meeting_task (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    kind TEXT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    due_at BIGINT NOT NULL,
    done_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX meeting_task_by_post ON meeting_task (post, done_at);
CREATE INDEX meeting_task_in_order ON meeting_task (meeting, due_at, id);
