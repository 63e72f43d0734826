CREATE TABLE brief_reading (
    need BIGINT NOT NULL REFERENCES need (id),
    post BIGINT NOT NULL REFERENCES post (id),
    read_at BIGINT NOT NULL,
    PRIMARY KEY (need, post)
);
CREATE INDEX brief_reading_by_post ON brief_reading (post, read_at);
CREATE TABLE need (
    id BIGINT NOT NULL,
    city BIGINT NOT NULL REFERENCES city (id),
    topic TEXT NOT NULL,
    is_topic_chosen BOOLEAN NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    stated_at BIGINT NOT NULL,
    closed_at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    urgency TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX need_by_author ON need (author, stated_at);
CREATE INDEX need_by_city ON need (city, stated_at);
CREATE INDEX need_by_topic ON need (topic, closed_at, stated_at);
CREATE TABLE question (
    id BIGINT NOT NULL,
    need BIGINT NOT NULL REFERENCES need (id),
    asker BIGINT NOT NULL REFERENCES post (id),
    asked BIGINT NOT NULL REFERENCES post (id),
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    answer TEXT NOT NULL,
    answer_language TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX question_by_answer ON question (answered_at, sent_at);
CREATE INDEX question_by_asked ON question (asked, sent_at);
CREATE INDEX question_by_asker ON question (asker, sent_at);
CREATE UNIQUE INDEX question_once ON question (need, asked);
