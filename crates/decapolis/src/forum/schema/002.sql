-- What has to be done for a meeting, and until when: the plan of its preparation. What is not done is so at the end of time.
CREATE TABLE meeting_task (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    kind TEXT NOT NULL COLLATE "binary",
    post BIGINT NOT NULL REFERENCES post (id),
    due_at BIGINT NOT NULL,
    done_at BIGINT NOT NULL
);
CREATE INDEX meeting_task_in_order ON meeting_task (meeting, due_at, id);
CREATE INDEX meeting_task_by_post ON meeting_task (post, done_at);
