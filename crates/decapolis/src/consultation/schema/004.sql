-- The addressee's reply, whose place is 0, and why something was done with the question at a place, in other languages than the ones that
-- they were written in.
CREATE TABLE consultation_response_version (
    consultation BIGINT NOT NULL REFERENCES consultation (id),
    place BIGINT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (consultation, place, language)
);
