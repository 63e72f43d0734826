CREATE TABLE city_asked (
    city BIGINT NOT NULL REFERENCES city (id),
    quarter TEXT NOT NULL,
    asked BIGINT NOT NULL,
    PRIMARY KEY (city, quarter)
);
CREATE INDEX city_asked_by_quarter ON city_asked (quarter, city);
CREATE TABLE help_offer (
    id BIGINT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    city BIGINT NOT NULL REFERENCES city (id),
    topic TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    kinds TEXT NOT NULL,
    languages TEXT NOT NULL,
    hours_a_month BIGINT,
    available TEXT NOT NULL,
    in_return TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    confirmed_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX help_offer_by_city ON help_offer (city, ends_at);
CREATE INDEX help_offer_by_post ON help_offer (post, ends_at);
CREATE INDEX help_offer_by_topic ON help_offer (topic, ends_at, id);
