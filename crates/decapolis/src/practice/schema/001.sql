-- What a city did, so that another can judge whether it would fit. `place` is the GeoNames id of the city it is from;
-- `rule` are its preconditions as JSON; `source_year` the year of its newest source.
CREATE TABLE practice (
    id BIGINT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL COLLATE "binary",
    place BIGINT NOT NULL,
    language TEXT NOT NULL COLLATE "binary",
    state TEXT NOT NULL COLLATE "binary",
    stage TEXT NOT NULL COLLATE "binary",
    started BIGINT,
    ended BIGINT,
    evidence BIGINT NOT NULL,
    rule TEXT NOT NULL,
    because TEXT NOT NULL,
    source_year BIGINT,
    contact BIGINT REFERENCES post (id),
    confirmed_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX practice_by_slug ON practice (slug);
CREATE INDEX practice_by_state ON practice (state, id);

CREATE TABLE practice_topic (
    topic TEXT NOT NULL COLLATE "binary",
    practice BIGINT NOT NULL REFERENCES practice (id),
    PRIMARY KEY (topic, practice)
);
CREATE INDEX practice_topic_by_practice ON practice_topic (practice, topic);

-- The cities that did it, the one it is from among them, each with the source that says so, counted from 0.
CREATE TABLE practice_city (
    practice BIGINT NOT NULL REFERENCES practice (id),
    place BIGINT NOT NULL,
    year BIGINT,
    stage TEXT NOT NULL COLLATE "binary",
    is_origin BOOLEAN NOT NULL,
    source BIGINT,
    PRIMARY KEY (practice, place)
);
CREATE INDEX practice_city_by_place ON practice_city (place, practice);

-- Each number of the text with its unit, its year and the source that says so, counted from 0.
CREATE TABLE practice_figure (
    practice BIGINT NOT NULL REFERENCES practice (id),
    position BIGINT NOT NULL,
    kind TEXT NOT NULL COLLATE "binary",
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

-- The beginnings of the words of title and summary in every language, by which a need finds practices of any topic.
CREATE TABLE practice_word (
    word TEXT NOT NULL COLLATE "binary",
    practice BIGINT NOT NULL REFERENCES practice (id),
    PRIMARY KEY (word, practice)
);
