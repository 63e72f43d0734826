CREATE TABLE city (
    id BIGINT NOT NULL,
    circle BIGINT NOT NULL REFERENCES circle (id),
    place BIGINT NOT NULL,
    name TEXT NOT NULL,
    sort_key BYTEA NOT NULL,
    region BIGINT NOT NULL REFERENCES region (id),
    created_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX city_by_circle ON city (circle);
CREATE INDEX city_by_name ON city (sort_key, id);
CREATE UNIQUE INDEX city_by_place ON city (place);
CREATE INDEX city_by_region ON city (region, sort_key);
CREATE TABLE city_fact (
    city BIGINT NOT NULL REFERENCES city (id),
    fact TEXT NOT NULL,
    content TEXT NOT NULL,
    year BIGINT NOT NULL,
    source TEXT NOT NULL,
    author BIGINT NOT NULL,
    entered_at BIGINT NOT NULL,
    PRIMARY KEY (city, fact)
);
CREATE TABLE hand_over (
    id BIGINT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    person_before BIGINT REFERENCES person (id),
    holding_before BIGINT REFERENCES holding (id),
    ended_before BIGINT NOT NULL,
    holding_after BIGINT NOT NULL REFERENCES holding (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    made_at BIGINT NOT NULL,
    undone_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX hand_over_by_post ON hand_over (post, id);
CREATE TABLE member_import (
    id BIGINT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    list BYTEA NOT NULL,
    chosen_columns TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    taken_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX member_import_by_state ON member_import (state, made_at, id);
CREATE TABLE member_import_row (
    member_import BIGINT NOT NULL REFERENCES member_import (id),
    row_number BIGINT NOT NULL,
    line BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT NOT NULL,
    person BIGINT,
    post BIGINT,
    holding BIGINT,
    PRIMARY KEY (member_import, row_number)
);
CREATE INDEX member_import_row_by_person ON member_import_row (person);
CREATE TABLE membership (
    id BIGINT NOT NULL,
    city BIGINT NOT NULL REFERENCES city (id),
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    author BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX membership_by_city ON membership (city, ends_at, starts_at);
CREATE INDEX membership_by_state ON membership (state, ends_at, city);
CREATE TABLE organisation (
    id BIGINT NOT NULL,
    circle BIGINT NOT NULL REFERENCES circle (id),
    name TEXT NOT NULL,
    sort_key BYTEA NOT NULL,
    kind TEXT NOT NULL,
    website TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX organisation_by_circle ON organisation (circle);
CREATE INDEX organisation_by_kind ON organisation (kind, sort_key, id);
CREATE INDEX organisation_by_name ON organisation (sort_key, id);
CREATE TABLE partnership (
    id BIGINT NOT NULL,
    organisation BIGINT NOT NULL REFERENCES organisation (id),
    network_gives TEXT NOT NULL,
    partner_gives TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    network_amount BIGINT,
    network_currency TEXT,
    partner_amount BIGINT,
    partner_currency TEXT,
    rules TEXT NOT NULL,
    language TEXT NOT NULL,
    proposed_by BIGINT NOT NULL,
    proposed_at BIGINT NOT NULL,
    agreed_by BIGINT NOT NULL,
    agreed_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    end_reason TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX partnership_by_organisation ON partnership (organisation, ends_at);
CREATE TABLE post_end (
    id BIGINT NOT NULL,
    holding BIGINT NOT NULL REFERENCES holding (id),
    reason TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    ended_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX post_end_by_holding ON post_end (holding);
CREATE TABLE post_invitation (
    id BIGINT NOT NULL,
    home BIGINT NOT NULL REFERENCES circle (id),
    post BIGINT REFERENCES post (id),
    person BIGINT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    function TEXT NOT NULL,
    title TEXT NOT NULL,
    ends_at BIGINT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    sent_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    settled_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX post_invitation_by_home ON post_invitation (home, settled_at, id);
CREATE INDEX post_invitation_by_person ON post_invitation (person, id);
CREATE INDEX post_invitation_by_settling ON post_invitation (settled_at, id);
CREATE TABLE region (
    id BIGINT NOT NULL,
    circle BIGINT NOT NULL REFERENCES circle (id),
    place BIGINT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX region_by_circle ON region (circle);
