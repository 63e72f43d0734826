CREATE TABLE agenda_deadline (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    papers_due_at BIGINT NOT NULL,
    set_by BIGINT NOT NULL REFERENCES post (id),
    set_at BIGINT NOT NULL,
    PRIMARY KEY (meeting)
);
CREATE INDEX agenda_deadline_by_post ON agenda_deadline (set_by);
CREATE TABLE agenda_item (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    is_closed BOOLEAN NOT NULL,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    topic TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    room TEXT NOT NULL,
    owner BIGINT NOT NULL REFERENCES post (id),
    author BIGINT NOT NULL REFERENCES post (id),
    made_at BIGINT NOT NULL,
    removed_at BIGINT NOT NULL,
    spoken TEXT NOT NULL,
    interpreted TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX agenda_item_by_author ON agenda_item (author, made_at);
CREATE UNIQUE INDEX agenda_item_by_number ON agenda_item (meeting, number);
CREATE INDEX agenda_item_by_owner ON agenda_item (owner, removed_at);
CREATE INDEX agenda_item_by_start ON agenda_item (meeting, removed_at, starts_at, id);
CREATE TABLE agenda_item_city (
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    city BIGINT NOT NULL REFERENCES city (id),
    PRIMARY KEY (item, city)
);
CREATE INDEX agenda_item_city_by_city ON agenda_item_city (city, item);
CREATE TABLE agenda_paper (
    id BIGINT NOT NULL,
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    address TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    added_at BIGINT NOT NULL,
    cleared_by BIGINT REFERENCES post (id),
    cleared_at BIGINT NOT NULL,
    removed_by BIGINT REFERENCES post (id),
    removed_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX agenda_paper_by_author ON agenda_paper (author, added_at);
CREATE INDEX agenda_paper_by_clearer ON agenda_paper (cleared_by);
CREATE INDEX agenda_paper_by_item ON agenda_paper (item, id);
CREATE INDEX agenda_paper_by_remover ON agenda_paper (removed_by);
CREATE TABLE agenda_paper_owed (
    id BIGINT NOT NULL,
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    is_owed BOOLEAN NOT NULL,
    set_by BIGINT NOT NULL REFERENCES post (id),
    set_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX agenda_paper_owed_by_item ON agenda_paper_owed (item);
CREATE INDEX agenda_paper_owed_by_post ON agenda_paper_owed (set_by);
CREATE TABLE agenda_room (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    name TEXT NOT NULL,
    seats BIGINT NOT NULL,
    PRIMARY KEY (meeting, name)
);
CREATE TABLE agenda_speaker (
    id BIGINT NOT NULL,
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    post BIGINT NOT NULL REFERENCES post (id),
    asked_by BIGINT NOT NULL REFERENCES post (id),
    asked_at BIGINT NOT NULL,
    answer TEXT NOT NULL,
    reason TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX agenda_speaker_by_item ON agenda_speaker (item, post);
CREATE INDEX agenda_speaker_by_post ON agenda_speaker (post, asked_at);
CREATE TABLE agenda_version (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    number BIGINT NOT NULL,
    note TEXT NOT NULL,
    language TEXT NOT NULL,
    entries TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    published_at BIGINT NOT NULL,
    told_post BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX agenda_version_by_author ON agenda_version (author, published_at);
CREATE UNIQUE INDEX agenda_version_by_meeting ON agenda_version (meeting, number);
CREATE TABLE agenda_wish (
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    post BIGINT NOT NULL REFERENCES post (id),
    wished_at BIGINT NOT NULL,
    PRIMARY KEY (item, post)
);
CREATE INDEX agenda_wish_by_post ON agenda_wish (post, wished_at);
