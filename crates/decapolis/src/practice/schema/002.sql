-- Practices written on pages: the post that wrote one (none for those from files), and why one was withdrawn.
ALTER TABLE practice ADD COLUMN author BIGINT REFERENCES post (id);
ALTER TABLE practice ADD COLUMN withdrawn TEXT;
CREATE INDEX practice_word_by_practice ON practice_word (practice, word);
CREATE INDEX practice_by_author ON practice (author, id);
CREATE INDEX practice_by_place ON practice (place, state, id);

-- How strong the evidence of one result is, 0 to 4.
ALTER TABLE practice_figure ADD COLUMN grade BIGINT;

-- Every city of a practice can give one of its posts as contact; `practice.contact` is not read any more.
ALTER TABLE practice_city ADD COLUMN contact BIGINT REFERENCES post (id);
UPDATE practice_city SET contact = (SELECT practice.contact FROM practice WHERE practice.id = practice_city.practice)
    WHERE is_origin;
UPDATE practice SET contact = NULL;
CREATE INDEX practice_city_by_contact ON practice_city (contact, practice);

-- A city of a practice says that it still runs, that it changed or that it ended. `undone_at` is for ever later while it
-- stands; `since` is the day from which it is so, as ISO 8601, where it was said.
CREATE TABLE practice_confirmation (
    id BIGINT NOT NULL PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    place BIGINT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    said TEXT NOT NULL COLLATE "binary",
    since TEXT,
    words TEXT NOT NULL,
    language TEXT NOT NULL COLLATE "binary",
    confirmed_before BIGINT,
    made_at BIGINT NOT NULL,
    undone_at BIGINT NOT NULL
);
CREATE INDEX practice_confirmation_by_practice ON practice_confirmation (practice, id);
CREATE INDEX practice_confirmation_by_post ON practice_confirmation (post, made_at);

-- What a city did with another's practice, one line a city: planning, running, ended, or decided against with the reason.
CREATE TABLE practice_adoption (
    id BIGINT NOT NULL PRIMARY KEY,
    practice BIGINT NOT NULL REFERENCES practice (id),
    place BIGINT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    status TEXT NOT NULL COLLATE "binary",
    year BIGINT,
    words TEXT NOT NULL,
    language TEXT NOT NULL COLLATE "binary",
    made_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX practice_adoption_by_place ON practice_adoption (practice, place);
CREATE INDEX practice_adoption_by_post ON practice_adoption (post, made_at);
