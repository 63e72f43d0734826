-- Lines of the budget of a meeting: what for, who pays, what is planned and what is committed or spent, in the smallest unit of
-- the line's own currency.
CREATE TABLE budget_line (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    heading TEXT NOT NULL COLLATE "binary",
    payer TEXT NOT NULL COLLATE "binary",
    payer_name TEXT NOT NULL,
    currency TEXT NOT NULL COLLATE "binary",
    planned BIGINT NOT NULL,
    spent BIGINT NOT NULL,
    note TEXT NOT NULL,
    language TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    changed_at BIGINT NOT NULL
);
CREATE INDEX budget_line_by_meeting ON budget_line (meeting, id);
CREATE INDEX budget_line_by_author ON budget_line (author, id);
