CREATE COLLATION IF NOT EXISTS "binary" FROM "C";

-- People and the posts they hold. A person's name and address are personal; everything else hangs on posts.
CREATE TABLE person (
    id BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    sort_key BYTEA NOT NULL,
    email TEXT,
    email_folded TEXT COLLATE "binary",
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    theme TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    erased_at BIGINT
);
CREATE UNIQUE INDEX person_by_email ON person (email_folded);
CREATE INDEX person_by_name ON person (sort_key, id);

-- A dated set of posts: a city's people, an organisation, a body, a region, a meeting, all members, everybody.
CREATE TABLE circle (
    id BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL COLLATE "binary",
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE INDEX circle_by_kind ON circle (kind, id);

-- A function in one circle, its home. The home and the function of a post never change: a new function is a new post.
CREATE TABLE post (
    id BIGINT NOT NULL PRIMARY KEY,
    home BIGINT NOT NULL REFERENCES circle (id),
    function TEXT NOT NULL COLLATE "binary",
    title TEXT NOT NULL,
    answers BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX post_by_home ON post (home, id);

-- Which circles a post belongs to, from and until when: [starts_at, ends_at).
CREATE TABLE circle_post (
    post BIGINT NOT NULL REFERENCES post (id),
    circle BIGINT NOT NULL REFERENCES circle (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    PRIMARY KEY (post, circle, starts_at)
);
CREATE INDEX circle_post_by_circle ON circle_post (circle, ends_at, post);

-- Who holds a post: [starts_at, ends_at). An acting holder stands in while nobody was appointed.
CREATE TABLE holding (
    id BIGINT NOT NULL PRIMARY KEY,
    post BIGINT NOT NULL REFERENCES post (id),
    person BIGINT NOT NULL REFERENCES person (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    is_acting BOOLEAN NOT NULL
);
CREATE INDEX holding_by_post ON holding (post, ends_at, starts_at);
CREATE INDEX holding_by_person ON holding (person, ends_at, starts_at);
CREATE INDEX holding_by_end ON holding (ends_at, id);

-- Sessions and the links that begin one. Only hashes are kept.
CREATE TABLE session (
    key BYTEA NOT NULL PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES person (id),
    post BIGINT REFERENCES post (id),
    strength TEXT NOT NULL COLLATE "binary",
    began_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE INDEX session_by_person ON session (person, ends_at);
CREATE INDEX session_by_end ON session (ends_at);

CREATE TABLE invitation_link (
    key BYTEA NOT NULL PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES person (id),
    post BIGINT REFERENCES post (id),
    is_reusable BOOLEAN NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX invitation_link_by_expiry ON invitation_link (expires_at);
CREATE INDEX invitation_link_by_person ON invitation_link (person, expires_at);

-- Who may read a record: the circles it is open to.
CREATE TABLE audience (
    record BIGINT NOT NULL,
    circle BIGINT NOT NULL REFERENCES circle (id),
    PRIMARY KEY (record, circle)
);
CREATE INDEX audience_by_circle ON audience (circle, record);

-- Why a record exists and what came of it: links between records of any capability.
CREATE TABLE thread (
    source BIGINT NOT NULL,
    target BIGINT NOT NULL,
    kind TEXT NOT NULL COLLATE "binary",
    source_kind TEXT NOT NULL COLLATE "binary",
    target_kind TEXT NOT NULL COLLATE "binary",
    author BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (source, target, kind)
);
CREATE INDEX thread_by_target ON thread (target, source);

-- What has to happen next with an open record, who does it, until when. One a record; none when it is closed.
CREATE TABLE next_step (
    record BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL COLLATE "binary",
    verb TEXT NOT NULL COLLATE "binary",
    post BIGINT NOT NULL REFERENCES post (id),
    due_at BIGINT NOT NULL,
    title TEXT NOT NULL
);
CREATE INDEX next_step_by_post ON next_step (post, due_at, record);
CREATE INDEX next_step_by_due ON next_step (due_at, record);

-- Topics are data: names and words per language, the theme of likeness, dated.
CREATE TABLE topic (
    id TEXT NOT NULL PRIMARY KEY COLLATE "binary",
    theme TEXT NOT NULL COLLATE "binary",
    place BIGINT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE TABLE topic_word (
    topic TEXT NOT NULL COLLATE "binary" REFERENCES topic (id),
    language TEXT NOT NULL COLLATE "binary",
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (topic, language)
);

-- What people write, per language, with its status: original, human or machine.
CREATE TABLE written (
    record BIGINT NOT NULL,
    field TEXT NOT NULL COLLATE "binary",
    language TEXT NOT NULL COLLATE "binary",
    status TEXT NOT NULL COLLATE "binary",
    content TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (record, field, language)
);

-- Under which pseudonym and key the audit knows a person. Erasing a person destroys their row, and only then is the
-- audit silent about them: what was hashed under the key can be computed by nobody any more.
CREATE TABLE person_key (
    person BIGINT NOT NULL PRIMARY KEY REFERENCES person (id),
    pseudonym BIGINT NOT NULL,
    secret BYTEA NOT NULL
);
CREATE UNIQUE INDEX person_key_by_pseudonym ON person_key (pseudonym);

-- Each write: who (as a pseudonym), what, when, in which post. Ids only, and a keyed hash where values matter. Rows are
-- never changed; they are sealed into a chain once a second.
CREATE TABLE audit (
    id BIGINT NOT NULL PRIMARY KEY,
    act TEXT NOT NULL COLLATE "binary",
    pseudonym BIGINT NOT NULL,
    post BIGINT NOT NULL,
    record BIGINT NOT NULL,
    happened_at BIGINT NOT NULL,
    values_hash BYTEA
);
CREATE INDEX audit_by_record ON audit (record, id);
CREATE INDEX audit_by_pseudonym ON audit (pseudonym, id);

-- The chain: each epoch seals all lines of the audit from its first to its last, and the epoch before it.
CREATE TABLE audit_epoch (
    id BIGINT NOT NULL PRIMARY KEY,
    first_entry BIGINT NOT NULL,
    last_entry BIGINT NOT NULL,
    entry_count BIGINT NOT NULL,
    previous_hash BYTEA NOT NULL,
    hash BYTEA NOT NULL,
    sealed_at BIGINT NOT NULL
);

-- Who was erased and when; written to the journal of erasures, which lies outside every backup, right after the commit.
CREATE TABLE erasure (
    person BIGINT NOT NULL PRIMARY KEY REFERENCES person (id),
    erased_at BIGINT NOT NULL,
    is_journaled BOOLEAN NOT NULL
);
CREATE INDEX erasure_by_state ON erasure (is_journaled, person);

-- What somebody erased since wrote in a record, until the secretariat has looked whether it names them.
CREATE TABLE erasure_look (
    id BIGINT NOT NULL PRIMARY KEY,
    record BIGINT NOT NULL,
    kind TEXT NOT NULL COLLATE "binary",
    words TEXT NOT NULL
);

-- A form sent twice is one act: the second answer is the first one's.
CREATE TABLE form_answer (
    key BYTEA NOT NULL PRIMARY KEY,
    location TEXT NOT NULL,
    answered_at BIGINT NOT NULL
);
CREATE INDEX form_answer_by_time ON form_answer (answered_at);

-- What this installation is: the network's name, whether it is a demo, its secret.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY COLLATE "binary",
    content TEXT NOT NULL
);

-- Everybody and all members are circles that every network has; nobody is a post that belongs to everybody alone.
INSERT INTO circle (id, kind, name, created_at) VALUES (1, 'everybody', '', 0);
INSERT INTO circle (id, kind, name, created_at) VALUES (2, 'members', '', 0);
INSERT INTO post (id, home, function, title, answers, created_at) VALUES (0, 1, 'nobody', '', FALSE, 0);
INSERT INTO circle_post (post, circle, starts_at, ends_at) VALUES (0, 1, 0, 9223372036854775807);
