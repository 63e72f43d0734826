-- Who was told that members are asked: a post whose holder answers for a member city, once. It is a record of its own, so that each has
-- it on the desk until they voted or the last day is over.
CREATE TABLE conversation_invitation (
    id BIGINT NOT NULL,
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    post BIGINT NOT NULL REFERENCES post (id),
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX conversation_invitation_once ON conversation_invitation (conversation, post);
CREATE INDEX conversation_invitation_by_post ON conversation_invitation (post);
