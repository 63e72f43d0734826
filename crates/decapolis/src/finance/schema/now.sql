CREATE TABLE budget_line (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    heading TEXT NOT NULL,
    payer TEXT NOT NULL,
    payer_name TEXT NOT NULL,
    currency TEXT NOT NULL,
    planned BIGINT NOT NULL,
    spent BIGINT NOT NULL,
    note TEXT NOT NULL,
    language TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX budget_line_by_author ON budget_line (author, id);
CREATE INDEX budget_line_by_meeting ON budget_line (meeting, id);
