-- A device that whoever conducts set up for many to vote on, such as in a library: where it stands, until when, and how many began on
-- it. Of its link the hash is kept.
CREATE TABLE conversation_shared_device (
    id BIGINT NOT NULL PRIMARY KEY,
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    hash BYTEA NOT NULL,
    place TEXT NOT NULL,
    ends_at BIGINT NOT NULL,
    people BIGINT NOT NULL
);
CREATE INDEX conversation_shared_device_by_conversation ON conversation_shared_device (conversation, id);
CREATE UNIQUE INDEX conversation_shared_device_once ON conversation_shared_device (conversation, hash);
-- On which such device a voter voted; none for their own.
ALTER TABLE conversation_voter ADD COLUMN shared BIGINT REFERENCES conversation_shared_device (id);
