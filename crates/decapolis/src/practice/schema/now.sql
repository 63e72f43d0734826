CREATE TABLE practice (
    id BIGINT NOT NULL,
    slug TEXT NOT NULL,
    place BIGINT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    stage TEXT NOT NULL,
    started BIGINT,
    ended BIGINT,
    evidence BIGINT NOT NULL,
    rule TEXT NOT NULL,
    because TEXT NOT NULL,
    source_year BIGINT,
    contact BIGINT REFERENCES post (id),
    confirmed_at BIGINT,
    created_at BIGINT NOT NULL,
    author BIGINT REFERENCES post (id),
    withdrawn TEXT,
    PRIMARY KEY (id)
);
CREATE INDEX practice_by_author ON practice (author, id);
CREATE INDEX practice_by_place ON practice (place, state, id);
CREATE UNIQUE INDEX practice_by_slug ON practice (slug);
CREATE INDEX practice_by_state ON practice (state, id);
CREATE TABLE practice_adoption (
    id BIGINT NOT NULL,
    practice BIGINT NOT NULL REFERENCES practice (id),
    place BIGINT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    status TEXT NOT NULL,
    year BIGINT,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX practice_adoption_by_place ON practice_adoption (practice, place);
CREATE INDEX practice_adoption_by_post ON practice_adoption (post, made_at);
CREATE TABLE practice_city (
    practice BIGINT NOT NULL REFERENCES practice (id),
    place BIGINT NOT NULL,
    year BIGINT,
    stage TEXT NOT NULL,
    is_origin BOOLEAN NOT NULL,
    source BIGINT,
    contact BIGINT REFERENCES post (id),
    PRIMARY KEY (practice, place)
);
CREATE INDEX practice_city_by_contact ON practice_city (contact, practice);
CREATE INDEX practice_city_by_place ON practice_city (place, practice);
CREATE TABLE practice_confirmation (
    id BIGINT NOT NULL,
    practice BIGINT NOT NULL REFERENCES practice (id),
    place BIGINT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    said TEXT NOT NULL,
    since TEXT,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    confirmed_before BIGINT,
    made_at BIGINT NOT NULL,
    undone_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX practice_confirmation_by_post ON practice_confirmation (post, made_at);
CREATE INDEX practice_confirmation_by_practice ON practice_confirmation (practice, id);
CREATE TABLE practice_figure (
    practice BIGINT NOT NULL REFERENCES practice (id),
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    amount DOUBLE PRECISION NOT NULL,
    unit TEXT NOT NULL,
    currency TEXT,
    year BIGINT,
    source BIGINT NOT NULL,
    grade BIGINT,
    PRIMARY KEY (practice, position)
);
CREATE TABLE practice_source (
    practice BIGINT NOT NULL REFERENCES practice (id),
    position BIGINT NOT NULL,
    address TEXT NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    published TEXT,
    read_on TEXT NOT NULL,
    says TEXT NOT NULL,
    PRIMARY KEY (practice, position)
);
CREATE TABLE practice_topic (
    topic TEXT NOT NULL,
    practice BIGINT NOT NULL REFERENCES practice (id),
    PRIMARY KEY (topic, practice)
);
CREATE INDEX practice_topic_by_practice ON practice_topic (practice, topic);
CREATE TABLE practice_word (
    word TEXT NOT NULL,
    practice BIGINT NOT NULL REFERENCES practice (id),
    PRIMARY KEY (word, practice)
);
CREATE INDEX practice_word_by_practice ON practice_word (practice, word);
