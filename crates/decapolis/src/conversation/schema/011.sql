-- The city's own list of codes: their keyed hashes, sorted and side by side, on 256 shelves by the first byte. The codes of such a list can
-- be guessed, so of none a plain hash is kept; that one was used is a row of conversation_code.
CREATE TABLE conversation_code_shelf (
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    shelf BIGINT NOT NULL,
    codes BIGINT NOT NULL,
    hashes BYTEA NOT NULL,
    PRIMARY KEY (conversation, shelf)
);
