-- A paper of an item, its slides, or where its recording is; its versions are the files below it, a recording has an address and
-- no file. Slides and recordings are for those who prepare the item until they were cleared. What was removed stays as a line.
CREATE TABLE agenda_paper (
    id BIGINT NOT NULL PRIMARY KEY,
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    kind TEXT NOT NULL COLLATE "binary",
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    address TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    added_at BIGINT NOT NULL,
    cleared_by BIGINT REFERENCES post (id),
    cleared_at BIGINT NOT NULL,
    removed_by BIGINT REFERENCES post (id),
    removed_at BIGINT NOT NULL
);
CREATE INDEX agenda_paper_by_item ON agenda_paper (item, id);
CREATE INDEX agenda_paper_by_author ON agenda_paper (author, added_at);
CREATE INDEX agenda_paper_by_clearer ON agenda_paper (cleared_by);
CREATE INDEX agenda_paper_by_remover ON agenda_paper (removed_by);

-- By when the papers of a meeting are due, where it is not so many days before its start.
CREATE TABLE agenda_deadline (
    meeting BIGINT NOT NULL PRIMARY KEY REFERENCES meeting (id),
    papers_due_at BIGINT NOT NULL,
    set_by BIGINT NOT NULL REFERENCES post (id),
    set_at BIGINT NOT NULL
);
CREATE INDEX agenda_deadline_by_post ON agenda_deadline (set_by);
