CREATE TABLE interest (
    id BIGINT NOT NULL,
    person BIGINT NOT NULL REFERENCES person (id),
    post BIGINT NOT NULL REFERENCES post (id),
    kind TEXT NOT NULL,
    organisation BIGINT REFERENCES organisation (id),
    named TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    declared_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX interest_by_kind ON interest (kind, id);
CREATE INDEX interest_by_organisation ON interest (organisation, id);
CREATE INDEX interest_by_person ON interest (person, id);
CREATE INDEX interest_by_post ON interest (post, id);
