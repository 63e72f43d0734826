-- Tables of which something is kept in memory while their version stands (kernel::kept). Every write to one of them gives
-- it a new version in the same transaction.
CREATE TABLE table_version (
    name    TEXT   NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL
);
INSERT INTO table_version (name, version) VALUES
    ('setting', 1), ('topic', 1), ('topic_word', 1), ('circle', 1), ('written', 1), ('person', 1), ('post', 1),
    ('holding', 1), ('post_activity', 1);

-- The first act of each post on the last day (UTC) on which it did anything: who is active is asked all the time, and the
-- audit grows.
CREATE TABLE post_activity (
    post         BIGINT NOT NULL PRIMARY KEY REFERENCES post (id),
    last_act_at  BIGINT NOT NULL
);
INSERT INTO post_activity (post, last_act_at)
    SELECT post, MAX(happened_at) FROM audit WHERE act NOT LIKE 'refused %' GROUP BY post;
