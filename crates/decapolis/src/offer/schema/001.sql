-- What the holder of a post offers to others, once: under a topic, in their own words, with what kinds of help, in which
-- languages, how much of it and what for. `confirmed_at` is when the post last said that it stands.
CREATE TABLE help_offer (
    id BIGINT NOT NULL PRIMARY KEY,
    post BIGINT NOT NULL REFERENCES post (id),
    city BIGINT NOT NULL REFERENCES city (id),
    topic TEXT NOT NULL COLLATE "binary",
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    kinds TEXT NOT NULL,
    languages TEXT NOT NULL,
    hours_a_month BIGINT,
    available TEXT NOT NULL,
    in_return TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    confirmed_at BIGINT NOT NULL
);
INSERT INTO help_offer (id, post, city, topic, words, language, kinds, languages, hours_a_month, available, in_return,
        starts_at, ends_at, confirmed_at)
    SELECT id, post, city, topic, words, language, 'question', language, NULL, '', '', starts_at, ends_at, starts_at
    FROM offer;
-- Half a year after each began its post is asked whether it still stands.
INSERT INTO job (id, kind, payload, run_at, tries, locked_until, last_error)
    SELECT id, 'offer-confirmation', CAST(id AS TEXT), starts_at + 15724800000000, 0, 0, '' FROM offer
    WHERE ends_at = 9223372036854775807;
DROP TABLE offer;
CREATE INDEX help_offer_by_topic ON help_offer (topic, ends_at, id);
CREATE INDEX help_offer_by_post ON help_offer (post, ends_at);
CREATE INDEX help_offer_by_city ON help_offer (city, ends_at);

-- How often a city was asked for help in a quarter, "2026-Q2", so that nobody is asked to exhaustion.
CREATE TABLE city_asked (
    city BIGINT NOT NULL REFERENCES city (id),
    quarter TEXT NOT NULL COLLATE "binary",
    asked BIGINT NOT NULL,
    PRIMARY KEY (city, quarter)
);
CREATE INDEX city_asked_by_quarter ON city_asked (quarter, city);

-- Offers on a topic are kept in memory (kernel::db::Kept).
INSERT INTO table_version (name, version) VALUES ('help_offer', 1);
