-- A printing of the form on paper: its language, and which statements have which number on it.
CREATE TABLE conversation_edition (
    id BIGINT NOT NULL PRIMARY KEY,
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    language TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX conversation_edition_by_conversation ON conversation_edition (conversation, id);
CREATE TABLE conversation_edition_statement (
    edition BIGINT NOT NULL REFERENCES conversation_edition (id),
    number BIGINT NOT NULL,
    statement BIGINT NOT NULL REFERENCES conversation_statement (id),
    PRIMARY KEY (edition, number)
);
CREATE INDEX conversation_edition_statement_by_statement ON conversation_edition_statement (statement);
-- A sheet with a code, of which the hash is kept; what two people typed in, each known by a keyed hash for this sheet alone. Once it is
-- counted nothing but its number and its code's hash is left, and neither leads to a vote.
CREATE TABLE conversation_sheet (
    id BIGINT NOT NULL PRIMARY KEY,
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    edition BIGINT NOT NULL REFERENCES conversation_edition (id),
    number BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    state TEXT NOT NULL,
    first_by BYTEA NOT NULL,
    first_marks TEXT NOT NULL,
    second_by BYTEA NOT NULL,
    second_marks TEXT NOT NULL,
    entered_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX conversation_sheet_once ON conversation_sheet (conversation, hash);
CREATE INDEX conversation_sheet_by_state ON conversation_sheet (conversation, state, entered_at, id);
