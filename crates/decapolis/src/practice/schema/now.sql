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
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX practice_by_slug ON practice (slug);
CREATE INDEX practice_by_state ON practice (state, id);
CREATE TABLE practice_city (
    practice BIGINT NOT NULL REFERENCES practice (id),
    place BIGINT NOT NULL,
    year BIGINT,
    stage TEXT NOT NULL,
    is_origin BOOLEAN NOT NULL,
    source BIGINT,
    PRIMARY KEY (practice, place)
);
CREATE INDEX practice_city_by_place ON practice_city (place, practice);
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
