CREATE TABLE speaking_list (
    id BIGINT NOT NULL,
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    opened_at BIGINT NOT NULL,
    closed_at BIGINT NOT NULL,
    is_private BOOLEAN NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX speaking_list_by_item ON speaking_list (item);
CREATE INDEX speaking_list_by_meeting ON speaking_list (meeting);
CREATE TABLE speaking_turn (
    id BIGINT NOT NULL,
    list BIGINT NOT NULL REFERENCES speaking_list (id),
    post BIGINT NOT NULL REFERENCES post (id),
    asked_at BIGINT NOT NULL,
    is_point BOOLEAN NOT NULL,
    first_at BIGINT NOT NULL,
    called_at BIGINT NOT NULL,
    spoken_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX speaking_turn_by_post ON speaking_turn (post, asked_at);
CREATE UNIQUE INDEX speaking_turn_once ON speaking_turn (list, post, spoken_at);
