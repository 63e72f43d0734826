-- From when on a class of people registers for a meeting, and how many seats are given to nobody else until before a day. `told` is the
-- circle up to which it was told that it is open.
CREATE TABLE meeting_class (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    kind TEXT NOT NULL COLLATE "binary",
    opens_at BIGINT NOT NULL,
    kept BIGINT NOT NULL,
    kept_until BIGINT NOT NULL,
    told BIGINT NOT NULL,
    set_by BIGINT NOT NULL REFERENCES post (id),
    set_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX meeting_class_once ON meeting_class (meeting, kind);
CREATE INDEX meeting_class_by_post ON meeting_class (set_by);
