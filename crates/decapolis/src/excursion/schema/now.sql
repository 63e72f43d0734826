CREATE TABLE excursion (
    id BIGINT NOT NULL,
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
    told_place BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX excursion_by_author ON excursion (author, id);
CREATE INDEX excursion_by_meeting ON excursion (meeting, id);
CREATE TABLE excursion_place (
    id BIGINT NOT NULL,
    excursion BIGINT NOT NULL REFERENCES excursion (id),
    post BIGINT NOT NULL REFERENCES post (id),
    number BIGINT,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX excursion_place_by_excursion ON excursion_place (excursion, id);
CREATE UNIQUE INDEX excursion_place_by_number ON excursion_place (excursion, number);
CREATE UNIQUE INDEX excursion_place_by_post ON excursion_place (post, excursion);
