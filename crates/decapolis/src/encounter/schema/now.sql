CREATE TABLE encounter (
    id BIGINT NOT NULL,
    round BIGINT NOT NULL REFERENCES encounter_round (id),
    one BIGINT NOT NULL REFERENCES post (id),
    other BIGINT NOT NULL REFERENCES post (id),
    slot BIGINT NOT NULL,
    place BIGINT NOT NULL,
    called_off_at BIGINT NOT NULL,
    called_off_by BIGINT REFERENCES post (id),
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX encounter_by_one ON encounter (one);
CREATE INDEX encounter_by_other ON encounter (other);
CREATE UNIQUE INDEX encounter_by_round ON encounter (round, slot, place);
CREATE INDEX encounter_by_who_called_off ON encounter (called_off_by, called_off_at);
CREATE TABLE encounter_away (
    id BIGINT NOT NULL,
    round BIGINT NOT NULL REFERENCES encounter_round (id),
    post BIGINT NOT NULL REFERENCES post (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    said_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX encounter_away_by_post ON encounter_away (post, said_at);
CREATE INDEX encounter_away_by_round ON encounter_away (round, post, starts_at);
CREATE TABLE encounter_round (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    author BIGINT NOT NULL REFERENCES post (id),
    starts_at BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    slots BIGINT NOT NULL,
    tables BIGINT NOT NULL,
    wish_by BIGINT NOT NULL,
    draws BIGINT NOT NULL,
    drawn_at BIGINT NOT NULL,
    told_at BIGINT NOT NULL,
    told_post BIGINT NOT NULL,
    asked_post BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX encounter_round_by_author ON encounter_round (author);
CREATE UNIQUE INDEX encounter_round_by_meeting ON encounter_round (meeting);
CREATE TABLE encounter_unmet (
    id BIGINT NOT NULL,
    round BIGINT NOT NULL REFERENCES encounter_round (id),
    one BIGINT NOT NULL REFERENCES post (id),
    other BIGINT NOT NULL REFERENCES post (id),
    common BIGINT NOT NULL,
    full_slots BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX encounter_unmet_by_one ON encounter_unmet (one);
CREATE INDEX encounter_unmet_by_other ON encounter_unmet (other);
CREATE INDEX encounter_unmet_by_round ON encounter_unmet (round, id);
CREATE TABLE encounter_wish (
    id BIGINT NOT NULL,
    round BIGINT NOT NULL REFERENCES encounter_round (id),
    post BIGINT NOT NULL REFERENCES post (id),
    wanted BIGINT NOT NULL REFERENCES post (id),
    wished_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX encounter_wish_by_post ON encounter_wish (post, wished_at);
CREATE UNIQUE INDEX encounter_wish_by_round ON encounter_wish (round, post, wanted);
CREATE INDEX encounter_wish_by_wanted ON encounter_wish (wanted);
