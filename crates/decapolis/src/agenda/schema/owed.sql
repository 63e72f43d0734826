-- Whether an item owes a paper: by its kind, or as somebody said. Its step stands under this id.
CREATE TABLE agenda_paper_owed (
    id BIGINT NOT NULL PRIMARY KEY,
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    is_owed BOOLEAN NOT NULL,
    set_by BIGINT NOT NULL REFERENCES post (id),
    set_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX agenda_paper_owed_by_item ON agenda_paper_owed (item);
CREATE INDEX agenda_paper_owed_by_post ON agenda_paper_owed (set_by);
