-- Visits beside a meeting. `words` is what one sees, `meeting_point` where one meets; `is_step_free`, `walking_minutes` and
-- `access_words` say who gets along with the way, and nothing of a person. The meeting has its zone. `told_place` is the last of
-- those who hold a place or wait that was told of the latest change.
CREATE TABLE excursion (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    meeting_point TEXT NOT NULL,
    places BIGINT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    is_step_free BOOLEAN NOT NULL,
    walking_minutes BIGINT NOT NULL,
    access_words TEXT NOT NULL,
    language TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    changed_at BIGINT NOT NULL,
    cancelled_at BIGINT NOT NULL,
    cancel_reason TEXT NOT NULL,
    told_place BIGINT NOT NULL
);
CREATE INDEX excursion_by_meeting ON excursion (meeting, id);
CREATE INDEX excursion_by_author ON excursion (author, id);
-- A place is a post's. `number` is one of the places that there are, each given once; without one the post waits, in the order of
-- ids.
CREATE TABLE excursion_place (
    id BIGINT NOT NULL PRIMARY KEY,
    excursion BIGINT NOT NULL REFERENCES excursion (id),
    post BIGINT NOT NULL REFERENCES post (id),
    number BIGINT,
    asked_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX excursion_place_by_number ON excursion_place (excursion, number);
CREATE UNIQUE INDEX excursion_place_by_post ON excursion_place (post, excursion);
CREATE INDEX excursion_place_by_excursion ON excursion_place (excursion, id);
