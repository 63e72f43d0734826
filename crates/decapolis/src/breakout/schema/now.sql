CREATE TABLE breakout (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    series BIGINT NOT NULL REFERENCES meeting_series (id),
    item BIGINT REFERENCES agenda_item (id),
    author BIGINT NOT NULL REFERENCES post (id),
    is_tables BOOLEAN NOT NULL,
    is_per_group BOOLEAN NOT NULL,
    number BIGINT NOT NULL,
    is_one_language BOOLEAN NOT NULL,
    draws BIGINT NOT NULL,
    told_at BIGINT NOT NULL,
    told_post BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX breakout_by_author ON breakout (author);
CREATE INDEX breakout_by_item ON breakout (item);
CREATE UNIQUE INDEX breakout_by_meeting ON breakout (meeting, item);
CREATE INDEX breakout_by_series ON breakout (series, told_at);
CREATE TABLE breakout_seat (
    id BIGINT NOT NULL,
    breakout BIGINT NOT NULL REFERENCES breakout (id),
    post BIGINT NOT NULL REFERENCES post (id),
    place BIGINT NOT NULL,
    is_moved BOOLEAN NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX breakout_seat_by_post ON breakout_seat (post);
CREATE UNIQUE INDEX breakout_seat_once ON breakout_seat (breakout, post);
