-- A tie that a holder of a post declared, or that there is none to declare. Ending it keeps it. The name is the one by which
-- the other side was known when it was declared.
CREATE TABLE interest (
    id BIGINT NOT NULL PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES person (id),
    post BIGINT NOT NULL REFERENCES post (id),
    kind TEXT NOT NULL COLLATE "binary",
    organisation BIGINT REFERENCES organisation (id),
    named TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    declared_at BIGINT NOT NULL
);
CREATE INDEX interest_by_person ON interest (person, id);
CREATE INDEX interest_by_post ON interest (post, id);
CREATE INDEX interest_by_kind ON interest (kind, id);
CREATE INDEX interest_by_organisation ON interest (organisation, id);
