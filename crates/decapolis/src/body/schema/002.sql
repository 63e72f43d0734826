-- Meetings of a body: those to which its members are invited.
CREATE TABLE body_meeting (
    meeting BIGINT NOT NULL PRIMARY KEY REFERENCES meeting (id),
    body BIGINT NOT NULL REFERENCES body (id),
    made_at BIGINT NOT NULL
);
CREATE INDEX body_meeting_by_body ON body_meeting (body, meeting);
