-- The language in which the response to a conversation, whose statement is 0, and why something is done with a statement were written;
-- and the same in other languages. Of the original the words stand with what it answers.
CREATE TABLE conversation_response_version (
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    statement BIGINT NOT NULL,
    language TEXT NOT NULL,
    is_original BOOLEAN NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (conversation, statement, language)
);
