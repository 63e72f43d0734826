-- What is asked in another language than its own, as whoever conducts it wrote it.
CREATE TABLE conversation_version (
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    language TEXT NOT NULL,
    question TEXT NOT NULL,
    what_changes TEXT NOT NULL,
    PRIMARY KEY (conversation, language)
);
CREATE INDEX conversation_version_by_language ON conversation_version (language, conversation);
-- A statement in another language than its own, likewise.
CREATE TABLE conversation_statement_version (
    statement BIGINT NOT NULL REFERENCES conversation_statement (id),
    language TEXT NOT NULL,
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    words TEXT NOT NULL,
    PRIMARY KEY (statement, language)
);
CREATE INDEX conversation_statement_version_in ON conversation_statement_version (conversation, language, statement);
