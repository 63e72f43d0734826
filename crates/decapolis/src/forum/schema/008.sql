-- How one takes part in a meeting: in the room, from afar or both; the address at which those from afar join, which is for who comes
-- alone; and in which languages one speaks there, and hears it. A meeting without a row says nothing of it.
CREATE TABLE meeting_joining (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    way TEXT NOT NULL COLLATE "binary",
    address TEXT NOT NULL,
    spoken TEXT NOT NULL,
    interpreted TEXT NOT NULL,
    PRIMARY KEY (meeting)
);
