-- What a city says before a meeting: one a city and meeting. `post` was asked, `asker` asked; whoever has the city's seat
-- answers. What may not be said is in `unsaid`, with the post that wrote it and when. `asked_at`, `called_at`, `answered_at`,
-- `closed_at` and `met_at` are for ever later until it comes about: the mail, a call that was noted, "that is all", the end of
-- it either way, and the meeting's beginning, from which the time counts for which words are kept.
CREATE TABLE interview (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    city BIGINT NOT NULL REFERENCES city (id),
    post BIGINT NOT NULL REFERENCES post (id),
    asker BIGINT NOT NULL REFERENCES post (id),
    asked_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    unsaid TEXT NOT NULL,
    unsaid_language TEXT NOT NULL,
    unsaid_author BIGINT NOT NULL REFERENCES post (id),
    unsaid_at BIGINT NOT NULL,
    called_at BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    closed_at BIGINT NOT NULL,
    met_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX interview_by_meeting ON interview (meeting, city);
CREATE INDEX interview_by_city ON interview (city);
CREATE INDEX interview_by_post ON interview (post);
CREATE INDEX interview_by_asker ON interview (asker);
CREATE INDEX interview_by_unsaid ON interview (unsaid_author, unsaid_at);
CREATE INDEX interview_by_met ON interview (met_at, id);

-- One thing that a city says. `post` said it; `author` wrote it down, another post after a call. `urgency` is 0 for what does
-- not press. `consent` is the latest of `interview_consent`.
CREATE TABLE interview_answer (
    id BIGINT NOT NULL PRIMARY KEY,
    interview BIGINT NOT NULL REFERENCES interview (id),
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    city BIGINT NOT NULL REFERENCES city (id),
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    topic TEXT NOT NULL COLLATE "binary",
    urgency BIGINT NOT NULL,
    consent TEXT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    author BIGINT NOT NULL REFERENCES post (id),
    written_at BIGINT NOT NULL,
    need BIGINT REFERENCES need (id)
);
CREATE INDEX interview_answer_by_interview ON interview_answer (interview, id);
CREATE INDEX interview_answer_by_meeting ON interview_answer (meeting, id);
CREATE INDEX interview_answer_by_city ON interview_answer (city);
CREATE INDEX interview_answer_by_post ON interview_answer (post, written_at);
CREATE INDEX interview_answer_by_author ON interview_answer (author, written_at);
CREATE INDEX interview_answer_by_need ON interview_answer (need);

-- Who allowed what when: a row for the consent that an answer was given with, and one for each change. It only grows.
CREATE TABLE interview_consent (
    id BIGINT NOT NULL PRIMARY KEY,
    answer BIGINT NOT NULL REFERENCES interview_answer (id),
    consent TEXT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    set_at BIGINT NOT NULL
);
CREATE INDEX interview_consent_by_answer ON interview_consent (answer, id);
CREATE INDEX interview_consent_by_post ON interview_consent (post);
