-- Posts of member cities that are asked to review the sessions of a call, and what they say: asked, agreed or declined.
-- `answered_at` is for ever later until they do.
CREATE TABLE asked_reviewer (
    id BIGINT NOT NULL PRIMARY KEY,
    call BIGINT NOT NULL REFERENCES session_call (id),
    post BIGINT NOT NULL REFERENCES post (id),
    asked_by BIGINT NOT NULL REFERENCES post (id),
    asked_at BIGINT NOT NULL,
    answer TEXT NOT NULL,
    reason TEXT NOT NULL,
    language TEXT NOT NULL,
    answered_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX asked_reviewer_by_call ON asked_reviewer (call, post);
CREATE INDEX asked_reviewer_by_post ON asked_reviewer (post, answered_at);
CREATE INDEX asked_reviewer_by_asker ON asked_reviewer (asked_by);
