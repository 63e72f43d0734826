-- Who reads and drafts for a post without holding it: [starts_at, ends_at). It ends with the time in the post of whoever
-- named them, so that a successor chooses anew. `name` is what whoever named them calls them: an address alone tells nobody a name.
CREATE TABLE assistance (
    id BIGINT NOT NULL PRIMARY KEY,
    post BIGINT NOT NULL REFERENCES post (id),
    holding BIGINT NOT NULL REFERENCES holding (id),
    person BIGINT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE INDEX assistance_by_post ON assistance (post, ends_at, id);
CREATE INDEX assistance_by_person ON assistance (person, ends_at, id);
CREATE INDEX assistance_by_holding ON assistance (holding);

-- A form that an assistant filled in for the holder of a post, until the holder sends it or somebody lays it aside. What
-- was filled in goes when it is settled.
CREATE TABLE draft (
    id BIGINT NOT NULL PRIMARY KEY,
    post BIGINT NOT NULL REFERENCES post (id),
    author BIGINT NOT NULL REFERENCES person (id),
    target TEXT NOT NULL,
    fields TEXT NOT NULL,
    language TEXT NOT NULL COLLATE "binary",
    written_at BIGINT NOT NULL,
    state TEXT NOT NULL COLLATE "binary",
    settled_at BIGINT NOT NULL,
    location TEXT NOT NULL
);
CREATE INDEX draft_by_post ON draft (post, settled_at, id);
CREATE INDEX draft_by_author ON draft (author, id);
CREATE INDEX draft_by_settling ON draft (settled_at, id);
