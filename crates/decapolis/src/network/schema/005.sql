-- An invitation into a post, until the person takes it up, the network withdraws it, or it is too old. The post is a
-- vacant one, or is made when the invitation is taken up: whoever never comes leaves nothing behind. `name` is as the
-- inviter wrote it, so that an address alone tells nobody a name.
CREATE TABLE post_invitation (
    id BIGINT NOT NULL PRIMARY KEY,
    home BIGINT NOT NULL REFERENCES circle (id),
    post BIGINT REFERENCES post (id),
    person BIGINT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    function TEXT NOT NULL COLLATE "binary",
    title TEXT NOT NULL,
    ends_at BIGINT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    sent_at BIGINT NOT NULL,
    state TEXT NOT NULL COLLATE "binary",
    settled_at BIGINT NOT NULL
);
CREATE INDEX post_invitation_by_home ON post_invitation (home, settled_at, id);
CREATE INDEX post_invitation_by_person ON post_invitation (person, id);
CREATE INDEX post_invitation_by_settling ON post_invitation (settled_at, id);

-- Why somebody's time in a post ended before its day, and in which post that was decided.
CREATE TABLE post_end (
    id BIGINT NOT NULL PRIMARY KEY,
    holding BIGINT NOT NULL REFERENCES holding (id),
    reason TEXT NOT NULL COLLATE "binary",
    author BIGINT NOT NULL REFERENCES post (id),
    ended_at BIGINT NOT NULL
);
CREATE INDEX post_end_by_holding ON post_end (holding);

-- A list of people on its way into the network. The file is kept until it is taken, a day at most; then only which row
-- became what.
CREATE TABLE member_import (
    id BIGINT NOT NULL PRIMARY KEY,
    author BIGINT NOT NULL REFERENCES post (id),
    list BYTEA NOT NULL,
    chosen_columns TEXT NOT NULL,
    state TEXT NOT NULL COLLATE "binary",
    made_at BIGINT NOT NULL,
    taken_at BIGINT NOT NULL
);
CREATE INDEX member_import_by_state ON member_import (state, made_at, id);

-- What became of each row of a list: taken, already here, or left, and why.
CREATE TABLE member_import_row (
    member_import BIGINT NOT NULL REFERENCES member_import (id),
    row_number BIGINT NOT NULL,
    line BIGINT NOT NULL,
    outcome TEXT NOT NULL COLLATE "binary",
    detail TEXT NOT NULL,
    person BIGINT,
    post BIGINT,
    holding BIGINT,
    PRIMARY KEY (member_import, row_number)
);
CREATE INDEX member_import_row_by_person ON member_import_row (person);
