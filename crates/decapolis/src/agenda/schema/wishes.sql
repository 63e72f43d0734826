-- That a post wants to hear an item: rooms and hours are given by it. Only how many do is told.
CREATE TABLE agenda_wish (
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    post BIGINT NOT NULL REFERENCES post (id),
    wished_at BIGINT NOT NULL,
    PRIMARY KEY (item, post)
);
CREATE INDEX agenda_wish_by_post ON agenda_wish (post, wished_at);

-- How many people a room of a meeting has seats for; a room without a row is large enough for everybody.
CREATE TABLE agenda_room (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    name TEXT NOT NULL COLLATE "binary",
    seats BIGINT NOT NULL,
    PRIMARY KEY (meeting, name)
);
