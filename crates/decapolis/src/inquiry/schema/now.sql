CREATE TABLE inquiry (
    id BIGINT NOT NULL,
    need BIGINT NOT NULL REFERENCES need (id),
    city BIGINT NOT NULL REFERENCES city (id),
    region BIGINT NOT NULL REFERENCES region (id),
    topic TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    asker BIGINT NOT NULL REFERENCES post (id),
    asked_at BIGINT NOT NULL,
    rounds BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    best BIGINT REFERENCES question (id),
    best_city BIGINT REFERENCES city (id),
    thanks TEXT NOT NULL,
    settled_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX inquiry_by_answer ON inquiry (answered_at, settled_at, id);
CREATE INDEX inquiry_by_asker ON inquiry (asker, asked_at);
CREATE INDEX inquiry_by_best ON inquiry (best_city, id);
CREATE INDEX inquiry_by_city ON inquiry (city);
CREATE INDEX inquiry_by_need ON inquiry (need, id);
CREATE INDEX inquiry_by_region ON inquiry (region, answered_at, settled_at, id);
CREATE INDEX inquiry_by_topic ON inquiry (topic, answered_at, settled_at, id);
CREATE TABLE inquiry_ask (
    inquiry BIGINT NOT NULL REFERENCES inquiry (id),
    question BIGINT NOT NULL REFERENCES question (id),
    post BIGINT NOT NULL REFERENCES post (id),
    city BIGINT NOT NULL REFERENCES city (id),
    round BIGINT NOT NULL,
    reasons TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (inquiry, question)
);
CREATE INDEX inquiry_ask_by_city ON inquiry_ask (city, answered_at);
CREATE INDEX inquiry_ask_by_post ON inquiry_ask (post);
CREATE UNIQUE INDEX inquiry_ask_by_question ON inquiry_ask (question);
