-- A series of meetings: what it is for, in which form, for which region or for the whole network.
CREATE TABLE meeting_series (
    id BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    sort_key BYTEA NOT NULL,
    purpose TEXT NOT NULL,
    language TEXT NOT NULL,
    topic TEXT NOT NULL COLLATE "binary",
    format TEXT NOT NULL COLLATE "binary",
    region BIGINT REFERENCES region (id),
    author BIGINT NOT NULL REFERENCES post (id),
    begun_at BIGINT NOT NULL
);
CREATE INDEX meeting_series_by_name ON meeting_series (sort_key, id);

-- A meeting of a series. Those who take part are the posts of its circle. What is not cancelled is so at the end of time;
-- `changes` grows with each change that calendars have to learn of.
CREATE TABLE meeting (
    id BIGINT NOT NULL PRIMARY KEY,
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
    admits TEXT NOT NULL COLLATE "binary",
    answer_by BIGINT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    made_at BIGINT NOT NULL,
    cancelled_at BIGINT NOT NULL,
    cancel_reason TEXT NOT NULL,
    changes BIGINT NOT NULL,
    told_seat BIGINT NOT NULL
);
CREATE UNIQUE INDEX meeting_by_circle ON meeting (circle);
CREATE INDEX meeting_by_host ON meeting (host);
CREATE INDEX meeting_by_start ON meeting (starts_at, id);
CREATE INDEX meeting_by_series ON meeting (series, starts_at, id);
CREATE INDEX meeting_by_author ON meeting (author, made_at);

-- A post's seat at a meeting, from the proposal to the day itself. A number stands for a place in the room: the last one is
-- given once. `until` is the day until which an invitation, a hold or an offer lasts.
CREATE TABLE meeting_seat (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    side TEXT NOT NULL COLLATE "binary",
    post BIGINT NOT NULL REFERENCES post (id),
    home BIGINT NOT NULL REFERENCES circle (id),
    instead_of BIGINT REFERENCES post (id),
    state TEXT NOT NULL COLLATE "binary",
    number BIGINT,
    asked_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL
);
CREATE UNIQUE INDEX meeting_seat_number ON meeting_seat (meeting, side, number);
CREATE UNIQUE INDEX meeting_seat_once ON meeting_seat (meeting, post);
CREATE INDEX meeting_seat_in_order ON meeting_seat (meeting, id);
CREATE INDEX meeting_seat_by_post ON meeting_seat (post, changed_at, id);
CREATE INDEX meeting_seat_by_home ON meeting_seat (home, state, meeting);
